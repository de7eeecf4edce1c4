import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What hosts make of entries that the room votes on while it writes them: which comes first, which is spoken of, which is
 * answered, and which say the same. `ordinal` gives the order of writing and goes at sealing.
 */
export class KeepBoards1764000012300 implements MigrationInterface {
  name = 'KeepBoards1764000012300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table entries
        add column ordinal int,
        add column pinned boolean not null default false,
        add column mark text check (mark in ('selected', 'answered')),
        add column reply text,
        add column labels text[],
        add column merged_into uuid references entries (id) on delete set null`);
    // Looked for whenever an entry is withdrawn.
    await runner.query(`create index entries_merged on entries (merged_into) where merged_into is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table entries drop column ordinal, drop column pinned, drop column mark, drop column reply,
        drop column labels, drop column merged_into`);
  }
}
