import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What hosts tell all phones at the moment, of their own accord: one message, until it is taken back. */
export class KeepAMessageToPhones1764000011520 implements MigrationInterface {
  name = 'KeepAMessageToPhones1764000011520';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table session_live add column message text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table session_live drop column message`);
  }
}
