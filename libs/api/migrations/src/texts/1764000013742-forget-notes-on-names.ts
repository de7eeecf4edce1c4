import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was withdrawn with its roundtable has no reason of its own. Where one stands it is the note of the review on why names could
 * stay: what was withdrawn by itself while it was public has the reason that the archive tells of it.
 */
export class ForgetNotesOnNames1764000013742 implements MigrationInterface {
  name = 'ForgetNotesOnNames1764000013742';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update contributions c set decision_reason = null, decision_code = null
      from roundtables r, pub_tombstones t
      where r.id = c.roundtable_id and r.state = 'withdrawn' and t.ref = r.ref || '-C' || c.ref_number
        and c.state = 'withdrawn' and c.decision_reason is not null and t.reason is distinct from c.decision_reason`);
  }

  /** Nothing tells any more which note stood where, and nothing needs it. */
  async down(): Promise<void> {}
}
