import type { OnApplicationShutdown } from '@nestjs/common';
import type { Pool } from 'pg';

import { poolQuery } from './pool-query';

/** The database as the role rt_public sees it: published tables, read only. Everything public is read through it. */
export class PublicDatabase implements OnApplicationShutdown {
  constructor(private readonly pool: Pool) {}

  /** Runs one SELECT and returns its rows. */
  async query<T>(sql: string, params: unknown[] = []): Promise<T[]> {
    return poolQuery<T>(this.pool, sql, params);
  }

  /**
   * Shows that this role is refused on a base table. Throws when it is not, since then a page could read what was
   * never published.
   */
  async proveRefused(): Promise<void> {
    try {
      await this.pool.query('select 1 from accounts limit 1');
    } catch (error) {
      if ((error as { code?: unknown }).code === '42501') return;
      throw error;
    }
    throw new Error(
      'The public database role can read base tables. Run the migrate command, and check DATABASE_PUBLIC_URL.',
    );
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
