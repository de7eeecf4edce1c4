import {
  checkAhead,
  checkSlot,
  type Fold,
  type FoldChoice,
  resolveWallTime,
  type WallTimeRefusal,
} from '@rt/domain/scheduling';
import type { FieldError } from '@rt/web/console-kit';
import { checkSentence } from '@rt/words';

import { t } from '../../words';

/** Date, times and zone as the form holds them: '2026-03-12', '14:00'. */
export interface DateValues {
  readonly date: string;
  readonly startTime: string;
  readonly endTime: string;
  /** It ends on another day, which is chosen on purpose: an end before the start is a slip. */
  readonly endsOtherDay: boolean;
  readonly endDate: string;
  readonly tz: string;
  readonly fold: Fold | '';
  readonly place: string;
  readonly venue: string;
  readonly regionCode: string;
}

export function wallTimes({ date, startTime, endTime, endsOtherDay, endDate }: DateValues) {
  const endDay = endsOtherDay ? endDate : date;
  const localStart = date && startTime ? `${date}T${startTime}` : null;
  const localEnd = endDay && endTime ? `${endDay}T${endTime}` : null;
  return { localStart, localEnd };
}

export function foldChoices(values: DateValues): readonly FoldChoice[] {
  const { localStart, localEnd } = wallTimes(values);
  for (const local of [localStart, localEnd]) {
    const found = local === null ? null : resolveWallTime(local, values.tz);
    if (found && !found.ok && found.refusal === 'time-in-fold') return found.choices ?? [];
  }
  return [];
}

/** The fault of a start in the past, by this computer's clock; the server's decides. One that stands already is none. */
export function checkPast(values: DateValues, storedStart: string | null, nowMs: number): FieldError[] {
  const { localStart } = wallTimes(values);
  if (localStart === null || localStart === storedStart) return [];
  const start = resolveWallTime(localStart, values.tz, values.fold || undefined);
  const ahead = start.ok ? checkAhead(start.epochMs, nowMs) : start;
  return start.ok && !ahead.ok ? [{ field: 'date', message: checkSentence(ahead) }] : [];
}

const CONTROLS: Readonly<Record<string, string>> = { localStart: 'startTime', localEnd: 'endTime', tz: 'tz' };

function missing(values: DateValues): FieldError[] {
  return [
    ...(values.date ? [] : [{ field: 'date', message: t('organise.enter-date') }]),
    ...(values.startTime ? [] : [{ field: 'startTime', message: t('organise.enter-start') }]),
    ...(values.endTime ? [] : [{ field: 'endTime', message: t('organise.enter-end') }]),
    ...(values.endsOtherDay && !values.endDate ? [{ field: 'endDate', message: t('organise.enter-end-date') }] : []),
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
  if (slot.ok) return [];
  if (slot.field === 'localEnd' && isBackwards(localStart, localEnd)) return [endBefore(values)];
  return [{ field: controlFor(slot), message: checkSentence(slot) }];
}

function isBackwards(start: string | null, end: string | null): boolean {
  return start !== null && end !== null && end <= start;
}

function endBefore({ endsOtherDay }: DateValues): FieldError {
  return { field: 'endTime', message: t(endsOtherDay ? 'organise.end-before' : 'organise.end-before-hint') };
}

function controlFor({ refusal, field }: WallTimeRefusal): string {
  return refusal === 'time-in-fold' ? 'fold' : (CONTROLS[field ?? ''] ?? 'date');
}
