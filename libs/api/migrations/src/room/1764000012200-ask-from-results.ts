import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From which result, and which round of it, a question was asked: the chain that its record shows. */
export class AskFromResults1764000012200 implements MigrationInterface {
  name = 'AskFromResults1764000012200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table activities
        add column from_activity_id uuid references activities (id) on delete set null,
        add column from_round int`);
    await runner.query(
      `create index activities_from on activities (from_activity_id) where from_activity_id is not null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table activities drop column from_round, drop column from_activity_id`);
  }
}
