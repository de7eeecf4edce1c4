import type { LiveState } from '@rt/contracts';
import type { ConsensusConfig, ConsensusResult } from '@rt/kinds';
import { Listener, LiveSession, type Phone, response, retry } from '@rt/testing';

import { type Seated, SeatedSession } from '../spec-seats';
import { twoLiveServers } from '../spec-servers';
import { ADDING, PLANNED, statementsOf } from '../spec-statements';

describe('Statements that participants add', () => {
  const live = twoLiveServers();
  let session: LiveSession;

  beforeAll(async () => {
    session = await LiveSession.start(live.app, { rule: 'attributed' });
  });

  const { open, resultOf, decide, takeOut } = statementsOf(() => session);
  const configIn = (listener: Listener, activityId: string): ConsensusConfig | undefined =>
    [...(listener.state?.activities ?? []), ...listener.changedActivities].filter(({ id }) => id === activityId).at(-1)
      ?.config as ConsensusConfig | undefined;
  const idOf = async (phone: Phone, activityId: string, text: string) => {
    const { body } = await phone.http().get<LiveState>('/api/live/state');
    const { config } = body.state.activities.find(({ id }) => id === activityId) ?? {};
    return (config as ConsensusConfig | undefined)?.options.find((option) => option.text === text)?.id ?? 'none';
  };
  const countsOf = async (activityId: string, statement: string) =>
    (await resultOf(activityId)).statements.find(({ id }) => id === statement)?.counts;

  it('wait for the host, are then asked at both processes, and are counted like those that were planned', async () => {
    const activityId = await open();
    const [ann, ben, cat] = (await session.phones(3)) as [Phone, Phone, Phone];
    const [here, there] = [await ben.listen(), await cat.listen(live.apps[1])];
    live.closeLater(here, there);
    expect(await ann.put(response(activityId, 1, { agree: ['o1'], entries: ['Skills first'] }))).toMatchObject({
      ok: true,
    });
    expect(await resultOf(activityId)).toMatchObject({ base: 1, written: { waiting: 1, shown: 0 } });
    expect((await ann.http().get('/api/live/state')).body['own']).toMatchObject([
      { entries: [{ text: 'Skills first', state: 'waiting' }] },
    ]);

    expect(await decide(activityId, 'Skills first', 'approve')).toMatchObject({ status: 200 });
    for (const listener of [here, there]) {
      await retry(() =>
        expect(configIn(listener, activityId)?.options.at(-1)).toMatchObject({ text: 'Skills first', written: true }),
      );
    }
    const id = await idOf(ben, activityId, 'Skills first');
    expect(id).toMatch(/^[\w-]{8}$/);
    expect(await ben.put(response(activityId, 1, { agree: [id], disagree: ['o1'] }), live.apps[1])).toMatchObject({
      ok: true,
    });
    expect(await cat.put(response(activityId, 1, { disagree: [id] }))).toMatchObject({ ok: true });
    expect(await countsOf(activityId, id)).toEqual({ agree: 1, disagree: 1, pass: 0 });
    expect(await resultOf(activityId)).toMatchObject({
      base: 3,
      statements: [{ id: 'o1' }, { id: 'o2' }, { id: 'o3' }, { id, written: true }],
    });
    await session.close(activityId);
  });

  it('are in no frame but the host’s while they wait and once they are taken out, and come back with their votes', async () => {
    const activityId = await open();
    const [ann, ben] = (await session.phones(2)) as [Phone, Phone];
    const listener = await ben.listen(live.apps[1]);
    live.closeLater(listener);
    await ann.put(response(activityId, 1, { entries: ['Shameful words', 'Unread words'] }));
    await decide(activityId, 'Shameful words', 'approve');
    await retry(() => expect(configIn(listener, activityId)?.options).toHaveLength(4));
    const id = await idOf(ben, activityId, 'Shameful words');
    await ben.put(response(activityId, 1, { disagree: [id], agree: ['o2'] }));
    await retry(() => expect(JSON.stringify(listener.tally(activityId)?.result)).toContain(id));

    await decide(activityId, 'Shameful words', 'hide');
    await retry(() => expect(configIn(listener, activityId)?.options).toHaveLength(3));
    await retry(() => expect(JSON.stringify(listener.tally(activityId)?.result)).not.toContain(id));
    const late = await ben.listen();
    live.closeLater(late);
    await retry(() => expect(late.state).toBeDefined());
    expect(JSON.stringify([late.frames, (await ben.http().get('/api/live/state')).body['state']])).not.toMatch(
      /shameful|unread|"out"|waiting/i,
    );
    expect(JSON.stringify(listener.frames)).not.toMatch(/unread|"out"|waiting/i);
    expect(await countsOf(activityId, id)).toBeUndefined();

    // Whoever voted on it goes on voting with the same answer, and a vote that was on its way is not refused.
    expect(await ben.put(response(activityId, 2, { disagree: [id], agree: ['o1', 'o2'] }))).toMatchObject({ ok: true });
    await decide(activityId, 'Shameful words', 'show');
    await retry(() => expect(configIn(listener, activityId)?.options).toHaveLength(4));
    expect(await countsOf(activityId, id)).toEqual({ agree: 0, disagree: 1, pass: 0 });
    await session.close(activityId);
  });

  it('refuse no vote that is on its way while a host takes a statement out, at either process', async () => {
    const activityId = await open();
    const phones = await session.phones(40);
    const sent = phones.map((phone, at) =>
      phone.put(response(activityId, 1, { agree: ['o1', 'o2'] }), live.apps[at % 2]),
    );
    const done = await takeOut(activityId, 'Grid first');
    expect(done.status).toBe(200);
    expect((await Promise.all(sent)).filter(({ ok }) => !ok)).toEqual([]);
    expect((await resultOf(activityId)).statements).toMatchObject([
      { id: 'o2', counts: { agree: 40 } },
      { id: 'o3', counts: { agree: 0 } },
    ]);

    expect(await takeOut(activityId, 'Grid first')).toMatchObject({ status: 200 });
    expect(await takeOut(activityId, 'Grid first', false)).toMatchObject({ status: 200 });
    expect(await countsOf(activityId, 'o1')).toEqual({ agree: 40, disagree: 0, pass: 0 });
    expect(await session.done('GET', `activities/${activityId}/recount`)).toMatchObject({ equal: true });
    expect(await takeOut(activityId, 'Nobody planned this')).toMatchObject({
      status: 422,
      body: { field: 'label', message: 'This statement was not planned. Choose one from the list.' },
    });
    await session.close(activityId);
  });

  it('are no more of a person than allowed, of at most 280 signs, and none where the organiser lets nobody add any', async () => {
    const activityId = await open();
    const phone = await session.phone();
    const write = (entries: readonly string[]) => phone.put(response(activityId, 1, { entries }));
    expect(await write(['a', 'b', 'c'])).toMatchObject({ ok: false, field: 'answer.entries' });
    expect(await write(['x'.repeat(281)])).toMatchObject({ ok: false, field: 'answer.entries[0]' });
    expect(await write([])).toMatchObject({ ok: false, code: 'invalid' });
    await session.close(activityId);
    const closed = await open({ config: { options: PLANNED } });
    expect(await (await session.phone()).put(response(closed, 1, { entries: ['a'] }))).toMatchObject({
      ok: false,
      field: 'answer.entries',
    });
    await session.close(closed);
  });

  it('are asked at once where nobody reads first, but those that may name somebody or are asked already', async () => {
    const activityId = await open({ config: { ...ADDING, maxPerPerson: 4, moderation: 'post' } });
    const [ann, ben] = (await session.phones(2)) as [Phone, Phone];
    const listener = await ben.listen(live.apps[1]);
    live.closeLater(listener);
    const entries = ['GRID – first!', 'Mail me at someone@example.net', 'Skills first'];
    await ann.put(response(activityId, 1, { entries }));
    await retry(() =>
      expect(configIn(listener, activityId)?.options.map(({ text }) => text)).toContain('Skills first'),
    );
    expect(configIn(listener, activityId)?.options).toHaveLength(4);
    expect(await resultOf(activityId)).toMatchObject({ written: { waiting: 2, shown: 1 } });
    expect(await decide(activityId, 'GRID – first!', 'approve')).toMatchObject({
      status: 422,
      body: { field: 'text', message: 'The room already votes on this statement.' },
    });

    // Its author cannot take back what the room votes on, and what would take its place is read first.
    await ann.put(response(activityId, 2, { entries: ['Homes first'] }));
    expect(await resultOf(activityId)).toMatchObject({ written: { waiting: 1, shown: 1 } });
    await session.close(activityId);
  });

  it('are asked once where several people add the same, whatever this process has read before', async () => {
    const activityId = await open({ config: { ...ADDING, moderation: 'post' } });
    for (const [at, phone] of (await session.phones(3)).entries()) {
      await phone.put(response(activityId, 1, { entries: [['Skills first', 'SKILLS – first!', 'skills first'][at]] }));
    }
    expect(await resultOf(activityId)).toMatchObject({ written: { waiting: 2, shown: 1 } });
    await session.close(activityId);
  });

  it('can be spelt another way by the host while the room votes on them', async () => {
    const activityId = await open();
    await (await session.phone()).put(response(activityId, 1, { entries: ['skills FIRST'] }));
    await decide(activityId, 'skills FIRST', 'approve');
    expect(await decide(activityId, 'skills FIRST', 'edit', { text: 'Skills first' })).toMatchObject({
      status: 200,
      body: { text: 'Skills first' },
    });
    expect(await decide(activityId, 'Skills first', 'edit', { text: 'GRID first' })).toMatchObject({ status: 422 });
    await session.close(activityId);
  });

  it('can be taken back by their author once the host reads them again, and the room is then asked no more', async () => {
    const activityId = await open();
    const [ann, ben] = (await session.phones(2)) as [Phone, Phone];
    await ann.put(response(activityId, 1, { entries: ['Skills first'] }));
    await decide(activityId, 'Skills first', 'approve');
    const id = await idOf(ben, activityId, 'Skills first');
    await ben.put(response(activityId, 1, { agree: [id, 'o1'] }));
    await decide(activityId, 'Skills first', 'put-back');
    const [entry] = (await resultOf(activityId)).written?.entries ?? [];

    expect(await ann.put(response(activityId, 2, null))).toMatchObject({ ok: true });

    expect(await resultOf(activityId)).toMatchObject({ base: 1, written: { waiting: 0, shown: 0, hidden: 0 } });
    for (const verb of ['approve', 'show', 'put-back']) {
      expect(await decide(activityId, entry?.id ?? '', verb)).toMatchObject({ status: 404 });
    }
    expect(await ben.put(response(activityId, 2, { agree: [id, 'o1', 'o2'] }))).toMatchObject({ ok: true });
    await session.close(activityId);
  });

  it('refuse no vote of the next round, in which fewer have joined', async () => {
    const activityId = await open({ config: { ...ADDING, moderation: 'post' } });
    const [ann, ben] = (await session.phones(2)) as [Phone, Phone];
    await ann.put(response(activityId, 1, { entries: ['Skills first', 'Homes first'] }));
    await ben.put(response(activityId, 1, { agree: [await idOf(ben, activityId, 'Homes first')] }));
    await session.done('POST', `activities/${activityId}/reset`);
    await session.done('POST', `activities/${activityId}/open`);

    const put = (phone: Phone, n: number, answer: object) => phone.put(response(activityId, n, answer, { round: 2 }));
    expect(await put(ann, 1, { entries: ['Buses first'] })).toMatchObject({ ok: true });
    expect(await put(ben, 1, { agree: [await idOf(ben, activityId, 'Buses first')] })).toMatchObject({ ok: true });
    await session.close(activityId);
  });

  it('are in no result where nobody could vote on them any more, though the host may read and keep them', async () => {
    const activityId = await open();
    await (
      await session.phone()
    ).put(response(activityId, 1, { agree: ['o1'], entries: ['Skills first', 'Homes first'] }));
    await decide(activityId, 'Skills first', 'approve');
    await decide(activityId, 'Skills first', 'hide');
    await session.close(activityId);

    expect(await decide(activityId, 'Homes first', 'approve')).toMatchObject({ status: 200 });
    expect(await resultOf(activityId)).toMatchObject({ written: { waiting: 0, shown: 1 } });
    expect((await resultOf(activityId)).statements).toHaveLength(3);
    expect(await decide(activityId, 'Skills first', 'show')).toMatchObject({ status: 200 });
    expect((await resultOf(activityId)).statements).toHaveLength(4);
  });

  it('reach the host under a rule without names as they come, without a number', async () => {
    const quiet = await LiveSession.start(live.app, { rule: 'chatham_house' });
    const activityId = await quiet.open({ kind: 'consensus', config: ADDING, visibility: 'after_close' });
    for (const phone of await quiet.phones(6)) {
      await phone.put(response(activityId, 1, { agree: ['o1'], entries: ['Skills first'] }));
    }
    const tally = async () =>
      (await quiet.host.get(`/api/roundtables/${quiet.roundtable.id}/activities/${activityId}/tally`)).body['result'];
    expect(await tally()).toMatchObject({ statements: [], uncounted: true, written: { waiting: 6 } });
    await quiet.close(activityId);
    expect(await tally()).toMatchObject({ statements: [{ id: 'o1', counts: { agree: 6 } }, {}, {}] });
  });

  it('are said to be amended once a host words one anew on which people vote, and not before', async () => {
    const activityId = await open();
    const [ann, ben] = (await session.phones(2)) as [Phone, Phone];
    await ann.put(response(activityId, 1, { entries: ['Skils first'] }));
    await decide(activityId, 'Skils first', 'edit', { text: 'Skills frist' });
    await decide(activityId, 'Skills frist', 'approve');
    const listener = await ben.listen(live.apps[1]);
    live.closeLater(listener);
    const asked = () =>
      [...(listener.state?.activities ?? []), ...listener.changedActivities].filter(({ id }) => id === activityId);
    await retry(() => expect(configIn(listener, activityId)?.options.at(-1)?.text).toBe('Skills frist'));
    expect(asked().map(({ amended }) => amended)).not.toContain(true);

    expect(await decide(activityId, 'Skills frist', 'edit', { text: 'Skills first' })).toMatchObject({ status: 200 });

    await retry(() => expect(configIn(listener, activityId)?.options.at(-1)?.text).toBe('Skills first'));
    expect(asked().at(-1)).toMatchObject({ amended: true, configVersion: 1 });
    await session.close(activityId);
  });

  it('leave votes of others standing when the seat of who wrote one is taken out', async () => {
    const room = await SeatedSession.start(live, { rule: 'attributed' });
    const activityId = await room.session.open({ kind: 'consensus', config: ADDING, visibility: 'always' });
    const at = `/api/roundtables/${room.id}/activities/${activityId}`;
    const [ann, ben] = [await room.sit(), await room.sit()];
    const answer = ({ token }: Seated, n: number, given: object) => {
      const { activityId: _inPath, ...body } = response(activityId, n, given);
      return live.app.client({ bearer: token }).put(`/api/live/activities/${activityId}/response`, body);
    };
    await answer(ann, 1, { entries: ['Words of Ann'] });
    const tally = async () => (await room.session.host.get(`${at}/tally`)).body['result'] as ConsensusResult;
    const [entry] = (await tally()).written?.entries ?? [];
    await room.session.host.post(`${at}/entries/${entry?.id}/decide`, { verb: 'approve' });
    const id = (await tally()).statements.at(-1)?.id ?? '';
    await answer(ben, 1, { agree: [id, 'o1'] });
    const listener = await Listener.connect(live.app.url, { token: ben.token });
    live.closeLater(listener);
    await listener.join();
    await retry(() => expect(configIn(listener, activityId)?.options).toHaveLength(4));

    expect(await room.takeOut(ann.id)).toMatchObject({ status: 200 });
    await room.sweep();
    await retry(() => expect(configIn(listener, activityId)?.options).toHaveLength(3));
    expect((await tally()).statements).toMatchObject([{ id: 'o1', counts: { agree: 1 } }, {}, {}]);
    const rows = await live.database.query('select body, state from entries where activity_id = $1', [activityId]);
    expect(rows).toEqual([{ body: '', state: 'hidden' }]);
    expect(JSON.stringify((await room.session.host.get(`${at}/tally`)).body)).not.toContain('Words of Ann');
    expect((await answer(ben, 2, { agree: [id, 'o1', 'o2'] })).status).toBe(200);
  });
});
