import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A copy of a plan may be rehearsed with simulated people: a session that knows what it rehearses and for how many, and
 * that is deleted with everything in it. A roundtable has one at a time.
 */
export class RehearseSessions1764000013160 implements MigrationInterface {
  name = 'RehearseSessions1764000013160';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table roundtables
         add column rehearses uuid references roundtables (id),
         add column simulated_people int,
         add constraint roundtables_rehearsal check ((rehearses is null) = (simulated_people is null))`,
    );
    await runner.query(
      `create unique index roundtables_rehearses on roundtables (rehearses) where rehearses is not null`,
    );
    // Looked for every other second, while there is hardly ever one.
    await runner.query(
      `create index participations_simulated on participations (roundtable_id) where simulated and revoked_at is null`,
    );
    // Texts that nobody has reviewed have no key to their roundtable, so they did not go with it.
    await runner.query(
      deleteUnfiled(`
        delete from contribution_drafts d using roundtables r
          where r.id = d.roundtable_id and r.id = unfiled and r.deletes_on is not null and r.ref is null;`),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(deleteUnfiled(''));
    await runner.query(`drop index participations_simulated`);
    await runner.query(`alter table roundtables drop column rehearses, drop column simulated_people`);
  }
}

/** The function by which the app role deletes what has no number, and so was never published. */
function deleteUnfiled(besides: string): string {
  return `
    create or replace function delete_unfiled_roundtable(unfiled uuid) returns void
    language sql security definer set search_path = pg_catalog, public, pg_temp as $$
      delete from contribution_versions v using contributions c, roundtables r
        where c.id = v.contribution_id and r.id = c.roundtable_id
          and r.id = unfiled and r.deletes_on is not null and r.ref is null;${besides}
      delete from roundtables where id = unfiled and deletes_on is not null and ref is null;
    $$`;
}
