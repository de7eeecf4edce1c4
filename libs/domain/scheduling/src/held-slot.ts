import type { Fold } from './wall-time';
import { resolveWallTime, wallTimeOf } from './wall-time';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** A session that nobody planned is deleted this many days after its start, unless it is filed. */
const UNFILED_DAYS = 90;

/** When a session was held that nobody planned, as a planned one would say it. Wall times 'YYYY-MM-DDTHH:mm'. */
export interface HeldSlot {
  readonly localStart: string;
  readonly localEnd: string;
  /** Which of the two, where the start happens twice. */
  readonly fold: Fold | null;
  /** Instants of the wall times, in ms since 1970. */
  readonly startMs: number;
  readonly endMs: number;
}

/** The slot of a session from its start to its end, both in ms since 1970; one that ends at once took a minute. */
export function heldSlot(startedMs: number, endedMs: number, tz: string): HeldSlot {
  const startMs = wholeMinute(startedMs);
  const endMs = Math.max(wholeMinute(endedMs), startMs + MINUTE_MS);
  return {
    localStart: wallTimeOf(startMs, tz),
    localEnd: wallTimeOf(endMs, tz),
    fold: foldOf(startMs, tz),
    startMs,
    endMs,
  };
}

/** The day on which a session was held: the planned one, also where it started after midnight in its slot. Wall times of one zone. */
export function dayHeld(
  { localStart, localEnd }: Pick<HeldSlot, 'localStart' | 'localEnd'>,
  startedAt: string | null,
): string {
  const planned = localStart.slice(0, 10);
  const started = startedAt?.slice(0, 10) ?? planned;
  const inSlot = startedAt !== null && localStart <= startedAt && startedAt < localEnd;
  return inSlot ? planned : started;
}

/** The day 'YYYY-MM-DD' on which a session that was started now is deleted unless it is filed. */
export function deletionDay(startedMs: number, tz: string): string {
  return wallTimeOf(startedMs + UNFILED_DAYS * DAY_MS, tz).slice(0, 10);
}

function wholeMinute(ms: number): number {
  return Math.floor(ms / MINUTE_MS) * MINUTE_MS;
}

function foldOf(startMs: number, tz: string): Fold | null {
  const found = resolveWallTime(wallTimeOf(startMs, tz), tz);
  if (found.ok) return null;
  return found.choices?.find(({ epochMs }) => epochMs === startMs)?.fold ?? null;
}
