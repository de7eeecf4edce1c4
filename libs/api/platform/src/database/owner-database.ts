import type { OnApplicationShutdown } from '@nestjs/common';
import type { Pool } from 'pg';

import { translateLoss } from './faults';

/** The owner's connection, for jobs that need its rights (VACUUM after sealing). Never used to answer a request. */
export class OwnerDatabase implements OnApplicationShutdown {
  constructor(private readonly pool: Pool) {}

  /** Runs one statement outside of any transaction and returns its rows. */
  async query<T>(sql: string, params: unknown[] = []): Promise<T[]> {
    try {
      const result = await this.pool.query(sql, params);
      return result.rows as T[];
    } catch (error) {
      throw translateLoss(error);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
