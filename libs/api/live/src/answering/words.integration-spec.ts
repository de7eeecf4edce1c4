import type { WordsResult } from '@rt/domain/polling';
import { buildAccount, type Listener, LiveSession, type Phone, response, retry, signIn } from '@rt/testing';

import { twoLiveServers } from '../spec-servers';

const KIND = { kind: 'word_cloud', config: { maxPerPerson: 3, moderation: 'post' } };

const OPTIONS = ['Energy', 'Skills'].map((text) => ({ id: text.toLowerCase(), text }));

describe('Words of a cloud', () => {
  const live = twoLiveServers();

  const path = (session: LiveSession, activityId: string) =>
    `/api/roundtables/${session.roundtable.id}/activities/${activityId}`;
  const write = (phone: Phone, activityId: string, words: readonly string[], n = 1, app = live.app) =>
    phone.put(response(activityId, n, { words }), app);
  const resultFor = async (session: LiveSession, activityId: string) =>
    (await session.host.get(`${path(session, activityId)}/tally`)).body['result'] as WordsResult;
  const hide = (session: LiveSession, activityId: string, label: string, hides: boolean, undo?: true) =>
    session.host.post(`${path(session, activityId)}/hide`, { label, hide: hides, undo });
  const merge = (session: LiveSession, activityId: string, label: string, into: string | null) =>
    session.host.post(`${path(session, activityId)}/merge`, { label, into });
  const invite = (session: LiveSession, fullName: string) =>
    live.database.query(
      `with person as (
         insert into people (id, org_id, full_name, email)
         select gen_random_uuid(), org_id, $2, md5($2) || '@example.org' from roundtables where id = $1
         returning id, org_id)
       insert into invitations (id, org_id, roundtable_id, person_id, state, token_hash)
       select gen_random_uuid(), org_id, $1, id, 'accepted', 'words ' || $2 from person`,
      [session.roundtable.id, fullName],
    );
  const cloudOf = (listener: Listener, activityId: string) =>
    listener.tally(activityId)?.result as unknown as WordsResult | null | undefined;
  const countsOf = (result: WordsResult | null | undefined) => result?.words.map(({ label, count }) => [label, count]);

  it('are counted by people, whatever their spelling, and hidden and merged at once on every process', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const phones = (await session.phones(4)) as [Phone, Phone, Phone, Phone];
    const [here, away] = [await phones[2].listen(), await phones[3].listen(live.apps[1])];
    live.closeLater(here, away);
    const activityId = await session.open({ ...KIND, visibility: 'always' });
    expect(await write(phones[0], activityId, ['Net-Zero', 'school', 'Shameful'])).toMatchObject({ ok: true });
    expect(await write(phones[1], activityId, ['NET ZERO!', 'schools'], 1, live.apps[1])).toMatchObject({ ok: true });
    const shown = async (...words: readonly (readonly [string, number])[]) => {
      for (const listener of [here, away]) {
        await retry(() => expect(countsOf(cloudOf(listener, activityId))).toEqual(words));
      }
    };
    await shown(['Net-Zero', 2], ['school', 1], ['schools', 1], ['Shameful', 1]);

    // An answer against the version before a decision is none that is refused.
    expect((await hide(session, activityId, 'shameful', true)).status).toBe(200);
    expect((await merge(session, activityId, 'school', 'schools')).status).toBe(200);
    expect(await write(phones[2], activityId, ['School', 'Schools', 'shameful'])).toMatchObject({ ok: true });
    await shown(['schools', 3], ['Net-Zero', 2]);
    expect(await merge(session, activityId, 'schools', 'School')).toMatchObject({
      status: 422,
      body: { field: 'into', code: 'invalid' },
    });
    expect(await merge(session, activityId, 'school', 'nobody wrote this')).toMatchObject({ status: 422 });

    await merge(session, activityId, 'school', null);
    await hide(session, activityId, 'Shameful', false);
    await shown(['Net-Zero', 2], ['school', 2], ['schools', 2], ['shameful', 2]);
  });

  it('wait for the host unless told otherwise, who alone sees them in any frame, and their authors hear how they stand', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const activityId = await session.open({ kind: 'word_cloud', config: {}, visibility: 'always' });
    const [writer, other] = (await session.phones(2)) as [Phone, Phone];
    const [own, watching] = [await writer.listen(live.apps[1]), await other.listen()];
    live.closeLater(own, watching);
    const host = await live.host(session);
    await write(writer, activityId, ['Grid', 'Rail', 'Shameful']);
    await retry(() => expect(cloudOf(host, activityId)).toMatchObject({ base: 1, distinct: 0, waiting: 3, hidden: 0 }));

    await hide(session, activityId, 'Grid', false);
    await hide(session, activityId, 'Shameful', true);
    await retry(() => expect(countsOf(cloudOf(watching, activityId))).toEqual([['Grid', 1]]));
    await retry(() =>
      expect(own.own(activityId)?.entries).toMatchObject([
        { text: 'Grid', state: 'shown' },
        { text: 'Rail', state: 'waiting' },
        { text: 'Shameful', state: 'hidden' },
      ]),
    );
    expect(JSON.stringify(watching.frames)).not.toMatch(/shameful|rail|"waiting"|"hidden"/i);
    expect(JSON.stringify((await other.http().get('/api/live/state')).body)).not.toMatch(/shameful|rail/i);
  });

  it('wait again where the decision on them is taken back, unless another host has decided meanwhile', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const activityId = await session.open({ kind: 'word_cloud', config: {}, visibility: 'always' });
    await write(await session.phone(), activityId, ['Grid', 'Rail']);

    await hide(session, activityId, 'Grid', true);
    await hide(session, activityId, 'Rail', false);
    expect(await resultFor(session, activityId)).toMatchObject({ waiting: 0, distinct: 1, hidden: 1 });
    expect(await hide(session, activityId, 'Grid', true, true)).toMatchObject({ status: 200 });
    expect(await hide(session, activityId, 'Grid', true, true)).toMatchObject({ status: 200 });
    expect(await hide(session, activityId, 'Rail', true, true)).toMatchObject({
      status: 409,
      body: { code: 'version-conflict' },
    });
    expect(await resultFor(session, activityId)).toMatchObject({ waiting: 1, distinct: 1, hidden: 0 });
    expect(await hide(session, activityId, 'Rail', false, true)).toMatchObject({ status: 200 });
    expect(await resultFor(session, activityId)).toMatchObject({ waiting: 2, distinct: 0, hidden: 0 });
  });

  it('stand though one person writes one of them so that it may name somebody, until a host lets that through', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const activityId = await session.open({ ...KIND, visibility: 'always' });
    await invite(session, 'Sam Power');
    const phones = (await session.phones(4)) as [Phone, Phone, Phone, Phone];
    const watching = await phones[3].listen(live.apps[1]);
    const own = await phones[2].listen();
    live.closeLater(watching, own);
    await write(phones[0], activityId, ['power', 'grid']);
    await write(phones[1], activityId, ['power', 'grid']);
    const both = [
      ['grid', 2],
      ['power', 2],
    ];
    await retry(() => expect(countsOf(cloudOf(watching, activityId))).toEqual(both));

    await write(phones[2], activityId, ['Power', '@grid', 'rail']);
    await retry(() => expect(countsOf(cloudOf(watching, activityId))).toEqual([...both, ['rail', 1]]));
    await retry(() =>
      expect(own.own(activityId)?.entries).toMatchObject([
        { text: '@grid', state: 'waiting' },
        { text: 'Power', state: 'waiting' },
        { text: 'rail', state: 'shown' },
      ]),
    );
    expect(await resultFor(session, activityId)).toMatchObject({ base: 3, distinct: 3, waiting: 2 });
    expect(JSON.stringify(watching.frames)).not.toMatch(/Power|@grid|spellings/);

    await hide(session, activityId, '@grid', true);
    await hide(session, activityId, 'Power', false);
    await retry(() =>
      expect(countsOf(cloudOf(watching, activityId))).toEqual([
        ['power', 3],
        ['grid', 2],
        ['rail', 1],
      ]),
    );
    expect((await hide(session, activityId, 'Power', false, true)).status).toBe(200);
    await retry(() => expect(countsOf(cloudOf(watching, activityId))).toEqual([...both, ['rail', 1]]));
    expect(JSON.stringify((await phones[3].http().get('/api/live/state')).body)).not.toMatch(/@grid|hiddenSpellings/);
  });

  it('wait where they name somebody invited, also where the room sees words at once', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const activityId = await session.open({ ...KIND, visibility: 'always' });
    const phone = await session.phone();
    await invite(session, 'Jane Marlowe');
    await write(phone, activityId, ['Grid', 'Marlowe', 'jane@example.org']);

    const { words, waiting } = await resultFor(session, activityId);
    expect(waiting).toBe(2);
    expect(words.filter(({ state }) => state === undefined).map(({ label }) => label)).toEqual(['Grid']);
    await hide(session, activityId, 'marlowe', false);
    expect(await resultFor(session, activityId)).toMatchObject({ waiting: 1, distinct: 2 });
  });

  it('are merged and hidden by who takes notes, once they were read, and approved by nobody but who runs the session', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const activityId = await session.open({ kind: 'word_cloud', config: {}, visibility: 'always' });
    await write(await session.phone(), activityId, ['Grid', 'Grids', 'Unread']);
    const account = await buildAccount(live.database, { roles: ['note_taker'] });
    const taker = live.app.client({ cookie: await signIn(live.app, account) });
    const acts = (label: string) => [
      taker.post(`${path(session, activityId)}/hide`, { label, hide: false }),
      taker.post(`${path(session, activityId)}/hide`, { label, hide: true }),
      taker.post(`${path(session, activityId)}/hide`, { label, hide: true, undo: true }),
      taker.post(`${path(session, activityId)}/merge`, { label, into: 'Grid' }),
      taker.post(`${path(session, activityId)}/merge`, { label: 'Grid', into: label }),
    ];
    await hide(session, activityId, 'Grid', false);
    await hide(session, activityId, 'Grids', false);
    for (const act of acts('Unread')) expect((await act).status).toBe(403);
    expect(await resultFor(session, activityId)).toMatchObject({ waiting: 1, distinct: 2 });

    const merges = { label: 'Grids', into: 'Grid' };
    expect((await taker.post(`${path(session, activityId)}/merge`, merges)).status).toBe(200);
    expect((await taker.post(`${path(session, activityId)}/hide`, { label: 'Grid', hide: true })).status).toBe(200);
    expect(await resultFor(session, activityId)).toMatchObject({ waiting: 1, distinct: 0, hidden: 1 });
    await session.close(activityId);
    const seen = await session.open({ ...KIND, visibility: 'always' });
    await write(await session.phone(), seen, ['Ports', 'Power']);
    await write(await session.phone(), seen, ['@ports']);
    const merge = (label: string, into: string | null) => taker.post(`${path(session, seen)}/merge`, { label, into });
    expect((await merge('Ports', 'Power')).status).toBe(403);
    expect((await merge('Power', 'Ports')).status).toBe(200);
    expect((await merge('Power', null)).status).toBe(200);
    expect((await taker.post(`${path(session, seen)}/hide`, { label: 'Ports', hide: true })).status).toBe(200);
    expect((await merge('Ports', 'Power')).status).toBe(403);
    expect((await taker.post(`${path(session, seen)}/hide`, { label: 'Ports', hide: false })).status).toBe(200);
    expect(await resultFor(session, seen)).toMatchObject({ waiting: 1, distinct: 2, hidden: 0 });

    const choice = await session.open({ config: { options: OPTIONS, allowOther: true } });
    await session.close(choice);
    const hides = { label: 'Ports', hide: true };
    expect((await taker.post(`${path(session, choice)}/hide`, hides)).status).toBe(403);
  });

  it('reach hosts under the Chatham House Rule without a number, and the room after the close from five people on', async () => {
    const session = await LiveSession.start(live.app, { rule: 'chatham_house' });
    const activityId = await session.open({ ...KIND, visibility: 'after_close' });
    const phones = await session.phones(6);
    const watching = await phones[5]!.listen();
    live.closeLater(watching);
    for (const phone of phones.slice(0, 4)) await write(phone, activityId, ['Zeal']);
    await write(phones[4]!, activityId, ['Grid']);
    expect(countsOf(await resultFor(session, activityId))).toEqual([
      ['grid', null],
      ['zeal', null],
    ]);
    expect(watching.tally(activityId)?.result ?? null).toBeNull();

    await session.close(activityId);
    await retry(() =>
      expect(countsOf(cloudOf(watching, activityId))).toEqual([
        ['Zeal', 4],
        ['Grid', 1],
      ]),
    );
  });

  it('tell hosts of too few people no number after the close either', async () => {
    const session = await LiveSession.start(live.app, { rule: 'chatham_house' });
    const activityId = await session.open({ ...KIND, visibility: 'after_close' });
    for (const phone of await session.phones(4)) await write(phone, activityId, ['Zeal']);
    await session.close(activityId);

    expect(countsOf(await resultFor(session, activityId))).toEqual([['zeal', null]]);
  });
});
