import type { RoundtableState } from './roundtable-state';

/** How long a rehearsal lasts that nobody ends, in ms. */
export const REHEARSAL_MS = 24 * 60 * 60 * 1000;

/** In so many ms all simulated people have come. */
const ARRIVING_MS = 30_000;

const BEFORE_THE_SESSION: readonly RoundtableState[] = ['draft', 'scheduled'];

/** What is still to be held can be rehearsed, planned as far as it is. */
export function canBeRehearsed(state: RoundtableState): boolean {
  return BEFORE_THE_SESSION.includes(state);
}

/** How many of so many people have come so long after the start: most at once, the last ones late. */
export function arrivedBy(people: number, elapsedMs: number): number {
  const part = Math.min(Math.max(elapsedMs / ARRIVING_MS, 0), 1);
  return Math.round(people * (1 - (1 - part) ** 2));
}
