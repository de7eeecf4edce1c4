import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Raised hands as hosts counted them, a row a round, apart from the answers on devices. A count that was removed leaves its
 * version, so that nobody who has seen an older one overwrites what came after it.
 */
export class CountHands1764000013300 implements MigrationInterface {
  name = 'CountHands1764000013300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table hand_counts (
        activity_id uuid not null references activities (id) on delete cascade,
        round int not null,
        org_id uuid not null references organisations (id),
        counts jsonb,
        present int,
        version int not null,
        op_id uuid not null,
        primary key (activity_id, round)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table hand_counts`);
  }
}
