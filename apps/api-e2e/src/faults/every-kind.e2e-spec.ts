import { ACTIVITY_KINDS, kinds, rehearsals, showsGroups, tallyResponses } from '@rt/kinds';
import { samples } from '@rt/kinds/spec-samples';
import { LiveClient } from '@rt/web/data';

import {
  type ActivityPlan,
  HttpClient,
  Phone,
  RAISED_LIMITS,
  response,
  Room,
  signInDemo,
  startTopology,
} from '../support/load';
import { retry } from '../support/retry';
import { LosingLine } from './losing-line';
import { ask, assertDurable } from './room';
import { type Asked, Voter } from './voter';

/** Over 10,000 answers with eleven kinds. */
const PEOPLE = 60;
const ROUNDS = 6;
const LIMITS = { ...RAISED_LIMITS, RT_LIMIT_TEXTS_PER_SEC: '1000', RT_LIMIT_TEXTS_BURST: '1000' };

interface Row {
  readonly opId: string;
  readonly n: number;
  readonly answerKey: string;
}

/** No Redis: what is promised of answers holds by the database alone. */
describe('answers of every kind through two processes on a durable PostgreSQL', () => {
  let topology: Awaited<ReturnType<typeof startTopology>>;
  let organiser: HttpClient;

  beforeAll(async () => {
    topology = await startTopology({ processes: 2, durable: true, env: LIMITS });
    await assertDurable(topology);
    organiser = await signInDemo(topology.processes[0]?.url ?? '');
  }, 240_000);

  afterAll(async () => {
    await topology?.stop();
  }, 60_000);

  /** A live room that is asked something of every kind at once. */
  async function openAll(visibility = 'always'): Promise<{ id: string; code: string; all: readonly Asked[] }> {
    const asked = ACTIVITY_KINDS.map((kind) => ({ kind, config: samples[kind].configs[0] }));
    const activities = asked.map((one) => ({ ...one, question: one.kind, visibility })) as ActivityPlan[];
    const { id, code, activityIds } = await Room.startOpen(organiser, { title: 'Every kind at once', activities });
    const all = asked.map((one, at) => ({ ...one, id: activityIds[at] ?? '' }));
    for (const one of all.filter(({ kind }) => kinds[kind].entries?.board?.groups)) {
      await organiser.post(`/api/roundtables/${id}/activities/${one.id}/phase`, { to: 'write' });
    }
    return { id, code, all };
  }

  const rowsOf = ({ id }: Asked) =>
    ask<Row>(
      topology.database.ownerUrl,
      `select op_id as "opId", n, answer_key as "answerKey" from responses where activity_id = $1 order by op_id`,
      [id],
    );

  const textsOf = async ({ id }: Asked) =>
    (
      await ask<{ body: string }>(topology.database.ownerUrl, 'select body from entries where activity_id = $1', [id])
    ).map(({ body }) => body);

  it('are lost nowhere and counted once, when some are sent twice and a process is killed (live 3.22 (3))', async () => {
    const [ours, killed] = topology.processes;
    if (!ours || !killed) throw new Error('two processes are needed');
    const bases = topology.processes.map((one) => one.url);
    const { id, code, all } = await openAll();
    const tokens = (await Phone.joinMany(bases, code, PEOPLE)).map(({ token }) => token);
    const expected = PEOPLE * ROUNDS * all.length;
    let acked = 0;
    const voters = tokens.map((token, client) => new Voter(client, token, bases, () => void (acked += 1)));

    const running = Promise.all(voters.map((voter) => voter.run(all, ROUNDS)));
    await retry(() => expect(acked).toBeGreaterThan(expected / 4), 60_000);
    await killed.kill('SIGKILL');
    const since = acked;
    await retry(() => expect(acked).toBeGreaterThan(Math.min(since + PEOPLE, expected - 1)), 60_000);
    await killed.restart();
    await running;

    expect(voters.flatMap(({ refused }) => refused)).toEqual([]);
    for (const asked of all) {
      const given = voters.map(({ newest }) => newest.get(asked.id)!);
      const found = (await rowsOf(asked)).map(({ opId, n }) => `${opId} ${n}`);
      expect([asked.kind, found]).toEqual([asked.kind, given.map(({ opId, n }) => `${opId} ${n}`).sort()]);
      await expectCounted(
        id,
        asked,
        given.map(({ answer }) => answer),
      );
    }
    voters.forEach((voter) => voter.close());
  }, 240_000);

  /** A device of somebody, as the phone's page holds the room. */
  function deviceOf(token: string, url: string): LiveClient {
    return new LiveClient({ url, auth: () => ({ token }) });
  }

  const activityOf = (device: LiveClient, { id }: Asked) =>
    device.getSnapshot().room?.activities.find((activity) => activity.id === id);

  it('come to the same on a device that misses most of what it is told (live 3.22 (6))', async () => {
    const base = topology.processes[0]?.url ?? '';
    organiser.base = base;
    const { id, code, all } = await openAll();
    const tokens = (await Phone.joinMany([base], code, 4)).map(({ token }) => token);
    const line = await LosingLine.to(base);
    const [whole, losing] = [deviceOf(tokens[0]!, base), deviceOf(tokens[0]!, line.url)];
    for (const device of [whole, losing]) device.start();
    await retry(() => expect(whole.getSnapshot().room).not.toBeNull());

    for (const asked of all) {
      await organiser.put(`/api/roundtables/${id}/session/current`, { activityId: asked.id });
      for (const [at, token] of tokens.entries()) await answerOnce(base, token, asked, at);
      await organiser.post(`/api/roundtables/${id}/activities/${asked.id}/close`);
      await retry(() => expect(activityOf(whole, asked)).toMatchObject({ state: 'closed', answered: tokens.length }));
    }

    const missed = all.filter((asked) => line.lost.some((frame) => frame.includes(asked.id)));
    expect(missed.map(({ kind }) => kind)).toEqual(all.map(({ kind }) => kind));
    await retry(() => {
      const [{ room, own }, other] = [whole.getSnapshot(), losing.getSnapshot()];
      expect(other.room?.activities).toEqual(room?.activities);
      expect(other.room?.session).toEqual(room?.session);
      expect(other.own).toEqual(own);
    }, 30_000);
    for (const device of [whole, losing]) device.stop();
    await line.close();
  }, 120_000);

  it('leave phones when a host hides the result', async () => {
    const base = topology.processes[0]?.url ?? '';
    organiser.base = base;
    const { id, code, all } = await openAll('on_reveal');
    const [{ token } = { token: '' }] = await Phone.joinMany([base], code, 1);
    const phone = deviceOf(token, base);
    phone.start();
    // People read a board while they write: it has no result that a host shows later.
    for (const asked of all.filter(({ kind }) => !kinds[kind].entries?.board)) {
      const path = `/api/roundtables/${id}/activities/${asked.id}`;
      const see = (state: object) =>
        retry(() => expect(activityOf(phone, asked)).toMatchObject({ kind: asked.kind, ...state }));
      await organiser.put(`/api/roundtables/${id}/session/current`, { activityId: asked.id });
      await answerOnce(base, token, asked, 0);
      await organiser.post(`${path}/close`);
      await organiser.post(`${path}/reveal`, { revealed: true });
      await see({ revealed: true, tally: { state: 'closed' } });

      await organiser.post(`${path}/reveal`, { revealed: false });

      await see({ revealed: false, tally: null });
    }
    phone.stop();
  }, 60_000);

  /** What both processes show, what is stored, and what the acknowledged answers come to are the same. */
  async function expectCounted(roundtableId: string, asked: Asked, answers: readonly object[]): Promise<void> {
    const kind = kinds[asked.kind];
    const path = `/api/roundtables/${roundtableId}/activities/${asked.id}`;
    const keys = answers.map((answer) => kind.answerKey(answer));
    if (kind.entries) {
      const texts = answers.flatMap((answer) => kind.entries?.texts(answer) ?? []);
      expect([asked.kind, (await textsOf(asked)).sort()]).toEqual([asked.kind, texts.sort()]);
    } else {
      expect([asked.kind, (await rowsOf(asked)).map(({ answerKey }) => answerKey).sort()]).toEqual([
        asked.kind,
        keys.sort(),
      ]);
    }
    for (const { url } of topology.processes) {
      organiser.base = url;
      await retry(async () => {
        const tally = await organiser.get(`${path}/tally`);
        expect(tally).toMatchObject({ kind: asked.kind, answered: answers.length, respondents: answers.length });
        if (!kind.entries)
          expect([asked.kind, numbersOf(asked, tally.result)]).toEqual([asked.kind, countedByHand(asked, keys)]);
      });
      expect(await organiser.get(`${path}/recount`)).toMatchObject({ equal: true, answeredCounted: answers.length });
    }
  }
});

async function answerOnce(base: string, token: string, { kind, id, config }: Asked, at: number): Promise<void> {
  const { activityId, ...body } = response(id, rehearsals[kind].sample(config, at), 1);
  await new HttpClient(base, { token }).put(`/api/live/activities/${activityId}/response`, body);
}

/** The numbers of a result; who answers alike depends on when one looks, so that of such kinds each part's people are counted. */
function numbersOf({ kind }: Asked, result: object): unknown {
  return showsGroups(kind) ? [...(kinds[kind].partBases?.(result) ?? [])] : result;
}

function countedByHand(asked: Asked, keys: readonly string[]): unknown {
  const counts = keys.map((answerKey) => ({ answerKey, count: 1 }));
  return numbersOf(asked, tallyResponses(asked.kind, asked.config, counts).result);
}
