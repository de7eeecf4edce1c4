import { randomUUID } from 'node:crypto';

import {
  connectAll,
  HttpClient,
  HttpProblem,
  inParallel,
  Phone,
  RAISED_LIMITS,
  redisProgram,
  response,
  startRedis,
  startTopology,
} from '../support/load';
import { retry } from '../support/retry';
import { assertDurable, type FaultRoom, openRoom, phonesOf, shownBy, storedResponses } from './room';

const ROUNDS = 6;

interface Ack {
  readonly ok: boolean;
  readonly code?: string;
  readonly opId?: string;
  readonly n?: number;
  readonly superseded?: boolean;
}

const withRedis = redisProgram() ? describe : describe.skip;
if (!redisProgram())
  console.warn('No redis-server or valkey-server on PATH: the races over two processes are skipped.');

withRedis('answers that race over two processes and both transports', () => {
  let redis: Awaited<ReturnType<typeof startRedis>>;
  let topology: Awaited<ReturnType<typeof startTopology>>;
  let room: FaultRoom;
  let tokens: string[];

  beforeAll(async () => {
    redis = await startRedis();
    topology = await startTopology({ processes: 2, durable: true, redisUrl: redis.url, env: RAISED_LIMITS });
    await assertDurable(topology);
    room = await openRoom(topology, 'Races');
    tokens = (await Phone.joinMany(room.bases, room.code, ROUNDS * 2)).map(({ token }) => token);
  }, 240_000);

  afterAll(async () => {
    await topology?.stop();
    await redis?.stop();
  }, 60_000);

  /** Ways to send one person's answers: two sockets on each process and HTTP on each. */
  async function waysOf(token: string) {
    const sets = [0, 1, 0, 1].map((at) => ({ url: room.bases[at] ?? '', auth: { token } }));
    const sockets = await connectAll(sets);
    await Promise.all(sockets.map((socket) => socket.emit('room:join', {})));
    const overSocket = sockets.map((socket) => (body: object) => socket.emit('activity:respond', body) as Promise<Ack>);
    const overHttp = room.bases.map((base) => (body: object) => putResponse(new HttpClient(base, { token }), body));
    return { ways: [...overSocket, ...overHttp], close: () => sockets.forEach((socket) => socket.close()) };
  }

  async function putResponse(client: HttpClient, body: object): Promise<Ack> {
    const { activityId, ...rest } = body as { activityId: string };
    try {
      return await client.put(`/api/live/activities/${activityId}/response`, rest);
    } catch (error) {
      if (error instanceof HttpProblem) return { ok: false, code: error.body.code };
      throw error;
    }
  }

  it('stores one row for fifty repeats of one operation, each acked alike (F29)', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const { ways, close } = await waysOf(tokens[round] ?? '');
      const body = response(room.activityId, { optionId: 'a' }, 1, { opId: randomUUID() });
      const acks = await Promise.all(Array.from({ length: 50 }, (_, at) => ways[at % ways.length]?.(body)));
      close();

      const seen = acks.map((ack) => ({ ok: ack?.ok, code: ack?.code, opId: ack?.opId, n: ack?.n }));
      expect(seen).toEqual(Array.from({ length: 50 }, () => ({ ok: true, code: undefined, opId: body.opId, n: 1 })));
      const rows = await storedResponses(topology, room.activityId);
      expect(rows.filter((row) => row.opId === body.opId)).toHaveLength(1);
      expect(rows).toHaveLength(round + 1);
    }
  }, 120_000);

  it('keeps the newest of fifty answers that arrive in any order (F31)', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const { ways, close } = await waysOf(tokens[ROUNDS + round] ?? '');
      const bodies = shuffled(50, round).map((n) =>
        response(room.activityId, { optionId: 'abcd'.charAt(n % 4) }, n, { opId: randomUUID() }),
      );
      const acks = await Promise.all(bodies.map((body, at) => ways[at % ways.length]?.(body)));
      close();

      expect(acks.filter((ack) => !ack?.ok)).toEqual([]);
      const rows = await storedResponses(topology, room.activityId);
      const own = rows.filter((row) => bodies.some((body) => body.opId === row.opId));
      expect(own.map((row) => row.n)).toEqual([50]);
    }
  }, 120_000);

  it('closes at one point in time against two hundred answers in flight (F33)', async () => {
    const totals = { taken: 0, refused: 0 };
    for (let round = 0; round < ROUNDS; round++) {
      const racing = await openRoom(topology, `Closing race ${round + 1}`);
      const people = (await Phone.joinMany(racing.bases, racing.code, 50)).map(({ token }) => token);
      const sockets = await connectAll(
        people.map((token, at) => ({ url: racing.bases[at % 2] ?? '', auth: { token } })),
      );
      await inParallel(sockets, 25, (socket) => socket.emit('room:join', {}));
      const answers: { at: number; n: number; ack: Ack }[] = [];
      // Four of each person are on their way at any moment, until the first of them is refused.
      const answering = sockets.flatMap((socket, at) => {
        let last = 0;
        const goOn = async (): Promise<void> => {
          const n = ++last;
          const ack = (await socket.emit('activity:respond', response(racing.activityId, { optionId: 'a' }, n))) as Ack;
          answers.push({ at, n, ack });
          return ack.ok ? goOn() : undefined;
        };
        return [goOn(), goOn(), goOn(), goOn()];
      });
      // Each round a little later, so that the close falls before and among the answers.
      await retry(() => expect(answers.length).toBeGreaterThanOrEqual(round * 30));
      await racing.organiser.post(`/api/roundtables/${racing.id}/activities/${racing.activityId}/close`);
      await Promise.all(answering);
      sockets.forEach((socket) => socket.close());

      const accepted = new Map<number, number>();
      for (const { at, n, ack } of answers) if (ack.ok) accepted.set(at, Math.max(n, accepted.get(at) ?? 0));
      expect(answers.filter(({ ack }) => !ack.ok && ack.code !== 'activity-closed')).toEqual([]);
      const rows = await storedResponses(topology, racing.activityId);
      expect(rows.map((row) => row.n).sort()).toEqual([...accepted.values()].sort());
      expect((await shownBy(racing.organiser, racing))['a']).toBe(accepted.size);
      totals.taken += answers.filter(({ ack }) => ack.ok).length;
      totals.refused += answers.filter(({ ack }) => !ack.ok).length;
    }
    // Otherwise nothing was in flight when it closed.
    expect(Math.min(totals.taken, totals.refused)).toBeGreaterThan(0);
  }, 240_000);

  it('shows an answer given through one process to a phone on the other', async () => {
    const shared = await openRoom(topology, 'Seen on the other process');
    const [voter, watcher] = await phonesOf(shared, 2);
    await Promise.all([voter?.stayJoined(), watcher?.stayJoined()]);
    const running = voter?.run(50);
    await retry(() => expect(watcher?.tally?.respondents).toBe(1));
    voter?.close();
    watcher?.close();
    await running;
  }, 60_000);
});

/** 1 to `count` in an order that the seed decides. */
function shuffled(count: number, seed: number): number[] {
  const order = Array.from({ length: count }, (_, at) => at + 1);
  let state = seed + 1;
  for (let at = count - 1; at > 0; at--) {
    state = (state * 48271) % 2147483647;
    const other = state % (at + 1);
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
  return order;
}
