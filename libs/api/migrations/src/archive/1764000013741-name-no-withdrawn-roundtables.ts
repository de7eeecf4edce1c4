import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is told of a withdrawn contribution does not name its roundtable where that was withdrawn later. */
export class NameNoWithdrawnRoundtables1764000013741 implements MigrationInterface {
  name = 'NameNoWithdrawnRoundtables1764000013741';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update pub_tombstones t
      set cited = t.cited - 'roundtable',
        citation_text = case when strpos(replace(t.citation_text, t.ref, ''), r.ref) > 0 then t.ref else t.citation_text end
      from pub_tombstones r
      where t.kind = 'contribution' and r.kind = 'roundtable' and starts_with(t.ref, r.ref || '-C')`);
  }

  /** What was left out is not known any more, and nothing needs it. */
  async down(): Promise<void> {}
}
