import { AccountsModule } from '@rt/api/accounts';
import { ActivitiesModule } from '@rt/api/activities';
import { AuditLog } from '@rt/api/platform';
import { RoundtablesModule } from '@rt/api/roundtables';
import {
  buildAccount,
  buildActivity,
  buildRoundtable,
  type BuiltRoundtable,
  LiveSession,
  type RoleInput,
  signIn,
  type TestApp,
  testApp,
  type TestClient,
  type TestDatabase,
  testDatabase,
} from '@rt/testing';

import { SealSessionJob } from '../sealing/seal-session.job';
import { SessionsModule } from '../sessions.module';

describe('Running a session', () => {
  let database: TestDatabase;
  let app: TestApp;

  beforeAll(async () => {
    database = await testDatabase();
    app = await testApp(database, [AccountsModule, RoundtablesModule, ActivitiesModule, SessionsModule]);
  });

  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const clientOf = async (...roles: RoleInput[]): Promise<TestClient> =>
    app.client({ cookie: await signIn(app, await buildAccount(database, { roles })) });
  const at = ({ id }: BuiltRoundtable, path: string): string => `/api/roundtables/${id}/${path}`;

  it('asks before it starts much too early, and makes planned activities ready', async () => {
    const roundtable = await buildRoundtable(database, { state: 'scheduled', startsInMinutes: 90 });
    const { id } = await buildActivity(database, { roundtable, state: 'draft' });
    const host = await clientOf('organiser');

    expect(await host.post(at(roundtable, 'session/start'))).toMatchObject({
      status: 409,
      body: { code: 'early-start-needs-confirmation' },
    });
    expect(await database.query('select 1 from session_keys where roundtable_id = $1', [roundtable.id])).toEqual([]);
    expect(await host.post(at(roundtable, 'session/start'), { confirmEarly: true })).toMatchObject({
      status: 200,
      body: { state: 'live', revision: expect.any(Number) },
    });
    expect(await host.post(at(roundtable, 'session/start'))).toMatchObject({
      status: 409,
      body: { code: 'wrong-state' },
    });

    expect(await database.query('select state from activity_live where activity_id = $1', [id])).toEqual([
      { state: 'ready' },
    ]);
    expect(
      await database.query('select length(wrapped) > 32 as wrapped from session_keys where roundtable_id = $1', [
        roundtable.id,
      ]),
    ).toEqual([{ wrapped: true }]);
  });

  it('lets facilitators run it, note takers look, and outsiders know nothing of it', async () => {
    const session = await LiveSession.start(app);
    const id = await session.plan();
    const { roundtable } = session;
    const facilitator = await clientOf({ role: 'facilitator', scope: 'roundtable', scopeId: roundtable.id });
    const noteTaker = await clientOf('note_taker');
    const elsewhere = await clientOf({ role: 'organiser', scope: 'roundtable', scopeId: id });

    const acts = [
      ['POST', `activities/${id}/open`, {}],
      ['PUT', 'session/current', { activityId: id }],
      ['PUT', 'session/stage-view', { view: 'blank' }],
      ['POST', `activities/${id}/close`, {}],
      ['POST', `activities/${id}/reveal`, { revealed: true }],
    ] as const;
    for (const [method, path, body] of acts) {
      expect(await noteTaker.send(method, at(roundtable, path), body)).toMatchObject({
        status: 403,
        body: { code: 'forbidden' },
      });
      expect(await elsewhere.send(method, at(roundtable, path), body)).toMatchObject({
        status: 404,
        body: { code: 'not-found' },
      });
      expect(await app.client().send(method, at(roundtable, path), body)).toMatchObject({ status: 401 });
      expect(await facilitator.send(method, at(roundtable, path), body)).toMatchObject({ status: 200 });
    }
    expect(await noteTaker.get(at(roundtable, `activities/${id}/tally`))).toMatchObject({ status: 200 });
  });

  it('moves each activity through its states, raising epoch and revisions, never opens it twice, and shows nothing by closing it', async () => {
    const session = await LiveSession.start(app);
    const id = await session.plan();
    const post = (path: string, body: object = {}) =>
      session.host.post(at(session.roundtable, `activities/${id}/${path}`), body);
    const row = async () =>
      (await database.query('select state, epoch, revision::int from activity_live where activity_id = $1', [id]))[0];

    expect(await post('close')).toMatchObject({ status: 409, body: { code: 'wrong-state' } });
    expect(await post('reveal', { revealed: true })).toMatchObject({ status: 409 });
    const opened = await post('open');
    expect(opened).toMatchObject({ status: 200, body: { currentActivityId: id, stageView: 'question' } });
    expect(await row()).toEqual({ state: 'open', epoch: 1, revision: 1 });
    const closed = await post('close');
    expect(closed).toMatchObject({ status: 200, body: { stageView: 'question' } });
    expect(closed.body['revision']).toBeGreaterThan(opened.body['revision'] as number);
    expect(await row()).toEqual({ state: 'closed', epoch: 2, revision: 2 });
    expect(await post('open')).toMatchObject({ status: 409, body: { code: 'wrong-state' } });
  });

  it('opens an activity once, however many ask at the same time', async () => {
    const session = await LiveSession.start(app);
    const id = await session.plan();

    const answers = await Promise.all(
      Array.from({ length: 6 }, () => session.host.post(at(session.roundtable, `activities/${id}/open`), {})),
    );

    const became = answers.map(({ status, body }) => (status === 200 ? 'opened' : body['code']));
    expect(became.sort()).toEqual(['opened', ...Array(5).fill('wrong-state')]);
    expect(await database.query('select epoch from activity_live where activity_id = $1', [id])).toEqual([
      { epoch: 1 },
    ]);
  });

  it('asks about open activities before it ends, closes them, and can be taken up again with a reason', async () => {
    const session = await LiveSession.start(app);
    const id = await session.open();
    const post = (path: string, body: object) => session.host.post(at(session.roundtable, path), body);

    expect(await post('session/close', {})).toMatchObject({ status: 409, body: { code: 'activities-open' } });
    expect(await post('session/close', { closeActivities: true })).toMatchObject({
      status: 200,
      body: { state: 'closed', sealed: false },
    });
    expect(await database.query('select state from activity_live where activity_id = $1', [id])).toEqual([
      { state: 'closed' },
    ]);
    expect(await post('session/reopen', { reason: ' ' })).toMatchObject({ status: 422 });
    expect(await post('session/reopen', { reason: 'One question was forgotten' })).toMatchObject({
      status: 200,
      body: { state: 'live' },
    });
    expect(await post(`activities/${id}/open`, {})).toMatchObject({ status: 409 });
  });

  it('seals by its job a day after the last close, and not before', async () => {
    const session = await LiveSession.start(app);
    await session.done('POST', 'session/close');
    const { id } = session.roundtable;
    const job = app.get(SealSessionJob);
    const sealed = async () =>
      (
        await database.query<{ sealed: boolean }>(
          'select sealed_at is not null as sealed from roundtables where id = $1',
          [id],
        )
      )[0]?.sealed;
    const jobs = await database.query(
      `select data, start_after > now() + interval '23 hours' as later from pgboss.job where name = 'seal-session' and data->>'roundtableId' = $1`,
      [id],
    );
    expect(jobs).toEqual([{ data: { roundtableId: id }, later: true }]);

    await job.run(id);
    expect(await sealed()).toBe(false);
    await database.query(`update roundtables set closed_at = closed_at - interval '24 hours' where id = $1`, [id]);
    await job.run(id);

    expect(await sealed()).toBe(true);
    await job.run(id);
    expect(await session.host.post(at(session.roundtable, 'session/reopen'), { reason: 'Too late' })).toMatchObject({
      status: 409,
      body: { code: 'sealed' },
    });
  });

  it('records each act of the console in a chain that verifies', async () => {
    const session = await LiveSession.start(app);
    const id = await session.open();
    await session.close(id);
    await session.done('POST', 'session/close');

    const events = await database.query<{ verb: string; actor_role: string }>(
      'select verb, actor_role from audit_events where roundtable_id = $1 order by position',
      [session.roundtable.id],
    );

    expect(events.map(({ verb }) => verb)).toEqual([
      'start-session',
      'plan-activity',
      'open-activity',
      'close-activity',
      'close-session',
    ]);
    expect(new Set(events.map(({ actor_role }) => actor_role))).toEqual(new Set(['organiser']));
    expect(await app.get(AuditLog).firstBroken(session.roundtable.orgId)).toBeNull();
  });
});
