import { type ActivityState, numbersInShow, type RoomAudience } from '@rt/domain/polling';

import { presentRoom } from './room.presenter';
import type { RoomFacts } from './room-facts';

const ADDRESS = { joinUrl: 'http://127.0.0.1:3000/j', joinUrlIsLoopback: true };

function factsWith(states: readonly ActivityState[]): RoomFacts {
  const activities = states.map((state, position) => ({
    id: `a${position}`,
    kind: 'rating',
    position,
    state,
    question: 'Which?',
    formerRounds: [],
    openedAgain: false,
    hands: [],
  }));
  const session = {
    revision: 1,
    currentActivityId: null,
    stageView: 'lobby',
    stageBlank: false,
    stageBy: null,
    message: null,
    joined: 0,
    simulated: 0,
    nowMs: 0,
  };

  return {
    roundtable: { liveAt: new Date('2027-03-12T14:00:00Z'), tz: 'Europe/Lisbon' },
    endsAt: new Date('2027-03-13T04:00:00Z'),
    session,
    activities,
    numbers: numbersInShow(activities),
    groups: null,
    here: { types: [], places: [] },
    hostNews: { reconnecting: 2, askingForTime: [], waiting: 0, lastWaiting: 0, noteVersion: 3, planVersion: 4 },
    clockOffsetMs: 0,
  } as unknown as RoomFacts;
}

describe('presentRoom', () => {
  it('tells a phone the place of a question among all, and nothing of those to come but how many they are', () => {
    const facts = factsWith(['draft', 'closed', 'ready', 'open', 'ready']);
    const room = presentRoom(facts, new Map(), 'participant', ADDRESS);

    expect(room.session.activityCount).toBe(4);
    expect(room.activities.map(({ id, number }) => ({ id, number }))).toEqual([
      { id: 'a1', number: 1 },
      { id: 'a3', number: 3 },
    ]);
  });

  it('tells phones and hosts of the list below a screen that is blank: that ends nobody’s own pace', () => {
    const facts = factsWith(['open', 'open']);
    const session = { ...facts.session, stageView: 'open-questions', stageBlank: true } as const;
    const told = (audience: RoomAudience) => presentRoom({ ...facts, session }, new Map(), audience, ADDRESS).session;

    expect(told('participant')).toMatchObject({ stageView: 'open-questions' });
    expect(told('host')).toMatchObject({ stageView: 'blank', stage: { shows: 'blank' }, host: { listBelow: true } });
    expect(told('stage')).toMatchObject({ stageView: 'blank' });
  });

  it('sends a question that is shown before it opens to the room screen and hosts, and never to phones', () => {
    const facts = factsWith(['ready', 'ready']);
    const session = { ...facts.session, currentActivityId: 'a0', stageView: 'preview' } as const;
    const idsFor = (audience: RoomAudience, now = session) =>
      presentRoom({ ...facts, session: now }, new Map(), audience, ADDRESS).activities.map(({ id }) => id);

    expect(idsFor('stage')).toEqual(['a0']);
    expect(idsFor('participant')).toEqual([]);
    expect(idsFor('host')).toEqual(['a0', 'a1']);
    expect(idsFor('stage', { ...session, stageView: 'question' } as never)).toEqual([]);
  });

  it('tells screens and hosts the zone of the roundtable, for the clock on the wall', () => {
    const tz = (audience: RoomAudience) => presentRoom(factsWith([]), new Map(), audience, ADDRESS).session.tz;

    expect([tz('stage'), tz('host'), tz('participant')]).toEqual(['Europe/Lisbon', 'Europe/Lisbon', undefined]);
  });

  it('tells a phone which kinds there will be as a set of names, which says neither how many nor in which order', () => {
    const facts = factsWith(['closed', 'ready', 'ready', 'ready', 'draft']);
    const kinds = ['rating', 'single_choice', 'rating', 'multiple_choice', 'drafted'];
    const asked = { ...facts, activities: facts.activities.map((one, at) => ({ ...one, kind: kinds[at] })) };

    expect(presentRoom(asked as unknown as RoomFacts, new Map(), 'participant', ADDRESS).session.kinds).toEqual([
      'multiple_choice',
      'rating',
      'single_choice',
    ]);
  });

  it('tells the moments of the start and of the end by itself, and how many are reconnecting to hosts alone', () => {
    const sessionFor = (audience: RoomAudience) => presentRoom(factsWith([]), new Map(), audience, ADDRESS).session;

    expect(sessionFor('host').host).toEqual({
      startedAt: '2027-03-12T14:00:00.000Z',
      endsAt: '2027-03-13T04:00:00.000Z',
      reconnecting: 2,
      moreTime: [],
      noteVersion: 3,
      waiting: 0,
      lastWaiting: 0,
      planVersion: 4,
    });
    expect(sessionFor('participant')).not.toHaveProperty('host');
    expect(sessionFor('stage')).not.toHaveProperty('host');
  });

  it('tells hosts how many ask for more time on what is open, and of nobody who asked before time was given', () => {
    const facts = factsWith(['open', 'closed']);
    const closesAt = new Date('2027-03-12T15:00:00Z');
    const asked = (activityId: string, at = closesAt.getTime()) => ({ activityId, closesAt: at, people: 3 });
    const told = {
      ...facts,
      activities: facts.activities.map((one) => ({ ...one, closesAt, endUnpaused: closesAt })),
      hostNews: { ...facts.hostNews, askingForTime: [asked('a0'), asked('a1'), asked('a0', 1), asked('gone')] },
    };
    const { session } = presentRoom(told, new Map(), 'host', ADDRESS);

    expect(session.host?.moreTime).toEqual([{ activityId: 'a0', people: 3 }]);
  });

  it('tells who is here, and whom the plan expects, to the stage alone', () => {
    const here = { types: [{ label: 'SME', here: 10, invited: 15 }], places: [] };
    const told = (audience: RoomAudience) => presentRoom({ ...factsWith([]), here }, new Map(), audience, ADDRESS);

    expect(told('stage').session.here).toEqual(here);
    for (const audience of ['participant', 'host'] as const)
      expect(JSON.stringify(told(audience))).not.toMatch(/"here"|"invited"|SME/);
  });
});
