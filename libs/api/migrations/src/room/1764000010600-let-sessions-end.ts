import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When its hosts last did something in a session: from there it is reckoned when one that nobody ends, ends. */
export class LetSessionsEnd1764000010600 implements MigrationInterface {
  name = 'LetSessionsEnd1764000010600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table roundtables add column acted_at timestamptz`);
    // Of a session that goes on nobody knows when its hosts last did something: it ends no sooner than others from now.
    await runner.query(`update roundtables set acted_at = now() where state = 'live'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table roundtables drop column acted_at`);
  }
}
