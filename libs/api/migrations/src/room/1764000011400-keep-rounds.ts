import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Rounds of an activity besides the present one, which stands in `activities` and `activity_live`: their answers stay
 * where they are, under their number. One that was set aside is put back within seconds, or deleted with its answers.
 */
export class KeepRounds1764000011400 implements MigrationInterface {
  name = 'KeepRounds1764000011400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table activity_rounds (
        org_id uuid not null references organisations (id),
        roundtable_id uuid not null,
        activity_id uuid not null references activities (id) on delete cascade,
        round int not null,
        state text not null check (state in ('open', 'closed')),
        revealed boolean not null,
        cut_short boolean not null,
        key_no int,
        opened_at timestamptz,
        closes_at timestamptz,
        closed_at timestamptz,
        set_aside_at timestamptz,
        primary key (activity_id, round)
      )`);
    await runner.query(
      `create index activity_rounds_aside on activity_rounds (set_aside_at) where set_aside_at is not null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table activity_rounds`);
  }
}
