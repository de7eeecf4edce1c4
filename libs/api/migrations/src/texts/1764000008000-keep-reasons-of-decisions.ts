import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why a text was rejected or withdrawn, or why names in it may stay. It is held against names like the text itself. */
export class KeepReasonsOfDecisions1764000008000 implements MigrationInterface {
  name = 'KeepReasonsOfDecisions1764000008000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table contributions add column decision_reason text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table contributions drop column decision_reason`);
  }
}
