import type { RoundtableBody } from '@rt/contracts';

import { nextTask, tasksOf } from './tasks';

const DRAFT = {
  id: 'r1',
  title: 'Batteries',
  question: 'Why?',
  state: 'draft',
  localStart: null,
  localEnd: null,
  tz: 'Europe/London',
  place: '',
  rule: 'chatham_house',
  capacity: null,
  agenda: [],
  agendaMinutes: 0,
  slotMinutes: null,
  invitations: { invited: 0, accepted: 0, tentative: 0, declined: 0, askedAgain: 0 },
} as unknown as RoundtableBody;

const stateOf = (roundtable: RoundtableBody, id: string) => tasksOf(roundtable).find((task) => task.id === id)?.state;

describe('tasksOf', () => {
  it('begins with the date, and keeps publishing locked', () => {
    expect(nextTask(tasksOf(DRAFT))?.id).toBe('date');
    expect(stateOf(DRAFT, 'after')).toBe('locked');
  });

  it('lets people be chosen in a draft, whose invitations are not out yet', () => {
    expect(stateOf(DRAFT, 'people')).toBe('to-do');
    const chosen = { ...DRAFT, invitations: { invited: 2, accepted: 0, tentative: 0, declined: 0, askedAgain: 0 } };
    expect(stateOf(chosen, 'people')).toBe('under-way');
    expect(tasksOf(chosen).find((task) => task.id === 'people')?.detail).toBe(
      '2 people chosen; invitations are sent when scheduled',
    );
  });

  it('counts a date without a place as begun', () => {
    const dated = { ...DRAFT, localStart: '2027-03-12T14:00', localEnd: '2027-03-12T16:00' };
    expect(stateOf(dated, 'date')).toBe('under-way');
    expect(stateOf({ ...dated, place: 'Liverpool' }, 'date')).toBe('done');
    expect(stateOf({ ...dated, format: 'online' }, 'date')).toBe('done');
  });

  it('does not lead back to a place that was left out while something else is to do', () => {
    const dated = { ...DRAFT, localStart: '2027-03-12T14:00', localEnd: '2027-03-12T16:00' };
    expect(nextTask(tasksOf(dated))?.id).toBe('agenda');
    const agenda = [{}] as RoundtableBody['agenda'];
    const invitations = { invited: 1, accepted: 1, tentative: 0, declined: 0, askedAgain: 0 };
    expect(nextTask(tasksOf({ ...dated, state: 'scheduled', agenda, invitations }))?.id).toBe('date');
  });

  it('marks an agenda as under way that leaves most of the slot open', () => {
    const agenda = [{}] as RoundtableBody['agenda'];
    expect(stateOf({ ...DRAFT, agenda, agendaMinutes: 10, slotMinutes: 120 }, 'agenda')).toBe('under-way');
    expect(stateOf({ ...DRAFT, agenda, agendaMinutes: 105, slotMinutes: 120 }, 'agenda')).toBe('done');
  });

  it('does not call an agenda done that is longer than the slot', () => {
    const agenda = [{}] as RoundtableBody['agenda'];
    expect(stateOf({ ...DRAFT, agenda, agendaMinutes: 90, slotMinutes: 60 }, 'agenda')).toBe('under-way');
    expect(stateOf({ ...DRAFT, agenda, agendaMinutes: 60, slotMinutes: 60 }, 'agenda')).toBe('done');
  });

  it('follows the answers once scheduled, and is done when everybody has answered', () => {
    const scheduled = { ...DRAFT, state: 'scheduled' as const };
    expect(stateOf(scheduled, 'people')).toBe('to-do');
    const some = { invited: 3, accepted: 1, tentative: 0, declined: 1, askedAgain: 0 };
    expect(stateOf({ ...scheduled, invitations: some }, 'people')).toBe('under-way');
    expect(stateOf({ ...scheduled, invitations: { ...some, tentative: 1 } }, 'people')).toBe('done');
  });

  it('leads to review once the session has ended', () => {
    const closed = { ...DRAFT, state: 'closed' as const };
    expect(tasksOf(closed).find((task) => task.id === 'after')?.to).toBe('/roundtables/r1/review');
  });
});
