import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When its hosts last did something in a session: from there it is reckoned when one that nobody ends, ends. */
export class LetSessionsEnd1764000010600 implements MigrationInterface {
  name = 'LetSessionsEnd1764000010600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table roundtables add column acted_at timestamptz`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table roundtables drop column acted_at`);
  }
}
