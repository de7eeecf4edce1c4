import { sum } from '../numbers';

/** Dots that a person gave to entries, and where these count now: a group takes those of the entries in it. */
export interface GivenDots {
  readonly entryId: string;
  /** The entry or group on which it counts; null where it counts nowhere. */
  readonly target: string | null;
  readonly value: number | null;
}

/**
 * The dots of one person by where they count. What was given to the group itself holds; else what was given to the
 * entries in it adds up, at most to `most`.
 */
export function dotsByTarget(given: readonly GivenDots[], most: number): ReadonlyMap<string, number> {
  const targets = new Set(given.flatMap(({ target }) => target ?? []));

  return new Map(
    [...targets].map((target) => {
      const here = given.filter((one) => one.target === target);
      const itself = here.find(({ entryId }) => entryId === target);
      const added = Math.min(most, sum(here.map(({ value }) => value ?? 0)));

      return [target, itself ? (itself.value ?? 0) : added];
    }),
  );
}

/** Dots of one person that count elsewhere than on one entry. */
export function dotsElsewhere(given: readonly GivenDots[], most: number, target: string): number {
  return sum([...dotsByTarget(given, most)].map(([of, dots]) => (of === target ? 0 : dots)));
}
