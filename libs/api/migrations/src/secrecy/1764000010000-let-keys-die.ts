import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rules under which a result of fewer than five people is hidden for good. */
const HIDES_SMALL_NUMBERS = `('chatham_house', 'anonymous_to_organiser')`;

/**
 * Keys of sessions that really die (docs/adr/0014). What ties answers to people stands in unlogged tables, which neither
 * the write-ahead log nor a copy made of it holds; a number and a commitment of the key stand in logged rows, so that a
 * process can put the key back after a crash, and no process stores an answer under a key that was lost. Rooms that
 * exist are mended as far as their rows go: the log that was written before still holds what it held.
 */
export class LetKeysDie1764000010000 implements MigrationInterface {
  name = 'LetKeysDie1764000010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table roundtables
        add column key_no int,
        add column key_check bytea,
        add column erased_at timestamptz`);
    await runner.query(
      `create index roundtables_with_key on roundtables (id) where sealed_at is null and state in ('live', 'closed')`,
    );
    await runner.query(
      `create index roundtables_to_erase on roundtables (id) where sealed_at is not null and erased_at is null`,
    );
    // Null: opened by a version of the program that knew no numbers.
    await runner.query(`
      alter table activity_live
        add column key_no int,
        add column cut_short boolean not null default false`);
    await this.moveKeys(runner);
    // A foreign key would lock the roundtable's row for every row that is put back, and wait for a sealing that waits for it.
    await runner.query(`alter table room_lines drop constraint room_lines_roundtable_id_fkey`);
    await runner.query(`alter table rate_limits set unlogged`);
    // Type and region that an author declared, until it is decided for the whole room what of it may stay.
    await runner.query(`
      create unlogged table author_terms (
        contribution_id uuid primary key,
        roundtable_id uuid not null,
        declared_type text,
        declared_region text
      )`);
    await this.mendContent(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table author_terms`);
    await runner.query(`drop index roundtables_with_key, roundtables_to_erase`);
    await runner.query(`alter table rate_limits set logged`);
    await runner.query(
      `delete from room_lines l where not exists (select from roundtables r where r.id = l.roundtable_id)`,
    );
    await runner.query(
      `alter table room_lines add constraint room_lines_roundtable_id_fkey
         foreign key (roundtable_id) references roundtables (id) on delete cascade`,
    );
    await runner.query(`alter table session_keys drop column key_no`);
    await runner.query(`alter table session_keys set logged`);
    await runner.query(
      `alter table contribution_versions
         drop constraint contribution_versions_contribution_id_fkey,
         add constraint contribution_versions_contribution_id_fkey
           foreign key (contribution_id) references contributions (id) on delete cascade`,
    );
    await runner.query(`alter table activity_live drop column key_no, drop column cut_short`);
    await runner.query(`alter table roundtables drop column key_no, drop column key_check, drop column erased_at`);
  }

  // Whichever process first reads a key that was moved knows the secret, and adds the commitment.
  private async moveKeys(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table session_keys rename to logged_session_keys`);
    await runner.query(`alter index session_keys_pkey rename to logged_session_keys_pkey`);
    await runner.query(`
      create unlogged table session_keys (
        roundtable_id uuid primary key,
        key_no int not null default 1,
        wrapped bytea not null
      )`);
    await runner.query(`
      insert into session_keys (roundtable_id, wrapped)
      select k.roundtable_id, k.wrapped from logged_session_keys k join roundtables r on r.id = k.roundtable_id
      where r.sealed_at is null`);
    await runner.query(
      `update roundtables set key_no = 1 where id in (select roundtable_id from session_keys) and sealed_at is null`,
    );
    await runner.query(
      `update activity_live set key_no = 1 where state = 'open' and roundtable_id in (select roundtable_id from session_keys)`,
    );
    await runner.query(`drop table logged_session_keys`);
  }

  // Sealed rooms keep no order of writing, and no answers of so few that their result is hidden. The program erases the
  // old rows afterwards, since none of these rooms has `erased_at`.
  private async mendContent(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table contribution_versions
         drop constraint contribution_versions_contribution_id_fkey,
         add constraint contribution_versions_contribution_id_fkey
           foreign key (contribution_id) references contributions (id) on delete no action deferrable`,
    );
    await runner.query(`
      delete from responses where activity_id in (
        select a.id from activities a join roundtables r on r.id = a.roundtable_id
        join responses s on s.activity_id = a.id
        where r.sealed_at is not null and r.rule in ${HIDES_SMALL_NUMBERS}
        group by a.id
        having count(*) filter (where s.answer_key <> '{"abstain":true}') < 5
      )`);
    await runner.query(
      `update contributions set op_mark = null
       where op_mark is not null and roundtable_id in (select id from roundtables where sealed_at is not null)`,
    );
    await runner.query(`set constraints contribution_versions_contribution_id_fkey deferred`);
    await runner.query(`
      with gone as (
        delete from contributions where roundtable_id in (select id from roundtables where sealed_at is not null) returning *
      )
      insert into contributions select * from gone order by random()`);
    await runner.query(`set constraints contribution_versions_contribution_id_fkey immediate`);
  }
}
