import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each process tells the others of seats that ask for more time, beside those that are connected: in no log, for minutes. */
export class AskForTime1764000013050 implements MigrationInterface {
  name = 'AskForTime1764000013050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table room_connections add column time_asked jsonb not null default '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table room_connections drop column time_asked`);
  }
}
