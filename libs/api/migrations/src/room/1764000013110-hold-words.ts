import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Words and phrases of an organisation: a text that holds one of them waits until a host has read it. */
export class HoldWords1764000013110 implements MigrationInterface {
  name = 'HoldWords1764000013110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table organisations add column held_words text[] not null default '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table organisations drop column held_words`);
  }
}
