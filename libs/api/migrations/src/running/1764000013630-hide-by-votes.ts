import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Votes hide a question from the room; once a host has decided on it again, they hide it no more. */
export class HideByVotes1764000013630 implements MigrationInterface {
  name = 'HideByVotes1764000013630';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table entries add column by_votes text check (by_votes in ('hidden', 'overruled'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table entries drop column by_votes`);
  }
}
