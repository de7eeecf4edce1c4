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

/** At most `most` dots of one person on one entry or group, and `budget` in all. */
export interface DotBounds {
  readonly most: number;
  readonly budget: number;
}

/**
 * What becomes of one person's dots once a host has moved some entries, where more would count than there is to give: dots
 * that counted nowhere count again where an entry stands by itself or a group comes back. What was given elsewhere holds,
 * and of what was `moved` (entries, and the groups that they were put into) as much stays as is left. Moved back, all counts
 * as before. Returns what has changed; a value of null: nothing is left there.
 */
export function dotsWithinBudget(
  given: readonly GivenDots[],
  moved: ReadonlySet<string>,
  { most, budget }: DotBounds,
): readonly GivenDots[] {
  const counted = dotsByTarget(given, most);
  const targets = new Set(given.flatMap(({ entryId, target }) => (target && moved.has(entryId) ? [target] : [])));
  let over = sum([...counted.values()]) - budget;
  const changed: GivenDots[] = [];
  for (const target of [...targets].sort()) {
    const here = counted.get(target) ?? 0;
    const left = Math.max(0, here - Math.max(0, over));
    over -= here - left;
    if (left < here)
      changed.push(
        ...reduced(
          given.filter((one) => one.target === target),
          moved,
          left,
        ),
      );
  }

  return changed;
}

/** The dots on one target that change so that `left` count there: those on a group itself, or else on what was moved into it. */
function reduced(here: readonly GivenDots[], moved: ReadonlySet<string>, left: number): readonly GivenDots[] {
  const itself = here.find(({ entryId, target }) => entryId === target);
  if (itself) return [{ ...itself, value: left || null }];
  let cut = sum(here.map(({ value }) => value ?? 0)) - left;

  return here
    .filter(({ entryId }) => moved.has(entryId))
    .sort((one, other) => (one.entryId < other.entryId ? -1 : 1))
    .flatMap((one) => {
      const taken = Math.min(one.value ?? 0, cut);
      cut -= taken;
      return taken > 0 ? [{ ...one, value: (one.value ?? 0) - taken || null }] : [];
    });
}
