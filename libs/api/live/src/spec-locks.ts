import { retry, type TestDatabase } from '@rt/testing';

/** Ends once so many connections to the database, or more, wait for a lock: what a server pushes by itself may wait for it as well. */
export async function waitingForLocks(database: TestDatabase, count: number): Promise<void> {
  await retry(async () => {
    const waiting = await database.query(
      `select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
    );
    expect(waiting.length).toBeGreaterThanOrEqual(count);
  });
}
