import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Rows of form 3 say in which language their texts are, and hold nothing that the product says: a slot by its wall times,
 * sectors by code, a result's sentences by code, a withdrawal by what is cited of it. Older rows keep their bytes.
 */
export class PublishInALanguage1764000011000 implements MigrationInterface {
  name = 'PublishInALanguage1764000011000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table pub_roundtables
        add column lang text not null default 'en-GB',
        add column slot jsonb,
        alter column slot_text drop not null`);
    await runner.query(`alter table pub_contributions add column lang text not null default 'en-GB'`);
    // A search asks for words as each language of the archive folds them: which there are is looked up each time.
    await runner.query(`create index pub_contributions_lang on pub_contributions (lang)`);
    await runner.query(`alter table pub_sectors alter column label drop not null`);
    await runner.query(`
      alter table pub_tombstones
        add column cited jsonb,
        add column reason_code text check (reason_code in ('by-author', 'too-few-left')),
        alter column reason drop not null,
        alter column citation_text drop not null`);
    for (const table of ['contributions', 'contribution_drafts']) {
      await runner.query(`
        alter table ${table}
          add column decision_code text check (decision_code in ('by-author', 'too-few-left'))`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['contributions', 'contribution_drafts']) {
      await runner.query(`update ${table} set decision_reason = coalesce(decision_reason, decision_code)`);
      await runner.query(`alter table ${table} drop column decision_code`);
    }
    await runner.query(`
      update pub_tombstones set reason = coalesce(reason, reason_code, ''), citation_text = coalesce(citation_text, ref)`);
    await runner.query(`
      alter table pub_tombstones
        drop column cited,
        drop column reason_code,
        alter column reason set not null,
        alter column citation_text set not null`);
    await runner.query(`update pub_sectors set label = code where label is null`);
    await runner.query(`alter table pub_sectors alter column label set not null`);
    await runner.query(`drop index pub_contributions_lang`);
    await runner.query(`alter table pub_contributions drop column lang`);
    await runner.query(`update pub_roundtables set slot_text = coalesce(slot_text, '')`);
    await runner.query(`
      alter table pub_roundtables
        drop column lang,
        drop column slot,
        alter column slot_text set not null`);
  }
}
