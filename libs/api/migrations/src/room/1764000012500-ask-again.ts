import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Rounds that stand beside the present one: by which act of a host the next was opened, so that a repetition opens none
 * more; and who moved to it, as it was told when the session was sealed, since nothing is left then to count it from.
 */
export class AskAgain1764000012500 implements MigrationInterface {
  name = 'AskAgain1764000012500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table activity_rounds add column op_id uuid, add column moves jsonb`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table activity_rounds drop column moves, drop column op_id`);
  }
}
