import type { Refusal } from '@rt/domain/text';
import { reject } from '@rt/domain/text';

import type { Fold, WallTime, WallTimeRefusal } from './wall-time';
import { resolveWallTime } from './wall-time';

export type Slot =
  | { readonly ok: true; readonly startMs: number; readonly endMs: number; readonly minutes: number }
  | WallTimeRefusal;

const SLOT_MIN_MINUTES = 5;
const SLOT_MAX_MINUTES = 24 * 60;

/** Wall-clock length, so that it is right over a change of the clocks. `fold` serves the ambiguous one. */
export function checkSlot(localStart: unknown, localEnd: unknown, tz: unknown, fold?: Fold): Slot {
  const start = at('localStart', resolveWallTime(localStart, tz, fold));
  if (!start.ok) return start;
  const end = at('localEnd', resolveWallTime(localEnd, tz, fold));
  if (!end.ok) return end;

  const minutes = (end.epochMs - start.epochMs) / 60_000;
  if (minutes <= 0) return reject('invalid', 'localEnd', 'end-before-start');
  if (minutes < SLOT_MIN_MINUTES) return reject('invalid', 'localEnd', 'slot-too-short', { minutes: SLOT_MIN_MINUTES });
  if (minutes > SLOT_MAX_MINUTES) return reject('invalid', 'localEnd', 'slot-too-long');

  return { ok: true, startMs: start.epochMs, endMs: end.epochMs, minutes };
}

function at(field: 'localStart' | 'localEnd', wallTime: WallTime): WallTime {
  if (wallTime.ok) return wallTime;

  return { ...wallTime, field: wallTime.refusal === 'unknown-zone' ? 'tz' : field };
}

const MINUTE_MS = 60_000;

/** Refuses a start in the past. The current minute is allowed, since a form has no seconds. */
export function checkAhead(startMs: number, nowMs: number): { readonly ok: true } | Refusal<'starts-in-past'> {
  if (startMs >= Math.floor(nowMs / MINUTE_MS) * MINUTE_MS) return { ok: true };

  return reject('starts-in-past', 'localStart');
}
