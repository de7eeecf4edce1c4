import { Injectable } from '@nestjs/common';
import { Database, writeAnew } from '@rt/api/platform';

/** A sealed roundtable whose links are not erased yet. */
export interface Unerased {
  readonly id: string;
  readonly orgId: string;
  readonly sealedAt: Date;
}

/** The statements that erase links for good. */
@Injectable()
export class ErasureRepository {
  constructor(private readonly database: Database) {}

  async unerased(): Promise<Unerased[]> {
    return this.database.query<Unerased>(
      `select id, org_id as "orgId", sealed_at as "sealedAt" from roundtables
       where sealed_at is not null and erased_at is null`,
    );
  }

  async markErased(rooms: readonly Unerased[]): Promise<void> {
    await this.database.query(
      'update roundtables set erased_at = now(), version = version + 1 where id = any($1::uuid[]) and erased_at is null',
      [rooms.map(({ id }) => id)],
    );
  }

  /** Writes a table anew without the rows of sealed roundtables; false where something holds it. */
  async writeAnew(table: string): Promise<boolean> {
    return writeAnew(
      this.database,
      table,
      'exists (select from roundtables r where r.id = t.roundtable_id and r.sealed_at is null)',
    );
  }

  /** Shuffles the texts that wait for a review, those of sealed roundtables too; false where something holds the table. */
  async shuffleDrafts(): Promise<boolean> {
    return writeAnew(this.database, 'contribution_drafts');
  }
}
