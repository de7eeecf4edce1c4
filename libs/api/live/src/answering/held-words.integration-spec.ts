import { SealSession } from '@rt/api/sessions';
import type { EntriesResult, OwnEntry } from '@rt/domain/polling';
import { buildAccount, LiveSession, type Phone, response, retry, signIn } from '@rt/testing';

import { twoLiveServers } from '../spec-servers';

/** Words of the organisation's list: a text that holds one waits also where the room reads texts at once. */
describe('A text that holds a word of the organisation', () => {
  const live = twoLiveServers();

  it('waits for the host, its author sees so, and the list is told to nobody', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    await live.database.query(`update organisations set held_words = '{Project Heron,Walrus}' where id = $1`, [
      session.roundtable.orgId,
    ]);
    const config = { moderation: 'post', maxPerPerson: 2 };
    const activityId = await session.open({ kind: 'open_text', config, visibility: 'always' });
    const [ann, ben] = (await session.phones(2)) as [Phone, Phone];
    const listeners = [await ann.listen(), await ben.listen(live.apps[1])];
    listeners.forEach((listener) => live.closeLater(listener));

    await ann.put(response(activityId, 1, { entries: ['Grid', 'What of project-HERON?'] }), live.apps[1]);

    const own = (await ann.http().get('/api/live/state')).body['own'][0].entries as OwnEntry[];
    expect(own.map(({ text, state }) => [text, state])).toEqual([
      ['Grid', 'shown'],
      ['What of project-HERON?', 'waiting'],
    ]);
    await retry(() =>
      expect((listeners[1]!.tally(activityId)?.result as EntriesResult | undefined)?.entries).toMatchObject([
        { text: 'Grid' },
      ]),
    );
    expect(JSON.stringify(listeners[1]!.frames)).not.toMatch(/heron/i);
    for (const { frames } of listeners) expect(JSON.stringify(frames)).not.toContain('Walrus');
    const { body } = await session.host.get(`/api/roundtables/${session.roundtable.id}/activities/${activityId}/tally`);
    expect(body['result']).toMatchObject({ shown: 1, waiting: 1 });
    expect(JSON.stringify(body)).not.toContain('Walrus');
  });

  it('stays in the result of a session that is sealed, whatever comes to the list afterwards', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const setWords = (words: string) =>
      live.database.query('update organisations set held_words = $2::text[] where id = $1', [
        session.roundtable.orgId,
        words,
      ]);
    await setWords('{Walrus}');
    const activityId = await session.open({ kind: 'word_cloud', config: { moderation: 'post' } });
    await (await session.phone()).put(response(activityId, 1, { words: ['grid', 'walrus'] }));
    await session.done('POST', 'session/close', { closeActivities: true });
    await live.app.get(SealSession).run(session.roundtable.id);

    await setWords('{Grid}');

    // By the process that has not looked at the list of this session before.
    const organiser = await buildAccount(live.database, { roles: ['organiser'] });
    const host = live.apps[1].client({ cookie: await signIn(live.apps[1], organiser) });
    const { body } = await host.get(`/api/roundtables/${session.roundtable.id}/activities/${activityId}/tally`);
    expect(body['result']).toMatchObject({ distinct: 1, waiting: 0, hidden: 1 });
    expect(body['result'].words[0]).toEqual({ key: 'grid', label: 'grid', count: 1 });
  });
});
