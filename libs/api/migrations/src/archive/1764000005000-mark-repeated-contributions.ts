import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A keyed hash of the operation id that the author's device drew at random, so that a repeated call stores nothing new.
 * It is made of that number and the roundtable alone, and is emptied once the contribution has been reviewed.
 */
export class MarkRepeatedContributions1764000005000 implements MigrationInterface {
  name = 'MarkRepeatedContributions1764000005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table contributions add column op_mark bytea`);
    await runner.query(`create unique index contributions_op_mark on contributions (op_mark)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table contributions drop column op_mark`);
  }
}
