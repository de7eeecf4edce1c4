import { AccountsModule } from '@rt/api/accounts';
import { ActivitiesModule } from '@rt/api/activities';
import { AuditLog } from '@rt/api/platform';
import { buildActivity, LiveSession, type TestApp, testApp, type TestDatabase, testDatabase } from '@rt/testing';

import { SealSessionJob } from '../sealing/seal-session.job';
import { SessionsModule } from '../sessions.module';
import { EndForgottenSession } from './end-forgotten-session';
import { EndSessionJob } from './end-session.job';

const HOURS = 3;

describe('A session that nobody ends', () => {
  let database: TestDatabase;
  let apps: [TestApp, TestApp];

  beforeAll(async () => {
    database = await testDatabase();
    const settings = { RT_SECRET: 'one secret for both processes of this spec', RT_END_AFTER_HOURS: String(HOURS) };
    const features = [AccountsModule, ActivitiesModule, SessionsModule];
    apps = [await testApp(database, features, settings), await testApp(database, features, settings)];
  });

  afterAll(async () => {
    await Promise.all(apps.map((app) => app.close()));
    await database.drop();
  });

  const stateOf = async (id: string) =>
    (await database.query<{ state: string }>('select state from roundtables where id = $1', [id]))[0]?.state;

  /** Everything that is known of the session has happened so many minutes earlier. */
  const age = async (id: string, minutes: number): Promise<void> => {
    await database.query(
      `update roundtables set acted_at = acted_at - i, live_at = live_at - i, start_at = start_at - i,
         end_at = now() - i, closed_at = closed_at - i
       from (select make_interval(mins => $2) as i) by where id = $1`,
      [id, minutes],
    );
  };

  async function look(): Promise<void> {
    for (const app of apps) await app.get(EndSessionJob).look();
    await apps[0].drainJobs();
  }

  it('ends some hours after its planned end as its host would have ended it, and is sealed as usual', async () => {
    const session = await LiveSession.start(apps[0]);
    const { roundtable } = session;
    const { id } = await buildActivity(database, { roundtable, state: 'open' });
    await database.query(
      `insert into responses (org_id, activity_id, round, voice, op_id, n, answer, answer_key)
       values ($1, $2, 1, '\\x01', gen_random_uuid(), 1, '{"optionId":"a"}', '{"optionId":"a"}')`,
      [roundtable.orgId, id],
    );
    await database.query('update activity_live set answered = 1 where activity_id = $1', [id]);

    await age(roundtable.id, HOURS * 60 - 1);
    await look();
    expect(await stateOf(roundtable.id)).toBe('live');

    await age(roundtable.id, HOURS * 60);
    await look();
    expect(await stateOf(roundtable.id)).toBe('closed');
    expect(await database.query('select state from activity_live where activity_id = $1', [id])).toEqual([
      { state: 'closed' },
    ]);
    expect(await database.query('select 1 from poll_snapshots where activity_id = $1', [id])).toHaveLength(1);
    expect(
      await database.query(
        `select actor_role, actor_pseudonym from audit_events where roundtable_id = $1 and verb = 'close-session'`,
        [roundtable.id],
      ),
    ).toEqual([{ actor_role: 'system', actor_pseudonym: null }]);
    expect(await apps[0].get(AuditLog).firstBroken(roundtable.orgId)).toBeNull();

    await age(roundtable.id, 24 * 60);
    await apps[0].get(SealSessionJob).run(roundtable.id);
    expect(
      await database.query('select sealed_at is not null as sealed from roundtables where id = $1', [roundtable.id]),
    ).toEqual([{ sealed: true }]);
  });

  it('goes on from each thing that a host does in it, an opening again too', async () => {
    const session = await LiveSession.start(apps[0]);
    const { id } = session.roundtable;
    await age(id, HOURS * 60);
    await session.done('PUT', 'session/stage-view', { view: 'blank' });
    await look();
    expect(await stateOf(id)).toBe('live');

    await age(id, HOURS * 60);
    await look();
    expect(await stateOf(id)).toBe('closed');

    await session.done('POST', 'session/reopen', { reason: 'It went on in the evening' });
    await look();
    expect(await stateOf(id)).toBe('live');
  });

  it('is ended once, whichever process looks and whatever the host does meanwhile', async () => {
    for (let round = 0; round < 8; round++) {
      const session = await LiveSession.start(apps[0]);
      const { id } = session.roundtable;
      await age(id, HOURS * 60);

      await Promise.all([
        ...apps.map((app) => app.get(EndForgottenSession).run(id)),
        session.host.post(`/api/roundtables/${id}/session/close`, { closeActivities: true }),
      ]);

      expect(await stateOf(id)).toBe('closed');
      expect(
        await database.query(`select 1 from audit_events where roundtable_id = $1 and verb = 'close-session'`, [id]),
      ).toHaveLength(1);
      expect(
        await database.query(
          `select 1 from pgboss.job where name = 'seal-session' and data->>'roundtableId' = $1 and start_after > now() + interval '1 hour'`,
          [id],
        ),
      ).toHaveLength(1);
    }
  });
});
