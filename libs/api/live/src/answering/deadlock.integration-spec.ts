import { LiveSession, response, retry } from '@rt/testing';
import { Client } from 'pg';

import { liveServer } from '../spec-servers';

const TRIES = 5;

describe('An answer that meets a deadlock', () => {
  let other: Client;
  // First, before the database goes.
  afterAll(() => other.end());
  const live = liveServer();

  beforeAll(async () => {
    other = new Client({ connectionString: live.database.ownerUrl });
    await other.connect();
  });

  const waiting = () =>
    live.database.query(
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
    const session = await LiveSession.start(live.app);
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
      expect(await live.database.query('select n from responses where activity_id = $1', [activityId])).toEqual([
        { n },
      ]);
    }
    expect(wasVictim).toBe(true);
    expect(await session.done('GET', `activities/${activityId}/recount`)).toMatchObject({
      answeredShown: 1,
      equal: true,
    });
  }, 60_000);
});
