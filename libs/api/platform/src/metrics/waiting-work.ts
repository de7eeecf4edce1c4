import { Injectable } from '@nestjs/common';

import { OwnerDatabase } from '../database/owner-database';
import { JOB_SCHEMA } from '../jobs/job-schema';

export interface Waiting {
  readonly live: number;
  readonly waiting: number;
  readonly failed: number;
  readonly overdue: number;
}

/** Several figures of one page are answered by one statement. */
const FRESH_MS = 1000;

/** Looks how much work waits in the database, at most once a second. */
@Injectable()
export class WaitingWork {
  private last?: { readonly at: number; readonly found: Promise<Waiting> };

  constructor(private readonly owner: OwnerDatabase) {}

  look(): Promise<Waiting> {
    const now = performance.now();
    if (!this.last || now - this.last.at > FRESH_MS) this.last = { at: now, found: this.ask() };
    return this.last.found;
  }

  private async ask(): Promise<Waiting> {
    const [row] = await this.owner.query<Waiting>(`
      select (select count(*)::int from roundtables where state = 'live' and rehearses is null) as live,
        (select count(*)::int from ${JOB_SCHEMA}.job where state in ('created', 'retry', 'active')) as waiting,
        (select count(*)::int from ${JOB_SCHEMA}.job where state = 'failed') as failed,
        (select count(*)::int from roundtables
          where (sealed_at is null and closed_at < now() - interval '25 hours')
             or (sealed_at < now() - interval '1 hour' and erased_at is null)) as overdue`);
    if (!row) throw new Error('the database told no figures');
    return row;
  }
}
