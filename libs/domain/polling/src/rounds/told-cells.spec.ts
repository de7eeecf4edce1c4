import { movedTellsOfFew } from './moved-tells';
import { numbers } from './spec-numbers';
import { type MoveGrid, toldCells } from './told-cells';

const LEAST = 5;
const nobody = (many: number) => Array.from({ length: many }, () => 0);
const closedRoom = (cells: number[][]): MoveGrid => ({ cells, gone: nobody(cells.length), come: nobody(cells.length) });

describe('Which cells of a table of moves are told', () => {
  it('tells all where each holds five people or more', () => {
    expect(
      toldCells(
        closedRoom([
          [7, 5],
          [6, 9],
        ]),
        LEAST,
      ),
    ).toEqual([
      [true, true],
      [true, true],
    ]);
  });

  it('tells no cell of fewer than five, nor the one beside it from which it could be worked out', () => {
    expect(
      toldCells(
        closedRoom([
          [7, 2],
          [6, 9],
        ]),
        LEAST,
      ),
    ).toEqual([
      [false, false],
      [false, false],
    ]);
  });

  it('tells who stayed where all others of a row and of a column are five or more together', () => {
    const grid = closedRoom([
      [12, 3, 3],
      [4, 11, 2],
      [3, 4, 10],
    ]);
    expect(toldCells(grid, LEAST)).toEqual([
      [true, false, false],
      [false, true, false],
      [false, false, true],
    ]);
  });

  it('counts those who answered one round alone among the others of a row or a column', () => {
    const cells = [
      [9, 0],
      [0, 9],
    ];
    expect(toldCells({ cells, gone: [0, 0], come: [1, 0] }, LEAST)).toEqual([
      [false, false],
      [false, false],
    ]);
    expect(toldCells({ cells, gone: [0, 0], come: [5, 0] }, LEAST)).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it('keeps back what it is told to keep back', () => {
    expect(
      toldCells(
        closedRoom([
          [7, 5],
          [6, 9],
        ]),
        LEAST,
        (row, column) => row !== 1 && column !== 1,
      ),
    ).toEqual([
      [true, false],
      [false, false],
    ]);
  });

  it('tells all of seven large groups', () => {
    const cells = Array.from({ length: 7 }, (_, row) => Array.from({ length: 7 }, (_, at) => (row === at ? 40 : 6)));
    expect(toldCells(closedRoom(cells), LEAST).flat().every(Boolean)).toBe(true);
  });
});

/** Rooms with two answers, in which some answer one round alone. */
function roomsOfTwo(seed: number, many: number): readonly MoveGrid[] {
  const random = numbers(seed);
  const cell = () => (random(4) === 0 ? random(5) : 4 + random(4));
  const few = () => random(2) * (3 + random(4));

  return Array.from({ length: many }, () => ({
    cells: [
      [cell(), cell()],
      [cell(), cell()],
    ],
    gone: [few(), few()],
    come: [few(), few()],
  }));
}

/** Rooms with three answers, which most give again. */
function roomsOfThree(seed: number, many: number): readonly MoveGrid[] {
  const random = numbers(seed);
  const cellOf = (isSame: boolean) => (isSame ? 5 + random(2) : 1 + random(4));

  return Array.from({ length: many }, () =>
    closedRoom([0, 1, 2].map((row) => [0, 1, 2].map((column) => cellOf(row === column)))),
  );
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/** All lists of so many numbers that add up to `total`. */
function* shares(total: number, many: number): Generator<number[]> {
  if (many === 1) return yield [total];
  for (let first = 0; first <= total; first += 1)
    for (const rest of shares(total - first, many - 1)) yield [first, ...rest];
}

/** All tables that whoever knows both results, how many moved and some cells must take for possible. */
function possible({ cells, gone, come }: MoveGrid, told: readonly (readonly boolean[])[]): number[][][] {
  const many = cells.length;
  const after = Array.from({ length: many }, (_, at) => sum(cells.map((row) => row[at]!)) + come[at]!);
  const moved = sum(cells.flatMap((row, at) => row.filter((_, column) => column !== at)));
  const both = sum(cells.flat());
  const everybodyStayed = both === sum(after) && sum(gone) === 0;
  const waysOf = (total: number) => (everybodyStayed ? [...shares(total, many)] : [...shares(total, many + 1)]);
  const ways = cells.map((row, at) =>
    waysOf(sum(row) + gone[at]!).filter((way) =>
      row.every((count, column) => !told[at]![column] || way[column] === count),
    ),
  );
  const found: number[][][] = [];
  const place = (row: number, rows: number[][]): void => {
    if (row < many) {
      for (const way of ways[row]!) {
        const next = [...rows, way];
        if (after.every((most, column) => sum(next.map((each) => each[column]!)) <= most)) place(row + 1, next);
      }
      return;
    }
    const inBoth = rows.map((each) => each.slice(0, many));
    const others = sum(inBoth.flatMap((each, at) => each.filter((_, column) => column !== at)));
    if (sum(inBoth.flat()) === both && others === moved) found.push(inBoth);
  };
  place(0, []);
  return found;
}

describe('What somebody can work out of the cells that are told', () => {
  // Everything is tried: each table that agrees with what was told is one that the reader cannot rule out.
  const hold = (grid: MoveGrid) => {
    const told = toldCells(grid, LEAST);
    if (!told.flat().includes(true)) return false;
    const known = possible(grid, told);
    const nothing = grid.cells.map((row) => row.map(() => false));
    grid.cells.forEach((row, at) =>
      row.forEach((count, column) => {
        if (count === 0 || count >= LEAST) return;
        const values = (tables: number[][][]) => new Set(tables.map((table) => table[at]![column]!));
        // What both results say by themselves was told before.
        if (values(known).size === 1)
          expect({ grid, told, before: [...values(possible(grid, nothing))] }).toMatchObject({ before: [count] });
      }),
    );
    return true;
  };

  it('is no small cell, in rooms with two answers where people come and go', () => {
    expect(roomsOfTwo(11, 900).filter(hold).length).toBeGreaterThan(30);
  });

  it('is no small cell, in rooms with three answers', () => {
    expect(roomsOfThree(5, 150).filter(hold).length).toBeGreaterThan(10);
  });
});

/** The same as lists of people who stood somewhere before and after. */
function peopleOf({ cells, gone, come }: MoveGrid) {
  const inBoth = cells.flatMap((row, at) =>
    row.map((count, to) => ({ before: `${at}`, after: `${to}`, count, inBoth: true, moved: at !== to })),
  );
  const inOne = { inBoth: false, moved: false };

  return [
    ...inBoth,
    ...gone.map((count, at) => ({ before: `${at}`, after: undefined, count, ...inOne })),
    ...come.map((count, at) => ({ before: undefined, after: `${at}`, count, ...inOne })),
  ];
}

describe('What somebody can work out of how many moved, with no cell told', () => {
  const tells = (grid: MoveGrid, least = LEAST) => movedTellsOfFew(peopleOf(grid), least);

  it('is each cell where there are two answers and everybody answered both', () => {
    const cells = [
      [14, 7],
      [6, 11],
    ];
    expect([5, 10].map((least) => tells(closedRoom(cells), least))).toEqual([false, true]);
    const alone = [
      [12, 9],
      [1, 8],
    ];
    expect(tells(closedRoom(alone))).toBe(true);
  });

  it('is who moved elsewhere where nearly all moved to one answer', () => {
    const cells = [
      [30, 12, 2],
      [0, 30, 0],
      [0, 11, 30],
    ];
    expect(tells(closedRoom(cells))).toBe(true);
  });

  it('is how many answered one round alone, and how many moved, where these are few', () => {
    const large = [
      [20, 20],
      [20, 20],
    ];
    expect(tells({ cells: large, gone: [3, 0], come: [0, 0] }, 10)).toBe(true);
    expect(tells({ cells: large, gone: [10, 0], come: [0, 0] }, 10)).toBe(false);
    const few = [
      [20, 3],
      [4, 20],
    ];
    expect(tells({ cells: few, gone: [20, 20], come: [20, 20] }, 10)).toBe(true);
  });

  it('is who moved within answers that are told as one, too', () => {
    const stayed = ['a', 'b'].map((id) => ({ before: id, after: id, count: 30, inBoth: true, moved: false }));
    const all = [...stayed, { before: 'a', after: 'b', count: 12, inBoth: true, moved: true }];
    const within = { before: 'b', after: 'b', count: 2, inBoth: true, moved: true };
    expect(movedTellsOfFew(all, 10)).toBe(false);
    expect(movedTellsOfFew([...all, within], 10)).toBe(true);
  });

  it('is taken for something where there are too many answers to try all sums', () => {
    const stayed = (many: number) =>
      Array.from({ length: many }, (_, at) => `${at}`).map((id) => ({
        ...{ before: id, after: id, count: 10 },
        ...{ inBoth: true, moved: false },
      }));
    expect(movedTellsOfFew(stayed(5), 10)).toBe(false);
    expect(movedTellsOfFew(stayed(40), 10)).toBe(true);
  });

  // Everything is tried, as above: no small cell may be the same in each table that the reader cannot rule out.
  const hold = (grid: MoveGrid) => {
    if (tells(grid)) return false;
    const known = possible(
      grid,
      grid.cells.map((row) => row.map(() => false)),
    );
    grid.cells.forEach((row, at) =>
      row.forEach((count, column) => {
        if (count === 0 || count >= LEAST) return;
        const values = new Set(known.map((table) => table[at]![column]!));
        expect({ grid, values: values.size }).not.toMatchObject({ values: 1 });
      }),
    );
    return true;
  };

  it('is no small cell, in rooms with two answers where people come and go', () => {
    expect(roomsOfTwo(7, 150).filter(hold).length).toBeGreaterThan(10);
  });

  it('is no small cell, in rooms with three answers', () => {
    expect(roomsOfThree(3, 20).filter(hold).length).toBeGreaterThan(5);
  });
});
