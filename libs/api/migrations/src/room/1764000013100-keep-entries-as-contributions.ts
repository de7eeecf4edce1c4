import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That a host has kept an entry as a contribution: it is offered for that no more, and its author is told. Goes at sealing. */
export class KeepEntriesAsContributions1764000013100 implements MigrationInterface {
  name = 'KeepEntriesAsContributions1764000013100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table entries add column kept boolean not null default false`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table entries drop column kept`);
  }
}
