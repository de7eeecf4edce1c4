import type { EntriesResult, Entry } from '@rt/domain/polling';
import { LiveSession, retry } from '@rt/testing';

import { react } from '../spec-board';
import { liveServer } from '../spec-servers';

describe('A board of questions of which more have their answer than a frame holds', () => {
  const live = liveServer();

  it('lists what waits for its answer first, however many voted for the others', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const activityId = await session.open({ kind: 'qa', config: { moderation: 'post' } });
    const entries = `/api/roundtables/${session.roundtable.id}/activities/${activityId}/entries`;
    const phone = await session.phone();
    const add = async (text: string) => (await session.host.post(entries, { text })).body['id'] as string;
    for (let at = 0; at < 21; at += 1) {
      const id = await add(`Answered ${at}?`);
      await react(phone, activityId, id);
      await session.host.post(`${entries}/${id}/decide`, { verb: 'answer' });
    }
    await add('Open?');

    const listener = await phone.listen();
    live.closeLater(listener);
    const told = () => (listener.state?.activities[0]?.tally?.result as EntriesResult | undefined)?.entries ?? [];
    await retry(() => expect(told()[0]?.text).toBe('Open?'));
    const page = (await phone.http().get(`/api/live/activities/${activityId}/entries?order=top`)).body;
    expect((page['items'] as Entry[])[0]?.text).toBe('Open?');
    expect((await session.host.get(`${entries}?state=shown`)).body['items'][0].text).toBe('Open?');
  });
});
