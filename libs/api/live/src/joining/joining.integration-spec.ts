import { Database, RepeatedTasks } from '@rt/api/platform';
import { RuleAcknowledgements } from '@rt/api/seats';
import type { Joined, RoomState, SessionBrief } from '@rt/contracts';
import { buildRoundtable, limitedTests, Listener, LiveSession, response, retry } from '@rt/testing';

import { inviteTo } from '../spec-seats';
import { liveServer } from '../spec-servers';

describe('Joining', () => {
  const live = liveServer({ RT_LIMIT_JOINS_PER_SEC: '10000' });
  let session: LiveSession;

  const limited = limitedTests(() => live.database);

  beforeAll(async () => {
    session = await LiveSession.start(live.app);
  });

  afterEach(async () => {
    // All tests ask from one address: what one of them used up of its limits is not the next one's.
    await live.database.query('delete from rate_limits');
  });

  const participations = async (roundtableId: string) =>
    (
      await live.database.query<{ n: number }>(
        'select count(*)::int as n from participations where roundtable_id = $1',
        [roundtableId],
      )
    )[0]?.n;

  it('tells what is joined before joining, and gives the same place to the same token', async () => {
    const { joinCode, id } = session.roundtable;
    const phone = live.app.client();

    const brief = await phone.post('/api/join/lookup', { code: `${joinCode.slice(0, 4)} ${joinCode.slice(4)}` });
    expect(brief).toMatchObject({
      status: 200,
      body: { roundtableId: id, rule: 'attributed', asksName: true, ruleText: expect.any(String) },
    });
    const first = await phone.post<Joined>('/api/join', { code: joinCode, displayName: 'Ada Lovelace' });
    const again = await phone.post<Joined>('/api/join', {
      code: joinCode,
      participantToken: first.body.participantToken,
    });

    expect(again.body.participantToken).toBe(first.body.participantToken);
    expect(first.body.ruleAcknowledged).toBe(false);
    expect(await participations(id)).toBe(1);
    expect(await live.database.query('select display_name from arrivals where roundtable_id = $1', [id])).toEqual([
      { display_name: 'Ada Lovelace' },
    ]);
  });

  const said = (roundtableId: string) =>
    live.database.query(
      `select (select code from type_terms where id = type_id) as type,
         (select code from place_nodes where id = place_id) as place, online
       from arrivals where roundtable_id = $1`,
      [roundtableId],
    );

  it('asks for type of organisation and place, and keeps the terms that were chosen until the session is sealed', async () => {
    const hybrid = await LiveSession.start(live.app);
    await live.database.query(`update roundtables set format = 'hybrid' where id = $1`, [hybrid.roundtable.id]);
    const { joinCode, id } = hybrid.roundtable;
    const brief = await live.app.client().post<SessionBrief>('/api/join/lookup', { code: joinCode });
    const { types, places } = brief.body.asks ?? { types: [], places: [] };
    const idOf = (terms: readonly { id: string; label: string }[], wanted: string) =>
      terms.find(({ label }) => label === wanted)?.id;
    const [typeId, placeId] = [idOf(types, 'Large business'), idOf(places, 'Wales')];
    await live.app.client().post('/api/join', { code: joinCode, typeId, placeId });
    expect(await said(id)).toEqual([{ type: 'large_business', place: 'TLL', online: false }]);
    await live.app.client().post('/api/join', { code: joinCode, online: true });
    expect(await said(id)).toContainEqual({ type: null, place: null, online: true });

    for (const [field, value] of [
      ['typeId', placeId],
      ['placeId', typeId],
    ] as const)
      expect(await live.app.client().post('/api/join', { code: joinCode, [field]: value })).toMatchObject({
        status: 422,
        body: { code: 'invalid', field },
      });
    expect(await participations(id)).toBe(2);
  });

  it('takes what the directory knows of somebody invited, and asks those nothing whom a code does not let in', async () => {
    const invited = await LiveSession.start(live.app, { joining: 'invited' });
    const brief = await live.app.client().post('/api/join/lookup', { code: invited.roundtable.joinCode });
    expect(brief.body).not.toHaveProperty('asks');

    const { token } = await inviteTo(live, invited.roundtable, { stakeholderType: 'sme', regionCode: 'TLD' });
    const client = live.app.client({ cookie: `__Host-rti=${token}` });
    expect((await client.post('/api/join/invitation', {})).status).toBe(200);
    expect(await said(invited.roundtable.id)).toEqual([{ type: 'sme', place: 'TLD', online: false }]);
  });

  it('asks nothing of the database once a place is made: refused then, the next try would make a second one', async () => {
    const asked = jest.spyOn(live.app.get(RuleAcknowledgements), 'has');

    const first = await live.app.client().post<Joined>('/api/join', { code: session.roundtable.joinCode });
    expect(first.body.ruleAcknowledged).toBe(false);
    expect(asked).not.toHaveBeenCalled();
    const { participantToken } = first.body;
    await live.app.client().post('/api/join', { code: session.roundtable.joinCode, participantToken });
    expect(asked).toHaveBeenCalledTimes(1);

    asked.mockRestore();
  });

  it('keeps no name under the Chatham House Rule', async () => {
    const quiet = await LiveSession.start(live.app, { rule: 'chatham_house' });

    const joined = await live.app
      .client()
      .post<Joined>('/api/join', { code: quiet.roundtable.joinCode, displayName: 'Ada Lovelace' });

    expect(joined.body.session.asksName).toBe(false);
    expect(
      await live.database.query('select display_name from arrivals where roundtable_id = $1', [quiet.roundtable.id]),
    ).toEqual([{ display_name: null }]);
  });

  limited('limits wrong codes by device, and refuses it right ones as well until the time is up (S75)', async () => {
    const device = live.app.client();
    for (let n = 0; n < 10; n++)
      expect(await device.post('/api/join/lookup', { code: '00000000' })).toMatchObject({
        status: 404,
        body: { code: 'wrong-join-code' },
      });

    const limited = await device.post('/api/join/lookup', { code: '00000001' });

    expect(limited).toMatchObject({ status: 429, body: { code: 'rate-limited' } });
    expect(limited.headers.get('retry-after')).toMatch(/^\d+$/);
    const right = { code: session.roundtable.joinCode };
    expect(await device.post('/api/join/lookup', right)).toMatchObject({ status: 429 });
    expect(await device.post('/api/join', right)).toMatchObject({ status: 429 });
    expect(await live.app.client().post('/api/join/lookup', right)).toMatchObject({ status: 200 });
    expect(await live.app.client().post('/api/join/lookup', { code: '00000002' })).toMatchObject({ status: 404 });
  });

  it('lets two thousand people in from one address, and nobody who tried too many codes there (S75, S76)', async () => {
    const { roundtable } = await LiveSession.start(live.app);
    let joined = 0;
    let last = '';
    let unsure = 0;
    const joinSome = async (): Promise<void> => {
      while (joined < 2000) {
        const { status, body } = await live.app.client().post<Joined>('/api/join', { code: roundtable.joinCode });
        if (status === 200) [joined, last] = [joined + 1, body.participantToken];
        // A busy machine may ask to wait, and a commit whose answer is lost may have come about; a limit must not refuse.
        else if (status === 503) unsure += 1;
        else throw new Error(`${status} ${JSON.stringify(body)}`);
      }
    };

    await Promise.all(Array.from({ length: 6 }, joinSome));

    const made = await participations(roundtable.id);
    expect(made).toBeGreaterThanOrEqual(joined);
    expect(made).toBeLessThanOrEqual(joined + unsure);
    const { body } = await live.app.client({ bearer: last }).get('/api/live/state');
    expect(body).toMatchObject({ state: { session: { joined: made } } });
    // Each a device of its own: only the address is the same.
    const wrong: number[] = [];
    // More than the limit, should its five minutes end just now.
    while (wrong.at(-1) !== 429 && wrong.length < 250)
      wrong.push((await live.app.client().post('/api/join/lookup', { code: '00000000' })).status);
    expect(wrong.at(-1)).toBe(429);
    expect(wrong.filter((status) => status === 404).length).toBeGreaterThanOrEqual(80);
    expect(await live.app.client().post('/api/join', { code: roundtable.joinCode })).toMatchObject({ status: 429 });
  }, 600_000);

  it('remembers before the start who has accepted the rule, until the rule changes', async () => {
    const roundtable = await buildRoundtable(live.database, { state: 'scheduled' });
    const code = roundtable.joinCode;
    const { body } = await live.app.client().post<Joined>('/api/join', { code });
    const { participantToken, session: brief } = body;
    const phone = live.app.client({ bearer: participantToken });
    const again = async () => (await live.app.client().post<Joined>('/api/join', { code, participantToken })).body;

    expect(await again()).toMatchObject({ participantToken, ruleAcknowledged: false });
    for (let times = 0; times < 2; times++) {
      expect(await phone.post('/api/live/acknowledge', { ruleVersion: brief.ruleVersion })).toMatchObject({
        status: 200,
      });
    }
    expect(await again()).toMatchObject({ participantToken, ruleAcknowledged: true });
    expect(
      await live.database.query('select accepted_rule_version from arrivals where roundtable_id = $1', [roundtable.id]),
    ).toEqual([{ accepted_rule_version: brief.ruleVersion }]);
    await live.database.query(
      `update roundtables set rule = 'chatham_house', rule_version = rule_version + 1 where id = $1`,
      [roundtable.id],
    );
    expect(await again()).toMatchObject({ ruleAcknowledged: false });
    expect((await phone.get('/api/live/session')).body).toMatchObject({
      rule: 'chatham_house',
      ruleVersion: brief.ruleVersion + 1,
      ruleText: expect.stringContaining('Nobody may reveal who said it'),
    });
  });

  it('lets in by code only where the session is open to it, and only while it is on', async () => {
    const invited = await LiveSession.start(live.app, { joining: 'invited' });
    const closed = await LiveSession.start(live.app);
    await closed.done('POST', 'session/close');
    const draft = await buildRoundtable(live.database, { state: 'draft' });

    const join = (code: string) => live.app.client().post('/api/join', { code });
    expect(await join(invited.roundtable.joinCode)).toMatchObject({ status: 403, body: { code: 'invited-only' } });
    expect(await join(closed.roundtable.joinCode)).toMatchObject({ status: 409, body: { code: 'wrong-state' } });
    expect(await join(draft.joinCode)).toMatchObject({ status: 404 });
    expect(await live.app.client().post('/api/join/invitation')).toMatchObject({ status: 404 });
  });

  it('tells who is let in, and what became of a roundtable whose code nobody has any more', async () => {
    const invited = await buildRoundtable(live.database, { state: 'scheduled', joining: 'invited' });
    const over = await Promise.all(
      (['cancelled', 'published', 'withdrawn'] as const).map((state) => buildRoundtable(live.database, { state })),
    );
    const look = async (code: string) => (await live.app.client().post('/api/join/lookup', { code })).body;

    expect(await look(invited.joinCode)).toMatchObject({ state: 'scheduled', invitedOnly: true });
    const [cancelled, published, withdrawn] = await Promise.all(over.map(({ joinCode }) => look(joinCode)));
    expect(cancelled).toMatchObject({ state: 'cancelled', invitedOnly: false });
    expect(published).toMatchObject({ state: 'published', publishedRef: over[1]?.ref });
    expect(withdrawn).toMatchObject({ code: 'wrong-join-code' });
    const join = await live.app.client().post('/api/join', { code: over[1]?.joinCode });
    expect(join).toMatchObject({ status: 404 });
  });

  // The last test of this file, since it stops what the server does by the clock.
  it('builds one state for all who come back at once: at most one statement per 50 re-joins', async () => {
    const activityId = await session.open({ visibility: 'always' });
    const phones = await session.phones(150);
    const voters = phones.slice(0, 20);
    for (const voter of voters) await voter.put(response(activityId, 1, { optionId: 'a' }));
    const first = await phones[0]!.listen();
    live.closeLater(first);
    await retry(() => expect(first.tally(activityId)?.respondents).toBe(20));
    const counting = live.app.get(Database);
    const back = await Promise.all(phones.map(({ token }) => Listener.connect(live.app.url, { token })));
    live.closeLater(...back);
    // The looks into the database that go on by the clock are no part of joining.
    await live.app.get(RepeatedTasks).onApplicationShutdown();
    const before = counting.statementsRun;

    await Promise.all(back.map((listener) => listener.join()));
    await retry(() => expect(back.every(({ state }) => state !== undefined)).toBe(true));
    await retry(() => {
      for (const listener of back.slice(0, 20)) expect(listener.own(activityId)).toMatchObject({ n: 1 });
    });
    expect(back.slice(20).every((listener) => listener.own(activityId) === undefined)).toBe(true);

    expect(counting.statementsRun - before).toBeLessThanOrEqual(Math.ceil(150 / 50));
    const states = back.map(({ state }) => ({ ...(state as RoomState), serverTime: '' }));
    expect(new Set(states.map((state) => JSON.stringify(state))).size).toBe(1);
    expect(states[0]!.activities[0]).toMatchObject({ id: activityId, answered: 20, tally: { respondents: 20 } });
  }, 90_000);
});
