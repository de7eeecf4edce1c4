import { Database } from '@rt/api/platform';
import { Injectable } from '@nestjs/common';

/** A programme as planning needs it. */
export interface ProgrammeFacts {
  readonly id: string;
  readonly title: string;
}

/** What planning looks up beside its own tables: sectors, regions, programmes and what the organisation prefers. */
@Injectable()
export class TermsRepository {
  constructor(private readonly database: Database) {}

  /** True when each id is a sector of the organisation. */
  async areSectors(orgId: string, ids: readonly string[]): Promise<boolean> {
    const [row] = await this.database.query<{ known: number }>(
      'select count(*)::int as known from sector_terms where org_id = $1 and id = any($2::uuid[])',
      [orgId, ids],
    );
    return row?.known === new Set(ids).size;
  }

  async isRegion(code: string): Promise<boolean> {
    const rows = await this.database.query('select 1 from region_terms where code = $1', [code]);
    return rows.length > 0;
  }

  async programme(orgId: string, id: string): Promise<ProgrammeFacts | undefined> {
    const [row] = await this.database.query<ProgrammeFacts>(
      'select id, title from programmes where org_id = $1 and id = $2',
      [orgId, id],
    );
    return row;
  }

  /** IANA zone in which the organisation plans. */
  async defaultZone(orgId: string): Promise<string> {
    const [row] = await this.database.query<{ tz: string }>(
      'select default_tz as tz from organisations where id = $1',
      [orgId],
    );
    return row?.tz ?? 'Europe/London';
  }
}
