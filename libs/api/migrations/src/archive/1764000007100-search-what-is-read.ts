import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The body of a published contribution as readers read it, without marks: searched, and shown in excerpts. */
export class SearchWhatIsRead1764000007100 implements MigrationInterface {
  name = 'SearchWhatIsRead1764000007100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table pub_contributions add column plain text not null default ''`);
    await runner.query(`update pub_contributions set plain = body`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table pub_contributions drop column plain`);
  }
}
