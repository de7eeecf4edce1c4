import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a host marked a question as answered, in whole minutes of the session; kept for an answer that is taken back and given again. */
export class NoteMinutes1764000013620 implements MigrationInterface {
  name = 'NoteMinutes1764000013620';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table entries add column answered_minute int`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table entries drop column answered_minute`);
  }
}
