import { randomUUID } from 'node:crypto';

import type { EntriesResult } from '@rt/domain/polling';
import { LiveSession } from '@rt/testing';

import { twoLiveServers } from '../spec-servers';

describe('A question that a host types for somebody in the room', () => {
  const live = twoLiveServers();

  async function board() {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const activityId = await session.open({ kind: 'qa', config: { moderation: 'post' } });
    const path = `/api/roundtables/${session.roundtable.id}/activities/${activityId}`;
    const add = (opId: string, app = live.app) =>
      app.client({ cookie: session.host.cookie }).post(`${path}/entries`, { opId, text: 'Asked aloud?' });
    const shown = async () => ((await session.host.get(`${path}/tally`)).body['result'] as EntriesResult).shown;
    return { session, activityId, add, shown };
  }

  it('stands once, however often and at whichever process it is sent, and once more as another act', async () => {
    const { session, activityId, add, shown } = await board();
    const opId = randomUUID();
    const sent = await Promise.all([...live.apps, ...live.apps].map((app) => add(opId, app)));
    expect(sent.map(({ status, body }) => [status, body['id']])).toEqual(sent.map(() => [200, opId]));
    expect(await shown()).toBe(1);

    expect(await add(randomUUID())).toMatchObject({ status: 200 });
    expect(await shown()).toBe(2);
    await session.close(activityId);
    expect(await add(opId)).toMatchObject({ status: 200, body: { id: opId, text: 'Asked aloud?' } });
  });

  it('is refused under the name of an act for another question, and stands there as it did', async () => {
    const [one, other] = [await board(), await board()];
    const opId = randomUUID();
    expect(await one.add(opId)).toMatchObject({ status: 200 });

    expect(await other.add(opId)).toMatchObject({ status: 409, body: { code: 'conflict' } });

    expect([await one.shown(), await other.shown()]).toEqual([1, 0]);
  });
});
