import type { EntriesResult, EntryState } from '@rt/domain/polling';
import { LiveSession, type Phone, response } from '@rt/testing';

import { liveServer } from '../spec-servers';

const AT_ONCE = { kind: 'open_text', config: { maxPerPerson: 3, moderation: 'post' } };

describe('Entries of whoever had one hidden, where the room sees others at once', () => {
  const live = liveServer();

  const path = (session: LiveSession, activityId: string) =>
    `/api/roundtables/${session.roundtable.id}/activities/${activityId}`;
  const write = (phone: Phone, activityId: string, entries: readonly string[], n = 1) =>
    phone.put(response(activityId, n, { entries }));
  const listed = async (session: LiveSession, activityId: string, state: EntryState) => {
    const { items } = (await session.host.get(`${path(session, activityId)}/entries?state=${state}`)).body as {
      items: readonly { id: string; text: string }[];
    };
    return items;
  };
  const texts = async (session: LiveSession, activityId: string) => {
    const of = async (state: EntryState) => (await listed(session, activityId, state)).map(({ text }) => text).sort();
    return { shown: await of('shown'), waiting: await of('waiting'), hidden: await of('hidden') };
  };
  const decide = async (session: LiveSession, activityId: string, text: string, verb: string) => {
    const all = [...(await listed(session, activityId, 'shown')), ...(await listed(session, activityId, 'waiting'))];
    const id = all.find((entry) => entry.text === text)?.id;
    const { status } = await session.host.post(`${path(session, activityId)}/entries/${id}/decide`, { verb });
    expect(status).toBe(200);
  };
  const hide = (session: LiveSession, activityId: string, text: string) => decide(session, activityId, text, 'hide');
  const bodies = async (activityId: string) => {
    const rows = await live.database.query<{ body: string }>('select body from entries where activity_id = $1', [
      activityId,
    ]);
    return rows.map(({ body }) => body);
  };

  async function opened(asked: { kind: string; config: object } = AT_ONCE) {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const activityId = await session.open(asked);
    const [ann, ben] = (await session.phones(2)) as [Phone, Phone];
    return { session, activityId, ann, ben };
  }

  it('wait when they replace it', async () => {
    const { session, activityId, ann, ben } = await opened();
    await write(ann, activityId, ['Shameful']);
    await hide(session, activityId, 'Shameful');

    await write(ann, activityId, ['Shameful!'], 2);
    await write(ben, activityId, ['Grid']);

    expect(await texts(session, activityId)).toEqual({ shown: ['Grid'], waiting: ['Shameful!'], hidden: [] });
  });

  it('wait when they come after their author has left it out', async () => {
    const { session, activityId, ann } = await opened();
    await write(ann, activityId, ['Rail', 'Shameful']);
    await hide(session, activityId, 'Shameful');

    await write(ann, activityId, ['Rail'], 2);
    await write(ann, activityId, ['Rail', 'Shameful'], 3);

    expect(await texts(session, activityId)).toEqual({ shown: ['Rail'], waiting: ['Shameful'], hidden: [] });
  });

  it('wait when they come after their author has taken all back, of which no word is left', async () => {
    const { session, activityId, ann, ben } = await opened();
    await write(ann, activityId, ['Rail', 'Shameful', 'Shameful, too']);
    for (const text of ['Shameful', 'Shameful, too']) await hide(session, activityId, text);

    await ann.put(response(activityId, 2, null));

    expect(await bodies(activityId)).toEqual(['']);
    expect(await texts(session, activityId)).toEqual({ shown: [], waiting: [], hidden: [] });
    const { result } = await session.done('GET', `activities/${activityId}/tally`);
    expect(result as EntriesResult).toMatchObject({ shown: 0, waiting: 0, hidden: 0 });
    const { own } = (await ann.http().get('/api/live/state')).body as { own: readonly object[] };
    expect(own).toMatchObject([{ answer: null }]);
    expect(own[0]).not.toHaveProperty('entries');

    await write(ann, activityId, ['Shameful', 'Shameful, too'], 3);
    await write(ben, activityId, ['Shameful']);
    expect(await texts(session, activityId)).toEqual({
      shown: ['Shameful'],
      waiting: ['Shameful', 'Shameful, too'],
      hidden: [],
    });
    expect((await ann.http().get('/api/live/state')).body['own']).toMatchObject([
      { entries: [{ text: 'Shameful' }, { text: 'Shameful, too' }] },
    ]);
  });

  it('wait as well where they replace one that a host has put back to be read, or come after it', async () => {
    const { session, activityId, ann, ben } = await opened();
    await write(ann, activityId, ['Shameful']);
    await write(ben, activityId, ['Unkind']);
    for (const text of ['Shameful', 'Unkind']) await decide(session, activityId, text, 'put-back');

    expect(await write(ann, activityId, ['Shameful!'], 2)).toMatchObject({ ok: true });
    await ben.put(response(activityId, 2, null));
    expect(await write(ben, activityId, ['Unkind'], 3)).toMatchObject({ ok: true });

    expect(await texts(session, activityId)).toEqual({ shown: [], waiting: ['Shameful!', 'Unkind'], hidden: [] });
  });

  it('wait no more once what a host had put back was read', async () => {
    const { session, activityId, ann } = await opened();
    await write(ann, activityId, ['Grid']);
    for (const verb of ['put-back', 'approve']) await decide(session, activityId, 'Grid', verb);
    await write(ann, activityId, ['Grid', 'Rail'], 2);
    expect(await texts(session, activityId)).toEqual({ shown: ['Grid', 'Rail'], waiting: [], hidden: [] });
  });

  it('wait also on a board, where others of the same author that were read stay', async () => {
    const { session, activityId, ann, ben } = await opened({ kind: 'qa', config: { moderation: 'post' } });
    const ask = (n: number, ...asked: readonly string[]) => write(ann, activityId, asked, n);
    expect(await ask(1, 'When?', 'Shameful?')).toMatchObject({ ok: true });
    await decide(session, activityId, 'Shameful?', 'put-back');
    await ask(2, 'When?');
    expect(await ask(3, 'When?', 'Shameful?')).toMatchObject({ ok: true });

    expect(await texts(session, activityId)).toEqual({ shown: ['When?'], waiting: ['Shameful?'], hidden: [] });
    await write(ben, activityId, ['Unkind?']);
    await decide(session, activityId, 'Unkind?', 'put-back');
    expect(await write(ben, activityId, ['Unkind!'], 2)).toMatchObject({ ok: true });
    const { result } = await session.done('GET', `activities/${activityId}/tally`);
    expect(result as EntriesResult).toMatchObject({ shown: 1, waiting: 2, hidden: 0 });
  });

  it('wait on a board also where the one that a host has hidden stays, and no more once it is shown', async () => {
    const { session, activityId, ann, ben } = await opened({ kind: 'qa', config: { moderation: 'post' } });
    await write(ann, activityId, ['When?', 'Shameful?']);
    await hide(session, activityId, 'Shameful?');

    expect(await write(ann, activityId, ['When?', 'Shameful!'], 2)).toMatchObject({ ok: true });
    expect(await write(ben, activityId, ['Who?'])).toMatchObject({ ok: true });

    const before = { shown: ['When?', 'Who?'], waiting: ['Shameful!'], hidden: ['Shameful?'] };
    expect(await texts(session, activityId)).toEqual(before);
    const [hidden] = await listed(session, activityId, 'hidden');
    await session.done('POST', `activities/${activityId}/entries/${hidden?.id}/decide`, { verb: 'show' });
    await write(ann, activityId, ['When?', 'Shameful!', 'Where?'], 3);
    expect((await texts(session, activityId)).shown).toEqual(['Shameful?', 'When?', 'Where?', 'Who?']);
  });
});
