import type { ContributionRecorded } from '@rt/contracts';

export interface Saved {
  readonly title: string;
  readonly recorded: ContributionRecorded;
}

/** The last receipt by seat token, so that it is there again after a look at another page. */
const savedLast = new Map<string, Saved>();

export function lastSaved(token: string): Saved | null {
  return savedLast.get(token) ?? null;
}

/** Null forgets it: another text is begun, or the person leaves. */
export function keepLastSaved(token: string, saved: Saved | null): void {
  if (saved === null) savedLast.delete(token);
  else savedLast.set(token, saved);
}
