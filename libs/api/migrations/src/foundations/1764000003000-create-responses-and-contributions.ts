import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The content side. No time columns, no key of a person, random ids: order and time must not tell who wrote what.
 */
export class CreateResponsesAndContributions1764000003000 implements MigrationInterface {
  name = 'CreateResponsesAndContributions1764000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table responses (
        id uuid primary key default gen_random_uuid(),
        org_id uuid not null references organisations (id),
        activity_id uuid not null references activities (id) on delete cascade,
        round int not null,
        voice bytea,
        op_id uuid,
        n int,
        answer jsonb,
        answer_key text
      )`);
    // Sealing sets voice to null: PostgreSQL lets any number of nulls stand in a unique index.
    await runner.query(`create unique index responses_voice on responses (activity_id, round, voice)`);
    await runner.query(`create index responses_tally on responses (activity_id, round, answer_key)`);
    await runner.query(`
      create table poll_snapshots (
        id uuid primary key,
        org_id uuid not null references organisations (id),
        roundtable_id uuid not null references roundtables (id),
        activity_id uuid not null,
        round int not null,
        frozen jsonb not null,
        sha256 text not null,
        unique (activity_id, round)
      )`);
    await runner.query(`
      create table contributions (
        id uuid primary key,
        org_id uuid not null references organisations (id),
        roundtable_id uuid not null references roundtables (id),
        agenda_item_id uuid,
        activity_id uuid,
        snapshot_id uuid references poll_snapshots (id),
        ref_number int,
        type text not null check (type in ('evidence', 'opportunity', 'barrier', 'recommendation', 'case_study', 'question', 'comment', 'poll_result')),
        phase text not null check (phase in ('before', 'during', 'after')),
        state text not null check (state in ('draft', 'submitted', 'accepted', 'rejected', 'merged', 'published', 'superseded', 'withdrawn')),
        draft_title text not null,
        draft_body text not null,
        fields jsonb not null default '{}',
        attribution jsonb not null default '{}',
        current_version int not null default 0,
        author_secret_hash text,
        acceptor_mark bytea,
        unique (roundtable_id, ref_number)
      )`);
    await runner.query(`create index contributions_roundtable on contributions (roundtable_id, state)`);
    await runner.query(
      `create unique index contributions_author_secret on contributions (author_secret_hash) where author_secret_hash is not null`,
    );
    await runner.query(
      `create unique index contributions_snapshot on contributions (snapshot_id) where snapshot_id is not null and state <> 'withdrawn'`,
    );
    await runner.query(`
      create table contribution_versions (
        contribution_id uuid not null references contributions (id) on delete cascade,
        n int not null,
        org_id uuid not null references organisations (id),
        title text not null,
        body text not null,
        fields jsonb not null default '{}',
        sha256 text not null,
        primary key (contribution_id, n)
      )`);
    // A published or accepted version never changes a byte.
    await runner.query(`
      create function refuse_version_change() returns trigger language plpgsql as $$
      begin
        raise exception 'a contribution version never changes' using errcode = '23514';
      end $$`);
    await runner.query(
      `create trigger contribution_versions_fixed before update on contribution_versions for each row execute function refuse_version_change()`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table contribution_versions, contributions, poll_snapshots, responses`);
    await runner.query(`drop function refuse_version_change`);
  }
}
