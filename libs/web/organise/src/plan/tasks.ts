import type { RoundtableBody } from '@rt/contracts';
import { wasHeld } from '@rt/domain/scheduling';
import { inOneLine } from '@rt/domain/text';
import { ruleLabel } from '@rt/web/console-kit';

import { slotOf } from '../slot-of';
import { t } from '../words';

export type TaskState = 'done' | 'under-way' | 'to-do' | 'locked';

export interface Task {
  readonly id: string;
  readonly group: 'set-up' | 'people' | 'session' | 'after';
  readonly label: string;
  readonly detail: string;
  readonly state: TaskState;
  /** Where it is done; null while it cannot start. */
  readonly to: string | null;
}

/** Share of the planned time that a complete agenda uses. */
const COMPLETE_FROM = 0.8;

function agendaState({ agenda, agendaMinutes, slotMinutes }: RoundtableBody): TaskState {
  if (agenda.length === 0) return 'to-do';
  if (slotMinutes === null) return 'done';
  return agendaMinutes <= slotMinutes && agendaMinutes >= COMPLETE_FROM * slotMinutes ? 'done' : 'under-way';
}

/** A town may be left out, and nothing that is held online has one. */
function dateState({ localStart, localEnd, place, format }: RoundtableBody): TaskState {
  if (!localStart || !localEnd) return 'to-do';
  return place || format === 'online' ? 'done' : 'under-way';
}

function peopleState({ state, invitations }: RoundtableBody): TaskState {
  if (invitations.invited === 0) return 'to-do';
  if (state === 'draft') return 'under-way';
  return invitations.accepted + invitations.declined + invitations.tentative < invitations.invited
    ? 'under-way'
    : 'done';
}

function setUp(roundtable: RoundtableBody, at: string): Task[] {
  const slot = slotOf(roundtable);
  return [
    {
      id: 'basics',
      label: t('organise.task-basics'),
      detail: roundtable.title,
      state: 'done',
      to: `${at}/plan/basics`,
    },
    {
      id: 'date',
      label: t('organise.task-date'),
      detail: inOneLine([slot ?? t('organise.no-date'), roundtable.place]),
      state: dateState(roundtable),
      to: `${at}/plan/date`,
    },
    {
      id: 'rule',
      label: t('organise.task-rule'),
      detail: ruleLabel(roundtable.rule),
      state: 'done',
      to: `${at}/plan/rule`,
    },
    {
      id: 'joining',
      label: t('organise.task-joining'),
      detail:
        roundtable.capacity === null ? t('organise.no-limit') : t('organise.seats', { count: roundtable.capacity }),
      state: 'done',
      to: `${at}/plan/joining`,
    },
  ].map((task) => ({ ...task, group: 'set-up' }) as Task);
}

function peopleTask(roundtable: RoundtableBody, at: string): Task {
  const { invited, accepted } = roundtable.invitations;
  const draft = roundtable.state === 'draft';
  return {
    id: 'people',
    group: 'people',
    label: t('organise.task-people'),
    detail: draft
      ? t('organise.people-prepared', { count: invited })
      : t('organise.people-detail', { invited, accepted }),
    state: peopleState(roundtable),
    to: `${at}/people`,
  };
}

function agendaTask(roundtable: RoundtableBody, at: string): Task {
  const { agendaMinutes, slotMinutes } = roundtable;
  return {
    id: 'agenda',
    group: 'session',
    label: t('organise.task-agenda'),
    detail:
      slotMinutes === null
        ? t('organise.agenda-minutes', { used: agendaMinutes })
        : t('organise.agenda-of-slot', { used: agendaMinutes, slot: slotMinutes }),
    state: agendaState(roundtable),
    to: `${at}/agenda`,
  };
}

function afterTask(roundtable: RoundtableBody, at: string): Task {
  const ended = wasHeld(roundtable.state);
  const state: TaskState = roundtable.state === 'published' ? 'done' : ended ? 'to-do' : 'locked';
  return {
    id: 'after',
    group: 'after',
    label: t('organise.task-after'),
    detail: ended ? '' : t('organise.after-locked'),
    state,
    to: ended ? `${at}/review` : null,
  };
}

export function tasksOf(roundtable: RoundtableBody): readonly Task[] {
  const at = `/roundtables/${roundtable.id}`;
  return [...setUp(roundtable, at), agendaTask(roundtable, at), peopleTask(roundtable, at), afterTask(roundtable, at)];
}

/** The first task that is open and can be done, a town that is left out after all others; null when none is. */
export function nextTask(tasks: readonly Task[]): Task | null {
  const open = tasks.filter((task) => task.to !== null && (task.state === 'to-do' || task.state === 'under-way'));
  return open.find((task) => task.id !== 'date' || task.state === 'to-do') ?? open[0] ?? null;
}
