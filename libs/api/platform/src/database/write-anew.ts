import type { Database } from './database';
import { isLockTimeout } from './faults';

/** How long a table is waited for, in ms; a query that asks for it meanwhile waits at most as long. */
const LOCK_TIMEOUT_MS = 100;

/**
 * Writes a table anew, in random order and with those rows `t` alone that the condition keeps; false where something
 * reads or locks the table for too long. The table is emptied and not deleted from: a deleted row stays in its file until
 * it is overwritten, even under VACUUM FULL while an old snapshot is open. The rows that stay are kept in memory
 * meanwhile. Table and condition are written in the code, never typed by anybody.
 */
export async function writeAnew(database: Database, table: string, keeps = 'true'): Promise<boolean> {
  try {
    await database.transaction(async () => {
      await database.query(`set local lock_timeout = '${LOCK_TIMEOUT_MS}ms'`);
      await database.query(`
        do $$
        declare kept ${table}[];
        begin
          lock table ${table} in access exclusive mode;
          select array_agg(t order by random()) into kept from ${table} t where ${keeps};
          truncate ${table};
          insert into ${table} select * from unnest(kept);
        end $$`);
    });
    return true;
  } catch (error) {
    if (isLockTimeout(error)) return false;
    throw error;
  }
}
