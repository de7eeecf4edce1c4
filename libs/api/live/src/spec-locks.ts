import { retry, type TestDatabase } from '@rt/testing';

/**
 * Ends once so many connections to the database, or more, wait for a lock with a statement that holds `words`: of others, which a
 * server pushes by itself, as many may wait.
 */
export async function waitingForLocks(database: TestDatabase, count: number, words: string): Promise<void> {
  await retry(async () => {
    const waiting = await database.query(
      `select 1 from pg_stat_activity
       where wait_event_type = 'Lock' and datname = current_database() and strpos(query, $1) > 0`,
      [words],
    );
    expect(waiting.length).toBeGreaterThanOrEqual(count);
  });
}
