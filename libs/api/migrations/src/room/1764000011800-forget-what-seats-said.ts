import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Type of organisation, place and way of each seat are known while its session is not sealed, and to nobody afterwards. */
export class ForgetWhatSeatsSaid1764000011800 implements MigrationInterface {
  name = 'ForgetWhatSeatsSaid1764000011800';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table participations drop column type_id, drop column place_id, drop column online`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table participations add column type_id uuid, add column place_id uuid, add column online boolean`,
    );
  }
}
