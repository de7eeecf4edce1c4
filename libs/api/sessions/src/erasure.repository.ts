import { Injectable } from '@nestjs/common';
import { Database } from '@rt/api/platform';

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

  /**
   * Writes one table anew, in random order and without the rows of sealed roundtables, in the open transaction. The table
   * is emptied and not deleted from: a deleted row stays in its file until it is overwritten, even under VACUUM FULL
   * while an old snapshot is open. The rows that others still need are kept in memory meanwhile. Whoever asks for the
   * table waits at most for the lock's time.
   */
  async writeAnew(table: string): Promise<void> {
    await this.database.query(`set local lock_timeout = '100ms'`);
    await this.database.query(`
      do $$
      declare kept ${table}[];
      begin
        lock table ${table} in access exclusive mode;
        select array_agg(t order by random()) into kept from ${table} t
        where exists (select from roundtables r where r.id = t.roundtable_id and r.sealed_at is null);
        truncate ${table};
        insert into ${table} select * from unnest(kept);
      end $$`);
  }
}
