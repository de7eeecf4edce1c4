import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of a group that dots count with it which people gave before its entries stood in it, once nothing else tells: from sealing on. */
export class KeepRecastDots1764000013430 implements MigrationInterface {
  name = 'KeepRecastDots1764000013430';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table entries add column recast boolean not null default false`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table entries drop column recast`);
  }
}
