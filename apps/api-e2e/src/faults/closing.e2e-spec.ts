import { setTimeout as pause } from 'node:timers/promises';

import { HttpClient, HttpProblem, Phone, RAISED_LIMITS, response, startTopology } from '../support/load';
import { retry } from '../support/retry';
import { ask, assertDurable, type FaultRoom, openRoom, storedResponses } from './room';

const DURATION_SEC = 5;
const GRACE_MS = 2000;
/** Made ready, opened and closed: each once. */
const CLOSED_EPOCH = 3;

interface Row {
  readonly state: string;
  readonly epoch: number;
  /** Of the database's clock after closesAt, in ms. */
  readonly sinceEndMs: number;
  /** How long after closesAt it was closed, in ms; null while it is open. */
  readonly closedAfterMs: number | null;
}

/** No Redis: any process closes what is over, by the database's clock, whatever became of the others. */
describe('the end of an activity with a time limit', () => {
  let topology: Awaited<ReturnType<typeof startTopology>>;

  beforeAll(async () => {
    topology = await startTopology({ processes: 2, durable: true, env: RAISED_LIMITS });
    await assertDurable(topology);
  }, 240_000);

  afterAll(async () => {
    await topology?.stop();
  }, 60_000);

  async function rowOf({ activityId }: FaultRoom): Promise<Row> {
    const [row] = await ask<Row>(
      topology.database.ownerUrl,
      `select l.state, l.epoch, extract(epoch from clock_timestamp() - a.closes_at)::float8 * 1000 as "sinceEndMs",
         extract(epoch from a.closed_at - a.closes_at)::float8 * 1000 as "closedAfterMs"
       from activity_live l join activities a on a.id = l.activity_id where a.id = $1`,
      [activityId],
    );
    if (!row) throw new Error('there is no such activity');
    return row;
  }

  /** Waits until this long after closesAt, by the database's clock. */
  const untilAfterEnd = async (room: FaultRoom, ms: number): Promise<void> =>
    pause(Math.max(0, ms - (await rowOf(room)).sinceEndMs));

  /** What an answer over HTTP comes to: 'ok' or the code of its refusal. */
  async function answer(base: string, token: string, room: FaultRoom, n = 1): Promise<string> {
    const { activityId, ...body } = response(room.activityId, { optionId: 'a' }, n);
    try {
      await new HttpClient(base, { token }).put(`/api/live/activities/${activityId}/response`, body);
      return 'ok';
    } catch (error) {
      if (error instanceof HttpProblem) return error.body.code;
      throw error;
    }
  }

  async function seesClosed(base: string, token: string, room: FaultRoom): Promise<void> {
    const { state } = await new HttpClient(base, { token }).get('/api/live/state');
    expect(state.activities.find(({ id }: { id: string }) => id === room.activityId)?.state).toBe('closed');
  }

  /**
   * A room whose opener was killed before its end, with answers of ten people, five of them sent after its end. Undefined
   * where this machine was busy for so long that the time or the grace was over before they were through.
   */
  async function answeredInTheGrace(): Promise<{ room: FaultRoom; tokens: string[] } | undefined> {
    const [opener, survivor] = topology.processes;
    const room = await openRoom(topology, 'Closes without its opener', { durationSec: DURATION_SEC });
    const tokens = (await Phone.joinMany(room.bases, room.code, 12)).map(({ token }) => token);
    const early = await Promise.all(tokens.slice(0, 5).map((token, at) => answer(room.bases[at % 2]!, token, room)));
    await opener?.kill('SIGKILL');

    // Its time is over and the grace is not: what was on its way is still in.
    await untilAfterEnd(room, 300);
    const late = await Promise.all(tokens.slice(5, 10).map((token) => answer(survivor?.url ?? '', token, room)));
    const { sinceEndMs } = await rowOf(room);
    if (sinceEndMs < GRACE_MS) expect([...early, ...late]).toEqual(Array(10).fill('ok'));
    return sinceEndMs < GRACE_MS ? { room, tokens } : undefined;
  }

  it('is closed once by the process that is left, and takes what comes within the grace', async () => {
    const [opener, survivor] = topology.processes;
    let answered = await answeredInTheGrace();
    for (let tries = 1; !answered && tries < 5; tries++) {
      await opener?.restart();
      answered = await answeredInTheGrace();
    }
    if (!answered) throw new Error('This machine is too busy: no answer was through within the grace.');
    const { room, tokens } = answered;

    await retry(async () => expect(await rowOf(room)).toMatchObject({ state: 'closed', epoch: CLOSED_EPOCH }));
    const { closedAfterMs } = await rowOf(room);
    expect(closedAfterMs).toBeGreaterThanOrEqual(GRACE_MS);
    expect(await answer(survivor?.url ?? '', tokens[10]!, room)).toBe('activity-closed');
    await retry(() => seesClosed(survivor?.url ?? '', tokens[0]!, room));

    await opener?.restart();
    expect(await answer(opener?.url ?? '', tokens[11]!, room)).toBe('activity-closed');
    await retry(() => seesClosed(opener?.url ?? '', tokens[0]!, room));
    expect(await rowOf(room)).toMatchObject({ state: 'closed', epoch: CLOSED_EPOCH, closedAfterMs });
    expect(await storedResponses(topology, room.activityId)).toHaveLength(10);
  }, 300_000);

  it('is closed once by two processes that both look, with every acked answer in and no other', async () => {
    const rooms = await Promise.all(
      [1, 2, 3, 4].map((at) => openRoom(topology, `Closes itself ${at}`, { durationSec: DURATION_SEC })),
    );
    const acked = await Promise.all(rooms.map(answersUntilItCloses));

    for (const [at, room] of rooms.entries()) {
      const row = await rowOf(room);
      expect(row).toMatchObject({ state: 'closed', epoch: CLOSED_EPOCH });
      expect(row.closedAfterMs).toBeGreaterThanOrEqual(GRACE_MS);
      expect(await storedResponses(topology, room.activityId)).toHaveLength(acked[at] ?? -1);
      const recount = await room.organiser.get(`/api/roundtables/${room.id}/activities/${room.activityId}/recount`);
      expect(recount).toMatchObject({ answeredShown: acked[at], equal: true });
    }
  }, 90_000);

  /** One person after the other answers, through both processes in turn, until that is refused; returns how many. */
  async function answersUntilItCloses(room: FaultRoom): Promise<number> {
    const tokens = (await Phone.joinMany(room.bases, room.code, 60)).map(({ token }) => token);
    for (const [at, token] of tokens.entries()) {
      const outcome = await answer(room.bases[at % 2]!, token, room);
      if (outcome !== 'ok') {
        expect(outcome).toBe('activity-closed');
        expect((await rowOf(room)).sinceEndMs).toBeGreaterThan(GRACE_MS);
        await retry(async () => expect((await rowOf(room)).state).toBe('closed'));
        return at;
      }
      await pause(150);
    }
    throw new Error('everybody could answer');
  }
});
