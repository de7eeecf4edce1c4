import { Injectable } from '@nestjs/common';
import type { Readiness } from '@rt/contracts';

import { Environment } from '../config/environment';
import { Database } from '../database/database';
import { Hints } from '../realtime/hints';
import { Draining } from './draining';

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
    const degraded = database === 'up' ? await this.degraded(redis) : [];
    const down = database === 'down' || this.draining.announced;
    const status = down ? 'down' : degraded.length > 0 ? 'degraded' : 'ready';
    return { status, degraded, database, redis, roles: [...this.environment.roles] };
  }

  private async degraded(redis: Readiness['redis']): Promise<Readiness['degraded']> {
    const full = await this.database.storageIsFull();
    return [...(redis === 'down' ? (['redis'] as const) : []), ...(full ? (['storage'] as const) : [])];
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
