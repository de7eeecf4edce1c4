import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who has a line to which process, and whose broke lately: how the processes tell each other who is reconnecting. It may
 * be lost (unlogged), holds nobody for longer than some minutes, and says nothing of answers.
 */
export class TellLinesOfRooms1764000009000 implements MigrationInterface {
  name = 'TellLinesOfRooms1764000009000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create unlogged table room_lines (
        roundtable_id uuid not null references roundtables (id) on delete cascade,
        process_id uuid not null,
        up uuid[] not null,
        ended jsonb not null,
        changed_at timestamptz not null default now(),
        told_at timestamptz not null default now(),
        primary key (roundtable_id, process_id)
      ) with (fillfactor = 70)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table room_lines`);
  }
}
