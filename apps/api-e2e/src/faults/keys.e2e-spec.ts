import { setTimeout as pause } from 'node:timers/promises';

import {
  HttpClient,
  HttpProblem,
  Phone,
  RAISED_LIMITS,
  redisProgram,
  response,
  singleChoice,
  startRedis,
  startTopology,
} from '../support/load';
import { retry } from '../support/retry';
import {
  ask,
  assertDurable,
  type FaultRoom,
  judge,
  NOTHING_FOUND,
  openRoom,
  phonesOf,
  shownBy,
  storedResponses,
} from './room';

const PHONES = 40;

type Process = Awaited<ReturnType<typeof startTopology>>['processes'][number];

interface KeyRow {
  readonly id: string;
  readonly keyNo: number;
}

const withRedis = redisProgram() ? describe : describe.skip;
if (!redisProgram()) console.warn('No redis-server or valkey-server on PATH: the faults of keys are skipped.');

/** Real processes that are really killed, and a PostgreSQL that really crashes and empties what it does not log. */
withRedis('the keys of sessions', () => {
  let redis: Awaited<ReturnType<typeof startRedis>>;
  let topology: Awaited<ReturnType<typeof startTopology>>;

  beforeAll(async () => {
    redis = await startRedis();
    const env = { ...RAISED_LIMITS, RT_SEAL_AFTER_HOURS: '0' };
    topology = await startTopology({ processes: 2, durable: true, redisUrl: redis.url, env });
    await assertDurable(topology);
  }, 240_000);

  afterAll(async () => {
    await topology?.stop();
    await redis?.stop();
  }, 60_000);

  const owner = <Row extends object>(sql: string, params: unknown[] = []): Promise<Row[]> =>
    ask<Row>(topology.database.ownerUrl, sql, params);
  const keyOf = async ({ id }: FaultRoom): Promise<KeyRow[]> =>
    owner<KeyRow>('select roundtable_id as id, key_no as "keyNo" from session_keys where roundtable_id = $1', [id]);
  const [A, B] = [0, 1].map((at) => () => topology.processes[at]!) as [() => Process, () => Process];
  /** Address of one process or the other. */
  const baseOf = ({ bases }: FaultRoom, at: number): string => bases[at % 2]!;

  /** What an answer over HTTP comes to: 'ok' or the code of its refusal; one that passes by is sent again. */
  async function answer(base: string, token: string, activityId: string, n: number): Promise<string> {
    const { activityId: _, ...body } = response(activityId, { optionId: 'a' }, n);
    return retry(async () => {
      const outcome = await new HttpClient(base, { token })
        .put(`/api/live/activities/${activityId}/response`, body)
        .then(() => 'ok')
        .catch((error: unknown) => (error instanceof HttpProblem ? error.body.code : String(error)));
      expect(['unavailable', 'internal', 'rate-limited']).not.toContain(outcome);
      expect(outcome).not.toMatch(/Error/);
      return outcome as string;
    }, 40_000);
  }

  async function acceptAgain(base: string, token: string): Promise<void> {
    const phone = new HttpClient(base, { token });
    const { ruleVersion } = await phone.get('/api/live/session');
    await phone.post('/api/live/acknowledge', { ruleVersion });
  }

  /** PostgreSQL takes the end of one of its processes by SIGKILL for a crash of all, and recovers. */
  async function crashBackend(): Promise<void> {
    const [backend] = await owner<{ pid: number }>(
      `select pid from pg_stat_activity where application_name = 'rt_app' limit 1`,
    );
    if (!backend) throw new Error('no process of PostgreSQL serves the program');
    process.kill(backend.pid, 'SIGKILL');
    // Until PostgreSQL has noticed, it answers as before and still lists the process.
    const listed = () => owner('select 1 from pg_stat_activity where pid = $1', [backend.pid]);
    await retry(async () => expect(await listed()).toEqual([]), 90_000);
  }

  it('are put back after a crash of PostgreSQL: every change counts, none twice', async () => {
    const room = await openRoom(topology, 'A process of PostgreSQL is killed');
    const phones = await phonesOf(room, PHONES);
    const running = phones.map((phone) => phone.run(200));
    await retry(async () => expect((await storedResponses(topology, room.activityId)).length).toBe(PHONES));
    await crashBackend();
    await retry(async () => expect(await keyOf(room)).toEqual([{ id: room.id, keyNo: 1 }]), 60_000);
    await pause(2000);
    phones.forEach((phone) => phone.stop());
    await Promise.all(running);

    expect(await judge(topology, room, phones)).toEqual(NOTHING_FOUND);
    expect(await storedResponses(topology, room.activityId)).toHaveLength(PHONES);
    phones.forEach((phone) => phone.close());
  }, 240_000);

  it('are the same in a process that was started after the crash', async () => {
    const room = await openRoom(topology, 'A fresh process');
    const { token } = await Phone.join(baseOf(room, 0), room.code);
    expect(await answer(baseOf(room, 0), token, room.activityId, 1)).toBe('ok');
    await B().kill('SIGKILL');
    await topology.restartDatabase();
    await B().restart();
    await acceptAgain(baseOf(room, 1), token);

    expect(await answer(baseOf(room, 1), token, room.activityId, 2)).toBe('ok');

    expect(await storedResponses(topology, room.activityId)).toMatchObject([{ n: 2 }]);
    expect(await keyOf(room)).toEqual([{ id: room.id, keyNo: 1 }]);
  }, 90_000);

  it('are made anew where everything has lost them: answers stand, nobody votes twice, phones and host are told', async () => {
    const room = await openRoom(topology, 'Everything is killed at once');
    const quiet = await room.organiser.post(
      `/api/roundtables/${room.id}/activities`,
      singleChoice('Quiet?', ['Yes', 'No']),
    );
    await room.organiser.post(`/api/roundtables/${room.id}/activities/${quiet.id}/open`);
    const tokens = (await Phone.joinMany(room.bases, room.code, 8)).map(({ token }) => token);
    for (const [at, token] of tokens.entries()) {
      expect(await answer(baseOf(room, at), token, room.activityId, 1)).toBe('ok');
    }
    const before = await shownBy(room.organiser, room);
    await Promise.all([A().kill('SIGKILL'), B().kill('SIGKILL')]);
    await topology.restartDatabase();
    await Promise.all([A().restart(), B().restart()]);

    await retry(async () => expect(await keyOf(room)).toEqual([{ id: room.id, keyNo: 2 }]), 40_000);
    // Who accepted the rule was lost as well: phones are asked again.
    for (const [at, token] of tokens.entries()) await acceptAgain(baseOf(room, at), token);

    expect(await answer(baseOf(room, 0), tokens[0]!, room.activityId, 2)).toBe('answers-cut-short');
    expect(await shownBy(room.organiser, room)).toEqual(before);
    expect(await storedResponses(topology, room.activityId)).toHaveLength(8);
    const { state } = await new HttpClient(baseOf(room, 1), { token: tokens[1]! }).get('/api/live/state');
    const told = state.activities.find(({ id }: { id: string }) => id === room.activityId);
    expect(told).toMatchObject({ state: 'closed', cutShort: true });
    // Nobody had answered the other one: it is opened again, and everybody has one vote through any process.
    await room.organiser.post(`/api/roundtables/${room.id}/activities/${quiet.id}/open`);
    for (const [at, token] of tokens.entries()) {
      expect(await answer(baseOf(room, at), token, quiet.id, 1)).toBe('ok');
      expect(await answer(baseOf(room, at + 1), token, quiet.id, 2)).toBe('ok');
    }
    expect(await storedResponses(topology, quiet.id)).toHaveLength(8);
  }, 120_000);

  it('do not come back into a sealed session, whatever crashes, with Redis away', async () => {
    const [room, other] = [await openRoom(topology, 'Sealed'), await openRoom(topology, 'Goes on')];
    const tokens = (await Phone.joinMany(room.bases, room.code, 3)).map(({ token }) => token);
    for (const [at, token] of tokens.entries()) await answer(baseOf(room, at), token, room.activityId, 1);
    await redis.kill();
    await room.organiser.post(`/api/roundtables/${room.id}/session/close`, { closeActivities: true });
    await retry(
      async () =>
        expect(
          await owner('select 1 from roundtables where id = $1 and erased_at is not null', [room.id]),
        ).toHaveLength(1),
      30_000,
    );
    expect(await keyOf(room)).toEqual([]);

    await crashBackend();

    await retry(async () => expect(await keyOf(other)).toEqual([{ id: other.id, keyNo: 1 }]), 60_000);
    expect(await keyOf(room)).toEqual([]);
    await redis.start();
    await B().kill('SIGTERM');
    await B().restart();
    await expect(new HttpClient(baseOf(room, 1), { token: tokens[0]! }).get('/api/live/state')).rejects.toMatchObject({
      status: 403,
    });
    expect(await keyOf(room)).toEqual([]);
  }, 120_000);

  it('let nobody vote twice while they are lost and put back at random and sessions are sealed', async () => {
    const rooms = await Promise.all([1, 2, 3, 4, 5, 6].map((at) => openRoom(topology, `At random ${at}`)));
    const phones = (await Promise.all(rooms.map((room) => phonesOf(room, 5)))).flat();
    const running = phones.map((phone) => phone.run(100));
    // Everybody has answered once before a key is lost, however slow the machine is.
    for (const { history } of phones) {
      await retry(async () => expect(history.map(({ outcome }) => outcome)).toContain('ok'), 60_000);
    }
    for (let round = 0; round < 12; round++) {
      await owner('truncate session_keys');
      if (round === 4) await B().kill('SIGKILL');
      if (round === 6) await B().restart();
      if (round === 8) {
        const close = (room: FaultRoom) =>
          room.organiser.post(`/api/roundtables/${room.id}/session/close`, { closeActivities: true });
        await Promise.all(rooms.slice(0, 3).map(close));
      }
      await pause(400);
    }
    await pause(1000);
    phones.forEach((phone) => phone.close());
    await Promise.all(running);

    for (const [at, room] of rooms.entries()) {
      const rows = await storedResponses(topology, room.activityId);
      expect({ at, rows: rows.length }).toEqual({ at, rows: 5 });
    }
    const sealed = rooms.slice(0, 3).map(({ id }) => id);
    await retry(
      async () =>
        expect(
          await owner('select 1 from roundtables where id = any($1) and erased_at is not null', [sealed]),
        ).toHaveLength(3),
      30_000,
    );
    for (const room of rooms.slice(3)) await retry(async () => expect(await keyOf(room)).toHaveLength(1), 30_000);
    expect(await owner('select 1 from session_keys where roundtable_id = any($1)', [sealed])).toEqual([]);
  }, 180_000);
});
