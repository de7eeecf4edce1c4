import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The zone in which days of a published roundtable are told: when it was published, and when something of it was withdrawn. */
export class TellZonesOfRoundtables1764000013731 implements MigrationInterface {
  name = 'TellZonesOfRoundtables1764000013731';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table pub_roundtables add column tz text not null default 'Europe/London'`);
    await runner.query(`update pub_roundtables p set tz = r.tz from roundtables r where r.ref = p.ref`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table pub_roundtables drop column tz`);
  }
}
