import type { EntriesResult } from '@rt/domain/polling';
import { LiveSession, type Phone, response, retry } from '@rt/testing';

import { twoLiveServers } from '../spec-servers';

describe('Wordings of entries', () => {
  const live = twoLiveServers();

  it('are the host’s for the room, while authors keep their words and are told why one is hidden', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const activityId = await session.open({ kind: 'open_text', config: { moderation: 'post' }, visibility: 'always' });
    const path = `/api/roundtables/${session.roundtable.id}/activities/${activityId}`;
    const standing = async () => (await session.host.get(`${path}/tally`)).body['result'] as EntriesResult;
    const phones = (await session.phones(2)) as [Phone, Phone];
    const [author, other] = [await phones[0].listen(), await phones[1].listen(live.apps[1])];
    live.closeLater(author, other);
    await phones[0].put(response(activityId, 1, { entries: ['Gird', 'Rude'] }));
    const ids = new Map((await standing()).entries.map(({ id, text }) => [text, id]));
    const act = (text: string, body: object) =>
      session.host.post(`${path}/entries/${ids.get(text) ?? text}/decide`, body);

    expect((await act('Gird', { verb: 'edit', text: 'Grid' })).status).toBe(200);
    expect((await act('Rude', { verb: 'hide', text: 'Off topic' })).status).toBe(200);

    const own = [{ edited: 'Grid' }, { state: 'hidden', reason: 'Off topic' }];
    await retry(() => expect(author.own(activityId)?.entries).toMatchObject(own));
    const list = [{ text: 'Grid', state: 'shown', edited: true }];
    await retry(() => expect(other.tally(activityId)?.result).toMatchObject({ shown: 1, entries: list }));
    expect(JSON.stringify(other.frames)).not.toContain('Off topic');
    // What is sent again stands as it was: neither a new entry nor the old wording.
    await phones[0].put(response(activityId, 2, { entries: ['Gird', 'Rude', 'Ports'] }));
    expect(await standing()).toMatchObject({ shown: 1, hidden: 1, waiting: 1 });
    // The same words of another author are another text.
    await phones[1].put(response(activityId, 1, { entries: ['Gird'] }));
    expect(await standing()).toMatchObject({ shown: 2, hidden: 1, waiting: 1 });
  });

  it('of two hosts at once is one’s, and the other is told and can put theirs in its place', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const activityId = await session.open({ kind: 'open_text', config: { moderation: 'post' }, visibility: 'always' });
    const path = `/api/roundtables/${session.roundtable.id}/activities/${activityId}`;
    const entry = async () => ((await session.host.get(`${path}/tally`)).body['result'] as EntriesResult).entries[0]!;
    const phone = await session.phone();
    await phone.put(response(activityId, 1, { entries: ['Gird'] }));
    const { id } = await entry();
    const edit = (text: string, seen: string, app = live.app) =>
      app.client({ cookie: session.host.cookie }).post(`${path}/entries/${id}/decide`, { verb: 'edit', text, seen });

    const both = await Promise.all(live.apps.map((app, at) => edit(`Grid ${at}`, 'Gird', app)));

    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'version-conflict',
      field: 'text',
      message:
        'Somebody else has changed this wording a moment ago. Read it as it stands now. Save again to use your wording.',
    });
    expect(await edit('Grid first', (await entry()).text)).toMatchObject({ status: 200 });
    // The same once more, whose answer was lost, is no overwriting.
    expect(await edit('Grid first', 'Gird')).toMatchObject({ status: 200 });
    expect(await entry()).toMatchObject({ text: 'Grid first' });
  });

  it('of why one is hidden come back where showing it is taken back, and reach nobody while it is shown', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const activityId = await session.open({ kind: 'open_text', config: {} });
    const path = `/api/roundtables/${session.roundtable.id}/activities/${activityId}`;
    const result = async () => (await session.host.get(`${path}/tally`)).body['result'] as EntriesResult;
    const phone = await session.phone();
    const author = await phone.listen(live.apps[1]);
    live.closeLater(author);
    await phone.put(response(activityId, 1, { entries: ['Grid'] }));
    const [entry] = (await result()).entries;
    const act = async (verb: string, more: object = {}) =>
      (await session.host.post(`${path}/entries/${entry?.id}/decide`, { verb, ...more })).body;
    const told = (own: object) => retry(() => expect(author.own(activityId)?.entries).toMatchObject([own]));
    await act('hide', { text: 'Off topic' });
    await told({ state: 'hidden', reason: 'Off topic' });

    expect(await act('show')).not.toHaveProperty('reason');
    await told({ state: 'shown' });
    expect(JSON.stringify([author.own(activityId), await result()])).not.toContain('Off topic');

    expect(await act('hide', { fromState: 'shown' })).toMatchObject({ state: 'hidden', reason: 'Off topic' });
    await told({ state: 'hidden', reason: 'Off topic' });
    await act('show');
    expect(await act('hide')).not.toHaveProperty('reason');
    await act('show');
    expect(await act('hide', { fromState: 'shown' })).not.toHaveProperty('reason');
  });
});
