import type { ActivityBody, AgendaItemBody } from '@rt/contracts';
import type { ActivityView, RoomState } from '@rt/contracts/plain';

import { canKeep, canReveal, closesToShow, phonesSee, resultsShown } from '../question/reveal';
import { asShown, neighbour, newActivityPath, showLines } from './show';

const item = (id: string) => ({ id, title: id, plannedMinutes: 10 }) as AgendaItemBody;
const activity = (id: string, position: number, more: Partial<ActivityView<'rating'>> = {}) =>
  ({ id, kind: 'rating', position, state: 'ready', visibility: 'after_close', ...more }) as ActivityView;

describe('the run of show', () => {
  const planned = [
    { id: 'a2', agendaItemId: 'i2' },
    { id: 'a1', agendaItemId: 'i1' },
    { id: 'a3', agendaItemId: null },
  ];
  const lines = showLines([item('i1'), item('i2')], planned, [activity('a3', 0), activity('a2', 2), activity('a1', 1)]);

  it('puts activities under their items, and those without one last', () => {
    expect(lines.map((line) => [line.id, line.activities.map((one) => one.id)])).toEqual([
      ['i1', ['a1']],
      ['i2', ['a2']],
      ['loose', ['a3']],
    ]);
  });

  it('shows what is planned before the session starts', () => {
    const draft = { id: 'a1', agendaItemId: 'i1', position: 0, question: 'Why?', state: 'draft' } as ActivityBody;
    expect(showLines([item('i1')], [draft], asShown([draft]))[0]?.activities).toEqual([
      { id: 'a1', position: 0, question: 'Why?', state: 'ready' },
    ]);
  });

  it('walks in the order of the agenda and stops at its ends', () => {
    expect(neighbour(lines, null, 1)?.id).toBe('a1');
    expect(neighbour(lines, 'a1', 1)?.id).toBe('a2');
    expect(neighbour(lines, 'a3', 1)).toBeNull();
    expect(neighbour(lines, 'a1', -1)).toBeNull();
  });

  it('adds an activity to the item of the current one, and comes back', () => {
    expect(newActivityPath('r', planned, 'a2')).toBe('/roundtables/r/activities/new?then=live&item=i2');
    expect(newActivityPath('r', planned, 'a3')).toBe('/roundtables/r/activities/new?then=live');
    expect(newActivityPath('r', planned, null)).toBe('/roundtables/r/activities/new?then=live');
  });
});

describe('showing results', () => {
  it('closes voting first where counts are hidden until then, and waits for voting to begin', () => {
    expect(canReveal(activity('a', 0, {}))).toBe(false);
    for (const [visibility, closes] of [
      ['on_reveal', true],
      ['after_close', true],
      ['after_vote', false],
      ['always', false],
    ] as const) {
      const open = activity('a', 0, { state: 'open', visibility });
      expect([visibility, canReveal(open), closesToShow(open)]).toEqual([visibility, true, closes]);
    }
    expect(closesToShow(activity('a', 0, { state: 'closed' }))).toBe(false);
    expect(canReveal(activity('a', 0, { state: 'open', visibility: 'never' }))).toBe(false);
    expect(canReveal(activity('a', 0, { state: 'closed' }))).toBe(true);
    expect(canReveal(activity('a', 0, { state: 'closed', visibility: 'never' }))).toBe(false);
  });

  it('tells what phones see once voting has closed, no longer what was planned', () => {
    const closed = (more: Partial<ActivityView<'rating'>>) => phonesSee(activity('a', 0, { state: 'closed', ...more }));
    expect(phonesSee(activity('a', 0, { state: 'open' }))).toBe('after_close');
    expect(closed({})).toBe('results');
    expect(closed({ visibility: 'never' })).toBe('never');
    expect(closed({ visibility: 'on_reveal', revealed: false })).toBe('not-yet');
    expect(closed({ visibility: 'on_reveal', revealed: true })).toBe('results');
    expect(closed({ tally: { suppressed: true } as ActivityView<'rating'>['tally'] })).toBe('too-few');
  });

  it('offers to keep a result only where there is one', () => {
    expect(canKeep(activity('a', 0, { state: 'closed', answered: 1 }))).toBe(true);
    expect(canKeep(activity('a', 0, { state: 'closed', answered: 0 }))).toBe(false);
    expect(canKeep(activity('a', 0, { state: 'open', answered: 1 }))).toBe(false);
    const hands = [{ no: 1, present: null, rows: [{ id: 'a', text: 'Skills', count: 9 }] }];
    expect(canKeep(activity('a', 0, { state: 'closed', answered: 0, hands }))).toBe(true);
    expect(canKeep({ state: 'closed', answered: 0, byHand: true })).toBe(true);
    expect(canKeep({ state: 'open', answered: 0, byHand: true })).toBe(false);
    // Dots on what a host has typed: nobody else wrote.
    const tally = {
      result: { base: 0, people: 5, shown: 1, entries: [] },
    } as unknown as ActivityView<'rating'>['tally'];
    expect(canKeep(activity('a', 0, { state: 'closed', answered: 0, tally }))).toBe(true);
    expect(canKeep({ state: 'closed', answered: 0, reacted: true })).toBe(true);
    expect(canKeep({ state: 'open', answered: 0, reacted: true })).toBe(false);
  });

  it('knows what the stage shows', () => {
    const room = (activityId: string, shows: string) =>
      ({ session: { stage: { activityId, shows, noResults: null } } }) as RoomState;
    expect(resultsShown(room('a', 'results'), activity('a', 0))).toBe(true);
    expect(resultsShown(room('b', 'results'), activity('a', 0))).toBe(false);
    expect(resultsShown(room('a', 'question'), activity('a', 0))).toBe(false);
  });
});
