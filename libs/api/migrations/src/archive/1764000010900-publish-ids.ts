import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What version 1 wrote of an author, for rows that hold the parts of it: nobody's name is lost on the way back. */
const AUTHORS = `
  update pub_contributions c set author = case
      when c.poll is not null then r.organisation_name || ', poll of ' || (c.poll ->> 'n')
        || case c.poll ->> 'n' when '1' then ' person' else ' people' end
      when c.named is not null then (c.named ->> 'name') || coalesce(', ' || (c.named ->> 'affiliation'), '')
        || case c.named ->> 'atDoor' when 'true' then ' (name given at the door)' else '' end
      else 'Roundtable participant (unattributed)' end
  from pub_roundtables r where r.ref = c.roundtable_ref and c.author is null`;

/** A citation without the address, which stands in the settings alone. */
const CITATIONS = `
  update pub_contributions c set cite_as = c.author || ' (' || to_char(c.published_on, 'YYYY') || '). ' || c.title
      || case when c.title ~ '[.?…]$' then ' ' else '. ' end || c.ref || ', version ' || c.version || '. In: ' || r.title || '. '
      || r.organisation_name || '.'
  from pub_roundtables r where r.ref = c.roundtable_ref and c.cite_as is null`;

const ATTENDANCE = `
  update pub_roundtables set attendance_band = nullif(concat_ws(', and ',
      case when (attendance -> 'band' ->> 'from')::int < 10 then 'Fewer than 10'
        else (attendance -> 'band' ->> 'from') || ' to ' || (attendance -> 'band' ->> 'to') end,
      case when attendance ->> 'simulated' = 'true' then case when attendance ->> 'band' is null
        then 'Simulated people of a demonstration' else 'simulated people of a demonstration' end end), '')
  where attendance is not null and attendance_band is null`;

/**
 * Rows of form 2 hold ids and numbers where those of form 1 hold English: an author's name by its parts, who was there by
 * numbers, no labels and no citation. Rows of form 1 keep their bytes and their hash.
 */
export class PublishIds1764000010900 implements MigrationInterface {
  name = 'PublishIds1764000010900';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table pub_roundtables
        add column form int not null default 1,
        add column attendance jsonb`);
    await runner.query(`
      alter table pub_contributions
        add column form int not null default 1,
        add column named jsonb,
        alter column author drop not null,
        alter column cite_as drop not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(AUTHORS);
    await runner.query(CITATIONS);
    await runner.query(ATTENDANCE);
    await runner.query(`
      alter table pub_contributions
        drop column form,
        drop column named,
        alter column author set not null,
        alter column cite_as set not null`);
    await runner.query(`alter table pub_roundtables drop column form, drop column attendance`);
  }
}
