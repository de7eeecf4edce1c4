import { Injectable } from '@nestjs/common';

import { Database } from '../database/database';

export interface OrganisationFacts {
  readonly id: string;
  readonly name: string;
  /** The language of readers who chose none, 'en-GB'. */
  readonly locale: string;
}

/** How old what is known of the organisation may be before it is read again. */
const KEPT_MS = 10_000;

/** The one organisation that this server shows to the public (docs/decisions.md 35); every row carries its id. */
@Injectable()
export class Organisation {
  private known?: OrganisationFacts;
  private readAtMs = 0;

  constructor(private readonly database: Database) {}

  /** Cached for `KEPT_MS` and refreshed in the background; undefined in an empty database. */
  async find(): Promise<OrganisationFacts | undefined> {
    if (!this.known) return this.read();
    if (Date.now() - this.readAtMs > KEPT_MS && !this.database.inTransaction) {
      this.readAtMs = Date.now();
      this.read().catch(() => undefined);
    }
    return this.known;
  }

  async readAgain(): Promise<void> {
    await this.read();
  }

  private async read(): Promise<OrganisationFacts | undefined> {
    const [row] = await this.database.query<OrganisationFacts>(
      'select id, name, locale from organisations order by created_at, id limit 1',
    );
    // Inside a transaction the row may yet be rolled back, so it is not remembered.
    if (row && !this.database.inTransaction) {
      this.known = row;
      this.readAtMs = Date.now();
    }
    return row;
  }

  /** The language of those who chose none; undefined until the organisation was read. */
  get locale(): string | undefined {
    return this.known?.locale;
  }

  /** Id of the organisation, or the nil UUID (which no row has) while there is none. */
  async id(): Promise<string> {
    return (await this.find())?.id ?? '00000000-0000-0000-0000-000000000000';
  }
}
