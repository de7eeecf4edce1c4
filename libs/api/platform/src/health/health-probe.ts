import { Injectable } from '@nestjs/common';
import type { Readiness } from '@rt/contracts';

import { Environment } from '../config/environment';
import { Database } from '../database/database';
import { Hints } from '../realtime/hints';
import { Draining } from './draining';

/** Looks whether this process can answer requests now. */
@Injectable()
export class HealthProbe {
  constructor(
    private readonly environment: Environment,
    private readonly database: Database,
    private readonly hints: Hints,
    private readonly draining: Draining,
  ) {}

  async look(): Promise<Readiness> {
    const database = await this.databaseState();
    const redis = this.hints.state;
    const roles = [...this.environment.roles];
    if (database === 'down' || this.draining.announced) return { status: 'down', database, redis, roles };
    return { status: redis === 'down' ? 'degraded' : 'ready', database, redis, roles };
  }

  private async databaseState(): Promise<'up' | 'down'> {
    try {
      await this.database.query('select 1');
      return 'up';
    } catch {
      return 'down';
    }
  }
}
