import { randomUUID } from 'node:crypto';

import { AccountsModule } from '@rt/api/accounts';
import { ActivitiesModule } from '@rt/api/activities';
import { AuditLog } from '@rt/api/platform';
import {
  buildAccount,
  buildRoundtable,
  LiveSession,
  signIn,
  type TestApp,
  testApp,
  type TestClient,
  type TestDatabase,
  testDatabase,
} from '@rt/testing';

import { SealSession } from '../sealing/seal-session';
import { SessionsModule } from '../sessions.module';

const ROUNDS = 8;

/** Two facilitators press at once, each at a process of their own. */
describe('Commands that race', () => {
  let database: TestDatabase;
  let apps: [TestApp, TestApp];
  let hosts: [TestClient, TestClient];

  beforeAll(async () => {
    database = await testDatabase();
    const settings = { RT_SECRET: 'one secret for both processes of this spec', RT_LIMIT_REQUESTS_PER_MIN: '100000' };
    const features = [AccountsModule, ActivitiesModule, SessionsModule];
    apps = [await testApp(database, features, settings), await testApp(database, features, settings)];
    hosts = [await hostAt(apps[0]), await hostAt(apps[1])];
  });

  afterAll(async () => {
    await Promise.all(apps.map((app) => app.close()));
    await database.drop();
  });

  async function hostAt(app: TestApp): Promise<TestClient> {
    const account = await buildAccount(database, { roles: ['organiser'] });
    return app.client({ cookie: await signIn(app, account) });
  }

  /** The same or two different commands at once, one at each process; statuses in that order. */
  async function press(roundtableId: string, ...commands: readonly [string, object?][]): Promise<number[]> {
    const both = commands.length === 1 ? [commands[0]!, commands[0]!] : commands;
    const answers = await Promise.all(
      both.map(([path, body = {}], at) => hosts[at % 2]!.post(`/api/roundtables/${roundtableId}/${path}`, body)),
    );
    return answers.map(({ status }) => status);
  }

  const stateOf = async (id: string) =>
    (await database.query<{ state: string }>('select state from roundtables where id = $1', [id]))[0]?.state;
  const events = (id: string, verb: string) =>
    database.query('select 1 from audit_events where roundtable_id = $1 and verb = $2', [id, verb]);
  const openOf = (id: string) =>
    database.query(`select activity_id from activity_live where roundtable_id = $1 and state = 'open'`, [id]);

  it('start a session once', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const { id } = await buildRoundtable(database, { state: 'scheduled' });

      expect((await press(id, ['session/start'])).sort()).toEqual([200, 409]);
      expect(await events(id, 'start-session')).toHaveLength(1);
      expect(await database.query('select 1 from session_keys where roundtable_id = $1', [id])).toHaveLength(1);
    }
  });

  it('open and close an activity once each', async () => {
    const session = await LiveSession.start(apps[0]);
    const { id } = session.roundtable;
    for (let round = 1; round <= ROUNDS; round++) {
      const activityId = await session.plan();

      expect((await press(id, [`activities/${activityId}/open`])).sort()).toEqual([200, 409]);
      expect((await press(id, [`activities/${activityId}/close`])).sort()).toEqual([200, 409]);
      expect(await events(id, 'close-activity')).toHaveLength(round);
      expect(
        await database.query('select state, epoch from activity_live where activity_id = $1', [activityId]),
      ).toEqual([{ state: 'closed', epoch: 2 }]);
    }
  });

  it('leave nothing open in a session that was closed while an activity was being opened', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const session = await LiveSession.start(apps[0]);
      const { id } = session.roundtable;
      const activityId = await session.plan();

      const [closed, opened] = await press(
        id,
        ['session/close', { closeActivities: true }],
        [`activities/${activityId}/open`],
      );

      expect(closed).toBe(200);
      expect([200, 409]).toContain(opened);
      expect(await stateOf(id)).toBe('closed');
      expect(await openOf(id)).toEqual([]);
    }
  });

  it('take a session up again before it is sealed or not at all', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const { id } = await buildRoundtable(database, { state: 'closed' });

      const sealing = apps[1].get(SealSession).run(id);
      const reopening = hosts[0].post(`/api/roundtables/${id}/session/reopen`, { reason: 'One more question' });
      const sealed = await sealing.then(
        () => true,
        () => false,
      );
      const reopened = (await reopening).status;

      expect([reopened === 200, sealed].filter(Boolean)).toHaveLength(1);
      const [row] = await database.query(
        'select state, sealed_at is not null as sealed from roundtables where id = $1',
        [id],
      );
      expect(row).toEqual(reopened === 200 ? { state: 'live', sealed: false } : { state: 'closed', sealed: true });
    }
  });

  it('close and take up again in one order or the other, and the audit says in which', async () => {
    const session = await LiveSession.start(apps[0]);
    const { id } = session.roundtable;
    for (let round = 0; round < ROUNDS; round++) {
      const [closed, reopened] = await press(id, ['session/close'], ['session/reopen', { reason: 'Too early' }]);

      const expected = closed !== 200 ? await stateOf(id) : reopened === 200 ? 'live' : 'closed';
      expect(await stateOf(id)).toBe(expected);
      if (expected === 'closed') await session.done('POST', 'session/reopen', { reason: 'For the next round' });
    }
    const closes = (await events(id, 'close-session')).length;
    expect(await events(id, 'reopen-session')).toHaveLength(closes);
    expect(await apps[0].get(AuditLog).firstBroken(session.roundtable.orgId)).toBeNull();
  });

  it('delete an activity or open it, never both', async () => {
    const session = await LiveSession.start(apps[0]);
    const { id } = session.roundtable;
    for (let round = 0; round < ROUNDS; round++) {
      const activityId = await session.plan();
      const at = `/api/roundtables/${id}/activities/${activityId}`;

      const [deleted, opened] = await Promise.all([hosts[0].delete(at), hosts[1].post(`${at}/open`, {})]);

      const left = await database.query('select 1 from activities where id = $1', [activityId]);
      expect([deleted.status === 204, opened.status === 200].filter(Boolean)).toHaveLength(1);
      expect(left).toHaveLength(deleted.status === 204 ? 0 : 1);
      expect(deleted.status === 204 ? opened.status : deleted.status).toBe(deleted.status === 204 ? 404 : 409);
    }
  });

  it('keep the current activity one of this session, whatever is asked for', async () => {
    const session = await LiveSession.start(apps[0]);
    const other = await LiveSession.start(apps[0]);
    const foreign = await other.plan();
    const current = (activityId: string | null) =>
      hosts[0].put(`/api/roundtables/${session.roundtable.id}/session/current`, { activityId });

    expect(await current(foreign)).toMatchObject({ status: 404 });
    expect(await current(randomUUID())).toMatchObject({ status: 404 });
    expect(await current(await session.plan())).toMatchObject({ status: 200 });
    expect(await current(null)).toMatchObject({ status: 200, body: { currentActivityId: null } });
  });
});
