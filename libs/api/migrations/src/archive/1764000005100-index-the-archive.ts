import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lets the archive be browsed and its facets be counted from indexes: rows of the projection are wide. */
export class IndexTheArchive1764000005100 implements MigrationInterface {
  name = 'IndexTheArchive1764000005100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create index pub_contributions_facets on pub_contributions (type, rule, region_code, year) include (sector_codes)`,
    );
    // The order of the list without a question; the digest of the reference breaks ties, since it tells nothing of time.
    await runner.query(
      `create index pub_contributions_held on pub_contributions ((held_on - date '2000-01-01'), md5(ref))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index pub_contributions_held, pub_contributions_facets`);
  }
}
