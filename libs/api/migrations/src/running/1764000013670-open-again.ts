import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which act of a host a closed question was opened again last, so that a repetition opens nothing that was closed since. */
export class OpenAgain1764000013670 implements MigrationInterface {
  name = 'OpenAgain1764000013670';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table activities add column opened_again_op uuid`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table activities drop column opened_again_op`);
  }
}
