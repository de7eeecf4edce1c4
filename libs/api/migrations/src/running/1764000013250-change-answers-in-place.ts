import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An answer that replaces another stays on its page, so that no index has to be written (PostgreSQL, "Heap-Only
 * Tuples"): pages keep room for it, and no index holds a column that changes. Counts are read over `responses_voice`.
 */
export class ChangeAnswersInPlace1764000013250 implements MigrationInterface {
  name = 'ChangeAnswersInPlace1764000013250';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index responses_tally`);
    await runner.query(`alter table responses set (fillfactor = 50)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table responses reset (fillfactor)`);
    await runner.query(`create index responses_tally on responses (activity_id, round, answer_key)`);
  }
}
