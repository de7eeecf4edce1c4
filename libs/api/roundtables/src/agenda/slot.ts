import { detailOf, refuse } from '@rt/api/platform';
import { checkAhead, checkSlot, type Fold, isZone, planAgenda, resolveWallTime } from '@rt/domain/scheduling';

import type { RoundtableRecord } from '../roundtable-record';

export type WallTimes = Pick<RoundtableRecord, 'tz' | 'localStart' | 'localEnd' | 'fold'>;
export type Moments = Pick<RoundtableRecord, 'startAt' | 'endAt' | 'fold'>;

type DomainRefusal = Extract<ReturnType<typeof checkSlot>, { ok: false }>;

/** Refuses gaps, ambiguous times without `fold`, unknown zones and wrong ends. Times may be missing. */
export function momentsOf({ tz, localStart, localEnd, fold }: WallTimes): Moments {
  if (!isZone(tz)) refuse('unknown-zone', { field: 'tz' });
  const needed = [localStart, localEnd].some((local) => local !== null && isInFold(local, tz)) ? fold : null;
  if (localStart !== null && localEnd !== null) {
    const slot = checkSlot(localStart, localEnd, tz, needed ?? undefined);
    if (!slot.ok) return refuseTime(slot);
    return { startAt: new Date(slot.startMs), endAt: new Date(slot.endMs), fold: needed };
  }
  return {
    startAt: moment('localStart', localStart, tz, needed),
    endAt: moment('localEnd', localEnd, tz, needed),
    fold: needed,
  };
}

/** Minutes between the moments; null without a slot. */
export function slotMinutes({ startAt, endAt }: Pick<Moments, 'startAt' | 'endAt'>): number | null {
  return startAt && endAt ? Math.round((endAt.getTime() - startAt.getTime()) / 60_000) : null;
}

/** Refuses a start before `now`; without a start there is nothing to judge. */
export function refusePast({ startAt }: Pick<Moments, 'startAt'>, now: Date): void {
  if (startAt === null) return;
  const ahead = checkAhead(startAt.getTime(), now.getTime());
  if (!ahead.ok) refuse(ahead.refusal, { ...detailOf(ahead), field: 'localStart' });
}

/** Refuses an agenda that is longer than the slot; without a slot every agenda fits. */
export function checkFits(
  items: readonly { readonly plannedMinutes: number }[],
  moments: Pick<Moments, 'startAt' | 'endAt'>,
  field: string,
): void {
  const minutes = slotMinutes(moments);
  if (minutes === null) return;
  const plan = planAgenda(items, minutes);
  if (!plan.ok) {
    const { totalMinutes, overMinutes } = plan;
    refuse('agenda-too-long', {
      field,
      reason: 'agenda-longer',
      params: { agenda: totalMinutes, minutes },
      overMinutes,
    });
  }
}

function isInFold(local: string, tz: string): boolean {
  const found = resolveWallTime(local, tz);
  return !found.ok && found.refusal === 'time-in-fold';
}

function moment(field: string, local: string | null, tz: string, fold: Fold | null): Date | null {
  if (local === null) return null;
  const found = resolveWallTime(local, tz, fold ?? undefined);
  return found.ok ? new Date(found.epochMs) : refuseTime({ ...found, field });
}

function refuseTime(refused: DomainRefusal): never {
  const { refusal, choices } = refused;
  return refuse(refusal, { ...detailOf(refused), ...(choices ? { choices } : {}) });
}
