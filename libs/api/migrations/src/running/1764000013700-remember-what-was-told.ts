import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was told of a round once, so that nothing else is told of the same answers later: the groups by which its result is told, and
 * whether it is told beside other rounds, from which it differed by at least so many people. It says which numbers are told, and none of
 * them.
 */
export class RememberWhatWasTold1764000013700 implements MigrationInterface {
  name = 'RememberWhatWasTold1764000013700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table told_rounds (
        activity_id uuid not null references activities (id) on delete cascade,
        org_id uuid not null references organisations (id),
        round int not null,
        divisions jsonb,
        told boolean,
        least int,
        primary key (activity_id, round)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table told_rounds`);
  }
}
