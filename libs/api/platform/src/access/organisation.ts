import { Injectable } from '@nestjs/common';

import { Database } from '../database/database';

/** The one organisation that this server shows to the public (docs/decisions.md 35); every row carries its id. */
@Injectable()
export class Organisation {
  private known?: { id: string; name: string };

  constructor(private readonly database: Database) {}

  /** Id and name of the organisation; undefined in a database that holds none yet. */
  async find(): Promise<{ id: string; name: string } | undefined> {
    if (this.known) return this.known;
    const [row] = await this.database.query<{ id: string; name: string }>(
      'select id, name from organisations order by created_at, id limit 1',
    );
    // Inside a transaction the row may yet be rolled back, so it is not remembered.
    if (row && !this.database.inTransaction) this.known = row;
    return row;
  }

  /** Id of the organisation, or the nil UUID (which no row has) while there is none. */
  async id(): Promise<string> {
    return (await this.find())?.id ?? '00000000-0000-0000-0000-000000000000';
  }
}
