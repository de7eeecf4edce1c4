import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A blank stage keeps what was chosen for it. */
export class KeepTheStage1764000010400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table session_live add column stage_blank boolean not null default false`);
    await runner.query(
      `update session_live set stage_blank = true, stage_view = 'question' where stage_view = 'blank'`,
    );
    await runner.query(`alter table session_live drop constraint session_live_stage_view_check`);
    await runner.query(
      `alter table session_live add constraint session_live_stage_view_check
         check (stage_view in ('lobby', 'question', 'results'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table session_live drop constraint session_live_stage_view_check`);
    await runner.query(
      `alter table session_live add constraint session_live_stage_view_check
         check (stage_view in ('lobby', 'question', 'results', 'blank'))`,
    );
    await runner.query(`update session_live set stage_view = 'blank' where stage_blank`);
    await runner.query(`alter table session_live drop column stage_blank`);
  }
}
