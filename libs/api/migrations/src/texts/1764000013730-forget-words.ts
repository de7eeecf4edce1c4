import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which texts of the room results do not quote any more, as their author has taken them back or a review has changed them: by a
 * mark of the words, which nobody can read from it.
 */
export class ForgetWords1764000013730 implements MigrationInterface {
  name = 'ForgetWords1764000013730';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table unquoted_texts (
        activity_id uuid not null,
        mark bytea not null,
        org_id uuid not null references organisations (id),
        roundtable_id uuid not null references roundtables (id) on delete cascade,
        primary key (activity_id, mark)
      )`);
    await runner.query('create index unquoted_texts_roundtable on unquoted_texts (roundtable_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table unquoted_texts`);
  }
}
