import type { ContributionRecorded } from '@rt/contracts';

export interface Saved {
  readonly title: string;
  readonly recorded: ContributionRecorded;
}

/**
 * What was saved last, by the token of its seat, while the page is open: whoever looks at another part of it finds the
 * receipt again at once. The page about oneself keeps all receipts.
 */
const savedLast = new Map<string, Saved>();

export function lastSaved(token: string): Saved | null {
  return savedLast.get(token) ?? null;
}

/** Null forgets it: another text is begun, or the person leaves. */
export function keepLastSaved(token: string, saved: Saved | null): void {
  if (saved === null) savedLast.delete(token);
  else savedLast.set(token, saved);
}
