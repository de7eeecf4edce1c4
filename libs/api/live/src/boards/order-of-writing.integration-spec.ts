import type { EntriesResult, Entry } from '@rt/domain/polling';
import { LiveSession, type Phone, response, retry } from '@rt/testing';

import { react } from '../spec-board';
import { stageAt } from '../spec-screens';
import { liveServer } from '../spec-servers';

const TEXTS = Array.from({ length: 7 }, (_, at) => `Question ${at}?`);

describe('The order in which questions were written', () => {
  const live = liveServer();

  it('is only in the queue of hosts, the oldest first, and in no list of the room under the Chatham House Rule', async () => {
    const session = await LiveSession.start(live.app, { rule: 'chatham_house' });
    const activityId = await session.open({ kind: 'qa', config: { moderation: 'pre' } });
    const path = `/api/roundtables/${session.roundtable.id}/activities/${activityId}`;
    const tally = async () => (await session.host.get(`${path}/tally`)).body;
    const entries = async () => ((await tally())['result'] as EntriesResult).entries;
    const [reader, ...phones] = (await session.phones(TEXTS.length + 1)) as [Phone, ...Phone[]];
    for (const [at, phone] of phones.entries()) await phone.put(response(activityId, 1, { entries: [TEXTS[at]!] }));
    const page = async (http: { get(path: string): Promise<{ body: Record<string, unknown> }> }, address: string) =>
      (await http.get(address)).body['items'] as Entry[];
    const queue = await entries();
    expect(queue.map(({ text }) => text)).toEqual(TEXTS);
    expect((await page(session.host, `${path}/entries?state=waiting`)).map(({ text }) => text)).toEqual(TEXTS);

    for (const { id } of queue) await session.host.post(`${path}/entries/${id}/decide`, { verb: 'approve' });
    const [first, second] = queue;
    await session.host.post(`${path}/entries/${second!.id}/decide`, { verb: 'merge', into: first!.id });
    await session.host.post(`${path}/entries/${queue[2]!.id}/decide`, { verb: 'merge', into: first!.id });
    const screens = [await live.listen(reader), await stageAt(live, session, live.app)];
    const lists = async () => {
      const { revision } = await tally();
      for (const screen of screens) await retry(() => expect(screen.tally(activityId)?.revision).toBe(revision));
      return [
        await entries(),
        await page(session.host, `${path}/entries?state=shown`),
        await page(reader.http(), `/api/live/activities/${activityId}/entries?order=top`),
        ...screens.map((screen) => (screen.tally(activityId)?.result as EntriesResult).entries),
      ].map((list) => list.map(({ id }) => id));
    };
    const byId = [first!, ...queue.slice(3)].map(({ id }) => id).sort();
    for (const list of await lists()) expect(list).toEqual(byId);
    expect((await entries()).flatMap(({ merged = [] }) => merged.map(({ id }) => id))).toEqual(
      [second!.id, queue[2]!.id].sort(),
    );

    // Each of five people votes for another question, so that all of these have equally many.
    for (const [at, phone] of phones.slice(2).entries())
      await react(phone, activityId, queue[[4, 5, 6, 0, 3][at]!]!.id);

    for (const list of await lists()) expect(list).toEqual(byId);
    expect((await entries()).map(({ reactions }) => reactions)).toEqual(Array(5).fill({ '1': 1 }));
    expect(await reader.http().get(`/api/live/activities/${activityId}/entries?order=newest`)).toMatchObject({
      status: 422,
      body: { field: 'order' },
    });
  });
});
