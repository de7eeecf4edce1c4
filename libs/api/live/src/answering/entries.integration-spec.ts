import type { EntriesResult, EntryState } from '@rt/domain/polling';
import { LiveSession, type Phone, response, retry } from '@rt/testing';

import { SeatedSession } from '../spec-seats';
import { twoLiveServers } from '../spec-servers';

const KIND = { kind: 'open_text', config: { maxPerPerson: 3 } };

describe('Entries', () => {
  const live = twoLiveServers();

  const path = (session: LiveSession, activityId: string) =>
    `/api/roundtables/${session.roundtable.id}/activities/${activityId}`;
  const write = (phone: Phone, activityId: string, entries: readonly string[], n = 1, app = live.app) =>
    phone.put(response(activityId, n, { entries }), app);
  const resultFor = async (session: LiveSession, activityId: string) =>
    (await session.host.get(`${path(session, activityId)}/tally`)).body['result'] as EntriesResult;
  const textsOf = ({ entries }: EntriesResult, state: EntryState) =>
    entries.filter((entry) => entry.state === state).map(({ text }) => text);
  const decide = async (session: LiveSession, activityId: string, text: string, verb: string, more: object = {}) => {
    const { entries } = await resultFor(session, activityId);
    const id = entries.find((entry) => entry.text === text)?.id ?? text;
    return session.host.post(`${path(session, activityId)}/entries/${id}/decide`, { verb, ...more });
  };
  const stored = (activityId: string) =>
    live.database.query<{ id: string; body: string; state: string; voice: Buffer | null }>(
      'select id, body, state, voice from entries where activity_id = $1 order by body',
      [activityId],
    );

  it('wait until a host has read them, each a row of its own that keeps its id while others change', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const activityId = await session.open({ ...KIND, visibility: 'always' });
    const [ann, ben] = (await session.phones(2)) as [Phone, Phone];

    expect(await write(ann, activityId, ['Grid', 'Rail'])).toMatchObject({ ok: true });
    expect(await write(ben, activityId, ['Grid'], 1, live.apps[1])).toMatchObject({ ok: true });
    const before = await stored(activityId);
    expect(before.map(({ body, state }) => [body, state])).toEqual([
      ['Grid', 'waiting'],
      ['Grid', 'waiting'],
      ['Rail', 'waiting'],
    ]);
    expect(await resultFor(session, activityId)).toMatchObject({ base: 2, waiting: 3, shown: 0, hidden: 0 });

    await write(ann, activityId, ['Ports', 'Rail'], 2, live.apps[1]);
    const after = await stored(activityId);
    expect(after.map(({ body }) => body)).toEqual(['Grid', 'Ports', 'Rail']);
    expect(after[2]?.id).toBe(before[2]?.id);

    await ann.put(response(activityId, 3, null));
    expect((await stored(activityId)).map(({ body }) => body)).toEqual(['Grid']);
    expect(await resultFor(session, activityId)).toMatchObject({ base: 1, waiting: 1 });
  });

  it('are stored once, however often they are sent, and no more than allowed', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const activityId = await session.open(KIND);
    const phone = await session.phone();
    const body = response(activityId, 1, { entries: ['Grid', ' Grid '] });

    const acks = await Promise.all([phone.put(body), phone.put(body, live.apps[1]), phone.put(body)]);
    expect(acks.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(await stored(activityId)).toHaveLength(1);

    const other = await session.phone();
    expect(await write(other, activityId, ['a', 'b', 'c', 'd'])).toMatchObject({ field: 'answer.entries' });
    expect(await write(other, activityId, ['ok', 'x'.repeat(1001)])).toMatchObject({ field: 'answer.entries[1]' });
    expect(await write(other, activityId, [])).toMatchObject({ ok: false, code: 'invalid' });
    expect(await stored(activityId)).toHaveLength(1);
  });

  it('are five of a thousand signs in any script, by the socket as over HTTP', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const activityId = await session.open({ ...KIND, config: { maxPerPerson: 5 } });
    const five = ['東', '𠀀', '🌊', '🏛', '🔋'].map((sign) => sign.repeat(1000));
    const [one, other] = (await session.phones(2)) as [Phone, Phone];
    const listener = await one.listen();
    live.closeLater(listener);

    const sent = await listener.send('activity:respond', response(activityId, 1, { entries: five }));
    expect(sent).toMatchObject({ ok: true });
    expect(await write(other, activityId, five)).toMatchObject({ ok: true });
    expect((await stored(activityId)).map(({ body }) => body).sort()).toEqual([...five, ...five].sort());
  });

  it('are taken more slowly than answers', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const activityId = await session.open(KIND);
    const phone = await session.phone();
    const sent = Array.from({ length: 12 }, (_, at) => write(phone, activityId, [`Text ${at}`], at + 1));
    const refused = (await Promise.all(sent)).filter(({ ok }) => !ok) as unknown as {
      code: string;
      retryAfterMs: number;
    }[];
    expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['rate-limited']));
    // An answer would have to wait a fifth of a second at most.
    expect(Math.max(...refused.map(({ retryAfterMs }) => retryAfterMs))).toBeGreaterThan(200);
  });

  it('are in no frame but the host’s until they are approved, and in none once they are hidden', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const activityId = await session.open({ ...KIND, visibility: 'always' });
    const phones = (await session.phones(4)) as [Phone, Phone, Phone, Phone];
    const [here, away] = [await phones[2].listen(), await phones[3].listen(live.apps[1])];
    live.closeLater(here, away);
    const host = await live.host(session);
    await write(phones[0], activityId, ['Grid', 'Shameful words']);
    await write(phones[1], activityId, ['Unread words']);
    await retry(() => expect(host.tally(activityId)?.result).toMatchObject({ base: 2, waiting: 3 }));

    const approved = await decide(session, activityId, 'Grid', 'approve');
    expect(approved).toMatchObject({ status: 200, body: { state: 'shown' } });
    await decide(session, activityId, 'Shameful words', 'hide');
    for (const listener of [here, away]) {
      await retry(() => {
        const result = listener.tally(activityId)?.result as unknown as EntriesResult;
        expect([result.base, result.shown, textsOf(result, 'shown')]).toEqual([2, 1, ['Grid']]);
      });
    }
    const late = await phones[3].listen(live.apps[1]);
    live.closeLater(late);
    await retry(() => expect(late.tally(activityId)?.result).toMatchObject({ shown: 1 }));
    await decide(session, activityId, 'Grid', 'hide');
    for (const listener of [here, away, late]) {
      await retry(() => expect(listener.tally(activityId)?.result).toMatchObject({ shown: 0, entries: [] }));
      expect(JSON.stringify(listener.frames)).not.toMatch(/shameful|unread|waiting|hidden/i);
    }
    expect(JSON.stringify((await phones[2].http().get('/api/live/state')).body)).not.toMatch(/shameful|unread/i);
    await retry(() => expect(host.tally(activityId)?.result).toMatchObject({ waiting: 1, shown: 0, hidden: 2 }));
    expect(await decide(session, activityId, 'Grid', 'show')).toMatchObject({ status: 200, body: { state: 'shown' } });

    const back = await decide(session, activityId, 'Grid', 'put-back');
    expect(back).toMatchObject({ status: 200, body: { state: 'waiting' } });
    const waits = await decide(session, activityId, 'Grid', 'show');
    expect(waits).toMatchObject({ status: 422, body: { field: 'verb' } });
  });

  it('wait again where rejecting them is taken back, unless another host has decided meanwhile', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const activityId = await session.open(KIND);
    const phone = await session.phone();
    const own = await phone.listen(live.apps[1]);
    live.closeLater(own);
    await write(phone, activityId, ['Grid', 'Rail']);
    const reject = (text: string) => decide(session, activityId, text, 'hide', { text: 'Off topic' });
    const back = (text: string) =>
      decide(session, activityId, text, 'put-back', { fromState: 'hidden', seen: 'Off topic' });

    expect(await reject('Grid')).toMatchObject({ status: 200, body: { state: 'hidden', reason: 'Off topic' } });
    await retry(() => expect(JSON.stringify(own.own(activityId))).toContain('Off topic'));
    for (let press = 0; press < 2; press += 1) {
      expect(await back('Grid')).toMatchObject({ status: 200, body: { state: 'waiting' } });
    }
    await retry(() => expect(JSON.stringify(own.own(activityId))).not.toContain('Off topic'));

    await reject('Rail');
    await decide(session, activityId, 'Rail', 'show');
    const refused = { status: 409, body: { code: 'version-conflict' } };
    expect(await back('Rail')).toMatchObject(refused);
    await decide(session, activityId, 'Rail', 'hide', { text: 'Unkind' });
    expect(await back('Rail')).toMatchObject(refused);
    expect(await resultFor(session, activityId)).toMatchObject({ waiting: 1, shown: 0, hidden: 1 });
  });

  it('refuses no entry that is on its way while a host decides, at either process', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const activityId = await session.open(KIND);
    const phones = await session.phones(40);
    await write(phones[0]!, activityId, ['First']);
    const [first] = (await resultFor(session, activityId)).entries;

    const sent = phones.slice(1).map((phone, at) => write(phone, activityId, [`Text ${at}`], 1, live.apps[at % 2]));
    const done = await decide(session, activityId, first?.id ?? '', 'approve');

    expect(done.status).toBe(200);
    expect((await Promise.all(sent)).filter(({ ok }) => !ok)).toEqual([]);
    expect(await resultFor(session, activityId)).toMatchObject({ base: 40, shown: 1, waiting: 39 });
    expect(await session.done('GET', `activities/${activityId}/recount`)).toMatchObject({ equal: true });
  });

  it('tell their author alone what became of them, on each device, at either process', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const activityId = await session.open(KIND);
    const [ann, ben] = (await session.phones(2)) as [Phone, Phone];
    const [first, second, other] = [await ann.listen(), await ann.listen(live.apps[1]), await ben.listen()];
    live.closeLater(first, second, other);
    await write(ann, activityId, ['Grid', 'Rail']);
    await write(ben, activityId, ['Ports']);

    await decide(session, activityId, 'Grid', 'approve');
    await decide(session, activityId, 'Rail', 'hide');

    const told = [
      { text: 'Grid', state: 'shown' },
      { text: 'Rail', state: 'hidden' },
    ];
    for (const device of [first, second])
      await retry(() => expect(device.own(activityId)?.entries).toMatchObject(told));
    expect((await ann.http().get('/api/live/state')).body['own']).toMatchObject([{ entries: told }]);
    await retry(() => expect(other.own(activityId)?.entries).toMatchObject([{ text: 'Ports', state: 'waiting' }]));
    expect(JSON.stringify(other.frames)).not.toMatch(/Grid|Rail/);
  });

  it('are seen by the room at once where nobody reads first, except those that may name somebody', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const { id, orgId } = session.roundtable;
    await live.database.query(
      `with person as (
         insert into people (id, org_id, full_name, email)
         values (gen_random_uuid(), $1, 'Jane Marlowe', 'jane@example.org') returning id
       )
       insert into invitations (id, org_id, roundtable_id, person_id, state, token_hash)
       select gen_random_uuid(), $1, $2, id, 'accepted', 'hash of nobody' from person`,
      [orgId, id],
    );
    const activityId = await session.open({ kind: 'open_text', config: { moderation: 'post' } });
    const phone = await session.phone();
    await write(phone, activityId, ['Grid', 'Ask Jane Marlowe', 'Mail me at someone@example.net']);

    const result = await resultFor(session, activityId);
    expect(textsOf(result, 'shown')).toEqual(['Grid']);
    expect(new Set(textsOf(result, 'waiting'))).toEqual(
      new Set(['Ask Jane Marlowe', 'Mail me at someone@example.net']),
    );
  });

  it('reach the host under the Chatham House Rule as they come, and the room after the close from five people on', async () => {
    const session = await LiveSession.start(live.app, { rule: 'chatham_house' });
    const activityId = await session.open({ ...KIND, visibility: 'after_close' });
    const phones = await session.phones(5);
    const watching = await phones[4]!.listen();
    live.closeLater(watching);
    const host = await live.host(session);
    for (const [at, phone] of phones.slice(0, 4).entries()) await write(phone, activityId, [`Text ${at}`]);
    await retry(() => expect(host.tally(activityId)?.result).toMatchObject({ waiting: 4 }));
    await decide(session, activityId, 'Text 0', 'approve');
    await session.close(activityId);
    await retry(() => expect(watching.tally(activityId)).toMatchObject({ suppressed: true, result: null }));
    expect(JSON.stringify(watching.frames)).not.toContain('Text 0');
    expect(await resultFor(session, activityId)).toMatchObject({ shown: 1 });
  });

  it('come in pages of twenty for hosts, and no frame holds more of one state', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const activityId = await session.open({ ...KIND, visibility: 'always' });
    const phones = await session.phones(15);
    await Promise.all(phones.map((phone, at) => write(phone, activityId, [`A ${at}`, `B ${at}`, `C ${at}`])));
    const first = await resultFor(session, activityId);
    expect([first.waiting, first.entries.length]).toEqual([45, 20]);

    const ids = first.entries.map(({ id }) => id);
    let next: string | null = ids.at(-1) ?? null;
    while (next) {
      const page = (await session.host.get(`${path(session, activityId)}/entries?state=waiting&after=${next}`)).body;
      ids.push(...(page['items'] as { id: string }[]).map(({ id }) => id));
      next = page['next'] as string | null;
    }
    expect([ids.length, new Set(ids).size]).toEqual([45, 45]);
    const wrong = await session.host.get(`${path(session, activityId)}/entries?state=gone`);
    expect(wrong.status).toBe(400);
  });

  it('go with the seat that a host takes out', async () => {
    const seated = await SeatedSession.start(live, { rule: 'attributed' });
    const activityId = await seated.session.open(KIND);
    const [gone, stays] = [await seated.sit(), await seated.sit()];
    for (const { token, id } of [gone, stays]) {
      const { activityId: _path, ...body } = response(activityId, 1, { entries: [`By ${id}`] });
      await live.app.client({ bearer: token }).put(`/api/live/activities/${activityId}/response`, body);
    }
    expect(await stored(activityId)).toHaveLength(2);

    expect((await seated.takeOut(gone.id)).status).toBe(200);
    await seated.sweep();

    await retry(async () => expect((await stored(activityId)).map(({ body }) => body)).toEqual([`By ${stays.id}`]));
    expect(await seated.recount(activityId)).toMatchObject({ equal: true, answeredCounted: 1 });
  });

  it('are not decided on when they are of another activity, withdrawn, or under an unknown verb', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const [one, two] = [await session.open(KIND), await session.open(KIND)];
    const phone = await session.phone();
    await write(phone, one, ['Grid']);
    const [entry] = await stored(one);
    const on = (activityId: string, verb: unknown) =>
      session.host.post(`${path(session, activityId)}/entries/${entry?.id}/decide`, { verb });

    expect((await on(two, 'approve')).status).toBe(404);
    expect((await on(one, 'merge')).status).toBe(422);
    expect(await on(one, 'show')).toMatchObject({ status: 422, body: { field: 'verb' } });
    expect((await on(one, 'approve')).status).toBe(200);
    expect((await on(one, 'approve')).status).toBe(200);
    await phone.put(response(one, 2, null));
    expect((await on(one, 'hide')).status).toBe(404);
    const decisions = await live.database.query('select verb from activity_decisions where activity_id = $1', [one]);
    expect(decisions).toEqual([{ verb: 'approve' }]);
  });
});
