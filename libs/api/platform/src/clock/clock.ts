import { Injectable } from '@nestjs/common';

import { Database } from '../database/database';

/** The one clock that decides: the database's. Within a transaction it stands still at the transaction's start. */
@Injectable()
export class Clock {
  constructor(private readonly database: Database) {}

  async now(): Promise<Date> {
    const [row] = await this.database.query<{ now: Date }>('select now() as now');
    if (!row) throw new Error('the database gave no time');
    return row.now;
  }
}
