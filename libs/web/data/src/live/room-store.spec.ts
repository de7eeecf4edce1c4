/** @jest-environment node */
import type { ActivityView, RoomState, Tally } from '@rt/contracts/plain';

import { EMPTY_ROOM, isBehind, type KnownRoom, takeChange, takeOwn, takeState } from './room-store';

function activity(part: Partial<ActivityView<'single_choice'>> = {}): ActivityView {
  return {
    id: 'a1',
    kind: 'single_choice',
    position: 0,
    number: 1,
    question: 'Which?',
    config: { options: [] },
    configVersion: 1,
    amended: false,
    round: 1,
    state: 'open',
    visibility: 'always',
    revealed: false,
    allowChange: true,
    allowAbstain: false,
    remainingMs: null,
    durationSec: null,
    answered: 0,
    revision: 1,
    tally: null,
    ...part,
  };
}

const RESULT = { options: [], shareBase: 'respondents', base: 3 } as const;

function tally(part: Partial<Tally<'single_choice'>> = {}): Tally<'single_choice'> {
  return {
    activityId: 'a1',
    kind: 'single_choice',
    configVersion: 1,
    round: 1,
    revision: 2,
    state: 'open',
    respondents: 3,
    abstained: 0,
    answered: 3,
    eligible: null,
    provisional: false,
    suppressed: false,
    result: RESULT,
    ...part,
  };
}

const session = { title: 'T' } as RoomState['session'];

function takeActivity(known: KnownRoom, one: ActivityView, now: number): KnownRoom {
  return takeChange(
    known,
    { revisions: { revision: 0, activities: { [one.id]: one.revision } }, activities: [one] },
    now,
  );
}

function takeTally(known: KnownRoom, one: Tally): KnownRoom {
  const revisions = { revision: 0, activities: { [one.activityId]: one.revision } };

  return takeChange(known, { revisions, tallies: [one] }, 0);
}

function takeSession(known: KnownRoom, revision: number, title: string): KnownRoom {
  return takeChange(known, { revisions: { revision, activities: {} }, session: { ...session, title } }, 0);
}

function state(revision: number, activities: readonly ActivityView[], title = 'T'): RoomState {
  return { audience: 'participant', revision, serverTime: '', session: { ...session, title }, activities };
}

const known = (...activities: ActivityView[]) => takeState(EMPTY_ROOM, state(5, activities), 0);

