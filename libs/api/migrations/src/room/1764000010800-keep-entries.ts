import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Texts that participants write as entries of their own, each with the state that a host gave it. Content side: no time,
 * no person and no order; sealing writes the rows anew in random order, with new ids and without a voice.
 */
export class KeepEntries1764000010800 implements MigrationInterface {
  name = 'KeepEntries1764000010800';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table entries (
        id uuid primary key default gen_random_uuid(),
        org_id uuid not null references organisations (id),
        activity_id uuid not null references activities (id) on delete cascade,
        round int not null,
        voice bytea,
        body text not null,
        state text not null check (state in ('waiting', 'shown', 'hidden'))
      )`);
    // One text of one person is one entry. A hash, since a text may be longer than what an index takes.
    await runner.query(`create unique index entries_of_voice on entries (activity_id, round, voice, md5(body))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table entries`);
  }
}
