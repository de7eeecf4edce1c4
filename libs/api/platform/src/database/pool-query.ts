import type { Pool } from 'pg';

import { translateLoss } from './faults';

/** Runs one statement on a connection of the pool and returns its rows; a lost database is thrown as `unavailable`. */
export async function poolQuery<T>(pool: Pool, sql: string, params: unknown[]): Promise<T[]> {
  try {
    const result = await pool.query(sql, params);
    return result.rows as T[];
  } catch (error) {
    throw translateLoss(error);
  }
}
