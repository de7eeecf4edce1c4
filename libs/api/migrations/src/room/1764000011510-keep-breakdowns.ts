import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Results by group as they were told when the session was sealed: counts, from which nobody can tell who answered what.
 * After that nothing is left from which they could be counted.
 */
export class KeepBreakdowns1764000011510 implements MigrationInterface {
  name = 'KeepBreakdowns1764000011510';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table activity_breakdowns (
        activity_id uuid primary key references activities (id) on delete cascade,
        org_id uuid not null references organisations (id),
        round int not null,
        told jsonb not null
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table activity_breakdowns`);
  }
}
