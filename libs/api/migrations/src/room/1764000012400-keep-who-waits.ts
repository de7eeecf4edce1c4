import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who waits to be let into a session stands in a table that PostgreSQL leaves out of its log, with what they said of
 * themselves. Whoever is let in has a seat under the same id, and no row here any more.
 */
export class KeepWhoWaits1764000012400 implements MigrationInterface {
  name = 'KeepWhoWaits1764000012400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create unlogged table waiting_people (
        participation_id uuid primary key,
        roundtable_id uuid not null,
        asked_at timestamptz not null default clock_timestamp(),
        type_id uuid,
        place_id uuid,
        online boolean,
        display_name text,
        device bytea,
        single boolean not null default false,
        refused text
      )`);
    await runner.query(`create index waiting_people_line on waiting_people (roundtable_id, asked_at)`);
    await runner.query(
      `create unique index waiting_people_device on waiting_people (roundtable_id, device) where single`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table waiting_people`);
  }
}
