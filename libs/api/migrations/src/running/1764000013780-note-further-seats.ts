import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How many seats were a further one of a device when a question was closed, and when each of its former rounds was: those that come
 * later have not answered it. Null while it is open and where it was closed before this was noted.
 */
export class NoteFurtherSeats1764000013780 implements MigrationInterface {
  name = 'NoteFurtherSeats1764000013780';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table activity_live add column further_seats int`);
    await runner.query(`alter table activity_rounds add column further_seats int`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table activity_rounds drop column further_seats`);
    await runner.query(`alter table activity_live drop column further_seats`);
  }
}
