import {
  checkAhead,
  checkSlot,
  resolveWallTime,
  type Fold,
  type FoldChoice,
  type WallTimeRefusal,
} from '@rt/domain/scheduling';
import type { FieldError } from '@rt/web/desk';
import { t } from '../words';

/** Date, times and zone as the form holds them: '2026-03-12', '14:00'. */
export interface DateValues {
  readonly date: string;
  readonly startTime: string;
  readonly endTime: string;
  readonly tz: string;
  readonly fold: Fold | '';
  /** The time is over, and that is meant so. */
  readonly pastMeant: boolean;
  readonly place: string;
  readonly venue: string;
  readonly regionCode: string;
}

const DAY_MS = 86_400_000;

/** The day after '2026-03-12', by the calendar alone. */
function dayAfter(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day) + DAY_MS).toISOString().slice(0, 10);
}

/** Wall times of start and end; an end before the start is on the day after. Null where date or time is missing. */
export function wallTimes({ date, startTime, endTime }: DateValues) {
  const localStart = date && startTime ? `${date}T${startTime}` : null;
  const localEnd = date && endTime ? `${startTime && endTime < startTime ? dayAfter(date) : date}T${endTime}` : null;
  return { localStart, localEnd };
}

/** Whether a start or end happens twice, and the two moments it could mean. */
export function foldChoices(values: DateValues): readonly FoldChoice[] {
  const { localStart, localEnd } = wallTimes(values);
  for (const local of [localStart, localEnd]) {
    const found = local === null ? null : resolveWallTime(local, values.tz);
    if (found && !found.ok && found.refusal === 'time-in-fold') return found.choices ?? [];
  }
  return [];
}

/** True where the slot is over by this computer's clock; the server's decides. */
export function isOver(values: DateValues, nowMs: number): boolean {
  const { localStart, localEnd } = wallTimes(values);
  const slot = checkSlot(localStart, localEnd, values.tz, values.fold || undefined);
  return slot.ok && !checkAhead({ endMs: slot.endMs, nowMs }).ok;
}

const CONTROLS: Readonly<Record<string, string>> = { localStart: 'startTime', localEnd: 'endTime', tz: 'tz' };

function missing(values: DateValues): FieldError[] {
  return [
    ...(values.date ? [] : [{ field: 'date', message: t('organise.enter-date') }]),
    ...(values.startTime ? [] : [{ field: 'startTime', message: t('organise.enter-start') }]),
    ...(values.endTime ? [] : [{ field: 'endTime', message: t('organise.enter-end') }]),
  ];
}

/** Faults of the slot, in the server's words: a time in a gap, an unasked fold, an end before the start. */
export function checkDate(values: DateValues): FieldError[] {
  const empty = !values.date && !values.startTime && !values.endTime;
  if (empty) return [];
  const gaps = missing(values);
  if (gaps.length > 0) return gaps;
  const { localStart, localEnd } = wallTimes(values);
  const slot = checkSlot(localStart, localEnd, values.tz, values.fold || undefined);
  return slot.ok ? [] : [{ field: controlFor(slot), message: slot.message ?? t('organise.enter-date') }];
}

function controlFor({ refusal, field }: WallTimeRefusal): string {
  return refusal === 'time-in-fold' ? 'fold' : (CONTROLS[field ?? ''] ?? 'date');
}
