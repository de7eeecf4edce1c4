import type { Checked, Refusal } from '@rt/domain/text';
import { accept, checkRecord, checkText, joinPath, own, reject, TEXT_LIMITS } from '@rt/domain/text';

export type AgendaKind = 'intro' | 'talk' | 'discussion' | 'activity' | 'break' | 'wrap_up';

export const AGENDA_KINDS: readonly AgendaKind[] = ['intro', 'talk', 'discussion', 'activity', 'break', 'wrap_up'];

export interface AgendaItemDraft {
  readonly kind: AgendaKind;
  readonly title: string;
  readonly plannedMinutes: number;
}

const AGENDA_MINUTES_MAX = 480;

/** Checks one item of an agenda; `field` is the path that its refusals begin with, such as 'items[2]'. */
export function checkAgendaItem(input: unknown, field = ''): Checked<AgendaItemDraft> {
  const record = checkRecord(input, field, ['kind', 'title', 'plannedMinutes']);
  if (!record.ok) return record;
  const kind = AGENDA_KINDS.find((name) => name === own(record.value, 'kind'));
  if (kind === undefined) return reject('invalid', joinPath(field, 'kind'), 'item-kind-missing');
  const title = checkText(own(record.value, 'title'), {
    field: joinPath(field, 'title'),
    ...TEXT_LIMITS.agendaTitle,
  });
  if (!title.ok) return title;
  const plannedMinutes = own(record.value, 'plannedMinutes');
  if (!isMinutes(plannedMinutes)) {
    return reject('invalid', joinPath(field, 'plannedMinutes'), 'item-minutes-wrong', { max: AGENDA_MINUTES_MAX });
  }

  return accept({ kind, title: title.value, plannedMinutes });
}

function isMinutes(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= AGENDA_MINUTES_MAX;
}

/** An item with its place in the slot, in minutes from the start. */
export type Planned<T> = T & { readonly startMinute: number; readonly endMinute: number };

export interface AgendaTooLong extends Refusal<'agenda-too-long'> {
  readonly overMinutes: number;
  readonly totalMinutes: number;
}

export type AgendaPlan<T> =
  | {
      readonly ok: true;
      readonly items: readonly Planned<T>[];
      readonly totalMinutes: number;
      readonly spareMinutes: number;
    }
  | AgendaTooLong;

/** Puts items one after another into a slot; refused when they do not fit, with how much they are over. */
export function planAgenda<T extends { readonly plannedMinutes: number }>(
  items: readonly T[],
  slotMinutes: number,
): AgendaPlan<T> {
  let minute = 0;
  const planned = items.map((item) => {
    const startMinute = minute;
    minute += item.plannedMinutes;

    return { ...item, startMinute, endMinute: minute };
  });
  if (minute > slotMinutes) {
    const overMinutes = minute - slotMinutes;
    const refusal = reject('agenda-too-long', 'items', 'agenda-over', { minutes: overMinutes });

    return { ...refusal, overMinutes, totalMinutes: minute };
  }

  return { ok: true, items: planned, totalMinutes: minute, spareMinutes: slotMinutes - minute };
}
