import type { OnApplicationShutdown } from '@nestjs/common';
import type { Pool } from 'pg';

import { poolQuery } from './pool-query';

/** How often a start asks a database that is too busy to take the connection: each try lasts as long as the pool waits. */
const TRIES_AT_START = 10;

/** The database as the role rt_public sees it: published tables, read only. Everything public is read through it. */
export class PublicDatabase implements OnApplicationShutdown {
  constructor(private readonly pool: Pool) {}

  async query<T>(sql: string, params: unknown[] = []): Promise<T[]> {
    return poolQuery<T>(this.pool, sql, params);
  }

  /** Throws when the role can read a base table, since a page could show unpublished data. */
  async proveRefused(tries = TRIES_AT_START): Promise<void> {
    try {
      await this.pool.query('select 1 from accounts limit 1');
    } catch (error) {
      const { code } = error as { code?: unknown };
      if (code === '42501') return;
      // Without a code nobody has refused anything: no connection was to be had in time.
      if (code === undefined && tries > 1) return this.proveRefused(tries - 1);
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
