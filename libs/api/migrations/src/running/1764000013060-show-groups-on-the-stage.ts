import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which groups the stage shows the result of the current activity; null: that of all together. */
export class ShowGroupsOnTheStage1764000013060 implements MigrationInterface {
  name = 'ShowGroupsOnTheStage1764000013060';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table session_live add column stage_by text check (stage_by in ('type', 'place', 'way'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table session_live drop column stage_by`);
  }
}
