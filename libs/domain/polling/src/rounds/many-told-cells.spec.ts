import { numbers } from './spec-numbers';
import { type MoveGrid, STEPS_MOST, type ToldCells, toldCells } from './told-cells';

const LEAST = 5;
const nobody = (many: number) => Array.from({ length: many }, () => 0);

/** A room in which three of four people answer the same again and one in ten is there in one round alone; the first answers are those of the most. */
function roomOf(answers: number, people: number, seed: number): MoveGrid {
  const random = numbers(seed);
  const grid = { cells: nobody(answers).map(() => nobody(answers)), gone: nobody(answers), come: nobody(answers) };
  const pick = () => Math.min(random(answers), random(answers));
  for (let at = 0; at < people; at += 1) {
    const [before, rounds] = [pick(), random(20)];
    if (rounds === 0) grid.gone[before]! += 1;
    else if (rounds === 1) grid.come[before]! += 1;
    else grid.cells[before]![random(4) > 0 ? before : pick()]! += 1;
  }

  return grid;
}

const amongFive = (row: number, column: number) => row < 5 && column < 5;
const many = (told: ToldCells) => told.flat().filter(Boolean).length;

/** How many cells of this room are told, and in how many steps that is found. */
function toldIn(grid: MoveGrid, mayTell = amongFive) {
  const steps = { left: STEPS_MOST };

  return { told: many(toldCells(grid, LEAST, mayTell, steps)), steps: STEPS_MOST - steps.left };
}

describe('The cells that are told of a table of many answers', () => {
  it('are none once all steps are made, and no try of fewer cells begins anew', () => {
    const grid = roomOf(31, 300, 3);
    expect(toldIn(grid)).toEqual({ told: 1, steps: 13_530 });
    const steps = { left: 13_000 };
    expect(many(toldCells(grid, LEAST, amongFive, steps))).toBe(0);
    // Nothing was begun after the step at which they were used up.
    expect(steps.left).toBeLessThan(0);
    expect(steps.left).toBeGreaterThanOrEqual(-31);
  });

  it('are found long before all steps are made, in rooms of any size', () => {
    const rooms = [12, 21, 31, 51].flatMap((answers) =>
      [150, 300, 1000].flatMap((people) => [1, 2, 3, 4].map((seed) => toldIn(roomOf(answers, people, seed)))),
    );
    expect(rooms.filter(({ told }) => told > 0).length).toBeGreaterThan(24);
    expect(Math.max(...rooms.map(({ steps }) => steps))).toBeLessThan(STEPS_MOST / 4);
  });

  it('are all of them that are listed where everybody stays', () => {
    const cells = nobody(51).map((_, row) => nobody(51).map((none, column) => (row === column ? 10 + row : none)));
    expect(toldIn({ cells, gone: nobody(51), come: nobody(51) }).told).toBe(5);
  });

  it('are found in no more steps where nobody gave most of the answers', () => {
    const { cells, gone, come } = roomOf(6, 90, 2);
    const more = nobody(40);
    const wide = {
      cells: [...cells.map((row) => [...row, ...more]), ...more.map(() => [...nobody(6), ...more])],
      ...{ gone: [...gone, ...more], come: [...come, ...more] },
    };
    expect(toldIn(wide)).toEqual(toldIn({ cells, gone, come }));
  });
});

/** Each way to count the rows, the columns, those who moved and those who answered both. */
function* sums(answers: number): Generator<readonly number[]> {
  const signs = [-1, 0, 1];
  const counted = function* (left: number): Generator<readonly number[]> {
    if (left === 0) yield [];
    else for (const rest of counted(left - 1)) for (const sign of signs) yield [sign, ...rest];
  };
  for (const [moved, both] of [
    [0, 0],
    [1, 0],
    [1, -1],
    [0, 1],
    [1, 1],
  ] as const)
    for (const lines of counted(2 * answers)) yield [moved, both, ...lines];
}

const ALL_SUMS = [...sums(3)];

/** As the rule has it, without a thought for how long it takes. */
function tellsOfFew({ cells, gone, come }: MoveGrid, told: ToldCells): boolean {
  const isClosed = [...gone, ...come].every((count) => count === 0);
  const inOne = [...gone, ...come];
  const inBoth = cells.flatMap((row, at) => row.map((count, column) => ({ at, column, count })));

  return ALL_SUMS.some(([moved = 0, both = 0, ...lines]) => {
    if (isClosed && both !== 0) return false;
    const isIn = ({ at, column }: { at: number; column: number }) =>
      lines[at]! + lines[3 + column]! + both + (at === column ? 0 : moved) !== 0;
    const counted = inBoth.filter(isIn);
    const untold = counted.filter(({ at, column }) => !told[at]![column]);
    const people = sum(untold.map(({ count }) => count)) + sum(inOne.filter((_, line) => lines[line] !== 0));

    return untold.length < counted.length && people > 0 && people < LEAST;
  });
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

describe('The cells that are told of three answers', () => {
  it('are all that are left once the smallest are given up until no sum tells of few', () => {
    const random = numbers(23);
    const cell = () => (random(3) === 0 ? random(5) : 5 + random(5));
    const seldom = (count: number) => (random(5) === 0 ? count : 0);
    const few = () => (random(3) === 0 ? random(8) : 0);
    const found = Array.from({ length: 80 }, (_, room) => {
      const lines = [0, 1, 2];
      // In every second one most stayed.
      const cellOf = (row: number, column: number) => (room % 2 === 0 || row === column ? cell() : seldom(cell()));
      const cells = lines.map((row) => lines.map((column) => cellOf(row, column)));
      const grid = { cells, gone: lines.map(few), come: lines.map(few) };
      let told = grid.cells.map((row) => row.map((count) => count >= LEAST));
      while (tellsOfFew(grid, told)) {
        const smallest = Math.min(...grid.cells.flatMap((row, at) => row.filter((_, column) => told[at]![column])));
        told = told.map((row, at) => row.map((is, column) => is && grid.cells[at]![column] !== smallest));
      }
      expect({ grid, told: toldCells(grid, LEAST) }).toEqual({ grid, told });

      return many(told);
    });
    expect(found.filter((count) => count > 0).length).toBeGreaterThan(10);
  });
});
