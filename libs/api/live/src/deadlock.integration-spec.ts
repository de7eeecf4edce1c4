import { ActivitiesModule } from '@rt/api/activities';
import { PeopleModule } from '@rt/api/people';
import { RoundtablesModule } from '@rt/api/roundtables';
import { SessionsModule } from '@rt/api/sessions';
import { LiveSession, response, retry, testApp, type TestApp, testDatabase, type TestDatabase } from '@rt/testing';
import { Client } from 'pg';

import { LiveModule } from './live.module';

const TRIES = 5;

describe('An answer that meets a deadlock', () => {
  let database: TestDatabase;
  let app: TestApp;
  let other: Client;

  beforeAll(async () => {
    database = await testDatabase();
    app = await testApp(database, [PeopleModule, RoundtablesModule, ActivitiesModule, SessionsModule, LiveModule]);
    other = new Client({ connectionString: database.ownerUrl });
    await other.connect();
  });

  afterAll(async () => {
    await other.end();
    await app.close();
    await database.drop();
  });

  const waiting = () =>
    database.query(
      `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and pid <> $1`,
      [(other as unknown as { processID: number }).processID],
    );

  /** Takes the two locks of an answer in the wrong order. False when PostgreSQL let this side be the victim. */
  async function crossLocks(activityId: string, answering: () => void): Promise<boolean> {
    await other.query('begin');
    try {
      await other.query('select 1 from responses where activity_id = $1 for update', [activityId]);
      answering();
      await retry(async () => expect(await waiting()).not.toEqual([]));
      await other.query('select 1 from activity_live where activity_id = $1 for update', [activityId]);
      return true;
    } catch (error) {
      expect(error).toMatchObject({ code: '40P01' });
      return false;
    } finally {
      await other.query('rollback');
    }
  }

  it('is stored all the same: PostgreSQL breaks the deadlock, and the batch is tried again (40P01)', async () => {
    const session = await LiveSession.start(app);
    const activityId = await session.open();
    const phone = await session.phone();
    expect(await phone.put(response(activityId, 1, { optionId: 'a' }))).toMatchObject({ ok: true });

    let wasVictim = false;
    for (let n = 2; n < 2 + TRIES && !wasVictim; n++) {
      let ack: ReturnType<typeof phone.put> | undefined;
      wasVictim = await crossLocks(activityId, () => {
        ack = phone.put(response(activityId, n, { optionId: 'b' }));
      });

      expect(await ack).toMatchObject({ ok: true, n });
      expect(await database.query('select n from responses where activity_id = $1', [activityId])).toEqual([{ n }]);
    }
    expect(wasVictim).toBe(true);
    expect(await session.done('GET', `activities/${activityId}/recount`)).toMatchObject({
      answeredShown: 1,
      equal: true,
    });
  }, 60_000);
});
