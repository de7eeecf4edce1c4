import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How often the plan of a question was changed. `config_version` rises with what participants answer to alone, not with what only hosts
 * see, so it cannot tell a form that somebody else has saved meanwhile.
 */
export class NumberChangesOfQuestions1764000013720 implements MigrationInterface {
  name = 'NumberChangesOfQuestions1764000013720';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table activities add column plan_version int not null default 1`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table activities drop column plan_version`);
  }
}
