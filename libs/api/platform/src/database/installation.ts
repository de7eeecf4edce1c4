import { Injectable } from '@nestjs/common';

import { Database } from './database';

@Injectable()
export class Installation {
  constructor(private readonly database: Database) {}

  /** Keeps a fact unless it is there; true for the one that kept it. */
  async keepOnce(name: string, value: string): Promise<boolean> {
    const rows = await this.database.query(
      'insert into installation (name, value) values ($1, $2) on conflict do nothing returning name',
      [name, value],
    );
    return rows.length === 1;
  }

  /** Takes a fact away if it has this value; true for the one that took it. */
  async take(name: string, value: string): Promise<boolean> {
    const rows = await this.database.query('delete from installation where name = $1 and value = $2 returning name', [
      name,
      value,
    ]);
    return rows.length === 1;
  }
}
