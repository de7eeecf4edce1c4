import { Injectable } from '@nestjs/common';
import { Database } from '@rt/api/platform';
import type { Declared } from '@rt/domain/attribution';

export interface AuthorTerms extends Declared {
  readonly contributionId: string;
}

/** Never shown or logged, and deleted by sealing. After a crash of PostgreSQL authors' terms are lost. */
@Injectable()
export class AuthorTermsRepository {
  constructor(private readonly database: Database) {}

  /** Those of a contribution that was there before are what is declared now. */
  async put(roundtableId: string, { contributionId, stakeholderType, region }: AuthorTerms): Promise<void> {
    await this.database.query(
      `insert into author_terms (contribution_id, roundtable_id, declared_type, declared_region) values ($1, $2, $3, $4)
       on conflict (contribution_id) do update
         set declared_type = excluded.declared_type, declared_region = excluded.declared_region`,
      [contributionId, roundtableId, stakeholderType, region],
    );
  }

  async ofRoundtable(roundtableId: string): Promise<AuthorTerms[]> {
    return this.database.query<AuthorTerms>(
      `select contribution_id as "contributionId", declared_type as "stakeholderType", declared_region as region
       from author_terms where roundtable_id = $1`,
      [roundtableId],
    );
  }

  async settle(roundtableId: string, kept: readonly AuthorTerms[]): Promise<void> {
    for (const table of ['contributions', 'contribution_drafts'] as const) await this.write(table, kept);
    await this.database.query('delete from author_terms where roundtable_id = $1', [roundtableId]);
  }

  private async write(table: 'contributions' | 'contribution_drafts', kept: readonly AuthorTerms[]): Promise<void> {
    await this.database.query(
      `update ${table} c
       set attribution = c.attribution || jsonb_build_object('stakeholderType', k."stakeholderType", 'region', k.region)
       from jsonb_to_recordset($1::jsonb) as k ("contributionId" uuid, "stakeholderType" text, region text)
       where c.id = k."contributionId" and c.attribution->>'mode' = 'unattributed'`,
      [JSON.stringify(kept)],
    );
  }
}
