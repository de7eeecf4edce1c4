import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Hosts choose labels of what people wrote; these hold over those that its author chose, and come out of random ids as these do. */
export class LabelEntries1764000013500 implements MigrationInterface {
  name = 'LabelEntries1764000013500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table entries add column host_labels text[]`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table entries drop column host_labels`);
  }
}
