const MINUTE_MS = 60_000;

export interface LiveFor {
  readonly hours: number;
  readonly minutes: number;
  /** '00:42', and '1:05' from one hour on. */
  readonly clock: string;
}

/** The time from the first start (ISO) to `now` (ms since 1970); null before it. */
export function liveFor(startedAt: string | null | undefined, now: number): LiveFor | null {
  if (!startedAt) return null;
  const gone = Math.max(0, Math.floor((now - Date.parse(startedAt)) / MINUTE_MS));
  const hours = Math.floor(gone / 60);
  const minutes = gone % 60;
  return { hours, minutes, clock: `${hours === 0 ? '00' : hours}:${String(minutes).padStart(2, '0')}` };
}
