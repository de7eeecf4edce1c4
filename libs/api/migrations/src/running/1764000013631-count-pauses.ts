import type { MigrationInterface, QueryRunner } from 'typeorm';

/** For how long the clock of a question has stood: who asked for more time asks for it still once it goes on. */
export class CountPauses1764000013631 implements MigrationInterface {
  name = 'CountPauses1764000013631';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table activities add column stood interval not null default '0'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table activities drop column stood`);
  }
}
