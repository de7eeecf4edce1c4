/** Rooms made for the specs, and how alike two ways to part people are. */
import type { Voter } from './found-groups';
import { emptyRow } from './votes';

/** Numbers from 0 up to 1 that are the same in every run. */
export function numbersFrom(seed: number): () => number {
  let state = seed;

  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;

    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A room of camps of these sizes, each of which has an opinion on every statement that nine in ten of its people share;
 * a fifth of the votes are not cast. Keys begin with the number of the camp.
 */
export function roomOf(sizes: readonly number[], statements: number, seed = 1): readonly Voter[] {
  const next = numbersFrom(seed);
  const minds = sizes.map(() => Array.from({ length: statements }, () => (next() < 0.5 ? 1 : -1)));

  return sizes.flatMap((size, camp) =>
    Array.from({ length: size }, (_, person) => {
      const votes = emptyRow(statements);
      votes.forEach((_unseen, at) => {
        const [cast, shares, passes] = [next() < 0.8, next() < 0.9, next() < 0.1];
        if (cast) votes[at] = passes ? 0 : minds[camp][at] * (shares ? 1 : -1);
      });

      return { key: `${camp}-${person}`, votes };
    }),
  );
}

/** The list in another order. */
export function shuffled<T>(list: readonly T[], seed: number): readonly T[] {
  const next = numbersFrom(seed);

  return list
    .map((one) => ({ one, by: next() }))
    .toSorted((a, b) => a.by - b.by)
    .map(({ one }) => one);
}

/** The adjusted Rand index of two ways to part the same people: 1 where they are one, about 0 by chance. */
export function adjustedRand(one: readonly string[], other: readonly string[]): number {
  const pairs = (counts: ReadonlyMap<string, number>) =>
    [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  const both = pairs(countsOf(one.map((group, at) => `${group} ${other[at]}`)));
  const [first, second] = [pairs(countsOf(one)), pairs(countsOf(other))];
  const expected = (first * second) / ((one.length * (one.length - 1)) / 2);

  return (both - expected) / ((first + second) / 2 - expected);
}

function countsOf(groups: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1);

  return counts;
}
