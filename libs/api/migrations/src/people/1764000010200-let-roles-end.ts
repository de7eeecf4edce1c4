import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A role may have an end, after which it counts no more: that of emergency access. Every other role stays without one. */
export class LetRolesEnd1764000010200 implements MigrationInterface {
  name = 'LetRolesEnd1764000010200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table memberships add column expires_at timestamptz`);
  }

  async down(runner: QueryRunner): Promise<void> {
    // Without its end a role would hold for ever.
    await runner.query(`delete from memberships where expires_at is not null`);
    await runner.query(`alter table memberships drop column expires_at`);
  }
}
