import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a text that somebody wrote rests on, as its author named it: addresses, and numbers of patents and grants. */
export class KeepSources1764000013610 implements MigrationInterface {
  name = 'KeepSources1764000013610';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table entries add column sources text[]`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table entries drop column sources`);
  }
}
