import { SealSession } from '@rt/api/sessions';
import type { Joined, PlaceInLine, RoomState, SessionBrief, WaitingList } from '@rt/contracts';
import { Listener, LiveSession, response, retry, type TestApp, TestClient } from '@rt/testing';

import { inviteTo } from '../spec-seats';
import { twoLiveServers } from '../spec-servers';

type Rule = NonNullable<Parameters<typeof LiveSession.start>[1]>['rule'];

/** Two processes without Redis: whatever one of them does, the other learns from PostgreSQL alone. */
describe('A session whose host lets people in', () => {
  const live = twoLiveServers();
  const [here, there] = [() => live.apps[0], () => live.apps[1]];

  afterEach(() => live.database.query('delete from rate_limits'));

  const start = (rule: Rule = 'attributed') => LiveSession.start(here(), { joining: 'knock', rule });

  const ask = (session: LiveSession, over: object = {}, client: TestClient = here().client()) =>
    client.post<PlaceInLine>('/api/join/waiting', { code: session.roundtable.joinCode, ...over });

  const look = (waitingToken: string, app: TestApp = here(), client = app.client()) =>
    client.post<PlaceInLine>('/api/join/waiting/look', { waitingToken });

  const list = async (session: LiveSession) =>
    (await session.done('GET', 'session/waiting', undefined)) as unknown as WaitingList;

  const admit = (session: LiveSession, body: object) => session.done('POST', 'session/waiting/admit', body);

  const seats = async ({ roundtable }: LiveSession) =>
    (
      await live.database.query<{ n: number }>(
        'select count(*)::int as n from participations where roundtable_id = $1',
        [roundtable.id],
      )
    )[0]?.n;

  it('keeps who comes with the code outside, and keeps their place however often they ask', async () => {
    const session = await start();
    const phone = here().client();
    const { body: brief } = await phone.post<SessionBrief>('/api/join/lookup', { code: session.roundtable.joinCode });
    expect(brief).toMatchObject({ waitingRoom: true, invitedOnly: false, asks: expect.any(Object) });
    expect(await phone.post('/api/join', { code: session.roundtable.joinCode })).toMatchObject({
      status: 409,
      body: { code: 'waiting-room' },
    });

    const { body: place } = await ask(session, { displayName: 'Ada Lovelace' }, phone);
    expect(place).toMatchObject({ state: 'waiting', waitingToken: expect.any(String) });
    expect(place).not.toHaveProperty('joined');
    // A page that was loaded again, on the same device and with its token alone.
    for (const again of [
      await ask(session, {}, phone),
      await ask(session, { waitingToken: place.waitingToken }),
      await look(place.waitingToken, there()),
    ])
      expect(again.body).toMatchObject({ state: 'waiting', waitingToken: place.waitingToken });

    expect((await list(session)).waiting).toMatchObject([{ name: 'Ada Lovelace' }]);
    expect(await seats(session)).toBe(0);
  });

  it('lets in one, those on the list, and all, and nobody who was let in waits again', async () => {
    const session = await start();
    await inviteTo(live, session.roundtable, { fullName: 'Grace Hopper' });
    const [ada, grace, mary] = await Promise.all(
      ['Ada Lovelace', 'Dr grace HOPPER', 'Grace Hoppers'].map((displayName) => ask(session, { displayName })),
    );
    const tokens = [ada!, grace!, mary!].map(({ body }) => body.waitingToken);
    const states = async (app: TestApp) =>
      Promise.all(tokens.map(async (token) => (await look(token, app)).body.state));
    expect(await list(session)).toMatchObject({ onList: 1, saidTold: true });

    await admit(session, { whom: 'on_list' });
    expect(await states(there())).toEqual(['waiting', 'admitted', 'waiting']);
    const { waiting } = await list(session);
    const first = waiting.find(({ name }) => name === 'Ada Lovelace')!;
    await admit(session, { whom: 'these', seatIds: [first.id] });
    expect(await states(here())).toEqual(['admitted', 'admitted', 'waiting']);
    await admit(session, { whom: 'all' });
    await admit(session, { whom: 'all' });
    expect(await states(there())).toEqual(['admitted', 'admitted', 'admitted']);
    expect(await seats(session)).toBe(3);

    // The row of the line is gone with a crash; the seat stands.
    await live.database.query('truncate waiting_people');
    expect(await states(here())).toEqual(['admitted', 'admitted', 'admitted']);
    const seat = (await look(tokens[0]!)).body.joined as Joined;
    const activityId = await session.open();
    const phone = here().client({ bearer: seat.participantToken });
    await phone.post('/api/live/acknowledge', { ruleVersion: seat.session.ruleVersion });
    const { activityId: _id, ...body } = response(activityId, 1, { optionId: 'a' });
    expect((await phone.put(`/api/live/activities/${activityId}/response`, body)).status).toBe(200);
  });

  it('reaches whoever comes after many, on the list at once and others as room is made for them', async () => {
    const session = await start();
    await inviteTo(live, session.roundtable, { fullName: 'Grace Hopper' });
    const many = `insert into waiting_people (participation_id, roundtable_id, refused)
      select gen_random_uuid(), $1, case when n % 2 = 0 then 'Full.' end from generate_series(1, 1000) n`;
    await live.database.query(many, [session.roundtable.id]);
    for (const displayName of ['Grace Hopper', 'Ada Lovelace']) await ask(session, { displayName });

    expect((await list(session)).onList).toBe(1);
    expect(await admit(session, { whom: 'on_list' })).toMatchObject({ admitted: 1, onList: 0 });
    const { waiting } = await list(session);
    await session.done('POST', 'session/waiting/refuse', { seatId: waiting[0]!.id, reason: 'Full.' });
    expect((await list(session)).waiting.at(-1)).toMatchObject({ name: 'Ada Lovelace' });
  });

  it('gives two who press at once one seat each person, and a device one place', async () => {
    const session = await start();
    const phone = here().client();
    await ask(session, {}, phone);
    await Promise.all([
      ask(session, {}, phone),
      ask(session, {}, new TestClient(there().url, { cookie: phone.cookie })),
    ]);
    await ask(session);
    expect((await list(session)).waiting).toHaveLength(2);

    const both = await Promise.all([admit(session, { whom: 'all' }), admit(session, { whom: 'all' })]);

    expect(both.map(({ admitted }) => admitted).sort()).toEqual([0, 2]);
    expect(await seats(session)).toBe(2);
    expect((await ask(session, {}, phone)).body.state).toBe('admitted');
    expect((await phone.post('/api/join', { code: session.roundtable.joinCode })).status).toBe(200);
  });

  it('says why somebody is not let in, and lets them in after all', async () => {
    const session = await start();
    const { body: place } = await ask(session);
    const { waiting } = await list(session);
    const reason = 'This meeting is for members of the board.';

    await session.done('POST', 'session/waiting/refuse', { seatId: waiting[0]!.id, reason });
    expect((await look(place.waitingToken, there())).body).toMatchObject({ state: 'refused', reason });
    expect(await list(session)).toMatchObject({ waiting: [], refused: [{ refused: reason }] });
    await admit(session, { whom: 'all' });
    expect((await look(place.waitingToken)).body.state).toBe('refused');
    // Leaving the line is no way around what was said.
    await here().client().post('/api/join/waiting/leave', { waitingToken: place.waitingToken });
    expect((await look(place.waitingToken)).body.state).toBe('refused');

    await admit(session, { whom: 'these', seatIds: [waiting[0]!.id] });
    expect((await look(place.waitingToken)).body.state).toBe('admitted');
  });

  it.each([false, true])(
    'says whether a device that was refused can ask again, as shared ones can: %s',
    async (shared) => {
      const session = await start();
      const { id } = session.roundtable;
      await live.database.query('update roundtables set shared_devices = $2 where id = $1', [id, shared]);
      const phone = here().client();
      const { body: place } = await ask(session, {}, phone);
      expect(place).not.toHaveProperty('mayAskAgain');
      const { waiting } = await list(session);
      await session.done('POST', 'session/waiting/refuse', { seatId: waiting[0]!.id, reason: 'Full.' });

      const refused = (await look(place.waitingToken)).body;
      expect([refused.state, refused.mayAskAgain]).toEqual(['refused', shared ? true : undefined]);
      expect((await ask(session, {}, phone)).body.state).toBe(shared ? 'waiting' : 'refused');
      expect((await list(session)).waiting).toHaveLength(shared ? 1 : 0);
    },
  );

  it('sends no frame and no state of the room to anybody who waits', async () => {
    const session = await start();
    const { body: place } = await ask(session, { displayName: 'Ada Lovelace' });
    await session.open({ question: 'WHAT ONLY THE ROOM IS ASKED', visibility: 'always' });
    const inside = await live.listen(await session.phone());

    await expect(Listener.connect(here().url, { token: place.waitingToken })).rejects.toThrow();
    for (const path of ['/api/live/state', '/api/live/session'])
      expect((await here().client({ bearer: place.waitingToken }).get(path)).status).toBe(401);
    const told = JSON.stringify([(await look(place.waitingToken)).body, (await ask(session)).body]);
    expect(told).not.toContain('WHAT ONLY THE ROOM IS ASKED');
    // Nor does the room hear of those who wait.
    await retry(() => expect(JSON.stringify(inside.frames)).toContain('WHAT ONLY THE ROOM IS ASKED'));
    expect(JSON.stringify(inside.frames)).not.toMatch(/waiting|Lovelace/i);
  });

  it('tells hosts at any process how many wait, without who', async () => {
    const session = await start();
    const host = await live.host(session);
    const waiting = () => host.sessions.at(-1)?.host?.waiting;
    expect(waiting()).toBe(0);

    const { body: place } = await ask(session, { displayName: 'Ada Lovelace' }, there().client());
    await ask(session, {}, there().client());
    await retry(() => expect(waiting()).toBe(2));
    await there().client().post('/api/join/waiting/leave', { waitingToken: place.waitingToken });
    await retry(() => expect(waiting()).toBe(1));
    await admit(session, { whom: 'all' });
    await retry(() => expect(host.sessions.at(-1)).toMatchObject({ joined: 1, host: { waiting: 0 } }));
    expect(JSON.stringify(host.frames)).not.toContain('Lovelace');
  });

  it.each([
    ['attributed', true, true],
    ['chatham_house', false, true],
    ['anonymous_to_organiser', false, false],
  ] as const)('tells hosts under the rule %s what it lets them know', async (rule, named, saidTold) => {
    const session = await start(rule);
    const { body: brief } = await here()
      .client()
      .post<SessionBrief>('/api/join/lookup', { code: session.roundtable.joinCode });
    const typeId = brief.asks?.types.find(({ label }) => label === 'SME')?.id;
    await ask(session, { displayName: 'Ada Lovelace', typeId });

    const told = await list(session);
    expect(told).toMatchObject({ saidTold, onList: 0 });
    expect(told.waiting).toEqual([
      expect.objectContaining({ name: named ? 'Ada Lovelace' : null, type: saidTold ? 'SME' : null, place: null }),
    ]);
  });

  it('does not let people wait who have a personal link', async () => {
    const session = await start();
    const { token } = await inviteTo(live, session.roundtable);

    const joined = await here()
      .client({ cookie: `__Host-rti=${token}` })
      .post('/api/join/invitation', {});

    expect(joined.status).toBe(200);
    expect((await list(session)).waiting).toEqual([]);
  });

  it('lets all in who wait once anybody may come, and keeps new people waiting once that has ended', async () => {
    const session = await LiveSession.start(here(), { joining: 'open' });
    await session.done('PUT', 'session/joining', { joining: 'knock' });
    const { body: place } = await ask(session);
    expect(place.state).toBe('waiting');

    await session.done('PUT', 'session/joining', { joining: 'open' });

    expect((await look(place.waitingToken, there())).body.state).toBe('admitted');
    // Somebody whom a crash took from the line meanwhile, and a page that was opened before.
    expect((await ask(session)).body.state).toBe('admitted');
    const phone = await live.listen(await session.phone());
    expect((phone.state as RoomState).session.joinCode).toBe(session.roundtable.joinCode);
  });

  it('tells people who wait that the session has ended, and keeps their place where it is opened again', async () => {
    const session = await start();
    const { body: place } = await ask(session);
    await session.done('POST', 'session/close', {});

    expect(await look(place.waitingToken, there())).toMatchObject({ status: 409, body: { code: 'wrong-state' } });

    await session.done('POST', 'session/reopen', { reason: 'Not over yet.' });
    expect((await look(place.waitingToken)).body.state).toBe('waiting');
  });

  it('keeps nothing of people who waited in a logged row, nor in the audit, nor after sealing', async () => {
    const session = await start();
    const { id } = session.roundtable;
    await ask(session, { displayName: 'Ada Lovelace' });
    await ask(session, { displayName: 'Grace Hopper' });
    const { waiting } = await list(session);
    const reason = 'This meeting is for members of the board.';
    await session.done('POST', 'session/waiting/refuse', { seatId: waiting[1]!.id, reason });
    await admit(session, { whom: 'all' });

    const logged = await live.database.query<{ relpersistence: string }>(
      `select relpersistence from pg_class where relname in ('waiting_people', 'waiting_people_pkey')`,
    );
    expect(logged.map(({ relpersistence }) => relpersistence)).toEqual(['u', 'u']);
    const audit = await live.database.query(
      `select verb, at, actor_role, actor_pseudonym, subject_id, detail from audit_events
       where roundtable_id = $1 and verb in ('admit-people', 'refuse-person') order by verb`,
      [id],
    );
    const bare = { at: null, actor_role: 'organiser', actor_pseudonym: null, subject_id: null, detail: null };
    expect(audit).toEqual([
      { verb: 'admit-people', ...bare },
      { verb: 'refuse-person', ...bare },
    ]);
    await session.done('POST', 'session/close', {});
    await expect(admit(session, { whom: 'all' })).rejects.toThrow();
    const left = () => live.database.query('select 1 from waiting_people where roundtable_id = $1', [id]);
    expect(await left()).toHaveLength(1);
    await here().get(SealSession).run(id);
    expect(await left()).toEqual([]);
  });

  it('shows two hundred who wait, and lets them all in at once', async () => {
    const session = await start();
    for (let n = 0; n < 200; n += 20) await Promise.all(Array.from({ length: 20 }, () => ask(session)));
    expect((await list(session)).waiting).toHaveLength(200);

    await admit(session, { whom: 'all' });

    expect(await seats(session)).toBe(200);
    expect((await list(session)).waiting).toEqual([]);
  });
});
