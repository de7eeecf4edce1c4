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

/** Numbers that look random and are the same each time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
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
    const random = numbers(11);
    let tried = 0;
    for (let at = 0; at < 900; at += 1) {
      const cell = () => (random(4) === 0 ? random(5) : 4 + random(4));
      const few = () => random(2) * (3 + random(4));
      if (
        hold({
          cells: [
            [cell(), cell()],
            [cell(), cell()],
          ],
          gone: [few(), few()],
          come: [few(), few()],
        })
      )
        tried += 1;
    }
    expect(tried).toBeGreaterThan(30);
  });

  it('is no small cell, in rooms with three answers', () => {
    const random = numbers(5);
    let tried = 0;
    for (let at = 0; at < 150; at += 1) {
      const cells = [0, 1, 2].map((row) => [0, 1, 2].map((column) => (row === column ? 5 + random(2) : 1 + random(4))));
      if (hold(closedRoom(cells))) tried += 1;
    }
    expect(tried).toBeGreaterThan(10);
  });
});
