import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What hosts decide on what participants wrote, apart from the plan: it raises no version of it, so no answer that is on
 * its way is refused. Content side: no time and no person; sealing puts what was decided into the plan and deletes the
 * rows, since their order is nearly the order of writing.
 */
export class KeepDecisionsOfHosts1764000010700 implements MigrationInterface {
  name = 'KeepDecisionsOfHosts1764000010700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table activity_decisions (
        org_id uuid not null references organisations (id),
        activity_id uuid not null references activities (id) on delete cascade,
        round int not null,
        n int not null,
        verb text not null,
        target text not null,
        value jsonb,
        primary key (activity_id, n)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table activity_decisions`);
  }
}
