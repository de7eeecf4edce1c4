import type { CountedTally, LiveActivity } from '@rt/api/activities';
import { retry } from '@rt/testing';

import { LiveRoom, type RoomTools } from './pushing/live-room';
import type { RoomFacts } from './pushing/room-facts';

const ID = 'a1';

/** The facts as one read finds them; the only activity is the current one. */
function factsOf(revision: number, activity: Partial<LiveActivity>): RoomFacts {
  return {
    roundtable: { state: 'live' },
    session: { revision, currentActivityId: ID },
    activities: [{ id: ID, kind: 'single_choice', answered: 0, ...activity }],
    numbers: new Map([[ID, 1]]),
    here: { types: [], places: [] },
    hostNews: {},
    clockOffsetMs: 0,
  } as unknown as RoomFacts;
}

/** A room with one host in it, over a database that the test moves. */
function roomOver(database: { facts: RoomFacts; answered: number; revision: number }) {
  const told: number[] = [];
  const countedBy: unknown[] = [];
  const countedAt: number[] = [];
  let counts: Promise<void> = Promise.resolve();
  const tools = {
    queries: { read: () => Promise.resolve(database.facts) },
    tallies: {
      count: async ([activity]: LiveActivity[]): Promise<CountedTally[]> => {
        if (!activity) return [];
        const counted = { activityId: ID, revision: database.revision, answered: database.answered };
        countedBy.push(activity.config);
        countedAt.push(performance.now());
        await counts;
        return [counted as CountedTally];
      },
    },
    push: {
      isSeen: (_id: string, audience: string) => audience === 'host',
      changed: (_facts: RoomFacts, counted: Map<string, CountedTally>) => told.push(counted.get(ID)?.answered ?? -1),
    },
    entriesMoved: () => undefined,
    roundRestored: () => undefined,
    failed: (error: unknown) => {
      throw error;
    },
  };
  const room = new LiveRoom('r1', tools as unknown as RoomTools);
  const holdCounts = (): (() => void) => {
    let letGo = (): void => undefined;
    counts = new Promise((done) => (letGo = done));
    return letGo;
  };
  return { room, told, countedBy, countedAt, holdCounts };
}

describe('LiveRoom', () => {
  it('tells of answers that came in while it read that the activity was opened', async () => {
    const database = { facts: factsOf(1, { state: 'ready', revision: 1 }), answered: 0, revision: 1 };
    const { room, told, holdCounts } = roomOver(database);
    await room.current(0);
    Object.assign(database, { facts: factsOf(2, { state: 'open', revision: 2 }), revision: 2 });
    const letGo = holdCounts();
    const read = room.current(0);

    // The count has its figure, nobody answered; six answers follow before the room hears of it.
    await Promise.resolve();
    await Promise.resolve();
    Object.assign(database, { answered: 6, revision: 8 });
    room.activityMoved(ID, 8);
    letGo();
    await read;

    await retry(() => expect(told.at(-1)).toBe(6));
    await room.stop();
  });

  it('counts by the plan of now what was to be counted before a host hid a written answer', async () => {
    const [shown, hidden] = [{ options: [] }, { options: [], hidden: ['rude'] }];
    const facts = (revision: number, decided: number, config: object) =>
      factsOf(revision, { state: 'open', revision: revision + 3, decided, config } as Partial<LiveActivity>);
    const database = { facts: facts(1, 0, shown), answered: 1, revision: 4 };
    const { room, countedBy, holdCounts } = roomOver(database);
    await room.current(0);

    Object.assign(database, { facts: facts(2, 1, hidden), revision: 5 });
    const letGo = holdCounts();
    const read = room.current(0);
    await retry(() => expect(countedBy.at(-1)).toEqual(hidden));
    // While the new plan is counted by, the room still knows the one before; an answer comes, and somebody comes in.
    database.revision = 6;
    room.activityMoved(ID, 6);
    const state = room.freshen();
    letGo();
    await Promise.all([read, state]);

    expect(countedBy.slice(1)).toEqual([hidden, hidden]);
    await room.stop();
  });

  describe('with a question that shows who answers alike', () => {
    beforeEach(() => {
      jest.useFakeTimers();
    });

    afterEach(() => {
      jest.useRealTimers();
    });

    const opened = (revision: number, over: Partial<LiveActivity> = {}): RoomFacts =>
      factsOf(revision, { kind: 'consensus', state: 'open', revision, config: { options: [] }, ...over });

    /** The room while somebody answers every 100 ms and somebody comes in every half second. */
    async function answering(forMs: number) {
      const database = { facts: opened(1), answered: 0, revision: 1 };
      const over = roomOver(database);
      await over.room.current(0);
      for (let ms = 0; ms < forMs; ms += 100) {
        database.answered += 1;
        over.room.activityMoved(ID, (database.revision += 1));
        if (ms % 500 === 0) await over.room.freshen();
        await jest.advanceTimersByTimeAsync(100);
      }
      return { ...over, database };
    }

    it('looks for groups at most every two seconds while people answer and come in, and tells the last of it', async () => {
      const { room, told, countedAt: times, database } = await answering(9000);
      const gaps = times.slice(1).map((at, index) => at - (times[index] ?? 0));
      expect(times.length).toBeGreaterThan(3);
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(2000);
      await jest.advanceTimersByTimeAsync(5000);
      expect(told.at(-1)).toBe(database.answered);
      await room.stop();
    });

    it('counts at once when it is closed', async () => {
      const { room, countedBy, database } = await answering(300);
      const before = countedBy.length;
      database.facts = opened(900, { state: 'closed' });
      await room.current(0);
      expect(countedBy.length).toBe(before + 1);
      await room.stop();
    });
  });
});
