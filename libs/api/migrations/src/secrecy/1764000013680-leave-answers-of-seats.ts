import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A seat that the host takes out may leave its answers. In the logged table, unlike the device: after a crash nobody may take the
 * answers for those that were to go.
 */
export class LeaveAnswersOfSeats1764000013680 implements MigrationInterface {
  name = 'LeaveAnswersOfSeats1764000013680';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table participations add column answers_stay boolean not null default false`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table participations drop column answers_stay`);
  }
}
