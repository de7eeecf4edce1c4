/** So many people a published number is of at least, and to which step it is rounded down (docs/decisions.md 14). */
export const PUBLIC_CELLS = { least: 10, step: 5 } as const;

/** A number of people as it is published: rounded down. */
export function publicCount(people: number): number {
  return Math.floor(people / PUBLIC_CELLS.step) * PUBLIC_CELLS.step;
}

/** Which answers are told by group; all others are told together, where there are any. */
export interface ToldAnswers {
  /** Their places in the order of the plan. */
  readonly told: readonly number[];
  readonly together: readonly number[];
}

/**
 * Which answers may be published by group. `cells` has a row for each group with a number for each answer. An answer is told
 * of all groups or of none: where each group has at least `least` people who gave it. The others are told together under the
 * same condition; until it holds, the answer that the fewest gave joins them. So every number that is told, and every sum and
 * difference of them and of the whole, is made of numbers of `least` people and more. Null where nothing may be told.
 */
export function toldAnswers(cells: readonly (readonly number[])[], least: number): ToldAnswers | null {
  const answers = cells[0]?.map((_, at) => at) ?? [];
  const fewest = (places: readonly number[]) =>
    Math.min(...cells.map((row) => places.reduce((people, at) => people + (row[at] ?? 0), 0)));
  const all = (at: number) => cells.reduce((people, row) => people + (row[at] ?? 0), 0);
  const given = answers.filter((at) => all(at) > 0);
  const told = given.filter((at) => fewest([at]) >= least).sort((one, other) => all(other) - all(one));
  const together = given.filter((at) => !told.includes(at));
  while (together.length > 0 && fewest(together) < least) {
    const next = told.pop();
    if (next === undefined) return null;
    together.push(next);
  }
  if (told.length === 0) return null;

  return { told: told.sort((one, other) => one - other), together: together.sort((one, other) => one - other) };
}
