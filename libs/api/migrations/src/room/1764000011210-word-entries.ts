import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a host has worded an entry, and why it is hidden, as its author is told. `body` stays what its author wrote. */
export class WordEntries1764000011210 implements MigrationInterface {
  name = 'WordEntries1764000011210';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table entries add column edited text, add column reason text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table entries drop column edited, drop column reason`);
  }
}
