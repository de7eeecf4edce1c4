import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The version of the words that people accepted (docs/data-protection/texts-of-the-rules.md), beside that of the rule of
 * their roundtable. Whoever accepted before has read version 1.
 */
export class KeepTheVersionOfWords1764000012000 implements MigrationInterface {
  name = 'KeepTheVersionOfWords1764000012000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['arrivals', 'consent_records']) {
      await runner.query(`alter table ${table} add column words_version int default 1`);
      await runner.query(`alter table ${table} alter column words_version drop default`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table arrivals drop column words_version');
    await runner.query('alter table consent_records drop column words_version');
  }
}
