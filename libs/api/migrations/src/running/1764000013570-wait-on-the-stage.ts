import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A result that waits for the facilitator is shown on the stage once it is chosen for it. Before, each close chose it, and
 * it was not shown for that: such a choice is none.
 */
export class WaitOnTheStage1764000013570 implements MigrationInterface {
  name = 'WaitOnTheStage1764000013570';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `update session_live s set stage_view = 'question', stage_by = null from activities a
       where a.id = s.current_activity_id and s.stage_view = 'results' and a.visibility = 'on_reveal' and not a.revealed`,
    );
  }

  /** The program before shows nothing of what was chosen so. */
  async down(): Promise<void> {}
}
