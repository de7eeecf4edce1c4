import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * By which groups a result shall be published, while its session goes on again and has no frozen result: the choice stands in
 * that otherwise.
 */
export class KeepPublishedGroups1764000013660 implements MigrationInterface {
  name = 'KeepPublishedGroups1764000013660';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table published_groups (
        activity_id uuid primary key,
        org_id uuid not null references organisations (id),
        roundtable_id uuid not null references roundtables (id) on delete cascade,
        grouped_by text not null
      )`);
    await runner.query('create index published_groups_roundtable on published_groups (roundtable_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table published_groups`);
  }
}
