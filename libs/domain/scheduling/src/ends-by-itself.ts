const HOUR_MS = 3_600_000;

/** What the end of a session that nobody ends is reckoned from, in ms since 1970; null where it is not known. */
export interface LastHeard {
  readonly plannedEndMs: number | null;
  readonly startedMs: number | null;
  /** When a host last did something in the session. */
  readonly actedMs: number | null;
}

/** When a live session ends that nobody ends, in ms since 1970: so many hours after the last sign of it. */
export function endsByItselfMs({ plannedEndMs, startedMs, actedMs }: LastHeard, hours: number): number {
  return Math.max(plannedEndMs ?? 0, startedMs ?? 0, actedMs ?? 0) + hours * HOUR_MS;
}
