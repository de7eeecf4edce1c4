import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Programmes, roundtables with their one session, agenda, activities, invitations and participations. */
export class CreateRoundtables1764000002000 implements MigrationInterface {
  name = 'CreateRoundtables1764000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table programmes (
        id uuid primary key,
        org_id uuid not null references organisations (id),
        slug text not null,
        title text not null,
        purpose text not null default '',
        state text not null default 'active' check (state in ('draft', 'active', 'archived')),
        created_at timestamptz not null default now(),
        unique (org_id, slug)
      )`);
    // local_start and local_end are wall times without offset ('2026-03-12T14:00'); start_at and end_at are derived.
    await runner.query(`
      create table roundtables (
        id uuid primary key,
        org_id uuid not null references organisations (id),
        programme_id uuid references programmes (id),
        ref text,
        title text not null,
        question text not null,
        purpose text not null default '',
        sector_ids uuid[] not null default '{}',
        region_code text references region_terms (code),
        place text not null default '',
        venue text not null default '',
        format text not null default 'in_person' check (format in ('in_person', 'online', 'hybrid')),
        tz text not null,
        local_start text,
        local_end text,
        fold text check (fold in ('earlier', 'later')),
        start_at timestamptz,
        end_at timestamptz,
        capacity int check (capacity between 1 and 10000),
        rule text not null check (rule in ('attributed', 'attributed_on_approval', 'chatham_house', 'anonymous_to_organiser')),
        rule_version int not null default 1,
        joining text not null default 'open' check (joining in ('open', 'knock', 'invited')),
        host_live_view boolean not null default true,
        state text not null default 'draft' check (state in ('draft', 'scheduled', 'live', 'closed', 'published', 'cancelled', 'withdrawn')),
        join_code char(8),
        ical_uid text,
        ical_sequence int not null default 0,
        version int not null default 1,
        cancel_reason text,
        live_at timestamptz,
        closed_at timestamptz,
        sealed_at timestamptz,
        published_on date,
        created_at timestamptz not null default now(),
        unique (org_id, ref),
        unique (ical_uid)
      )`);
    // A join code names one roundtable while people may still use it; afterwards it may be drawn again.
    await runner.query(
      `create unique index roundtables_join_code on roundtables (join_code) where state in ('draft', 'scheduled', 'live', 'closed') and join_code is not null`,
    );
    await runner.query(`create index roundtables_org_state on roundtables (org_id, state, start_at)`);
    await runner.query(`
      create table agenda_items (
        id uuid primary key,
        org_id uuid not null references organisations (id),
        roundtable_id uuid not null references roundtables (id) on delete cascade,
        position int not null,
        kind text not null check (kind in ('intro', 'talk', 'discussion', 'activity', 'break', 'wrap_up')),
        title text not null,
        planned_minutes int not null check (planned_minutes between 1 and 600)
      )`);
    await runner.query(`create index agenda_items_roundtable on agenda_items (roundtable_id, position)`);
    await runner.query(`
      create table activities (
        id uuid primary key,
        org_id uuid not null references organisations (id),
        roundtable_id uuid not null references roundtables (id) on delete cascade,
        agenda_item_id uuid references agenda_items (id) on delete set null,
        position int not null,
        kind text not null,
        question text not null,
        config jsonb not null,
        config_version int not null default 1,
        amended boolean not null default false,
        visibility text not null default 'after_close' check (visibility in ('always', 'after_vote', 'after_close', 'on_reveal', 'never')),
        allow_change boolean not null default true,
        allow_abstain boolean not null default false,
        duration_sec int check (duration_sec between 5 and 3600),
        revealed boolean not null default false,
        opened_at timestamptz,
        closes_at timestamptz,
        closed_at timestamptz
      )`);
    await runner.query(`create index activities_roundtable on activities (roundtable_id, position)`);
    // The narrow row under whose lock responses are stored and closed; epoch moves at every explicit change of state.
    await runner.query(`
      create table activity_live (
        activity_id uuid primary key references activities (id) on delete cascade,
        org_id uuid not null references organisations (id),
        roundtable_id uuid not null,
        round int not null default 1,
        state text not null default 'draft' check (state in ('draft', 'ready', 'open', 'closed', 'archived')),
        epoch int not null default 0,
        revision bigint not null default 0,
        answered int not null default 0
      ) with (fillfactor = 70)`);
    await runner.query(`create index activity_live_roundtable on activity_live (roundtable_id)`);
    await runner.query(`
      create table session_live (
        roundtable_id uuid primary key references roundtables (id) on delete cascade,
        org_id uuid not null references organisations (id),
        revision bigint not null default 0,
        current_activity_id uuid references activities (id) on delete set null,
        stage_view text not null default 'lobby' check (stage_view in ('lobby', 'question', 'results', 'blank')),
        joined int not null default 0
      ) with (fillfactor = 70)`);
    await runner.query(`
      create table session_keys (
        roundtable_id uuid primary key references roundtables (id) on delete cascade,
        wrapped bytea not null
      )`);
    await runner.query(`
      create table stage_pairings (
        id uuid primary key,
        code_hash text not null,
        secret_hash text not null,
        expires_at timestamptz not null,
        roundtable_id uuid references roundtables (id) on delete cascade,
        claimed_at timestamptz
      )`);
    await runner.query(`create index stage_pairings_code on stage_pairings (code_hash)`);
    await runner.query(`
      create table invitations (
        id uuid primary key,
        org_id uuid not null references organisations (id),
        roundtable_id uuid not null references roundtables (id) on delete cascade,
        person_id uuid not null references people (id),
        role text not null default 'expert',
        state text not null default 'draft' check (state in ('draft', 'queued', 'sent', 'accepted', 'tentative', 'declined', 'expired', 'revoked')),
        token_version int not null default 1,
        token_hash text not null unique,
        ics_last_sequence int,
        ics_last_hash text,
        sent_at timestamptz,
        opened_at timestamptz,
        responded_at timestamptz,
        revoked_at timestamptz,
        created_at timestamptz not null default now(),
        unique (roundtable_id, person_id)
      )`);
    await runner.query(`
      create table participations (
        id uuid primary key,
        org_id uuid not null references organisations (id),
        roundtable_id uuid not null references roundtables (id) on delete cascade,
        invitation_id uuid references invitations (id),
        role text not null default 'expert',
        display_name text,
        declared_type text,
        declared_region text references region_terms (code),
        simulated boolean not null default false,
        joined_at timestamptz not null default now(),
        revoked_at timestamptz
      )`);
    await runner.query(`create index participations_roundtable on participations (roundtable_id)`);
    await runner.query(
      `create unique index participations_invitation on participations (roundtable_id, invitation_id) where invitation_id is not null`,
    );
    await runner.query(`
      create table consent_records (
        id uuid primary key,
        org_id uuid not null references organisations (id),
        roundtable_id uuid not null references roundtables (id) on delete cascade,
        participation_id uuid not null references participations (id) on delete cascade,
        purpose text not null check (purpose in ('process', 'record', 'publish_attributed', 'list_as_attendee', 'contact_again')),
        text_version text not null,
        value boolean not null,
        channel text not null,
        at timestamptz not null default now()
      )`);
    await runner.query(`create index consent_records_participation on consent_records (participation_id, purpose)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table consent_records, participations, invitations, stage_pairings, session_keys, session_live, activity_live, activities, agenda_items, roundtables, programmes`,
    );
  }
}