describe('the known room', () => {
  it('knows the server’s clock by the newest whole state, whatever the clock of the device says', () => {
    const told = { ...state(5, []), serverTime: '1970-01-01T00:10:00.000Z' };

    expect(takeState(EMPTY_ROOM, told, 2500).clockOffsetMs).toBe(600_000 - 2500);
  });

  it('takes newer and drops older session parts', () => {
    const room = known(activity());

    expect(takeState(room, state(4, [], 'older'), 0).room?.session.title).toBe('T');
    expect(takeState(room, state(6, [], 'newer'), 0).room?.session.title).toBe('newer');
    expect(takeSession(room, 4, 'older').room?.session.title).toBe('T');
    expect(takeSession(room, 6, 'newer').room?.revision).toBe(6);
  });

  it('takes a newer activity out of an older state', () => {
    const next = takeState(known(activity()), state(4, [activity({ revision: 9, state: 'closed' })]), 0);

    expect(next.room?.activities[0]?.state).toBe('closed');
  });

  it('drops an older activity and an older tally', () => {
    const room = takeTally(known(activity()), tally({ revision: 8, answered: 8 }));

    expect(takeActivity(room, activity({ revision: 7, answered: 1 }), 0).room?.activities[0]?.answered).toBe(8);
    expect(takeTally(room, tally({ revision: 7, answered: 1 })).room?.activities[0]?.answered).toBe(8);
    expect(takeTally(room, tally({ revision: 9, round: 2 })).room?.activities[0]?.revision).toBe(8);
  });

  it('ignores a tally of another state until the change of the activity arrives', () => {
    const room = takeTally(known(activity()), tally({ revision: 4, state: 'closed' }));

    expect(room.room?.activities[0]).toMatchObject({ state: 'open', revision: 1, tally: null });
    expect(isBehind(room, { revision: 0, activities: { a1: 4 } })).toBe(true);
  });

  it('forgets a tally that was hidden again', () => {
    const room = takeTally(known(activity()), tally());

    expect(takeActivity(room, activity({ revision: 3 }), 0).room?.activities[0]?.tally).toBeNull();
  });

  it('drops a result that a host hides, after a last tally of the same revision', () => {
    const closed = { state: 'closed', visibility: 'on_reveal' } as const;
    const result = tally({ state: 'closed', revision: 3 });
    const shown = known(activity({ ...closed, revision: 2, revealed: true }));
    const late = takeTally(shown, result);
    expect(late.room?.activities[0]?.tally).toEqual(result);

    const hidden = takeActivity(late, activity({ ...closed, revision: 3, revealed: false }), 0);

    expect(hidden.room?.activities[0]?.tally).toBeNull();
  });

  it('counts answers whose numbers are hidden, without a tally to show', () => {
    const hidden = takeTally(known(activity()), tally({ result: null, answered: 4 })).room?.activities[0];
    const few = takeTally(known(activity()), tally({ result: null, suppressed: true, answered: 4 })).room
      ?.activities[0];

    expect(hidden).toMatchObject({ answered: 4, tally: null });
    expect(few?.tally?.suppressed).toBe(true);
  });

  it('keeps what a person saw by answering when the shared state lacks it', () => {
    const voted = takeOwn(known(activity({ visibility: 'after_vote' })), {
      activityId: 'a1',
      round: 1,
      n: 1,
      answer: { optionId: 'o1' },
    });
    const room = takeTally(voted, tally());
    const next = takeActivity(room, activity({ visibility: 'after_vote', revision: 3 }), 0);

    expect(next.room?.activities[0]?.tally?.answered).toBe(3);
  });

  it('takes the session, an activity and its tally out of one frame', () => {
    const change = {
      revisions: { revision: 6, activities: { b: 4, a1: 3 } },
      session: { ...session, currentActivityId: 'b' },
      activities: [activity({ id: 'b', number: 2, revision: 4 })],
      tallies: [tally({ revision: 3, answered: 7 })],
    };
    const next = takeChange(known(activity()), change, 0);

    expect(next.room?.session.currentActivityId).toBe('b');
    expect(next.room?.activities.map(({ id, answered }) => [id, answered])).toEqual([
      ['a1', 7],
      ['b', 0],
    ]);
    expect(isBehind(next, change.revisions)).toBe(false);
  });

  it('knows from when on answers can be put back for as long as was told last', () => {
    const reset = takeActivity(known(activity()), activity({ revision: 2, state: 'ready', undoMs: 10_000 }), 1000);
    const toldAgain = takeActivity(reset, activity({ revision: 2, state: 'ready', undoMs: 4000 }), 7000);
    const same = takeActivity(toldAgain, activity({ revision: 2, state: 'ready', undoMs: 4000 }), 7500);
    expect([reset, toldAgain, same].map(({ heardAt }) => heardAt['a1'])).toEqual([1000, 7000, 7000]);
  });

  it('adds an activity in its place, and puts one that has another number now into that', () => {
    const ids = ({ room }: KnownRoom) => room?.activities.map(({ id }) => id);
    const next = takeActivity(
      known(activity({ id: 'b', number: 2, position: 0 })),
      activity({ id: 'a', number: 1, position: 1 }),
      0,
    );
    const revisions = { revision: 0, activities: {} };
    const activities = [activity({ id: 'b', number: 1 }), activity({ id: 'a', number: 2 })];

    expect(ids(next)).toEqual(['a', 'b']);
    expect(ids(takeChange(next, { revisions, activities }, 0))).toEqual(['b', 'a']);
  });

  it('keeps the newest own answer', () => {
    const own = takeOwn(EMPTY_ROOM, { activityId: 'a1', round: 1, n: 3, answer: { optionId: 'x' } });

    expect(takeOwn(own, { activityId: 'a1', round: 1, n: 2, answer: null }).own['a1']?.n).toBe(3);
    expect(takeOwn(own, { activityId: 'a1', round: 2, n: 1, answer: null }).own['a1']?.round).toBe(2);
  });

  it('keeps what became of its texts where the same answer is told again without it', () => {
    const given = { activityId: 'a1', round: 1, n: 3, answer: { entries: ['Grid'] } };
    const told = takeOwn(EMPTY_ROOM, { ...given, entries: [{ id: 'e1', text: 'Grid', state: 'shown' }] });

    expect(takeOwn(told, given).own['a1']?.entries).toEqual([{ id: 'e1', text: 'Grid', state: 'shown' }]);
    expect(takeOwn(told, { ...given, n: 4 }).own['a1']?.entries).toBeUndefined();
  });

  it('sees that it is behind', () => {
    const room = known(activity({ revision: 2 }));

    expect(isBehind(room, { revision: 5, activities: { a1: 2 } })).toBe(false);
    expect(isBehind(room, { revision: 6, activities: {} })).toBe(true);
    expect(isBehind(room, { revision: 5, activities: { a1: 3 } })).toBe(true);
    expect(isBehind(EMPTY_ROOM, { revision: 1, activities: {} })).toBe(true);
    expect(isBehind(room, { revision: 5, activities: { unknown: 1 } })).toBe(true);
  });
});
