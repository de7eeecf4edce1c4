import { sum } from '../numbers';

/** Dots that a person gave to entries, and where these count now: a group takes those of the entries in it. */
export interface GivenDots {
  readonly entryId: string;
  /** The entry or group on which it counts; null where it counts nowhere. */
  readonly target: string | null;
  readonly value: number | null;
}

/** Dots on the group itself replace those on its entries, which add up to at most `most`. */
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
 * and of what was `moved` (entries, and the groups that they were put into) as much stays as is left. `before`: the same
 * dots and where they counted. What did not count there goes first, so that all count as before where the move is taken
 * back. Returns what has changed; a value of null: nothing is left there.
 */
export function dotsWithinBudget(
  given: readonly GivenDots[],
  before: readonly GivenDots[],
  moved: ReadonlySet<string>,
  { most, budget }: DotBounds,
): readonly GivenDots[] {
  const values = new Map(given.map(({ entryId, value }) => [entryId, value ?? 0]));
  const targets = [...new Set(given.flatMap(({ entryId, target }) => (target && moved.has(entryId) ? [target] : [])))];
  let over = sum([...dotsByTarget(given, most).values()]) - budget;
  for (const mayGo of [uncounted(before, moved, most), new Map(values)]) {
    for (const target of targets.sort()) {
      if (over > 0) over -= take(placeOf(target, given, moved), values, mayGo, { most, over });
    }
  }

  return given
    .filter(({ entryId, value }) => values.get(entryId) !== (value ?? 0))
    .map((one) => ({ ...one, value: values.get(one.entryId) || null }));
}

/** Of each moved entry or group, the dots that did not count: below dots on the group itself, or above the most of one. */
function uncounted(
  before: readonly GivenDots[],
  moved: ReadonlySet<string>,
  most: number,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const above = new Map<string | null, number>();
  for (const { entryId, target, value } of byId(before.filter((one) => moved.has(one.entryId)))) {
    const here = before.filter((one) => one.target === target);
    const itself = here.find((one) => one.entryId === one.target);
    const all = sum(here.map((one) => one.value ?? 0));
    const left = above.get(target) ?? (target === null || itself ? all : Math.max(0, all - most));
    const own = entryId === target ? 0 : Math.min(value ?? 0, left);
    found.set(entryId, own);
    above.set(target, left - own);
  }

  return found;
}

/** What counts in one place: its own dots, or else all that were given to the entries there; `movable` of them may go. */
interface Place {
  readonly counting: readonly string[];
  readonly movable: readonly string[];
  readonly isItself: boolean;
}

function placeOf(target: string, given: readonly GivenDots[], moved: ReadonlySet<string>): Place {
  const here = given.filter((one) => one.target === target);
  if (here.some(({ entryId }) => entryId === target)) return { counting: [target], movable: [target], isItself: true };
  const movable = byId(here).filter(({ entryId }) => moved.has(entryId));

  return {
    counting: here.map(({ entryId }) => entryId),
    movable: movable.map(({ entryId }) => entryId),
    isItself: false,
  };
}

/** Takes from `values` what may go, so that up to `over` fewer count in a place. Returns how many fewer do. */
function take(
  { counting, movable, isItself }: Place,
  values: Map<string, number>,
  mayGo: ReadonlyMap<string, number>,
  { most, over }: { readonly most: number; readonly over: number },
): number {
  const valueOf = (id: string): number => values.get(id) ?? 0;
  const above = isItself ? 0 : Math.max(0, sum(counting.map(valueOf)) - most);
  const goes = (id: string): number => Math.min(valueOf(id), mayGo.get(id) ?? 0);
  const fewer = Math.min(over, sum(movable.map(goes)) - above);
  if (fewer <= 0) return 0;
  let rest = above + fewer;
  for (const id of movable) {
    const taken = Math.min(goes(id), rest);
    values.set(id, valueOf(id) - taken);
    rest -= taken;
  }

  return fewer;
}

function byId(given: readonly GivenDots[]): readonly GivenDots[] {
  return [...given].sort((one, other) => (one.entryId < other.entryId ? -1 : 1));
}
