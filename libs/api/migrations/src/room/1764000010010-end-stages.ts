import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A screen can be disconnected from its roundtable, and every process finds out which rooms were sealed lately. */
export class EndStages1764000010010 implements MigrationInterface {
  name = 'EndStages1764000010010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table stage_pairings add column unpaired_at timestamptz`);
    await runner.query(`create index roundtables_sealed on roundtables (sealed_at) where sealed_at is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index roundtables_sealed`);
    await runner.query(`alter table stage_pairings drop column unpaired_at`);
  }
}
