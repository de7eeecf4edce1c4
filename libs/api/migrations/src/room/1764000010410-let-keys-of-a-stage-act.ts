import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A pairing says whether the keys of its screen move the session; those of screens paired until now do not. */
export class LetKeysOfAStageAct1764000010410 implements MigrationInterface {
  name = 'LetKeysOfAStageAct1764000010410';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table stage_pairings add column keys_move_session boolean not null default false`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table stage_pairings drop column keys_move_session`);
  }
}
