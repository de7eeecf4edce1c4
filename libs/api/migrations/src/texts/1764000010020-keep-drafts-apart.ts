import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Texts that nobody has reviewed yet stand in a small table of their own, which is written anew after reviews: words that
 * a reviewer took out are then gone from the files of both tables. It has the columns of `contributions`; whoever adds
 * one there adds it here. No foreign keys, so that emptying it waits for no lock of another table.
 */
export class KeepDraftsApart1764000010020 implements MigrationInterface {
  name = 'KeepDraftsApart1764000010020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table contribution_drafts (like contributions including all)`);
    await runner.query(`
      insert into contribution_drafts
      select * from contributions where state in ('draft', 'submitted') order by random()`);
    await runner.query(`delete from contributions where state in ('draft', 'submitted')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`insert into contributions select * from contribution_drafts`);
    await runner.query(`drop table contribution_drafts`);
  }
}
