import { publicCount, toldAnswers } from './public-cells';

const LEAST = 10;

/** A row of numbers that repeats with its seed. */
function chance(seed: number): (below: number) => number {
  let state = seed;

  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;

    return Math.floor((state / 2_147_483_648) * below);
  };
}

describe('which answers are published by group', () => {
  it('is those that ten people and more of each group gave; all others are told together', () => {
    expect(
      toldAnswers(
        [
          [20, 12, 3, 8],
          [15, 10, 9, 1],
        ],
        LEAST,
      ),
    ).toEqual({ told: [0, 1], together: [2, 3] });
  });

  it('lets an answer join the others where these are fewer than ten of a group', () => {
    expect(
      toldAnswers(
        [
          [30, 12, 9],
          [31, 11, 12],
        ],
        LEAST,
      ),
    ).toEqual({ told: [0], together: [1, 2] });
  });

  it('is none where all others of a group are fewer than ten whatever joins them', () => {
    expect(
      toldAnswers(
        [
          [30, 2],
          [12, 0],
        ],
        LEAST,
      ),
    ).toBeNull();
  });

  it('is all where each answer has ten of each group, and leaves out what nobody gave', () => {
    expect(
      toldAnswers(
        [
          [10, 0, 14],
          [13, 0, 10],
        ],
        LEAST,
      ),
    ).toEqual({ told: [0, 2], together: [] });
    expect(toldAnswers([[0], [0]], LEAST)).toBeNull();
    expect(toldAnswers([], LEAST)).toBeNull();
  });

  it('rounds down to fives', () => {
    expect([10, 14, 15, 29].map(publicCount)).toEqual([10, 10, 15, 25]);
  });

  it('lets nobody work out a number of fewer than five, by any sum and difference of what is told and of the whole', () => {
    let told = 0;
    for (let seed = 1; seed <= 600; seed += 1) {
      const below = chance(seed);
      const groups = 2 + below(2);
      const cells = Array.from({ length: groups }, () => [below(45), below(30), below(25)]);
      const found = toldAnswers(cells, LEAST);
      if (!found) continue;
      told += 1;
      expect(smallestFound(cells, found)).toBeGreaterThanOrEqual(LEAST);
      if (groups === 2) expect(pinnedDown(cells as never, found)).toEqual([]);
    }
    // Or it was proved of rooms in which nothing is told.
    expect(told).toBeGreaterThan(60);
  });
});

/**
 * The fewest people of whom a sum tells in which a told number takes part: of all told numbers, exact for once, and of how many
 * of each group gave what is told together, each with a factor of -1 to 1.
 */
function smallestFound(cells: readonly (readonly number[])[], { told, together }: NonNullable<Told>): number {
  const columns = [...told.map((at) => [at]), ...(together.length > 0 ? [together] : [])];
  const numbers = cells.flatMap((row) => columns.map((places) => places.reduce((all, at) => all + (row[at] ?? 0), 0)));
  const parts = numbers.map((_, at) => at);
  let smallest = Infinity;
  for (let code = 1; code < 3 ** parts.length; code += 1) {
    const people = parts.reduce((all, at) => all + (Math.floor(code / 3 ** at) % 3 === 0 ? 0 : (numbers[at] ?? 0)), 0);
    smallest = Math.min(smallest, people);
  }

  return smallest;
}

type Told = ReturnType<typeof toldAnswers>;
type Pair = readonly [readonly number[], readonly number[]];

/**
 * Sums of cells of two groups of which a reader of what is published must take for certain that they are about fewer than five
 * people, though neither the result of all nor the size of the group says so. The reader knows the result of all exactly and
 * how large each group is, and takes every table that fits what is told for possible.
 */
function pinnedDown([first, second]: Pair, { told, together }: NonNullable<Told>): readonly string[] {
  const all = first.map((count, at) => count + (second[at] ?? 0));
  const size = sum(first);
  const most = new Map<string, number>();
  for (const one of tables(all, size)) {
    const other = all.map((count, at) => count - (one[at] ?? 0));
    if (![one, other].every((row, at) => fits(row, [first, second][at] ?? [], { told, together }))) continue;
    for (const [name, row] of [
      ['one', one],
      ['other', other],
    ] as const)
      for (const places of subsets(all.length)) {
        const key = `${name} ${places.join()}`;
        most.set(key, Math.max(most.get(key) ?? 0, sum(places.map((at) => row[at] ?? 0))));
      }
  }

  return [...most].flatMap(([key, people]) => {
    const places = key.split(' ')[1]?.split(',').map(Number) ?? [];
    const known = sum(places.map((at) => all[at] ?? 0));

    return people < 5 && known >= 5 ? [key] : [];
  });
}

/** All ways in which so many people can have given the answers, of each no more than gave it. */
function* tables([first = 0, ...rest]: readonly number[], size: number): Generator<number[]> {
  if (rest.length === 0) {
    if (size <= first) yield [size];

    return;
  }
  for (let count = 0; count <= Math.min(first, size); count += 1)
    for (const others of tables(rest, size - count)) yield [count, ...others];
}

/** True where the table would be published as the real one is. */
function fits(row: readonly number[], real: readonly number[], { told, together }: NonNullable<Told>): boolean {
  const columns = [...told.map((at) => [at]), ...(together.length > 0 ? [together] : [])];
  const shown = (counts: readonly number[], places: readonly number[]) =>
    publicCount(sum(places.map((at) => counts[at] ?? 0)));

  return columns.every((places) => shown(row, places) === shown(real, places));
}

function subsets(many: number): readonly (readonly number[])[] {
  return Array.from({ length: 2 ** many - 1 }, (_, code) =>
    Array.from({ length: many }, (__, at) => at).filter((at) => ((code + 1) >> at) & 1),
  );
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
