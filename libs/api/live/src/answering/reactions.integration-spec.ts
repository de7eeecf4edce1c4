import { randomUUID } from 'node:crypto';

import { SealSession } from '@rt/api/sessions';
import type { ReactionRules } from '@rt/domain/polling';
import { kinds } from '@rt/kinds';
import { LiveSession, type Phone, response, retry } from '@rt/testing';

import { SeatedSession } from '../spec-seats';
import { twoLiveServers } from '../spec-servers';

type Rules = { reactions?: ReactionRules<unknown> };

interface Listed {
  readonly id: string;
  readonly text: string;
  readonly reactions?: Readonly<Record<string, number>>;
}

describe('Reactions to entries', () => {
  const live = twoLiveServers();
  const rules = kinds.open_text.entries as Rules;
  // Those of the family, tried on its simplest kind: one vote for an entry of somebody else, at most two of a person.
  beforeAll(() => Object.assign(rules, { reactions: { values: () => [1], budget: () => 2 } }));
  afterAll(() => delete rules.reactions);

  async function roomWith(texts: readonly string[], rule: 'attributed' | 'chatham_house' = 'attributed') {
    const session = await LiveSession.start(live.app, { rule });
    const visibility = rule === 'attributed' ? 'always' : 'after_close';
    const activityId = await session.open({
      ...{ kind: 'open_text', config: { maxPerPerson: 5 }, visibility, allowAbstain: true },
    });
    const author = await session.phone();
    await author.put(response(activityId, 1, { entries: texts }));
    const path = `/api/roundtables/${session.roundtable.id}/activities/${activityId}`;
    const listed = async () => (await session.host.get(`${path}/tally`)).body['result'].entries as Listed[];
    for (const { id } of await listed()) await session.host.post(`${path}/entries/${id}/decide`, { verb: 'approve' });
    const idOf = new Map((await listed()).map(({ id, text }) => [text, id]));
    return { session, activityId, author, listed, id: (text: string) => idOf.get(text) ?? text };
  }

  const react = async (phone: Phone, activityId: string, entryId: string, over: object = {}, app = live.app) => {
    const body = { round: 1, opId: randomUUID(), n: 1, value: 1, ...over };
    return phone.http(app).put(`/api/live/activities/${activityId}/entries/${entryId}/reaction`, body);
  };
  const stored = (activityId: string) =>
    live.database.query<{ value: number | null }>('select value from entry_reactions where activity_id = $1', [
      activityId,
    ]);

  it('count each person once, however often and at whichever process they are sent', async () => {
    const { session, activityId, listed, id } = await roomWith(['Grid', 'Rail']);
    const phones = await session.phones(6);
    const body = { opId: randomUUID() };
    const [first] = phones as [Phone];

    const acks = await Promise.all([
      ...phones.map((phone, at) => react(phone, activityId, id('Rail'), {}, live.apps[at % 2])),
      react(first, activityId, id('Grid'), body),
      react(first, activityId, id('Grid'), body, live.apps[1]),
    ]);

    expect(acks.map(({ status }) => status)).toEqual(Array(8).fill(200));
    expect((await listed()).map(({ text, reactions }) => [text, reactions])).toEqual([
      ['Rail', { '1': 6 }],
      ['Grid', { '1': 1 }],
    ]);
    expect(await session.done('GET', `activities/${activityId}/recount`)).toMatchObject({ equal: true });
    await react(first, activityId, id('Rail'), { n: 2, value: null });
    expect((await react(first, activityId, id('Rail'), { n: 1 })).body).toMatchObject({ ok: true, superseded: true });
    expect((await listed())[0]?.reactions).toEqual({ '1': 5 });
  });

  it('tell a person’s devices what was given, over the socket too', async () => {
    const { session, activityId, id } = await roomWith(['Grid']);
    const phone = await session.phone();
    const [here, away] = [await phone.listen(), await phone.listen(live.apps[1])];
    live.closeLater(here, away);
    const message = { activityId, entryId: id('Grid'), round: 1, opId: randomUUID(), n: 1, value: 1 };

    expect(await here.send('entry:react', message)).toMatchObject({ ok: true, n: 1, entryId: id('Grid') });
    expect(await here.send('entry:react', message)).toMatchObject({ ok: true, n: 1 });

    const given = [{ entryId: id('Grid'), n: 1, value: 1 }];
    for (const device of [here, away]) {
      await retry(() => expect(device.own(activityId)).toMatchObject({ n: 0, answer: null, reactions: given }));
    }
    expect((await phone.http().get('/api/live/state')).body['own']).toMatchObject([{ reactions: given }]);
    const late = await phone.listen();
    live.closeLater(late);
    await retry(() => expect(late.own(activityId)?.reactions).toEqual(given));
  });

  it('are refused for one’s own, for what is hidden or not there, over the budget, and where nobody can react', async () => {
    const { session, activityId, author, listed, id } = await roomWith(['Grid', 'Ports', 'Rail', 'Roads']);
    const phone = await session.phone();
    const path = `/api/roundtables/${session.roundtable.id}/activities/${activityId}`;
    await session.host.post(`${path}/entries/${id('Roads')}/decide`, { verb: 'hide' });

    expect(await react(author, activityId, id('Grid'))).toMatchObject({ status: 422, body: { field: 'entryId' } });
    const [hidden, none] = [await react(phone, activityId, id('Roads')), await react(phone, activityId, randomUUID())];
    expect(hidden).toMatchObject({ status: 404 });
    expect({ ...hidden.body, traceId: '' }).toEqual({ ...none.body, traceId: '' });
    expect(await react(phone, activityId, id('Grid'), { value: 3 })).toMatchObject({ body: { field: 'value' } });
    expect(await react(phone, activityId, id('Grid'), { value: '1' })).toMatchObject({ status: 400 });
    const given = ['Grid', 'Ports', 'Rail'].map((text) => react(phone, activityId, id(text)));
    expect((await Promise.all(given)).map(({ status }) => status).sort()).toEqual([200, 200, 422]);

    const other = await session.open();
    expect(await react(phone, other, id('Grid'))).toMatchObject({ status: 422, body: { field: 'activityId' } });
    expect((await listed()).reduce((sum, { reactions }) => sum + (reactions?.['1'] ?? 0), 0)).toBe(2);
    await session.close(activityId);
    expect(await react(phone, activityId, id('Rail'), { n: 2, value: null })).toMatchObject({ status: 409 });
  });

  it('have no counts under the Chatham House Rule before five people vote', async () => {
    const { session, activityId, listed, id } = await roomWith(['Grid', 'Rail'], 'chatham_house');
    const phones = await session.phones(5);
    for (const phone of phones.slice(0, 4)) await react(phone, activityId, id('Rail'));
    expect((await listed()).map(({ reactions }) => reactions)).toEqual([undefined, undefined]);

    await react(phones[4]!, activityId, id('Rail'));

    expect(await listed()).toMatchObject([{ text: 'Rail', reactions: { '1': 5 } }, { text: 'Grid' }]);
  });

  it('have no counts there if the other people abstain, nor after sealing', async () => {
    const { session, activityId, listed, id } = await roomWith(['Grid', 'Rail'], 'chatham_house');
    const [voter, ...others] = (await session.phones(5)) as [Phone, ...Phone[]];
    for (const phone of others) await phone.put(response(activityId, 1, { abstain: true }));
    await react(voter, activityId, id('Rail'));
    expect((await listed()).map(({ reactions }) => reactions)).toEqual([undefined, undefined]);

    await session.done('POST', 'session/close', { closeActivities: true });
    await live.app.get(SealSession).run(session.roundtable.id);

    const counted = 'select body from entries where activity_id = $1 and reactions is not null';
    expect(await live.database.query(counted, [activityId])).toEqual([]);
  });

  it('go with their entry, and with the seat that a host takes out', async () => {
    const seated = await SeatedSession.start(live, { rule: 'attributed' });
    const activityId = await seated.session.open({ kind: 'open_text', config: { moderation: 'post' } });
    const [author, voter] = [await seated.sit(), await seated.sit()];
    const put = (token: string, address: string, body: object) => live.app.client({ bearer: token }).put(address, body);
    const write = async (n: number, entries: readonly string[]) => {
      const { activityId: _path, ...body } = response(activityId, n, { entries });
      await put(author.token, `/api/live/activities/${activityId}/response`, body);
    };
    await write(1, ['Grid', 'Rail']);
    const entries = await live.database.query<{ id: string }>(
      'select id from entries where activity_id = $1 order by body',
      [activityId],
    );
    for (const { id } of entries) {
      const body = { round: 1, opId: randomUUID(), n: 1, value: 1 };
      await put(voter.token, `/api/live/activities/${activityId}/entries/${id}/reaction`, body);
    }
    expect(await stored(activityId)).toHaveLength(2);

    await write(2, ['Rail']);
    expect(await stored(activityId)).toHaveLength(1);
    expect((await seated.takeOut(voter.id)).status).toBe(200);
    await seated.sweep();

    await retry(async () => expect(await stored(activityId)).toEqual([]));
  });
});
