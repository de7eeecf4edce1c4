import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A session may be run that nobody planned: it is deleted on a day unless it is filed before, with all that hangs on it.
 * An organisation has a rule under which roundtables begin.
 */
export class RunSessionsNow1764000011700 implements MigrationInterface {
  name = 'RunSessionsNow1764000011700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table roundtables add column deletes_on date`);
    await runner.query(`create index roundtables_deletes_on on roundtables (deletes_on) where deletes_on is not null`);
    await runner.query(
      `alter table organisations add column default_rule text not null default 'chatham_house'
         check (default_rule in ('attributed', 'attributed_on_approval', 'chatham_house', 'anonymous_to_organiser'))`,
    );
    for (const table of DELETED_WITH_IT) await this.refer(runner, table, 'on delete cascade');
    // The app role deletes no version of a contribution: here it may, of what has no number and so was never published.
    await runner.query(`
      create function delete_unfiled_roundtable(unfiled uuid) returns void
      language sql security definer set search_path = pg_catalog, public, pg_temp as $$
        delete from contribution_versions v using contributions c, roundtables r
          where c.id = v.contribution_id and r.id = c.roundtable_id
            and r.id = unfiled and r.deletes_on is not null and r.ref is null;
        delete from roundtables where id = unfiled and deletes_on is not null and ref is null;
      $$`);
    await runner.query(`revoke all on function delete_unfiled_roundtable from public`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function delete_unfiled_roundtable`);
    for (const table of DELETED_WITH_IT) await this.refer(runner, table, '');
    await runner.query(`alter table organisations drop column default_rule`);
    await runner.query(`alter table roundtables drop column deletes_on`);
  }

  private async refer(runner: QueryRunner, table: string, onDelete: string): Promise<void> {
    await runner.query(
      `alter table ${table} drop constraint ${table}_roundtable_id_fkey,
         add constraint ${table}_roundtable_id_fkey foreign key (roundtable_id) references roundtables (id) ${onDelete}`,
    );
  }
}

const DELETED_WITH_IT = ['poll_snapshots', 'contributions'] as const;
