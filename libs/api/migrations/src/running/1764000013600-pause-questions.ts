import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Since when the clock of an open question stands, and that of one that was set aside so; null while it runs. */
export class PauseQuestions1764000013600 implements MigrationInterface {
  name = 'PauseQuestions1764000013600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table activities add column paused_at timestamptz`);
    await runner.query(`alter table activity_rounds add column paused_at timestamptz`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table activity_rounds drop column paused_at`);
    await runner.query(`alter table activities drop column paused_at`);
  }
}
