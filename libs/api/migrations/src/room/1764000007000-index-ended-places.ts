import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each process asks every few seconds whose place in a room has ended: few of many. */
export class IndexEndedPlaces1764000007000 implements MigrationInterface {
  name = 'IndexEndedPlaces1764000007000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create index participations_ended on participations (roundtable_id) where revoked_at is not null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index participations_ended`);
  }
}
