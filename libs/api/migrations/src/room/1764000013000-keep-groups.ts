import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Groups into which hosts put entries: entries too, so that dots may stand on them; those in a group count with it. */
export class KeepGroups1764000013000 implements MigrationInterface {
  name = 'KeepGroups1764000013000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table entries add column is_group boolean not null default false`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table entries drop column is_group`);
  }
}
