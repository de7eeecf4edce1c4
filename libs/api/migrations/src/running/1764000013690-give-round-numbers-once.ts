import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The highest number that a round of an activity was ever given. Rounds that were set aside are deleted, and their numbers with
 * them, while phones still hold answers under these.
 */
export class GiveRoundNumbersOnce1764000013690 implements MigrationInterface {
  name = 'GiveRoundNumbersOnce1764000013690';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table activity_live add column highest_round int not null default 1`);
    await runner.query(`
      update activity_live l set highest_round = greatest(l.round, (
        select max(r.round) from activity_rounds r where r.activity_id = l.activity_id))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table activity_live drop column highest_round`);
  }
}
