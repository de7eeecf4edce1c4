/** By what a result may be broken down: type of organisation, place, and online or in the room. */
export type Dimension = 'type' | 'place' | 'way';

export const DIMENSIONS: readonly Dimension[] = ['type', 'place', 'way'];

/** What somebody who answered has said when joining: a group in each dimension, null where nothing is known. */
export type SaidOf = Readonly<Record<Dimension, string | null>>;

/** The groups of a dimension that may be told; everybody else is in one group of others. */
export interface Division {
  readonly by: Dimension;
  readonly groups: ReadonlySet<string>;
}

/** By what a result was told first, in this order: from then on by nothing else. */
export interface ToldDivisions {
  /** So many people each group had at least. */
  readonly least: number;
  readonly by: readonly { readonly by: Dimension; readonly groups: readonly string[] }[];
  /** Groups that votes find were told, and so nothing by what people said: the one could be held against the other. */
  readonly found?: true;
}

/** Group of somebody in a division; null: one of the others. */
export function groupIn({ by, groups }: Division, said: SaidOf): string | null {
  const group = said[by];

  return group !== null && groups.has(group) ? group : null;
}

/** The divisions that show no group below `least`, neither directly nor by subtracting what is shown. */
export function divisions(people: readonly SaidOf[], least: number): readonly Division[] {
  const told: Division[] = [];
  for (const by of DIMENSIONS) {
    const division = divide(people, by, least);
    if (division && keepsApart(people, [...told, division], least)) told.push(division);
  }

  return told;
}

/** A published division stays while each of its groups, and the rest, has `least` people or none. */
export function standsStill(people: readonly SaidOf[], division: Division, least: number): boolean {
  const counts = countBy(people, (said) => groupIn(division, said));
  const others = counts.get(null) ?? 0;

  return [...division.groups].every((group) => (counts.get(group) ?? 0) >= least) && (others === 0 || others >= least);
}

export function saidWithin(told: readonly Division[], said: SaidOf): SaidOf {
  const of = (by: Dimension): string | null => {
    const division = told.find((one) => one.by === by);

    return division ? groupIn(division, said) : null;
  };

  return { type: of('type'), place: of('place'), way: of('way') };
}

/** Groups of at least `least`; those who are left are as many as well, or nobody. */
function divide(people: readonly SaidOf[], by: Dimension, least: number): Division | undefined {
  const counts = [...countBy(people, (said) => said[by])].sort(([, a], [, b]) => b - a);
  const shown = counts.filter(([group, count]) => group !== null && count >= least);
  let others = people.length - sum(shown);
  while (others > 0 && others < least && shown.length > 0) others += shown.pop()?.[1] ?? 0;
  if (shown.length + (others > 0 ? 1 : 0) < 2) return undefined;

  return { by, groups: new Set(shown.flatMap(([group]) => group ?? [])) };
}

/** Whether no few people can be told by holding divisions against each other. */
function keepsApart(people: readonly SaidOf[], told: readonly Division[], least: number): boolean {
  const [first, second, third] = told;
  if (!first || !second) return true;
  if (!third && countBy(people, (said) => groupIn(second, said)).size <= MOST_HELD_AGAINST) {
    return noneLeftOver(people, first, second, least);
  }
  // Whatever can be worked out is made of whole cells.
  const cells = countBy(people, (said) => JSON.stringify(told.map((division) => groupIn(division, said))));

  return [...cells.values()].every((count) => count >= least);
}

/** All choices of so many groups are tried; of more, cells alone decide. */
const MOST_HELD_AGAINST = 14;

/**
 * Whoever knows two divisions can take some groups of the one from some groups of the other. What is left is how those
 * answered who are in the ones alone, less those who are in the others alone: of two people who answered differently it
 * names both answers. There must be enough of them together, or nobody. Any other sum leaves at least as many.
 */
function noneLeftOver(people: readonly SaidOf[], first: Division, second: Division, least: number): boolean {
  const groups = [...countBy(people, (said) => groupIn(second, said)).keys()];
  const rows = [...countBy(people, (said) => groupIn(first, said)).keys()].map((row) => {
    const theirs = people.filter((said) => groupIn(first, said) === row);
    const counts = countBy(theirs, (said) => groupIn(second, said));

    return { all: theirs.length, counts: groups.map((group) => counts.get(group) ?? 0) };
  });
  for (let chosen = 1; chosen < 2 ** groups.length; chosen += 1) {
    // A group of the first is taken or left, whichever leaves fewer over.
    const left = rows.reduce((total, { all, counts }) => {
      const inside = counts.reduce((some, count, at) => some + ((chosen >> at) & 1 ? count : 0), 0);

      return total + Math.min(inside, all - inside);
    }, 0);
    if (left > 0 && left < least) return false;
  }

  return true;
}

function countBy<Key>(people: readonly SaidOf[], key: (said: SaidOf) => Key): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const said of people) counts.set(key(said), (counts.get(key(said)) ?? 0) + 1);

  return counts;
}

function sum(counts: readonly (readonly [unknown, number])[]): number {
  return counts.reduce((total, [, count]) => total + count, 0);
}
