import { retry } from '../../../tools/retry.mjs';
import type { TestDatabase } from './test-database';

/** Waits for `count` connections that wait for a lock in a statement with `words`; a server runs others by itself. */
export async function waitingForLocks(database: TestDatabase, count: number, words = ''): Promise<void> {
  await retry(async () => {
    const waiting = await database.query(
      `select 1 from pg_stat_activity
       where wait_event_type = 'Lock' and datname = current_database() and strpos(query, $1) > 0`,
      [words],
    );
    expect(waiting.length).toBeGreaterThanOrEqual(count);
  });
}
