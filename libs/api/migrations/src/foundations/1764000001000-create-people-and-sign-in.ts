import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The identity side: accounts and their sign-ins, the directory of experts, mail of the demo's outbox. */
export class CreatePeopleAndSignIn1764000001000 implements MigrationInterface {
  name = 'CreatePeopleAndSignIn1764000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table accounts (
        id uuid primary key,
        org_id uuid not null references organisations (id),
        email citext not null,
        display_name text not null,
        state text not null default 'active' check (state in ('active', 'deactivated')),
        demo_role text,
        pseudonym_salt bytea not null,
        created_at timestamptz not null default now(),
        unique (org_id, email)
      )`);
    await runner.query(`
      create table memberships (
        id uuid primary key,
        org_id uuid not null references organisations (id),
        account_id uuid not null references accounts (id),
        role text not null check (role in ('platform_admin', 'org_admin', 'organiser', 'facilitator', 'note_taker', 'analyst', 'observer')),
        scope text not null check (scope in ('organisation', 'programme', 'roundtable')),
        scope_id uuid,
        created_at timestamptz not null default now(),
        unique nulls not distinct (account_id, role, scope, scope_id),
        check ((scope = 'organisation') = (scope_id is null))
      )`);
    await runner.query(`create index memberships_scope on memberships (scope_id)`);
    await runner.query(`
      create table sign_in_requests (
        id uuid primary key,
        org_id uuid not null references organisations (id),
        email citext not null,
        account_id uuid references accounts (id),
        browser_hash text not null,
        token_hash text not null unique,
        code_hash text not null,
        wrong_codes int not null default 0,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        superseded_at timestamptz,
        used_at timestamptz
      )`);
    await runner.query(`create index sign_in_requests_email on sign_in_requests (org_id, email, created_at)`);
    await runner.query(`create index sign_in_requests_browser on sign_in_requests (browser_hash)`);
    await runner.query(`
      create table sign_ins (
        id uuid primary key,
        secret_hash text not null unique,
        account_id uuid not null references accounts (id),
        created_at timestamptz not null default now(),
        last_used_at timestamptz not null default now(),
        expires_at timestamptz not null,
        ended_at timestamptz
      )`);
    await runner.query(`create index sign_ins_account on sign_ins (account_id)`);
    await runner.query(`
      create table socket_tickets (
        ticket_hash text primary key,
        sign_in_id uuid not null references sign_ins (id),
        expires_at timestamptz not null,
        used_at timestamptz
      )`);
    await runner.query(`
      create table people (
        id uuid primary key,
        org_id uuid not null references organisations (id),
        full_name text not null,
        email citext not null,
        source text not null default 'entered',
        do_not_contact boolean not null default false,
        erased_at timestamptz,
        created_at timestamptz not null default now(),
        unique (org_id, email)
      )`);
    await runner.query(`
      create table affiliations (
        id uuid primary key,
        org_id uuid not null references organisations (id),
        person_id uuid not null references people (id) on delete cascade,
        organisation_name text not null,
        stakeholder_type text not null,
        region_code text references region_terms (code),
        position int not null default 0
      )`);
    await runner.query(`create index affiliations_person on affiliations (person_id)`);
    // Without SMTP_URL the demo keeps its mail here and shows it in the console; with SMTP_URL nothing is written.
    await runner.query(`
      create table outgoing_mails (
        id uuid primary key,
        org_id uuid not null references organisations (id),
        to_address text not null,
        subject text not null,
        text_body text not null,
        html_body text,
        ics_method text,
        ics_content text,
        created_at timestamptz not null default now()
      )`);
    await runner.query(`create index outgoing_mails_created on outgoing_mails (org_id, created_at desc)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table outgoing_mails, affiliations, people, socket_tickets, sign_ins, sign_in_requests, memberships, accounts`,
    );
  }
}
