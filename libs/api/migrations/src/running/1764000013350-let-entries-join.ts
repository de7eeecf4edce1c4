import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Statements of participants that the room was asked about: the id by which answers refer to one. It is random and not that of
 * the entry, which sealing writes anew.
 */
export class LetEntriesJoin1764000013350 implements MigrationInterface {
  name = 'LetEntriesJoin1764000013350';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table entries add column joined_as text`);
    await runner.query(`create index entries_joined on entries (activity_id) where joined_as is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index entries_joined`);
    await runner.query(`alter table entries drop column joined_as`);
  }
}
