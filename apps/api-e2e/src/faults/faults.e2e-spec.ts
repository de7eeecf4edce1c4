import { setTimeout as pause } from 'node:timers/promises';

import { connectAll, Phone, RAISED_LIMITS, redisProgram, startRedis, startTopology } from '../support/load';
import { retry } from '../support/retry';
import { check } from './history';
import { ask, assertDurable, judge, NOTHING_FOUND, openRoom, phonesOf, shownBy, storedResponses } from './room';

const withRedis = redisProgram() ? describe : describe.skip;
if (!redisProgram()) console.warn('No redis-server or valkey-server on PATH: the fault tests are skipped.');

const PHONES = 200;

/** Two processes, Redis and a durable PostgreSQL; limits raised so that the load meets the faults and nothing else. */
withRedis('two processes on a durable PostgreSQL', () => {
  let redis: Awaited<ReturnType<typeof startRedis>>;
  let topology: Awaited<ReturnType<typeof startTopology>>;

  beforeAll(async () => {
    redis = await startRedis();
    topology = await startTopology({ processes: 2, durable: true, redisUrl: redis.url, env: RAISED_LIMITS });
    await assertDurable(topology);
  }, 240_000);

  afterAll(async () => {
    await topology?.stop();
    await redis?.stop();
  }, 60_000);

  /** 200 phones answer for ten seconds while `fault` happens in the middle. */
  async function answersThrough(title: string, fault: () => Promise<void>) {
    const room = await openRoom(topology, title);
    const phones = await phonesOf(room, PHONES);
    const running = phones.map((phone) => phone.run(200));
    await pause(3000);
    await fault();
    await pause(4000);
    phones.forEach((phone) => phone.stop());
    await Promise.all(running);
    const findings = await judge(topology, room, phones);
    phones.forEach((phone) => phone.close());
    const history = phones.flatMap((phone) => phone.history);
    return { room, history, findings, refusals: [...new Set(phones.flatMap((phone) => [...phone.refusals]))] };
  }

  it('loses no acked answer and counts none twice when one process is killed in mid-vote (F6)', async () => {
    const killed = topology.processes[1];
    const { room, history, findings } = await answersThrough('Killed in mid-vote', async () => {
      await killed?.kill('SIGKILL');
      await pause(3000);
      await killed?.restart();
    });

    expect(findings).toEqual(NOTHING_FOUND);

    // The same check on the same room finds a row that is taken away behind its back.
    await ask(
      topology.database.ownerUrl,
      'delete from responses where id = (select id from responses where activity_id = $1 order by id limit 1)',
      [room.activityId],
    );
    const rows = await storedResponses(topology, room.activityId);
    const planted = check(history, rows, await shownBy(room.organiser, room));
    expect(planted).toEqual({ ...NOTHING_FOUND, lost: [expect.stringContaining('the row holds nothing')] });
  }, 120_000);

  it('tells the host of the other process who is reconnecting when one is killed, until they are back', async () => {
    const [ours, killed] = topology.processes;
    if (!ours || !killed) throw new Error('two processes are needed');
    const room = await openRoom(topology, 'Killed under its phones');
    const tokens = (await Phone.joinMany(room.bases, room.code, 10)).map(({ token }) => token);
    const counts: number[] = [];
    const { ticket } = await room.organiser.post('/api/socket-tickets');
    const onEvent = (_: string, json: string) => {
      const told = /"reconnecting":(\d+)/.exec(json);
      if (told) counts.push(Number(told[1]));
    };
    const [host] = await connectAll([{ url: ours.url, auth: { ticket, roundtableId: room.id }, onEvent }]);
    await host?.emit('room:join', {});
    const connect = async (url: string) => {
      const sockets = await connectAll(tokens.map((token) => ({ url, auth: { token } })));
      await Promise.all(sockets.map((socket) => socket.emit('room:join', {})));
      return sockets;
    };
    await connect(killed.url);
    await retry(async () =>
      expect(
        await ask(topology.database.ownerUrl, 'select from room_connections where cardinality(up) = 10'),
      ).toHaveLength(1),
    );
    await killed.kill('SIGKILL');

    await retry(() => expect(counts.at(-1)).toBe(tokens.length), 30_000);
    const back = await connect(ours.url);
    await retry(() => expect(counts.at(-1)).toBe(0));
    [...back, host].forEach((socket) => socket?.close());
    await killed.restart();
  }, 120_000);

  it('goes on while Redis is away for five seconds and comes to one state after it (F9)', async () => {
    const { findings, refusals } = await answersThrough('Without Redis', async () => {
      await redis.kill();
      await pause(5000);
      await redis.start();
    });

    expect(findings).toEqual(NOTHING_FOUND);
    expect(refusals).toEqual([]);
    expect(topology.processes.map((one) => one.exitCode)).toEqual([null, null]);
  }, 120_000);

  it('answers unavailable while PostgreSQL restarts, and loses nothing (F12)', async () => {
    const statuses: number[] = [];
    const { findings, refusals } = await answersThrough('PostgreSQL restarts', async () => {
      let away = true;
      const asking = (async () => {
        while (away) {
          statuses.push(
            await fetch(`${topology.processes[0]?.url}/api/archive/roundtables`).then((answer) => answer.status),
          );
          await pause(20);
        }
      })();
      await topology.restartDatabase();
      away = false;
      await asking;
    });

    expect(findings).toEqual(NOTHING_FOUND);
    expect(refusals.filter((code) => code !== 'unavailable')).toEqual([]);
    expect(topology.processes.map((one) => one.exitCode)).toEqual([null, null]);
    expect(statuses.filter((status) => ![200, 304, 503].includes(status))).toEqual([]);
  }, 120_000);
});
