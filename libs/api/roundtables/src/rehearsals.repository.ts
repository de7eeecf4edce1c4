import { Injectable } from '@nestjs/common';
import { Database } from '@rt/api/platform';

import { RoundtableEntity } from './roundtable.entity';
import type { RunningRehearsal } from './roundtable-facts';
import type { PlannedFields, RoundtableRecord } from './roundtable-record';

export type RehearsedCopy = PlannedFields & Pick<RoundtableRecord, 'id' | 'orgId' | 'rehearses' | 'simulatedPeople'>;

@Injectable()
export class RehearsalsRepository {
  constructor(private readonly database: Database) {}

  /** Adds the copy of a plan that is rehearsed: a draft. */
  async insert(copy: RehearsedCopy): Promise<void> {
    await this.database.table(RoundtableEntity).insert(copy);
  }

  /** How many simulated people there are in all rehearsals; whoever else asks waits until the open transaction ends. */
  async countPeople(): Promise<number> {
    await this.database.query('select pg_advisory_xact_lock(7007)');
    const [row] = await this.database.query<{ people: number }>(
      `select coalesce(sum(simulated_people), 0)::int as people from roundtables where rehearses is not null`,
    );
    return row?.people ?? 0;
  }

  async running(): Promise<RunningRehearsal[]> {
    return this.database.query<RunningRehearsal>(
      `select id, simulated_people as people, extract(epoch from now() - live_at)::float8 * 1000 as "elapsedMs"
       from roundtables where rehearses is not null and state = 'live'`,
    );
  }
}
