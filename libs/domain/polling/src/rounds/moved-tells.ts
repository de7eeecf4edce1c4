export interface StoodPeople {
  /** Undefined for who was not there. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly count: number;
  readonly inBoth: boolean;
  /** The second of these is another one, though it may be of the same group. */
  readonly moved: boolean;
}

/** A group with all those whose places are known once it is counted, since the groups before it are. */
interface Step {
  readonly people: readonly (Omit<StoodPeople, 'before' | 'after'> & {
    readonly before: number;
    readonly after: number;
  })[];
}

/** How all who moved, and all who answered both rounds, are counted in a sum. Without both of them a sum is about results alone. */
const SUMS = [
  { moved: 1, both: 0 },
  { moved: 1, both: -1 },
  { moved: 0, both: 1 },
  { moved: 1, both: 1 },
] as const;

/** The ways in which a sum counts the people of a group before, and those after. */
const SIGNS = [0, -1, 1] as const;

/** With so many groups that not all sums can be tried in some milliseconds, something is taken to be found. */
const TRIED_MOST = 20_000;

/**
 * True where somebody who knows the result of each round could work out a number of fewer than `least` people once they are told how
 * many moved, and of how many: by a sum of these and of results that is about so few, and not about nobody. No cell need be told.
 */
export function movedTellsOfFew(people: readonly StoodPeople[], least: number): boolean {
  const steps = stepsOf(together(people));
  const tried = { left: TRIED_MOST };

  return SUMS.some((sum) => leavesFew({ ...sum, steps, least, tried, before: [], after: [] }, 0, 0));
}

function together(people: readonly StoodPeople[]): readonly StoodPeople[] {
  const found = new Map<string, StoodPeople>();
  for (const one of people) {
    const key = JSON.stringify([one.before ?? null, one.after ?? null, one.inBoth, one.moved]);
    found.set(key, { ...one, count: one.count + (found.get(key)?.count ?? 0) });
  }

  return [...found.values()].filter(({ count }) => count > 0);
}

interface Tried {
  readonly steps: readonly Step[];
  readonly least: number;
  readonly moved: number;
  readonly both: number;
  /** How the groups so far are counted. */
  readonly before: number[];
  readonly after: number[];
  /** So many more may be tried. */
  readonly tried: { left: number };
}

/** The groups of the most people come first: most sums are about too many of them soon. */
function stepsOf(people: readonly StoodPeople[]): readonly Step[] {
  const sizes = new Map<string, number>();
  for (const { before, after, count } of people)
    for (const id of [before, after]) if (id !== undefined) sizes.set(id, (sizes.get(id) ?? 0) + count);
  const ids = [...sizes].sort(([, one], [, other]) => other - one).map(([id]) => id);
  const placeOf = (id: string | undefined) => (id === undefined ? -1 : ids.indexOf(id));
  const placed = people.map((one) => ({ ...one, before: placeOf(one.before), after: placeOf(one.after) }));

  return ids.map((_, at) => ({ people: placed.filter(({ before, after }) => Math.max(before, after) === at) }));
}

/** Whether a sum in which the groups before this one are counted as they are can be about few people, when `people` are in it so far. */
function leavesFew(sum: Tried, at: number, people: number): boolean {
  if (people >= sum.least) return false;
  const step = sum.steps[at];
  if (!step) return people > 0;
  sum.tried.left -= 1;
  if (sum.tried.left < 0) return true;
  for (const before of SIGNS)
    for (const after of SIGNS) {
      sum.before[at] = before;
      sum.after[at] = after;
      if (leavesFew(sum, at + 1, people + leftOf(step, sum))) return true;
    }

  return false;
}

/** Who of a group stays in a sum. */
function leftOf({ people }: Step, sum: Tried): number {
  let left = 0;
  for (const { before, after, count, inBoth, moved } of people) {
    const times = (sum.before[before] ?? 0) + (sum.after[after] ?? 0);
    if (times + (inBoth ? sum.both : 0) + (moved ? sum.moved : 0) !== 0) left += count;
  }

  return left;
}
