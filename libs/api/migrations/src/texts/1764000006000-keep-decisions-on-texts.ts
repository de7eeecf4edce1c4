import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Two decisions that publication looks at again: which version of the text its author has agreed to, and which places of
 * the present version may stay although they look like names. Places and kinds only, never whose name it was.
 */
export class KeepDecisionsOnTexts1764000006000 implements MigrationInterface {
  name = 'KeepDecisionsOnTexts1764000006000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table contributions
        add column approved_version int,
        add column waved_through jsonb not null default '[]'`);
    // Versions are append-only for the app. What was taken out of a text before it was ever published must not stand in
    // a former version, though, so these alone can be forgotten.
    await runner.query(`
      create function forget_former_versions(contribution uuid) returns void
        language sql security definer set search_path = public, pg_temp as $$
        delete from contribution_versions v using contributions c
        where c.id = contribution and c.state = 'accepted' and v.contribution_id = c.id and v.n < c.current_version
      $$`);
    await runner.query(`revoke all on function forget_former_versions from public`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function forget_former_versions`);
    await runner.query(`alter table contributions drop column approved_version, drop column waved_through`);
  }
}
