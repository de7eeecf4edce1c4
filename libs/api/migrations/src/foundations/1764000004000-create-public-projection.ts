import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the public may read: written at publication, read by the role rt_public, which sees nothing else. */
export class CreatePublicProjection1764000004000 implements MigrationInterface {
  name = 'CreatePublicProjection1764000004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table pub_roundtables (
        ref text primary key,
        org_id uuid not null,
        organisation_name text not null,
        programme_title text,
        slug text not null,
        title text not null,
        question text not null,
        purpose text not null,
        held_on date not null,
        slot_text text not null,
        place text not null,
        region_code text,
        region_label text,
        rule text not null,
        attendance_band text,
        sectors jsonb not null,
        agenda jsonb not null,
        licence text not null,
        version int not null default 1,
        published_on date not null,
        sha256 text not null
      )`);
    await runner.query(`
      create table pub_contributions (
        ref text primary key,
        roundtable_ref text not null references pub_roundtables (ref) on delete cascade,
        org_id uuid not null,
        type text not null,
        title text not null,
        body text not null,
        author text not null,
        stakeholder_type text,
        region_code text,
        phase text not null,
        rule text not null,
        held_on date not null,
        year int not null,
        sectors jsonb not null,
        sector_codes text[] not null,
        fields jsonb not null default '{}',
        poll jsonb,
        cite_as text not null,
        licence text not null,
        version int not null default 1,
        published_on date not null,
        sha256 text not null,
        search tsvector not null
      )`);
    await runner.query(`create index pub_contributions_search on pub_contributions using gin (search)`);
    await runner.query(`create index pub_contributions_sectors on pub_contributions using gin (sector_codes)`);
    await runner.query(`create index pub_contributions_roundtable on pub_contributions (roundtable_ref)`);
    // One row a lexeme with the number of public contributions that hold it: rare words first, common ones only score.
    await runner.query(`
      create table pub_words (
        word text primary key,
        documents int not null
      )`);
    await runner.query(`create index pub_words_trigram on pub_words using gin (word gin_trgm_ops)`);
    await runner.query(`
      create table pub_tombstones (
        ref text primary key,
        org_id uuid not null,
        kind text not null check (kind in ('roundtable', 'contribution')),
        reason text not null,
        citation_text text not null,
        removed_on date not null
      )`);
    await runner.query(`
      create table pub_sectors (
        code text primary key,
        label text not null,
        parent_code text,
        position int not null
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table pub_sectors, pub_tombstones, pub_words, pub_contributions, pub_roundtables`);
  }
}
