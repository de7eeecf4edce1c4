import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What people make of each other's entries, one row a person and entry. Content side: no time, no person and no order;
 * the rows go at sealing, and only their counts stay with the entry.
 */
export class KeepReactions1764000011200 implements MigrationInterface {
  name = 'KeepReactions1764000011200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table entry_reactions (
        org_id uuid not null references organisations (id),
        activity_id uuid not null references activities (id) on delete cascade,
        round int not null,
        entry_id uuid not null references entries (id) on delete cascade,
        voice bytea not null,
        op_id uuid not null,
        n int not null,
        value smallint,
        unique (entry_id, round, voice)
      )`);
    // Counts of an activity, and what one person gave.
    await runner.query(`create index entry_reactions_of_voice on entry_reactions (activity_id, round, voice)`);
    await runner.query(`alter table entries add column reactions jsonb`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table entries drop column reactions`);
    await runner.query(`drop table entry_reactions`);
  }
}
