import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many people wrote or gave votes or dots, once nothing else tells: from sealing on. Null where nobody gave any. */
export class KeepWhoTookPart1764000013710 implements MigrationInterface {
  name = 'KeepWhoTookPart1764000013710';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table activity_live add column people int`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table activity_live drop column people`);
  }
}
