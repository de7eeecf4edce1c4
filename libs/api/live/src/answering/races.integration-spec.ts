import { randomUUID } from 'node:crypto';

import type { Ack, RespondedBody } from '@rt/contracts';
import { LiveSession, Phone, response, retry } from '@rt/testing';

import { twoLiveServers } from '../spec-servers';

const SETTINGS = {
  RT_LIMIT_EVENTS_BURST: '100000',
  RT_LIMIT_EVENTS_PER_SEC: '100000',
  RT_LIMIT_RESPONSES_BURST: '100000',
  RT_LIMIT_RESPONSES_PER_SEC: '100000',
};

type Send = (body: Record<string, unknown>) => Promise<Ack<RespondedBody>>;

/** As a phone does it: what could not be answered just then, as on a busy machine, is said again. */
const again =
  (send: Send): Send =>
  async (body) => {
    const ack = await send(body);
    return !ack.ok && ack.code === 'unavailable' ? again(send)(body) : ack;
  };

describe('Answering through two processes on one database', () => {
  const live = twoLiveServers(() => SETTINGS);
  let session: LiveSession;

  beforeAll(async () => {
    session = await LiveSession.start(live.apps[0]);
  });

  const rows = (activityId: string) =>
    live.database.query<{ n: number; op_id: string; answer: { optionId: string } | null }>(
      'select n, op_id, answer from responses where activity_id = $1',
      [activityId],
    );

  /** The person's ways in: a socket and HTTP at each process. */
  async function waysOf(phone: Phone): Promise<Send[]> {
    const sockets = await Promise.all(live.apps.map((app) => phone.listen(app)));
    live.closeLater(...sockets);
    return [
      ...sockets.map(
        (socket): Send =>
          (body) =>
            socket.send<RespondedBody>('activity:respond', body),
      ),
      ...live.apps.map(
        (app): Send =>
          (body) =>
            phone.put(body, app),
      ),
    ].map(again);
  }

  it('stores one operation once, however often and wherever it is sent (F29)', async () => {
    const activityId = await session.open();
    const phone = await session.phone();
    const ways = await waysOf(phone);

    for (let round = 1; round <= 5; round++) {
      const body = response(activityId, round, { optionId: 'a' });
      const acks = await Promise.all(Array.from({ length: 50 }, (_, at) => ways[at % ways.length]!(body)));

      const same = acks.map((ack) => ack.ok && { opId: ack.opId, n: ack.n });
      expect(same).toEqual(Array(50).fill({ opId: body['opId'], n: round }));
      expect(await rows(activityId)).toMatchObject([{ n: round, op_id: body['opId'] }]);
    }
    expect(await session.done('GET', `activities/${activityId}/recount`)).toMatchObject({
      answeredShown: 1,
      equal: true,
    });
  });

  it('lets the highest n win among fifty at once (F31)', async () => {
    const phone = await session.phone();
    const ways = await waysOf(phone);

    for (let round = 0; round < 5; round++) {
      const activityId = await session.open();
      const order = Array.from({ length: 50 }, (_, at) => at + 1).sort(() => Math.random() - 0.5);
      const acks = await Promise.all(
        order.map((n, at) => ways[at % ways.length]!(response(activityId, n, { optionId: n % 2 ? 'a' : 'b' }))),
      );

      expect(acks.filter((ack) => !ack.ok)).toEqual([]);
      expect(await rows(activityId)).toMatchObject([{ n: 50, answer: { optionId: 'b' } }]);
      expect(await session.done('GET', `activities/${activityId}/recount`)).toMatchObject({
        answeredShown: 1,
        equal: true,
      });
    }
  });

  it('has every acked answer in the result of the close, and no other (F33)', async () => {
    const phones = await session.phones(40);
    const sockets = await Promise.all(phones.map((phone, at) => phone.listen(live.apps[at % 2]!)));
    live.closeLater(...sockets);

    for (let round = 0; round < 5; round++) {
      const activityId = await session.open({ visibility: 'always' });
      const answers = sockets.map(async (socket, at) => {
        await new Promise((go) => setTimeout(go, (at * 7) % 40));
        const send: Send = (body) => socket.send<RespondedBody>('activity:respond', body);
        return again(send)(response(activityId, 1, { optionId: 'a' }));
      });
      await new Promise((go) => setTimeout(go, 10 + round * 6));
      await session.close(activityId);
      const frozen = await session.done('GET', `activities/${activityId}/tally`);
      const acks = await Promise.all(answers);

      const acked = acks.filter((ack) => ack.ok).length;
      expect(acks.filter((ack) => !ack.ok && ack.code !== 'activity-closed')).toEqual([]);
      expect(frozen).toMatchObject({ state: 'closed', respondents: acked, answered: acked });
      expect(await rows(activityId)).toHaveLength(acked);
      expect(await session.done('GET', `activities/${activityId}/recount`)).toMatchObject({ equal: true });
      await retry(() => {
        for (const socket of sockets)
          expect(socket.tally(activityId)).toMatchObject({ state: 'closed', respondents: acked });
      });
    }
  });

  it('shows in one process what was answered in the other, without Redis', async () => {
    const activityId = await session.open({ visibility: 'always' });
    const here = await (await session.phone()).listen(live.apps[0]);
    const there = await (await session.phone()).listen(live.apps[1]);
    live.closeLater(here, there);

    await here.send('activity:respond', response(activityId, 1, { optionId: 'a' }));

    await retry(() => expect(there.tally(activityId)).toMatchObject({ answered: 1, respondents: 1 }));
    await session.close(activityId);
    await retry(() => expect(there.tally(activityId)).toMatchObject({ state: 'closed' }));
  });

  it('keeps revisions rising and ends at the state of a fresh join', async () => {
    const activityId = await session.open({ visibility: 'always' });
    const phones = await session.phones(10);
    const watching = await (await session.phone()).listen(live.apps[1]);
    live.closeLater(watching);

    for (let n = 1; n <= 8; n++) {
      await Promise.all(
        phones.map((phone, at) =>
          phone.put(response(activityId, n, { optionId: (n + at) % 2 ? 'a' : 'b' }), live.apps[at % 2]!),
        ),
      );
    }

    const fresh = await (await session.phone()).listen(live.apps[0]);
    live.closeLater(fresh);
    await retry(() => expect(fresh.tally(activityId)?.respondents).toBe(10));
    await retry(() => expect(watching.tally(activityId)).toEqual(fresh.tally(activityId)));
    const revisions = watching.tallies(activityId).map(({ revision }) => revision);
    expect(revisions).toEqual([...new Set(revisions)].sort((a, b) => a - b));
  });

  it('pushes to a phone at most once in two seconds, however many answer', async () => {
    const activityId = await session.open({ visibility: 'always' });
    const phones = await session.phones(20);
    const watching = await (await session.phone()).listen(live.apps[0]);
    live.closeLater(watching);
    const since = performance.now();

    for (let n = 1; performance.now() - since < 3000; n++) {
      await Promise.all(
        phones.map((phone) => phone.put(response(activityId, n, { optionId: 'a' }, { opId: randomUUID() }))),
      );
    }
    await retry(() => expect(watching.tally(activityId)?.respondents).toBe(20));

    const seconds = (performance.now() - since) / 1000;
    expect(watching.all('room:changed').length).toBeLessThanOrEqual(2 + seconds / 2);
  });
});
