import type { OnApplicationShutdown } from '@nestjs/common';
import type { Pool } from 'pg';

import { poolQuery } from './pool-query';

/** The owner's connection, for jobs that need its rights (VACUUM after sealing). Never used to answer a request. */
export class OwnerDatabase implements OnApplicationShutdown {
  constructor(private readonly pool: Pool) {}

  /** Runs one statement outside of any transaction and returns its rows. */
  async query<T>(sql: string, params: unknown[] = []): Promise<T[]> {
    return poolQuery<T>(this.pool, sql, params);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
