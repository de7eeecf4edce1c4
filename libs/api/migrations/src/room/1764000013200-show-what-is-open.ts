import type { MigrationInterface, QueryRunner } from 'typeorm';

const VIEWS = "'lobby', 'question', 'results'";

/** The screen of a room may show all questions that are open, while people answer at their own pace. */
export class ShowWhatIsOpen1764000013200 implements MigrationInterface {
  name = 'ShowWhatIsOpen1764000013200';

  async up(runner: QueryRunner): Promise<void> {
    await allow(runner, `${VIEWS}, 'open-questions'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`update session_live set stage_view = 'question' where stage_view = 'open-questions'`);
    await allow(runner, VIEWS);
  }
}

async function allow(runner: QueryRunner, views: string): Promise<void> {
  await runner.query(`alter table session_live drop constraint session_live_stage_view_check`);
  await runner.query(
    `alter table session_live add constraint session_live_stage_view_check check (stage_view in (${views}))`,
  );
}
