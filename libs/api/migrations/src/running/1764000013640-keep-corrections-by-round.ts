import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether the wording of a question was corrected while a former round of it was open: the next begins with what stands then. */
export class KeepCorrectionsByRound1764000013640 implements MigrationInterface {
  name = 'KeepCorrectionsByRound1764000013640';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table activity_rounds add column amended boolean not null default false`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table activity_rounds drop column amended`);
  }
}
