import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The name that the author of a text gave with it, under the rules that allow names. */
export class NameAuthors1764000013650 implements MigrationInterface {
  name = 'NameAuthors1764000013650';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table entries add column author_name text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table entries drop column author_name`);
  }
}
