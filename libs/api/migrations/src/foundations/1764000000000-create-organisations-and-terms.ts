import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tenants, sector and place terms, the audit chain, rate limits and what a fresh installation remembers. */
export class CreateOrganisationsAndTerms1764000000000 implements MigrationInterface {
  name = 'CreateOrganisationsAndTerms1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create extension if not exists citext`);
    await runner.query(`create extension if not exists unaccent`);
    await runner.query(`create extension if not exists pg_trgm`);
    await runner.query(`
      create table organisations (
        id uuid primary key,
        slug text not null unique,
        name text not null,
        default_tz text not null default 'Europe/London',
        locale text not null default 'en-GB',
        licence text not null default 'CC BY 4.0',
        k_threshold int not null default 5 check (k_threshold >= 5),
        created_at timestamptz not null default now()
      )`);
    // One row an organisation and year: the number of a roundtable is taken under its lock and never reused.
    await runner.query(`
      create table roundtable_numbers (
        org_id uuid not null references organisations (id),
        year int not null,
        last_number int not null default 0,
        primary key (org_id, year)
      )`);
    await runner.query(`
      create table sector_terms (
        id uuid primary key,
        org_id uuid not null references organisations (id),
        scheme text not null default 'core',
        code text not null,
        label text not null,
        parent_id uuid references sector_terms (id),
        position int not null default 0,
        unique (org_id, scheme, code)
      )`);
    await runner.query(`
      create table region_terms (
        code text primary key,
        label text not null,
        position int not null
      )`);
    await runner.query(`
      create table audit_events (
        id uuid primary key,
        org_id uuid not null references organisations (id),
        position bigint not null,
        at timestamptz,
        day date not null,
        actor_role text not null,
        actor_pseudonym text,
        verb text not null,
        subject_type text not null,
        subject_id text,
        roundtable_id uuid,
        detail jsonb,
        prev_hash text not null,
        hash text not null,
        unique (org_id, position)
      )`);
    await runner.query(`create index audit_events_roundtable on audit_events (roundtable_id, position)`);
    await runner.query(`
      create table rate_limits (
        key_hash text not null,
        window_start timestamptz not null,
        taken int not null default 0,
        primary key (key_hash, window_start)
      )`);
    // Facts about this installation: first administrator's token (hashed), when the demo was seeded.
    await runner.query(`
      create table installation (
        name text primary key,
        value text not null,
        at timestamptz not null default now()
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table installation, rate_limits, audit_events, region_terms, sector_terms, roundtable_numbers, organisations`,
    );
  }
}
