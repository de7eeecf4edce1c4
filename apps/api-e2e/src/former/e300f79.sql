-- An installation as version e300f79 left it; README.md beside it says how it was made.
SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

CREATE SCHEMA pgboss;


CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public;


COMMENT ON EXTENSION citext IS 'data type for case-insensitive character strings';


CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;


COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';


CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;


COMMENT ON EXTENSION unaccent IS 'text search dictionary that removes accents';


CREATE TYPE pgboss.job_state AS ENUM (
    'created',
    'retry',
    'active',
    'completed',
    'cancelled',
    'failed'
);


CREATE FUNCTION pgboss.create_queue(queue_name text, options json) RETURNS void
    LANGUAGE plpgsql
    AS $_$
    DECLARE
      table_name varchar := 'j' || encode(sha224(queue_name::bytea), 'hex');
      queue_created_on timestamptz;
    BEGIN

      WITH q as (
      INSERT INTO pgboss.queue (
        name,
        policy,
        retry_limit,
        retry_delay,
        retry_backoff,
        expire_seconds,
        retention_minutes,
        dead_letter,
        partition_name
      )
      VALUES (
        queue_name,
        options->>'policy',
        (options->>'retryLimit')::int,
        (options->>'retryDelay')::int,
        (options->>'retryBackoff')::bool,
        (options->>'expireInSeconds')::int,
        (options->>'retentionMinutes')::int,
        options->>'deadLetter',
        table_name
      )
      ON CONFLICT DO NOTHING
      RETURNING created_on
      )
      SELECT created_on into queue_created_on from q;

      IF queue_created_on IS NULL THEN
        RETURN;
      END IF;

      EXECUTE format('CREATE TABLE pgboss.%I (LIKE pgboss.job INCLUDING DEFAULTS)', table_name);

      EXECUTE format('ALTER TABLE pgboss.%1$I ADD PRIMARY KEY (name, id)', table_name);
      EXECUTE format('ALTER TABLE pgboss.%1$I ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES pgboss.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED', table_name);
      EXECUTE format('ALTER TABLE pgboss.%1$I ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES pgboss.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED', table_name);
      EXECUTE format('CREATE UNIQUE INDEX %1$s_i1 ON pgboss.%1$I (name, COALESCE(singleton_key, '''')) WHERE state = ''created'' AND policy = ''short''', table_name);
      EXECUTE format('CREATE UNIQUE INDEX %1$s_i2 ON pgboss.%1$I (name, COALESCE(singleton_key, '''')) WHERE state = ''active'' AND policy = ''singleton''', table_name);
      EXECUTE format('CREATE UNIQUE INDEX %1$s_i3 ON pgboss.%1$I (name, state, COALESCE(singleton_key, '''')) WHERE state <= ''active'' AND policy = ''stately''', table_name);
      EXECUTE format('CREATE UNIQUE INDEX %1$s_i4 ON pgboss.%1$I (name, singleton_on, COALESCE(singleton_key, '''')) WHERE state <> ''cancelled'' AND singleton_on IS NOT NULL', table_name);
      EXECUTE format('CREATE INDEX %1$s_i5 ON pgboss.%1$I (name, start_after) INCLUDE (priority, created_on, id) WHERE state < ''active''', table_name);

      EXECUTE format('ALTER TABLE pgboss.%I ADD CONSTRAINT cjc CHECK (name=%L)', table_name, queue_name);
      EXECUTE format('ALTER TABLE pgboss.job ATTACH PARTITION pgboss.%I FOR VALUES IN (%L)', table_name, queue_name);
    END;
    $_$;


CREATE FUNCTION pgboss.delete_queue(queue_name text) RETURNS void
    LANGUAGE plpgsql
    AS $$
    DECLARE
      table_name varchar;
    BEGIN
      WITH deleted as (
        DELETE FROM pgboss.queue
        WHERE name = queue_name
        RETURNING partition_name
      )
      SELECT partition_name from deleted INTO table_name;

      EXECUTE format('DROP TABLE IF EXISTS pgboss.%I', table_name);
    END;
    $$;


CREATE FUNCTION public.forget_former_versions(contribution uuid) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
        delete from contribution_versions v using contributions c
        where c.id = contribution and c.state = 'accepted' and v.contribution_id = c.id and v.n < c.current_version
      $$;


CREATE FUNCTION public.refuse_version_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
      begin
        raise exception 'a contribution version never changes' using errcode = '23514';
      end $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

CREATE TABLE pgboss.archive (
    id uuid NOT NULL,
    name text NOT NULL,
    priority integer NOT NULL,
    data jsonb,
    state pgboss.job_state NOT NULL,
    retry_limit integer NOT NULL,
    retry_count integer NOT NULL,
    retry_delay integer NOT NULL,
    retry_backoff boolean NOT NULL,
    start_after timestamp with time zone NOT NULL,
    started_on timestamp with time zone,
    singleton_key text,
    singleton_on timestamp without time zone,
    expire_in interval NOT NULL,
    created_on timestamp with time zone NOT NULL,
    completed_on timestamp with time zone,
    keep_until timestamp with time zone NOT NULL,
    output jsonb,
    dead_letter text,
    policy text,
    archived_on timestamp with time zone DEFAULT now() NOT NULL
);


CREATE TABLE pgboss.job (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    priority integer DEFAULT 0 NOT NULL,
    data jsonb,
    state pgboss.job_state DEFAULT 'created'::pgboss.job_state NOT NULL,
    retry_limit integer DEFAULT 2 NOT NULL,
    retry_count integer DEFAULT 0 NOT NULL,
    retry_delay integer DEFAULT 0 NOT NULL,
    retry_backoff boolean DEFAULT false NOT NULL,
    start_after timestamp with time zone DEFAULT now() NOT NULL,
    started_on timestamp with time zone,
    singleton_key text,
    singleton_on timestamp without time zone,
    expire_in interval DEFAULT '00:15:00'::interval NOT NULL,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    completed_on timestamp with time zone,
    keep_until timestamp with time zone DEFAULT (now() + '14 days'::interval) NOT NULL,
    output jsonb,
    dead_letter text,
    policy text
)
PARTITION BY LIST (name);


CREATE TABLE pgboss.j7052bb0a55560fc1255a00a70b8224a7c454570d6292c00e07f59732 (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    priority integer DEFAULT 0 NOT NULL,
    data jsonb,
    state pgboss.job_state DEFAULT 'created'::pgboss.job_state NOT NULL,
    retry_limit integer DEFAULT 2 NOT NULL,
    retry_count integer DEFAULT 0 NOT NULL,
    retry_delay integer DEFAULT 0 NOT NULL,
    retry_backoff boolean DEFAULT false NOT NULL,
    start_after timestamp with time zone DEFAULT now() NOT NULL,
    started_on timestamp with time zone,
    singleton_key text,
    singleton_on timestamp without time zone,
    expire_in interval DEFAULT '00:15:00'::interval NOT NULL,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    completed_on timestamp with time zone,
    keep_until timestamp with time zone DEFAULT (now() + '14 days'::interval) NOT NULL,
    output jsonb,
    dead_letter text,
    policy text,
    CONSTRAINT cjc CHECK ((name = 'sweep'::text))
);


CREATE TABLE pgboss.jc54f001eaeaac3971b03d661defa0ea1da621967bb8b4aaaec3b65df (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    priority integer DEFAULT 0 NOT NULL,
    data jsonb,
    state pgboss.job_state DEFAULT 'created'::pgboss.job_state NOT NULL,
    retry_limit integer DEFAULT 2 NOT NULL,
    retry_count integer DEFAULT 0 NOT NULL,
    retry_delay integer DEFAULT 0 NOT NULL,
    retry_backoff boolean DEFAULT false NOT NULL,
    start_after timestamp with time zone DEFAULT now() NOT NULL,
    started_on timestamp with time zone,
    singleton_key text,
    singleton_on timestamp without time zone,
    expire_in interval DEFAULT '00:15:00'::interval NOT NULL,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    completed_on timestamp with time zone,
    keep_until timestamp with time zone DEFAULT (now() + '14 days'::interval) NOT NULL,
    output jsonb,
    dead_letter text,
    policy text,
    CONSTRAINT cjc CHECK ((name = 'send-sign-in-mail'::text))
);


CREATE TABLE pgboss.jcf44c4cb525fd5193f1b36a81795755d43c2c20c3d928aed5ac90db1 (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    priority integer DEFAULT 0 NOT NULL,
    data jsonb,
    state pgboss.job_state DEFAULT 'created'::pgboss.job_state NOT NULL,
    retry_limit integer DEFAULT 2 NOT NULL,
    retry_count integer DEFAULT 0 NOT NULL,
    retry_delay integer DEFAULT 0 NOT NULL,
    retry_backoff boolean DEFAULT false NOT NULL,
    start_after timestamp with time zone DEFAULT now() NOT NULL,
    started_on timestamp with time zone,
    singleton_key text,
    singleton_on timestamp without time zone,
    expire_in interval DEFAULT '00:15:00'::interval NOT NULL,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    completed_on timestamp with time zone,
    keep_until timestamp with time zone DEFAULT (now() + '14 days'::interval) NOT NULL,
    output jsonb,
    dead_letter text,
    policy text,
    CONSTRAINT cjc CHECK ((name = 'seal-session'::text))
);


CREATE TABLE pgboss.jf7971ac395655745c66909ae45e0c6eefcc1bebe3d8a4c5505ed358b (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    priority integer DEFAULT 0 NOT NULL,
    data jsonb,
    state pgboss.job_state DEFAULT 'created'::pgboss.job_state NOT NULL,
    retry_limit integer DEFAULT 2 NOT NULL,
    retry_count integer DEFAULT 0 NOT NULL,
    retry_delay integer DEFAULT 0 NOT NULL,
    retry_backoff boolean DEFAULT false NOT NULL,
    start_after timestamp with time zone DEFAULT now() NOT NULL,
    started_on timestamp with time zone,
    singleton_key text,
    singleton_on timestamp without time zone,
    expire_in interval DEFAULT '00:15:00'::interval NOT NULL,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    completed_on timestamp with time zone,
    keep_until timestamp with time zone DEFAULT (now() + '14 days'::interval) NOT NULL,
    output jsonb,
    dead_letter text,
    policy text,
    CONSTRAINT cjc CHECK ((name = 'send-invitation'::text))
);


CREATE TABLE pgboss.jf842427823ea25d25878e36eaa5ac0b369a7ba3a4cad3e81ebb99489 (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    priority integer DEFAULT 0 NOT NULL,
    data jsonb,
    state pgboss.job_state DEFAULT 'created'::pgboss.job_state NOT NULL,
    retry_limit integer DEFAULT 2 NOT NULL,
    retry_count integer DEFAULT 0 NOT NULL,
    retry_delay integer DEFAULT 0 NOT NULL,
    retry_backoff boolean DEFAULT false NOT NULL,
    start_after timestamp with time zone DEFAULT now() NOT NULL,
    started_on timestamp with time zone,
    singleton_key text,
    singleton_on timestamp without time zone,
    expire_in interval DEFAULT '00:15:00'::interval NOT NULL,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    completed_on timestamp with time zone,
    keep_until timestamp with time zone DEFAULT (now() + '14 days'::interval) NOT NULL,
    output jsonb,
    dead_letter text,
    policy text,
    CONSTRAINT cjc CHECK ((name = 'remove-simulated-people'::text))
);


CREATE TABLE pgboss.queue (
    name text NOT NULL,
    policy text,
    retry_limit integer,
    retry_delay integer,
    retry_backoff boolean,
    expire_seconds integer,
    retention_minutes integer,
    dead_letter text,
    partition_name text,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    updated_on timestamp with time zone DEFAULT now() NOT NULL
);


CREATE TABLE pgboss.schedule (
    name text NOT NULL,
    cron text NOT NULL,
    timezone text,
    data jsonb,
    options jsonb,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    updated_on timestamp with time zone DEFAULT now() NOT NULL
);


CREATE TABLE pgboss.subscription (
    event text NOT NULL,
    name text NOT NULL,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    updated_on timestamp with time zone DEFAULT now() NOT NULL
);


CREATE TABLE pgboss.version (
    version integer NOT NULL,
    maintained_on timestamp with time zone,
    cron_on timestamp with time zone,
    monitored_on timestamp with time zone
);


CREATE TABLE public.accounts (
    id uuid NOT NULL,
    org_id uuid NOT NULL,
    email public.citext NOT NULL,
    display_name text NOT NULL,
    state text DEFAULT 'active'::text NOT NULL,
    demo_role text,
    pseudonym_salt bytea NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT accounts_state_check CHECK ((state = ANY (ARRAY['active'::text, 'deactivated'::text])))
);


CREATE TABLE public.activities (
    id uuid NOT NULL,
    org_id uuid NOT NULL,
    roundtable_id uuid NOT NULL,
    agenda_item_id uuid,
    "position" integer NOT NULL,
    kind text NOT NULL,
    question text NOT NULL,
    config jsonb NOT NULL,
    config_version integer DEFAULT 1 NOT NULL,
    amended boolean DEFAULT false NOT NULL,
    visibility text DEFAULT 'after_close'::text NOT NULL,
    allow_change boolean DEFAULT true NOT NULL,
    allow_abstain boolean DEFAULT false NOT NULL,
    duration_sec integer,
    revealed boolean DEFAULT false NOT NULL,
    opened_at timestamp with time zone,
    closes_at timestamp with time zone,
    closed_at timestamp with time zone,
    CONSTRAINT activities_duration_sec_check CHECK (((duration_sec >= 5) AND (duration_sec <= 3600))),
    CONSTRAINT activities_visibility_check CHECK ((visibility = ANY (ARRAY['always'::text, 'after_vote'::text, 'after_close'::text, 'on_reveal'::text, 'never'::text])))
);


CREATE TABLE public.activity_live (
    activity_id uuid NOT NULL,
    org_id uuid NOT NULL,
    roundtable_id uuid NOT NULL,
    round integer DEFAULT 1 NOT NULL,
    state text DEFAULT 'draft'::text NOT NULL,
    epoch integer DEFAULT 0 NOT NULL,
    revision bigint DEFAULT 0 NOT NULL,
    answered integer DEFAULT 0 NOT NULL,
    CONSTRAINT activity_live_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'ready'::text, 'open'::text, 'closed'::text, 'archived'::text])))
)
WITH (fillfactor='70');


CREATE TABLE public.affiliations (
    id uuid NOT NULL,
    org_id uuid NOT NULL,
    person_id uuid NOT NULL,
    organisation_name text NOT NULL,
    stakeholder_type text NOT NULL,
    region_code text,
    "position" integer DEFAULT 0 NOT NULL
);


CREATE TABLE public.agenda_items (
    id uuid NOT NULL,
    org_id uuid NOT NULL,
    roundtable_id uuid NOT NULL,
    "position" integer NOT NULL,
    kind text NOT NULL,
    title text NOT NULL,
    planned_minutes integer NOT NULL,
    CONSTRAINT agenda_items_kind_check CHECK ((kind = ANY (ARRAY['intro'::text, 'talk'::text, 'discussion'::text, 'activity'::text, 'break'::text, 'wrap_up'::text]))),
    CONSTRAINT agenda_items_planned_minutes_check CHECK (((planned_minutes >= 1) AND (planned_minutes <= 600)))
);


CREATE TABLE public.audit_events (
    id uuid NOT NULL,
    org_id uuid NOT NULL,
    "position" bigint NOT NULL,
    at timestamp with time zone,
    day date NOT NULL,
    actor_role text NOT NULL,
    actor_pseudonym text,
    verb text NOT NULL,
    subject_type text NOT NULL,
    subject_id text,
    roundtable_id uuid,
    detail jsonb,
    prev_hash text NOT NULL,
    hash text NOT NULL
);


CREATE TABLE public.chair_notes (
    roundtable_id uuid NOT NULL,
    org_id uuid NOT NULL,
    text text NOT NULL,
    version integer DEFAULT 1 NOT NULL
);


CREATE TABLE public.consent_records (
    id uuid NOT NULL,
    org_id uuid NOT NULL,
    roundtable_id uuid NOT NULL,
    participation_id uuid NOT NULL,
    purpose text NOT NULL,
    text_version text NOT NULL,
    value boolean NOT NULL,
    channel text NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT consent_records_purpose_check CHECK ((purpose = ANY (ARRAY['process'::text, 'record'::text, 'publish_attributed'::text, 'list_as_attendee'::text, 'contact_again'::text])))
);


CREATE TABLE public.contribution_versions (
    contribution_id uuid NOT NULL,
    n integer NOT NULL,
    org_id uuid NOT NULL,
    title text NOT NULL,
    body text NOT NULL,
    fields jsonb DEFAULT '{}'::jsonb NOT NULL,
    sha256 text NOT NULL
);


CREATE TABLE public.contributions (
    id uuid NOT NULL,
    org_id uuid NOT NULL,
    roundtable_id uuid NOT NULL,
    agenda_item_id uuid,
    activity_id uuid,
    snapshot_id uuid,
    ref_number integer,
    type text NOT NULL,
    phase text NOT NULL,
    state text NOT NULL,
    draft_title text NOT NULL,
    draft_body text NOT NULL,
    fields jsonb DEFAULT '{}'::jsonb NOT NULL,
    attribution jsonb DEFAULT '{}'::jsonb NOT NULL,
    current_version integer DEFAULT 0 NOT NULL,
    author_secret_hash text,
    acceptor_mark bytea,
    op_mark bytea,
    approved_version integer,
    waved_through jsonb DEFAULT '[]'::jsonb NOT NULL,
    decision_reason text,
    CONSTRAINT contributions_phase_check CHECK ((phase = ANY (ARRAY['before'::text, 'during'::text, 'after'::text]))),
    CONSTRAINT contributions_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'submitted'::text, 'accepted'::text, 'rejected'::text, 'merged'::text, 'published'::text, 'superseded'::text, 'withdrawn'::text]))),
    CONSTRAINT contributions_type_check CHECK ((type = ANY (ARRAY['evidence'::text, 'opportunity'::text, 'barrier'::text, 'recommendation'::text, 'case_study'::text, 'question'::text, 'comment'::text, 'poll_result'::text])))
);


CREATE TABLE public.installation (
    name text NOT NULL,
    value text NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL
);


CREATE TABLE public.invitations (
    id uuid NOT NULL,
    org_id uuid NOT NULL,
    roundtable_id uuid NOT NULL,
    person_id uuid NOT NULL,
    role text DEFAULT 'expert'::text NOT NULL,
    state text DEFAULT 'draft'::text NOT NULL,
    token_version integer DEFAULT 1 NOT NULL,
    token_hash text NOT NULL,
    ics_last_sequence integer,
    ics_last_hash text,
    sent_at timestamp with time zone,
    opened_at timestamp with time zone,
    responded_at timestamp with time zone,
    revoked_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT invitations_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'queued'::text, 'sent'::text, 'accepted'::text, 'tentative'::text, 'declined'::text, 'expired'::text, 'revoked'::text])))
);


CREATE TABLE public.memberships (
    id uuid NOT NULL,
    org_id uuid NOT NULL,
    account_id uuid NOT NULL,
    role text NOT NULL,
    scope text NOT NULL,
    scope_id uuid,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT memberships_check CHECK (((scope = 'organisation'::text) = (scope_id IS NULL))),
    CONSTRAINT memberships_role_check CHECK ((role = ANY (ARRAY['platform_admin'::text, 'org_admin'::text, 'organiser'::text, 'facilitator'::text, 'note_taker'::text, 'analyst'::text, 'observer'::text]))),
    CONSTRAINT memberships_scope_check CHECK ((scope = ANY (ARRAY['organisation'::text, 'programme'::text, 'roundtable'::text])))
);


CREATE TABLE public.migrations (
    id integer NOT NULL,
    "timestamp" bigint NOT NULL,
    name character varying NOT NULL
);


CREATE SEQUENCE public.migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER SEQUENCE public.migrations_id_seq OWNED BY public.migrations.id;


CREATE TABLE public.organisations (
    id uuid NOT NULL,
    slug text NOT NULL,
    name text NOT NULL,
    default_tz text DEFAULT 'Europe/London'::text NOT NULL,
    locale text DEFAULT 'en-GB'::text NOT NULL,
    licence text DEFAULT 'CC BY 4.0'::text NOT NULL,
    k_threshold integer DEFAULT 5 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT organisations_k_threshold_check CHECK ((k_threshold >= 5))
);


CREATE TABLE public.outgoing_mails (
    id uuid NOT NULL,
    org_id uuid NOT NULL,
    to_address text NOT NULL,
    subject text NOT NULL,
    text_body text NOT NULL,
    html_body text,
    ics_method text,
    ics_content text,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);


CREATE TABLE public.participations (
    id uuid NOT NULL,
    org_id uuid NOT NULL,
    roundtable_id uuid NOT NULL,
    invitation_id uuid,
    role text DEFAULT 'expert'::text NOT NULL,
    display_name text,
    declared_type text,
    declared_region text,
    simulated boolean DEFAULT false NOT NULL,
    joined_at timestamp with time zone DEFAULT now() NOT NULL,
    revoked_at timestamp with time zone
);


CREATE TABLE public.people (
    id uuid NOT NULL,
    org_id uuid NOT NULL,
    full_name text NOT NULL,
    email public.citext NOT NULL,
    source text DEFAULT 'entered'::text NOT NULL,
    do_not_contact boolean DEFAULT false NOT NULL,
    erased_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);


CREATE TABLE public.poll_snapshots (
    id uuid NOT NULL,
    org_id uuid NOT NULL,
    roundtable_id uuid NOT NULL,
    activity_id uuid NOT NULL,
    round integer NOT NULL,
    frozen jsonb NOT NULL,
    sha256 text NOT NULL
);


CREATE TABLE public.programmes (
    id uuid NOT NULL,
    org_id uuid NOT NULL,
    slug text NOT NULL,
    title text NOT NULL,
    purpose text DEFAULT ''::text NOT NULL,
    state text DEFAULT 'active'::text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT programmes_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'active'::text, 'archived'::text])))
);


CREATE TABLE public.pub_contributions (
    ref text NOT NULL,
    roundtable_ref text NOT NULL,
    org_id uuid NOT NULL,
    type text NOT NULL,
    title text NOT NULL,
    body text NOT NULL,
    author text NOT NULL,
    stakeholder_type text,
    region_code text,
    phase text NOT NULL,
    rule text NOT NULL,
    held_on date NOT NULL,
    year integer NOT NULL,
    sectors jsonb NOT NULL,
    sector_codes text[] NOT NULL,
    fields jsonb DEFAULT '{}'::jsonb NOT NULL,
    poll jsonb,
    cite_as text NOT NULL,
    licence text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    published_on date NOT NULL,
    sha256 text NOT NULL,
    search tsvector NOT NULL,
    plain text DEFAULT ''::text NOT NULL
);


CREATE TABLE public.pub_roundtables (
    ref text NOT NULL,
    org_id uuid NOT NULL,
    organisation_name text NOT NULL,
    programme_title text,
    slug text NOT NULL,
    title text NOT NULL,
    question text NOT NULL,
    purpose text NOT NULL,
    held_on date NOT NULL,
    slot_text text NOT NULL,
    place text NOT NULL,
    region_code text,
    region_label text,
    rule text NOT NULL,
    attendance_band text,
    sectors jsonb NOT NULL,
    agenda jsonb NOT NULL,
    licence text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    published_on date NOT NULL,
    sha256 text NOT NULL
);


CREATE TABLE public.pub_sectors (
    code text NOT NULL,
    label text NOT NULL,
    parent_code text,
    "position" integer NOT NULL
);


CREATE TABLE public.pub_tombstones (
    ref text NOT NULL,
    org_id uuid NOT NULL,
    kind text NOT NULL,
    reason text NOT NULL,
    citation_text text NOT NULL,
    removed_on date NOT NULL,
    CONSTRAINT pub_tombstones_kind_check CHECK ((kind = ANY (ARRAY['roundtable'::text, 'contribution'::text])))
);


CREATE TABLE public.pub_words (
    word text NOT NULL,
    documents integer NOT NULL
);


CREATE TABLE public.rate_limits (
    key_hash text NOT NULL,
    window_start timestamp with time zone NOT NULL,
    taken integer DEFAULT 0 NOT NULL
);


CREATE TABLE public.region_terms (
    code text NOT NULL,
    label text NOT NULL,
    "position" integer NOT NULL
);


CREATE TABLE public.responses (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    org_id uuid NOT NULL,
    activity_id uuid NOT NULL,
    round integer NOT NULL,
    voice bytea,
    op_id uuid,
    n integer,
    answer jsonb,
    answer_key text
);


CREATE UNLOGGED TABLE public.room_lines (
    roundtable_id uuid NOT NULL,
    process_id uuid NOT NULL,
    up uuid[] NOT NULL,
    ended jsonb NOT NULL,
    changed_at timestamp with time zone DEFAULT now() NOT NULL,
    told_at timestamp with time zone DEFAULT now() NOT NULL
)
WITH (fillfactor='70');


CREATE TABLE public.roundtable_numbers (
    org_id uuid NOT NULL,
    year integer NOT NULL,
    last_number integer DEFAULT 0 NOT NULL
);


CREATE TABLE public.roundtables (
    id uuid NOT NULL,
    org_id uuid NOT NULL,
    programme_id uuid,
    ref text,
    title text NOT NULL,
    question text NOT NULL,
    purpose text DEFAULT ''::text NOT NULL,
    sector_ids uuid[] DEFAULT '{}'::uuid[] NOT NULL,
    region_code text,
    place text DEFAULT ''::text NOT NULL,
    venue text DEFAULT ''::text NOT NULL,
    format text DEFAULT 'in_person'::text NOT NULL,
    tz text NOT NULL,
    local_start text,
    local_end text,
    fold text,
    start_at timestamp with time zone,
    end_at timestamp with time zone,
    capacity integer,
    rule text NOT NULL,
    rule_version integer DEFAULT 1 NOT NULL,
    joining text DEFAULT 'open'::text NOT NULL,
    host_live_view boolean DEFAULT true NOT NULL,
    state text DEFAULT 'draft'::text NOT NULL,
    join_code character(8),
    ical_uid text,
    ical_sequence integer DEFAULT 0 NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    cancel_reason text,
    live_at timestamp with time zone,
    closed_at timestamp with time zone,
    sealed_at timestamp with time zone,
    published_on date,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT roundtables_capacity_check CHECK (((capacity >= 1) AND (capacity <= 10000))),
    CONSTRAINT roundtables_fold_check CHECK ((fold = ANY (ARRAY['earlier'::text, 'later'::text]))),
    CONSTRAINT roundtables_format_check CHECK ((format = ANY (ARRAY['in_person'::text, 'online'::text, 'hybrid'::text]))),
    CONSTRAINT roundtables_joining_check CHECK ((joining = ANY (ARRAY['open'::text, 'knock'::text, 'invited'::text]))),
    CONSTRAINT roundtables_rule_check CHECK ((rule = ANY (ARRAY['attributed'::text, 'attributed_on_approval'::text, 'chatham_house'::text, 'anonymous_to_organiser'::text]))),
    CONSTRAINT roundtables_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'scheduled'::text, 'live'::text, 'closed'::text, 'published'::text, 'cancelled'::text, 'withdrawn'::text])))
);


CREATE TABLE public.sector_terms (
    id uuid NOT NULL,
    org_id uuid NOT NULL,
    scheme text DEFAULT 'core'::text NOT NULL,
    code text NOT NULL,
    label text NOT NULL,
    parent_id uuid,
    "position" integer DEFAULT 0 NOT NULL
);


CREATE TABLE public.session_keys (
    roundtable_id uuid NOT NULL,
    wrapped bytea NOT NULL
);


CREATE TABLE public.session_live (
    roundtable_id uuid NOT NULL,
    org_id uuid NOT NULL,
    revision bigint DEFAULT 0 NOT NULL,
    current_activity_id uuid,
    stage_view text DEFAULT 'lobby'::text NOT NULL,
    joined integer DEFAULT 0 NOT NULL,
    CONSTRAINT session_live_stage_view_check CHECK ((stage_view = ANY (ARRAY['lobby'::text, 'question'::text, 'results'::text, 'blank'::text])))
)
WITH (fillfactor='70');


CREATE TABLE public.sign_in_requests (
    id uuid NOT NULL,
    org_id uuid NOT NULL,
    email public.citext NOT NULL,
    account_id uuid,
    browser_hash text NOT NULL,
    token_hash text NOT NULL,
    code_hash text NOT NULL,
    wrong_codes integer DEFAULT 0 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    superseded_at timestamp with time zone,
    used_at timestamp with time zone
);


CREATE TABLE public.sign_ins (
    id uuid NOT NULL,
    secret_hash text NOT NULL,
    account_id uuid NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    last_used_at timestamp with time zone DEFAULT now() NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone
);


CREATE TABLE public.socket_tickets (
    ticket_hash text NOT NULL,
    sign_in_id uuid NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone
);


CREATE TABLE public.stage_pairings (
    id uuid NOT NULL,
    code_hash text NOT NULL,
    secret_hash text NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    roundtable_id uuid,
    claimed_at timestamp with time zone
);


ALTER TABLE ONLY pgboss.job ATTACH PARTITION pgboss.j7052bb0a55560fc1255a00a70b8224a7c454570d6292c00e07f59732 FOR VALUES IN ('sweep');


ALTER TABLE ONLY pgboss.job ATTACH PARTITION pgboss.jc54f001eaeaac3971b03d661defa0ea1da621967bb8b4aaaec3b65df FOR VALUES IN ('send-sign-in-mail');


ALTER TABLE ONLY pgboss.job ATTACH PARTITION pgboss.jcf44c4cb525fd5193f1b36a81795755d43c2c20c3d928aed5ac90db1 FOR VALUES IN ('seal-session');


ALTER TABLE ONLY pgboss.job ATTACH PARTITION pgboss.jf7971ac395655745c66909ae45e0c6eefcc1bebe3d8a4c5505ed358b FOR VALUES IN ('send-invitation');


ALTER TABLE ONLY pgboss.job ATTACH PARTITION pgboss.jf842427823ea25d25878e36eaa5ac0b369a7ba3a4cad3e81ebb99489 FOR VALUES IN ('remove-simulated-people');


ALTER TABLE ONLY public.migrations ALTER COLUMN id SET DEFAULT nextval('public.migrations_id_seq'::regclass);


INSERT INTO pgboss.j7052bb0a55560fc1255a00a70b8224a7c454570d6292c00e07f59732 VALUES
	('5c58bf25-9240-4929-86e1-68dbc5ff5018', 'sweep', 0, '{}', 'created', 10, 0, 5, true, '2026-11-26 20:21:11.489018+00', NULL, 'sweep', NULL, '00:02:00', '2026-11-26 19:21:11.489018+00', NULL, '2026-12-10 20:21:11.489018+00', NULL, NULL, 'short');


INSERT INTO pgboss.jc54f001eaeaac3971b03d661defa0ea1da621967bb8b4aaaec3b65df VALUES
	('30aa8e4c-8fff-40ad-9613-db0964b9e482', 'send-sign-in-mail', 0, '{"requestId": "01a2194e-531a-7388-a0a8-e7c8386b677e"}', 'completed', 10, 0, 5, true, '2026-11-26 19:21:33.210441+00', '2026-11-26 19:21:33.697061+00', '615a4317-715a-4c16-90ef-cf18ae78afb7', NULL, '00:02:00', '2026-11-26 19:21:33.210441+00', '2026-11-26 19:21:33.712773+00', '2026-12-10 19:21:33.210441+00', NULL, NULL, 'short'),
	('ce388827-ca4f-4d62-9138-a7b55f934980', 'send-sign-in-mail', 0, '{"requestId": "01a2194e-839c-7791-9ef8-355fddde6d58"}', 'completed', 10, 0, 5, true, '2026-11-26 19:21:45.631752+00', '2026-11-26 19:21:45.910363+00', 'b5de96ac-b11a-4a0b-b04f-2b3ca3901385', NULL, '00:02:00', '2026-11-26 19:21:45.631752+00', '2026-11-26 19:21:45.923112+00', '2026-12-10 19:21:45.631752+00', NULL, NULL, 'short');


INSERT INTO pgboss.jcf44c4cb525fd5193f1b36a81795755d43c2c20c3d928aed5ac90db1 VALUES
	('10a407f0-e412-409a-89ed-e126e07eef64', 'seal-session', 0, '{"roundtableId": "01a2194e-1907-73e7-b9a2-f71c10e539a3"}', 'created', 10, 0, 5, true, '2026-11-27 19:21:25.966485+00', NULL, '05b20aad-7896-4601-a122-22cedec6caef', NULL, '00:02:00', '2026-11-26 19:21:25.966485+00', NULL, '2026-12-11 19:21:25.966485+00', NULL, NULL, 'short'),
	('85cd523a-03aa-4c9b-9056-3b42bc0615a0', 'seal-session', 0, '{"roundtableId": "01a2194e-55b2-7744-a9f6-6472f9dc4137"}', 'created', 10, 0, 5, true, '2026-11-27 19:21:37.600671+00', NULL, '01356b0c-fdc2-448e-9d8d-e107bf636c81', NULL, '00:02:00', '2026-11-26 19:21:37.600671+00', NULL, '2026-12-11 19:21:37.600671+00', NULL, NULL, 'short'),
	('0c3d1f0d-2e81-472b-b495-d7faa5c2243f', 'seal-session', 0, '{"roundtableId": "01a2194e-65d0-74f6-bbb1-f22bce6d3f8a"}', 'created', 10, 0, 5, true, '2026-11-27 19:21:38.388933+00', NULL, '0e294114-4a81-4c43-abeb-04a689c6b9dc', NULL, '00:02:00', '2026-11-26 19:21:38.388933+00', NULL, '2026-12-11 19:21:38.388933+00', NULL, NULL, 'short'),
	('a32b1b75-dc11-4c61-89a4-09079c2da754', 'seal-session', 0, '{"roundtableId": "01a2194e-6800-71f4-b83d-a20f551a23e7"}', 'created', 10, 0, 5, true, '2026-11-27 19:21:40.081438+00', NULL, '2ce2824b-626c-4399-b564-5f6acc805b66', NULL, '00:02:00', '2026-11-26 19:21:40.081438+00', NULL, '2026-12-11 19:21:40.081438+00', NULL, NULL, 'short');


INSERT INTO pgboss.jf7971ac395655745c66909ae45e0c6eefcc1bebe3d8a4c5505ed358b VALUES
	('77fa845e-a044-484c-940b-4656cd5193a0', 'send-invitation', 0, '{"invitationId": "01a2194e-3e17-715b-be3d-a58edfa61988"}', 'completed', 10, 0, 5, true, '2026-11-26 19:21:27.783525+00', '2026-11-26 19:21:32.575605+00', '01a2194e-3e18-76fd-8d17-2d082e3cb5a8', NULL, '00:02:00', '2026-11-26 19:21:27.783525+00', '2026-11-26 19:21:32.986161+00', '2026-12-10 19:21:27.783525+00', NULL, NULL, 'short'),
	('784f7036-8aeb-4bfe-9333-6e8a95f78ecb', 'send-invitation', 0, '{"invitationId": "01a2194e-3df8-7760-99ff-257c2fe01c67"}', 'completed', 10, 0, 5, true, '2026-11-26 19:21:27.783525+00', '2026-11-26 19:21:32.627916+00', '01a2194e-3dfa-76dc-bf93-77fe37138205', NULL, '00:02:00', '2026-11-26 19:21:27.783525+00', '2026-11-26 19:21:32.989532+00', '2026-12-10 19:21:27.783525+00', NULL, NULL, 'short'),
	('01a4f1bf-8338-430c-829c-13fa9c3810a7', 'send-invitation', 0, '{"invitationId": "01a2194e-3e61-71ed-9182-0a027b977f7f"}', 'completed', 10, 0, 5, true, '2026-11-26 19:21:27.783525+00', '2026-11-26 19:21:32.536473+00', '01a2194e-3e66-730b-bb25-73dcfa42badf', NULL, '00:02:00', '2026-11-26 19:21:27.783525+00', '2026-11-26 19:21:32.992154+00', '2026-12-10 19:21:27.783525+00', NULL, NULL, 'short'),
	('81ac301d-907a-431a-ba6b-08a8e15d068e', 'send-invitation', 0, '{"invitationId": "01a2194e-3e0d-77c9-a868-8709185da0e0"}', 'completed', 10, 0, 5, true, '2026-11-26 19:21:27.783525+00', '2026-11-26 19:21:32.742519+00', '01a2194e-3e15-76e4-9730-ac1f2cc24ef9', NULL, '00:02:00', '2026-11-26 19:21:27.783525+00', '2026-11-26 19:21:32.981683+00', '2026-12-10 19:21:27.783525+00', NULL, NULL, 'short'),
	('87590483-893f-47cc-ac5a-83a7add4d891', 'send-invitation', 0, '{"invitationId": "01a2194e-3e27-7336-ab7c-194b19178802"}', 'completed', 10, 0, 5, true, '2026-11-26 19:21:27.783525+00', '2026-11-26 19:21:32.992183+00', '01a2194e-3e41-778d-89e5-9d8aaa35722d', NULL, '00:02:00', '2026-11-26 19:21:27.783525+00', '2026-11-26 19:21:33.122559+00', '2026-12-10 19:21:27.783525+00', NULL, NULL, 'short'),
	('9b2a16cd-205a-4e9b-abb6-f51003834d9f', 'send-invitation', 0, '{"invitationId": "01a2194e-3e69-740b-a526-ae4ae2ebc2bb"}', 'completed', 10, 0, 5, true, '2026-11-26 19:21:27.783525+00', '2026-11-26 19:21:32.992753+00', '01a2194e-3e6a-72aa-b93a-8186250b647f', NULL, '00:02:00', '2026-11-26 19:21:27.783525+00', '2026-11-26 19:21:33.131617+00', '2026-12-10 19:21:27.783525+00', NULL, NULL, 'short'),
	('a63503a0-7c1f-45e9-8eab-d1ba7231276e', 'send-invitation', 0, '{"invitationId": "01a2194e-3e44-73ba-9f5e-7d69c0d5414c"}', 'completed', 10, 0, 5, true, '2026-11-26 19:21:27.783525+00', '2026-11-26 19:21:33.005684+00', '01a2194e-3e5f-7401-a02c-4618c5dc2529', NULL, '00:02:00', '2026-11-26 19:21:27.783525+00', '2026-11-26 19:21:33.153183+00', '2026-12-10 19:21:27.783525+00', NULL, NULL, 'short'),
	('d0bfecca-79f9-4a93-96f4-2360771fb6a9', 'send-invitation', 0, '{"invitationId": "01a2194e-3e0a-729c-bb2a-a7f1a7a87a8b"}', 'completed', 10, 0, 5, true, '2026-11-26 19:21:27.783525+00', '2026-11-26 19:21:33.058907+00', '01a2194e-3e0d-77c9-a868-82f101aa9c21', NULL, '00:02:00', '2026-11-26 19:21:27.783525+00', '2026-11-26 19:21:33.153087+00', '2026-12-10 19:21:27.783525+00', NULL, NULL, 'short'),
	('ade37715-4220-4566-a135-b486128fc2db', 'send-invitation', 0, '{"invitationId": "01a2194e-56e1-7627-b185-489152cd6ac1"}', 'completed', 10, 0, 5, true, '2026-11-26 19:21:34.169822+00', '2026-11-26 19:21:34.686067+00', '01a2194e-56e2-71d8-8aa2-de6588db4f5a', NULL, '00:02:00', '2026-11-26 19:21:34.169822+00', '2026-11-26 19:21:34.709915+00', '2026-12-10 19:21:34.169822+00', NULL, NULL, 'short'),
	('41f3a387-2325-4677-95af-216169a95282', 'send-invitation', 0, '{"invitationId": "01a2194e-759c-7134-968a-6b844e11a03b"}', 'completed', 10, 0, 5, true, '2026-11-26 19:21:42.042762+00', '2026-11-26 19:21:42.337859+00', '01a2194e-759f-7292-b987-c7c91354aebd', NULL, '00:02:00', '2026-11-26 19:21:42.042762+00', '2026-11-26 19:21:42.363581+00', '2026-12-10 19:21:42.042762+00', NULL, NULL, 'short'),
	('7b0c0ef4-418e-46cb-8572-22eccc61a9c3', 'send-invitation', 0, '{"invitationId": "01a2194e-79c9-70c3-8646-86de7f072a2e"}', 'completed', 10, 0, 5, true, '2026-11-26 19:21:43.106827+00', '2026-11-26 19:21:43.371865+00', '01a2194e-79cc-7222-8041-f30bc3d9d350', NULL, '00:02:00', '2026-11-26 19:21:43.106827+00', '2026-11-26 19:21:43.400762+00', '2026-12-10 19:21:43.106827+00', NULL, NULL, 'short'),
	('0ef978ed-2708-4413-b734-fbdb7cc0cba9', 'send-invitation', 0, '{"invitationId": "01a2194e-7b53-723b-9dd2-e44ddbe8223e"}', 'completed', 10, 0, 5, true, '2026-11-26 19:21:43.50493+00', '2026-11-26 19:21:43.905252+00', '01a2194e-7b54-74c3-b6bd-eb7f9012a51f', NULL, '00:02:00', '2026-11-26 19:21:43.50493+00', '2026-11-26 19:21:43.955554+00', '2026-12-10 19:21:43.50493+00', NULL, NULL, 'short'),
	('17077384-1fe9-4578-bc16-7d1ee22c8373', 'send-invitation', 0, '{"invitationId": "01a2194e-7dde-713e-8c97-af45f46749be"}', 'completed', 10, 0, 5, true, '2026-11-26 19:21:44.153006+00', '2026-11-26 19:21:44.465108+00', '01a2194e-7ddf-767c-8e7c-3d7aedef3405', NULL, '00:02:00', '2026-11-26 19:21:44.153006+00', '2026-11-26 19:21:44.494252+00', '2026-12-10 19:21:44.153006+00', NULL, NULL, 'short'),
	('05975ac1-e192-47aa-b218-e4346cbebc90', 'send-invitation', 0, '{"invitationId": "01a2194e-800f-7000-9dbf-e5170f8ffe5f"}', 'completed', 10, 0, 5, true, '2026-11-26 19:21:44.718363+00', '2026-11-26 19:21:45.004468+00', '01a2194e-800f-7000-9dbf-eb16cc7fb3b8', NULL, '00:02:00', '2026-11-26 19:21:44.718363+00', '2026-11-26 19:21:45.0377+00', '2026-12-10 19:21:44.718363+00', NULL, NULL, 'short'),
	('5389c293-8fae-4937-9a0b-ec5d7276bca8', 'send-invitation', 0, '{"invitationId": "01a2194e-800f-7000-9dbf-e5170f8ffe5f"}', 'completed', 10, 0, 5, true, '2026-11-26 19:21:45.087909+00', '2026-11-26 19:21:45.540053+00', '01a2194e-8189-720a-adac-dc155e920d2f', NULL, '00:02:00', '2026-11-26 19:21:45.087909+00', '2026-11-26 19:21:45.574482+00', '2026-12-10 19:21:45.087909+00', NULL, NULL, 'short');


INSERT INTO pgboss.queue VALUES
	('send-invitation', 'short', NULL, NULL, NULL, NULL, NULL, NULL, 'jf7971ac395655745c66909ae45e0c6eefcc1bebe3d8a4c5505ed358b', '2026-11-26 19:21:11.377655+00', '2026-11-26 19:21:11.377655+00'),
	('sweep', 'short', NULL, NULL, NULL, NULL, NULL, NULL, 'j7052bb0a55560fc1255a00a70b8224a7c454570d6292c00e07f59732', '2026-11-26 19:21:11.422321+00', '2026-11-26 19:21:11.422321+00'),
	('send-sign-in-mail', 'short', NULL, NULL, NULL, NULL, NULL, NULL, 'jc54f001eaeaac3971b03d661defa0ea1da621967bb8b4aaaec3b65df', '2026-11-26 19:21:11.431067+00', '2026-11-26 19:21:11.431067+00'),
	('seal-session', 'short', NULL, NULL, NULL, NULL, NULL, NULL, 'jcf44c4cb525fd5193f1b36a81795755d43c2c20c3d928aed5ac90db1', '2026-11-26 19:21:11.436749+00', '2026-11-26 19:21:11.436749+00'),
	('remove-simulated-people', 'short', NULL, NULL, NULL, NULL, NULL, NULL, 'jf842427823ea25d25878e36eaa5ac0b369a7ba3a4cad3e81ebb99489', '2026-11-26 19:21:11.445234+00', '2026-11-26 19:21:11.445234+00');


INSERT INTO pgboss.version VALUES
	(24, NULL, NULL, NULL);


INSERT INTO public.accounts VALUES
	('01a2194e-1874-74ca-a08a-5e6bd8f38c9d', '01a2194d-f753-75bf-aa07-3037660372d7', 'organiser@demo.invalid', 'Olivia Organiser (demo)', 'active', 'organiser', '\x87b1d078c0d23968e8de15fee99ab2a0', '2026-11-26 19:21:18.189476+00'),
	('01a2194e-371a-74c0-b45b-2de712748b4f', '01a2194d-f753-75bf-aa07-3037660372d7', 'note-taker@demo.invalid', 'Noah Note-taker (demo)', 'active', 'note_taker', '\x2481cab21d10f8dc8730ea3931e84e1d', '2026-11-26 19:21:26.038946+00'),
	('01a2194e-3a1e-75b5-833e-a144060de83e', '01a2194d-f753-75bf-aa07-3037660372d7', 'reviewer@demo.invalid', 'Rita Reviewer (demo)', 'active', 'reviewer', '\x625430e5d0e7931bb997e769b49f7050', '2026-11-26 19:21:26.809144+00'),
	('77590aef-2b7e-441a-adca-08e10080aa84', '01a2194d-f753-75bf-aa07-3037660372d7', 'administrator@example.org', 'Ada Administrator', 'active', NULL, '\x4d9f084676803685f63e5ab719357222', '2026-11-26 19:21:33.084327+00'),
	('01a2194e-836c-77ab-99d3-dcfdf81609f9', '01a2194d-f753-75bf-aa07-3037660372d7', 'facilitator@example.org', 'Freya Facilitator', 'active', NULL, '\x4c7f5f54e9b70c2f2d7b1831342b3649', '2026-11-26 19:21:45.57988+00');


INSERT INTO public.activities VALUES
	('01a2194e-6872-707a-9fdb-027b6f575492', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6800-71f4-b83d-a20f551a23e7', '01a2194e-6851-75a6-91bd-b82389bee561', 0, 'single_choice', 'Which barrier should be taken up first?', '{"options": [{"id": "o0", "text": "Cost of energy"}, {"id": "o1", "text": "Access to scale-up finance"}, {"id": "o2", "text": "Skilled technicians"}, {"id": "o3", "text": "Planning and grid connection"}, {"id": "o4", "text": "I do not know"}], "allowOther": true}', 1, false, 'after_close', true, false, NULL, false, '2026-11-26 19:21:38.816029+00', NULL, '2026-11-26 19:21:39.436818+00'),
	('01a2194e-1981-7217-89ad-826bf5012620', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', '01a2194e-195a-736c-b384-323bca4bb811', 0, 'single_choice', 'Which barrier most holds back scale-up?', '{"options": [{"id": "option-1", "text": "Skilled technicians"}, {"id": "option-2", "text": "Cost of energy"}, {"id": "option-3", "text": "Finance to scale up"}, {"id": "option-4", "text": "Planning and grid connection"}, {"id": "option-5", "text": "Access to test facilities"}]}', 1, false, 'after_close', true, false, NULL, false, '2026-11-26 19:21:24.296125+00', NULL, '2026-11-26 19:21:24.659374+00'),
	('01a2194e-5636-741d-9496-b43fa5a2e304', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194e-5616-700f-89de-c046aaa63c0a', 0, 'single_choice', 'Which barrier should be taken up first?', '{"options": [{"id": "o0", "text": "Cost of energy"}, {"id": "o1", "text": "Access to scale-up finance"}, {"id": "o2", "text": "Skilled technicians"}, {"id": "o3", "text": "Planning and grid connection"}, {"id": "o4", "text": "I do not know"}], "allowOther": true}', 1, false, 'after_close', true, false, NULL, true, '2026-11-26 19:21:34.897522+00', NULL, '2026-11-26 19:21:35.574538+00'),
	('01a2194e-199e-71bc-b315-e9843726caca', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', '01a2194e-195a-736c-b384-323bca4bb811', 1, 'multiple_choice', 'Who could do most about it? Choose up to two.', '{"max": 2, "min": 1, "options": [{"id": "option-1", "text": "Central government"}, {"id": "option-2", "text": "The combined authority"}, {"id": "option-3", "text": "Universities"}, {"id": "option-4", "text": "Industry"}, {"id": "option-5", "text": "Research funders"}]}', 1, false, 'after_close', true, false, NULL, false, '2026-11-26 19:21:24.867548+00', NULL, '2026-11-26 19:21:25.273487+00'),
	('01a2194e-19be-7389-9022-a0a557ef5ca9', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', '01a2194e-195a-736c-b384-3404989f8bcc', 2, 'rating', 'How confident are you that this improves within five years?', '{"points": 5, "lowLabel": "Not at all", "highLabel": "Very"}', 1, false, 'after_close', true, false, NULL, false, '2026-11-26 19:21:25.404429+00', NULL, '2026-11-26 19:21:25.792063+00'),
	('01a2194e-3bdc-7604-ba4c-b7492c831da2', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-3b3d-7713-9b58-ab4f0b5d8ab9', '01a2194e-3baa-7793-9851-708e4056cae5', 0, 'single_choice', 'Where do most promising discoveries stop?', '{"options": [{"id": "option-1", "text": "Proof of concept"}, {"id": "option-2", "text": "Clinical evidence"}, {"id": "option-3", "text": "First customer"}, {"id": "option-4", "text": "Manufacture at scale"}]}', 1, false, 'after_close', true, false, NULL, false, NULL, NULL, NULL),
	('01a2194e-3c22-7571-9cd3-74142616b80e', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-3b3d-7713-9b58-ab4f0b5d8ab9', '01a2194e-3baa-7793-9851-7695f6bfcc84', 1, 'rating', 'How well do public research and firms work together here?', '{"points": 5, "lowLabel": "Not well", "highLabel": "Very well"}', 1, false, 'after_close', true, false, NULL, false, NULL, NULL, NULL),
	('01a2194e-3f4d-71f9-a0d6-7558cdb91dab', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-3ec5-75f0-88fe-d0f65328c247', '01a2194e-3f37-755a-b18f-c50c5826c955', 0, 'single_choice', 'Which barrier do the three sectors share most?', '{"options": [{"id": "option-1", "text": "Skilled technicians"}, {"id": "option-2", "text": "Cost of energy"}, {"id": "option-3", "text": "Finance to scale up"}, {"id": "option-4", "text": "Planning and grid connection"}, {"id": "option-5", "text": "Access to test facilities"}], "allowOther": true}', 1, false, 'after_close', true, false, NULL, false, NULL, NULL, NULL),
	('01a2194e-3f77-708f-a49a-6b0ba92826d2', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-3ec5-75f0-88fe-d0f65328c247', '01a2194e-3f37-755a-b18f-c50c5826c955', 1, 'multiple_choice', 'Who should move first? Choose up to two.', '{"max": 2, "min": 1, "options": [{"id": "option-1", "text": "Central government"}, {"id": "option-2", "text": "The combined authority"}, {"id": "option-3", "text": "Universities"}, {"id": "option-4", "text": "Industry"}, {"id": "option-5", "text": "Research funders"}]}', 1, false, 'after_close', true, false, NULL, false, NULL, NULL, NULL),
	('01a2194e-3fad-7137-9d09-866e7a044f91', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-3ec5-75f0-88fe-d0f65328c247', '01a2194e-3f37-755a-b18f-cad5d75a9c11', 2, 'rating', 'How ready is your organisation to share a test facility?', '{"points": 5, "lowLabel": "Not ready", "highLabel": "Ready now"}', 1, false, 'after_close', true, false, NULL, false, NULL, NULL, NULL),
	('01a2194e-566b-751b-8783-84137f97bd5f', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194e-5616-700f-89de-c046aaa63c0a', 2, 'rating', 'How well do public research and firms work together here?', '{"points": 5, "lowLabel": "Not at all", "highLabel": "Very well"}', 1, false, 'after_close', true, false, NULL, true, '2026-11-26 19:21:36.399798+00', NULL, '2026-11-26 19:21:37.098402+00'),
	('01a2194e-565a-7103-a5e5-113251ea40ce', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194e-5616-700f-89de-c046aaa63c0a', 1, 'multiple_choice', 'Who could act on it this year?', '{"max": 2, "options": [{"id": "o0", "text": "Cost of energy"}, {"id": "o1", "text": "Access to scale-up finance"}, {"id": "o2", "text": "Skilled technicians"}, {"id": "o3", "text": "Planning and grid connection"}, {"id": "o4", "text": "I do not know"}]}', 1, false, 'after_close', true, false, NULL, true, '2026-11-26 19:21:35.65266+00', NULL, '2026-11-26 19:21:36.151819+00'),
	('01a2194e-6897-71e0-ab5b-bdbbf0bc4b8d', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6800-71f4-b83d-a20f551a23e7', '01a2194e-6851-75a6-91bd-b82389bee561', 2, 'rating', 'How well do public research and firms work together here?', '{"points": 5, "lowLabel": "Not at all", "highLabel": "Very well"}', 1, false, 'after_close', true, false, NULL, false, NULL, NULL, NULL),
	('01a2194e-6885-7402-8055-f66ab2de21ec', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6800-71f4-b83d-a20f551a23e7', '01a2194e-6851-75a6-91bd-b82389bee561', 1, 'multiple_choice', 'Who could act on it this year?', '{"max": 2, "options": [{"id": "o0", "text": "Cost of energy"}, {"id": "o1", "text": "Access to scale-up finance"}, {"id": "o2", "text": "Skilled technicians"}, {"id": "o3", "text": "Planning and grid connection"}, {"id": "o4", "text": "I do not know"}]}', 1, false, 'after_close', true, false, NULL, false, '2026-11-26 19:21:39.664975+00', NULL, '2026-11-26 19:21:39.928988+00'),
	('01a2194e-6f68-73ec-bf93-3732ca72bebb', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', '01a2194e-6f38-732d-9bb1-77ec2d1c3d10', 0, 'single_choice', 'Which barrier should be taken up first?', '{"options": [{"id": "o0", "text": "Cost of energy"}, {"id": "o1", "text": "Access to scale-up finance"}, {"id": "o2", "text": "Skilled technicians"}, {"id": "o3", "text": "Planning and grid connection"}, {"id": "o4", "text": "I do not know"}, {"id": "other-1", "text": "Space to expand near a port", "promoted": "space to expand near a port"}], "allowOther": true}', 2, false, 'after_close', true, false, NULL, false, '2026-11-26 19:21:40.970706+00', NULL, '2026-11-26 19:21:41.503075+00'),
	('01a2194e-6f88-74cd-b274-9fce3e000306', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', '01a2194e-6f38-732d-9bb1-77ec2d1c3d10', 2, 'rating', 'How well do public research and firms work together here?', '{"points": 5, "lowLabel": "Not at all", "highLabel": "Very well"}', 1, false, 'after_close', true, false, NULL, false, '2026-11-26 19:21:40.550771+00', NULL, '2026-11-26 19:21:40.912753+00'),
	('01a2194e-6f81-703a-8293-cf05b447af4d', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', '01a2194e-6f38-732d-9bb1-77ec2d1c3d10', 1, 'multiple_choice', 'Who could act on it this year?', '{"max": 2, "options": [{"id": "o0", "text": "Cost of energy"}, {"id": "o1", "text": "Access to scale-up finance"}, {"id": "o2", "text": "Skilled technicians"}, {"id": "o3", "text": "Planning and grid connection"}, {"id": "o4", "text": "I do not know"}]}', 1, false, 'after_close', true, false, NULL, false, '2026-11-26 19:21:41.572189+00', NULL, NULL),
	('01a2194e-797d-704d-ae3c-3c9939c4a846', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-790e-70fa-869a-33300361aaa1', '01a2194e-7964-7353-89e5-07451cc316bd', 0, 'single_choice', 'Which barrier should be taken up first?', '{"options": [{"id": "o0", "text": "Cost of energy"}, {"id": "o1", "text": "Access to scale-up finance"}, {"id": "o2", "text": "Skilled technicians"}, {"id": "o3", "text": "Planning and grid connection"}, {"id": "o4", "text": "I do not know"}], "allowOther": true}', 1, false, 'after_close', true, false, NULL, false, NULL, NULL, NULL),
	('01a2194e-798b-71b4-bd8b-da3fe905b429', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-790e-70fa-869a-33300361aaa1', '01a2194e-7964-7353-89e5-07451cc316bd', 1, 'multiple_choice', 'Who could act on it this year?', '{"max": 2, "options": [{"id": "o0", "text": "Cost of energy"}, {"id": "o1", "text": "Access to scale-up finance"}, {"id": "o2", "text": "Skilled technicians"}, {"id": "o3", "text": "Planning and grid connection"}, {"id": "o4", "text": "I do not know"}]}', 1, false, 'after_close', true, false, NULL, false, NULL, NULL, NULL),
	('01a2194e-799a-71c0-8088-9f5110cfbd2c', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-790e-70fa-869a-33300361aaa1', '01a2194e-7964-7353-89e5-07451cc316bd', 2, 'rating', 'How well do public research and firms work together here?', '{"points": 5, "lowLabel": "Not at all", "highLabel": "Very well"}', 1, false, 'after_close', true, false, NULL, false, NULL, NULL, NULL),
	('01a2194e-8259-701e-95eb-fc045bf8c436', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-81be-776d-b979-b1f17d0019a8', '01a2194e-8227-76b4-a09b-afa4e6b4a622', 0, 'single_choice', 'Which barrier should be taken up first?', '{"options": [{"id": "o0", "text": "Cost of energy"}, {"id": "o1", "text": "Access to scale-up finance"}, {"id": "o2", "text": "Skilled technicians"}, {"id": "o3", "text": "Planning and grid connection"}, {"id": "o4", "text": "I do not know"}], "allowOther": true}', 1, false, 'after_close', true, false, NULL, false, NULL, NULL, NULL),
	('01a2194e-826e-7443-bf5d-0edf9b331013', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-81be-776d-b979-b1f17d0019a8', '01a2194e-8227-76b4-a09b-afa4e6b4a622', 1, 'multiple_choice', 'Who could act on it this year?', '{"max": 2, "options": [{"id": "o0", "text": "Cost of energy"}, {"id": "o1", "text": "Access to scale-up finance"}, {"id": "o2", "text": "Skilled technicians"}, {"id": "o3", "text": "Planning and grid connection"}, {"id": "o4", "text": "I do not know"}]}', 1, false, 'after_close', true, false, NULL, false, NULL, NULL, NULL),
	('01a2194e-828d-7278-88ed-992000a9fe1a', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-81be-776d-b979-b1f17d0019a8', '01a2194e-8227-76b4-a09b-afa4e6b4a622', 2, 'rating', 'How well do public research and firms work together here?', '{"points": 5, "lowLabel": "Not at all", "highLabel": "Very well"}', 1, false, 'after_close', true, false, NULL, false, NULL, NULL, NULL);


INSERT INTO public.activity_live VALUES
	('01a2194e-565a-7103-a5e5-113251ea40ce', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', 1, 'closed', 4, 13, 9),
	('01a2194e-1981-7217-89ad-826bf5012620', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', 1, 'closed', 3, 13, 24),
	('01a2194e-199e-71bc-b315-e9843726caca', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', 1, 'closed', 3, 5, 24),
	('01a2194e-566b-751b-8783-84137f97bd5f', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', 1, 'closed', 4, 13, 9),
	('01a2194e-19be-7389-9022-a0a557ef5ca9', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', 1, 'closed', 3, 5, 24),
	('01a2194e-3bdc-7604-ba4c-b7492c831da2', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-3b3d-7713-9b58-ab4f0b5d8ab9', 1, 'draft', 0, 0, 0),
	('01a2194e-3c22-7571-9cd3-74142616b80e', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-3b3d-7713-9b58-ab4f0b5d8ab9', 1, 'draft', 0, 0, 0),
	('01a2194e-3f4d-71f9-a0d6-7558cdb91dab', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-3ec5-75f0-88fe-d0f65328c247', 1, 'draft', 0, 0, 0),
	('01a2194e-3f77-708f-a49a-6b0ba92826d2', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-3ec5-75f0-88fe-d0f65328c247', 1, 'draft', 0, 0, 0),
	('01a2194e-3fad-7137-9d09-866e7a044f91', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-3ec5-75f0-88fe-d0f65328c247', 1, 'draft', 0, 0, 0),
	('01a2194e-6897-71e0-ab5b-bdbbf0bc4b8d', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6800-71f4-b83d-a20f551a23e7', 1, 'ready', 1, 1, 0),
	('01a2194e-5636-741d-9496-b43fa5a2e304', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', 1, 'closed', 4, 13, 9),
	('01a2194e-6872-707a-9fdb-027b6f575492', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6800-71f4-b83d-a20f551a23e7', 1, 'closed', 3, 11, 8),
	('01a2194e-6885-7402-8055-f66ab2de21ec', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6800-71f4-b83d-a20f551a23e7', 1, 'closed', 3, 6, 3),
	('01a2194e-6f88-74cd-b274-9fce3e000306', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', 1, 'closed', 3, 9, 6),
	('01a2194e-6f68-73ec-bf93-3732ca72bebb', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', 1, 'closed', 3, 13, 9),
	('01a2194e-6f81-703a-8293-cf05b447af4d', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', 1, 'open', 2, 8, 6),
	('01a2194e-797d-704d-ae3c-3c9939c4a846', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-790e-70fa-869a-33300361aaa1', 1, 'draft', 0, 0, 0),
	('01a2194e-798b-71b4-bd8b-da3fe905b429', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-790e-70fa-869a-33300361aaa1', 1, 'draft', 0, 0, 0),
	('01a2194e-799a-71c0-8088-9f5110cfbd2c', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-790e-70fa-869a-33300361aaa1', 1, 'draft', 0, 0, 0),
	('01a2194e-8259-701e-95eb-fc045bf8c436', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-81be-776d-b979-b1f17d0019a8', 1, 'draft', 0, 0, 0),
	('01a2194e-826e-7443-bf5d-0edf9b331013', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-81be-776d-b979-b1f17d0019a8', 1, 'draft', 0, 0, 0),
	('01a2194e-828d-7278-88ed-992000a9fe1a', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-81be-776d-b979-b1f17d0019a8', 1, 'draft', 0, 0, 0);


INSERT INTO public.affiliations VALUES
	('01a2194e-3c84-7450-8918-7973c5d88d69', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-3c7c-76c8-a6a9-fd08c1c46e54', 'Estuary University (sample)', 'academia', 'TLD', 0),
	('01a2194e-3cc4-7551-97c5-961177e15168', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-3cbc-7536-9566-9fa3e02046f6', 'Quayside Chemicals (sample)', 'large_business', 'TLL', 0),
	('01a2194e-3cf0-715d-910a-b3d4c9b4314a', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-3ce7-7181-a6b9-c0bdc6138f20', 'Tideline Coatings (sample)', 'sme', 'TLD', 0),
	('01a2194e-3d06-77bd-bd16-6b3c89d90a90', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-3d02-74a4-8c50-6ed0d9ba6191', 'National Formulation Laboratory (sample)', 'research_agency', 'TLE', 0),
	('01a2194e-3d24-7494-8290-b62f1561ca4d', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-3d1d-7145-b980-ac4128469163', 'Estuary Combined Authority (sample)', 'local_government', 'TLD', 0),
	('01a2194e-3d49-74a9-8609-63025f7b53c5', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-3d47-729f-8ce5-10a2372a0f41', 'Dockside Innovation Hub (sample)', 'innovation_intermediary', 'TLD', 0),
	('01a2194e-3d64-75e2-8b67-56e9140c547e', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-3d63-70a1-82a3-69e913e0d439', 'Headland Ventures (sample)', 'investor', 'TLI', 0),
	('01a2194e-3d8b-70ea-955c-afc16547802e', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-3d88-7524-8e61-70b3adaadf1b', 'Patients of the Estuary (sample)', 'civil_society', 'TLD', 0),
	('01a2194e-56ca-76cc-bbcc-fbf2f11e04c0', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-56c9-7348-952b-69aca8ab342a', 'University of Warwick', 'academia', NULL, 0),
	('01a2194e-7592-765c-80fb-c275604a029e', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-7590-7011-b998-53ac6b01338a', 'University of Warwick', 'academia', NULL, 0),
	('01a2194e-79b9-708c-a85a-dc452014be27', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-79b6-7389-a5d3-accdf83fabd4', 'University of Warwick', 'academia', NULL, 0),
	('01a2194e-7b46-712a-b61b-0ab2c9868180', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-7b45-7604-8c87-92b9655cc1ee', 'University of Warwick', 'academia', NULL, 0),
	('01a2194e-7d93-77fa-8971-9b68c19d903c', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-7d8c-75f4-a519-5b5b3adcb149', 'University of Warwick', 'academia', NULL, 0),
	('01a2194e-7fce-75b9-a70a-e255d68e4ac2', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-7fcc-72f5-aa9c-fd86ffad277e', 'University of Warwick', 'academia', NULL, 0);


INSERT INTO public.agenda_items VALUES
	('01a2194e-195a-736c-b384-2cbceeebd174', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', 0, 'intro', 'Welcome and the rule of the room', 10),
	('01a2194e-195a-736c-b384-323bca4bb811', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', 1, 'activity', 'What stands in the way', 30),
	('01a2194e-195a-736c-b384-3404989f8bcc', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', 2, 'discussion', 'Who could act, and on what', 45),
	('01a2194e-195a-736c-b384-3b123e8be06f', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', 3, 'wrap_up', 'What happens with your input', 15),
	('01a2194e-3baa-7793-9851-6c90e0568e8c', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-3b3d-7713-9b58-ab4f0b5d8ab9', 0, 'intro', 'Welcome and the rule of the room', 10),
	('01a2194e-3baa-7793-9851-708e4056cae5', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-3b3d-7713-9b58-ab4f0b5d8ab9', 1, 'activity', 'Where discoveries stop', 30),
	('01a2194e-3baa-7793-9851-7695f6bfcc84', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-3b3d-7713-9b58-ab4f0b5d8ab9', 2, 'discussion', 'What the city region could offer', 45),
	('01a2194e-3baa-7793-9851-7bca5cb4db35', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-3b3d-7713-9b58-ab4f0b5d8ab9', 3, 'wrap_up', 'What happens with your input', 15),
	('01a2194e-3f37-755a-b18f-c08219927615', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-3ec5-75f0-88fe-d0f65328c247', 0, 'intro', 'Welcome and the rule of the room', 10),
	('01a2194e-3f37-755a-b18f-c50c5826c955', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-3ec5-75f0-88fe-d0f65328c247', 1, 'activity', 'What the sectors share', 30),
	('01a2194e-3f37-755a-b18f-cad5d75a9c11', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-3ec5-75f0-88fe-d0f65328c247', 2, 'discussion', 'Where to invest first', 45),
	('01a2194e-3f37-755a-b18f-cda6d1f7005e', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-3ec5-75f0-88fe-d0f65328c247', 3, 'wrap_up', 'What happens with your input', 15),
	('01a2194e-5616-700f-89de-bdebd3718c72', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', 0, 'intro', 'Welcome and the rule of the room', 10),
	('01a2194e-5616-700f-89de-c046aaa63c0a', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', 1, 'activity', 'What the room thinks', 40),
	('01a2194e-5616-700f-89de-c4c086fd71f5', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', 2, 'discussion', 'Who could act, and on what', 60),
	('01a2194e-667b-763e-b729-2a4b507ab057', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-65d0-74f6-bbb1-f22bce6d3f8a', 0, 'intro', 'Welcome and the rule of the room', 10),
	('01a2194e-667b-763e-b729-2c8654e16a5e', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-65d0-74f6-bbb1-f22bce6d3f8a', 1, 'activity', 'What the room thinks', 40),
	('01a2194e-667b-763e-b729-33db449f30fa', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-65d0-74f6-bbb1-f22bce6d3f8a', 2, 'discussion', 'Who could act, and on what', 60),
	('01a2194e-6851-75a6-91bd-b775b3b7e497', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6800-71f4-b83d-a20f551a23e7', 0, 'intro', 'Welcome and the rule of the room', 10),
	('01a2194e-6851-75a6-91bd-b82389bee561', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6800-71f4-b83d-a20f551a23e7', 1, 'activity', 'What the room thinks', 40),
	('01a2194e-6851-75a6-91bd-bf4a691462d0', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6800-71f4-b83d-a20f551a23e7', 2, 'discussion', 'Who could act, and on what', 60),
	('01a2194e-6f38-732d-9bb1-701a5d04b79b', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', 0, 'intro', 'Welcome and the rule of the room', 10),
	('01a2194e-6f38-732d-9bb1-77ec2d1c3d10', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', 1, 'activity', 'What the room thinks', 40),
	('01a2194e-6f38-732d-9bb1-7b96fb8fdeca', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', 2, 'discussion', 'Who could act, and on what', 60),
	('01a2194e-7964-7353-89e5-037cb4bfb16b', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-790e-70fa-869a-33300361aaa1', 0, 'intro', 'Welcome and the rule of the room', 10),
	('01a2194e-7964-7353-89e5-07451cc316bd', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-790e-70fa-869a-33300361aaa1', 1, 'activity', 'What the room thinks', 40),
	('01a2194e-7964-7353-89e5-0bb5873c18af', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-790e-70fa-869a-33300361aaa1', 2, 'discussion', 'Who could act, and on what', 60),
	('01a2194e-8226-73c2-8e16-2d070d885ef7', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-81be-776d-b979-b1f17d0019a8', 0, 'intro', 'Welcome and the rule of the room', 10),
	('01a2194e-8227-76b4-a09b-afa4e6b4a622', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-81be-776d-b979-b1f17d0019a8', 1, 'activity', 'What the room thinks', 40),
	('01a2194e-8227-76b4-a09b-b1c3953015d6', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-81be-776d-b979-b1f17d0019a8', 2, 'discussion', 'Who could act, and on what', 60);


INSERT INTO public.audit_events VALUES
	('01a2194e-188e-7225-9508-78588e996d99', '01a2194d-f753-75bf-aa07-3037660372d7', 1, '2026-11-26 19:21:18.189+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'sign-in', 'account', '01a2194e-1874-74ca-a08a-5e6bd8f38c9d', NULL, '{"way": "demo"}', '0000000000000000000000000000000000000000000000000000000000000000', 'be3a30d149720671d415a2f5c50ad2e95b5c19287caa0e340077eb36b10f7c06'),
	('01a2194e-18ed-76d5-b87d-a02f9fe0d7ec', '01a2194d-f753-75bf-aa07-3037660372d7', 2, '2026-11-26 19:21:18.302+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'add-programme', 'programme', '01a2194e-18e9-7615-9a48-c3fd62224c05', NULL, NULL, 'be3a30d149720671d415a2f5c50ad2e95b5c19287caa0e340077eb36b10f7c06', '3672758d44576e2c1a7391798afed88d5dca927d0a6e09ae4e847ef4d8936174'),
	('01a2194e-1911-7703-b96b-731c0b07ae63', '01a2194d-f753-75bf-aa07-3037660372d7', 3, '2026-11-26 19:21:18.344+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'create-roundtable', 'roundtable', '01a2194e-1907-73e7-b9a2-f71c10e539a3', '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, '3672758d44576e2c1a7391798afed88d5dca927d0a6e09ae4e847ef4d8936174', '11a89a68d25300db22de2e87ce131546eabb3177e253abd44ac1d1560dc9ffc6'),
	('01a2194e-1943-7300-a737-3e5102155e0b', '01a2194d-f753-75bf-aa07-3037660372d7', 4, '2026-11-26 19:21:18.37+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'change-roundtable', 'roundtable', '01a2194e-1907-73e7-b9a2-f71c10e539a3', '01a2194e-1907-73e7-b9a2-f71c10e539a3', '{"fields": ["place", "venue", "purpose", "regionCode", "capacity", "localStart", "localEnd", "startAt", "endAt"], "mailed": 0, "calendar": "none"}', '11a89a68d25300db22de2e87ce131546eabb3177e253abd44ac1d1560dc9ffc6', '16971a2167310086e9b6ec37ea067415589bb3ba2b18b325a3066e21683891b5'),
	('01a2194e-1965-758a-9bb5-2d74921f2aec', '01a2194d-f753-75bf-aa07-3037660372d7', 5, '2026-11-26 19:21:18.424+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'set-agenda', 'roundtable', '01a2194e-1907-73e7-b9a2-f71c10e539a3', '01a2194e-1907-73e7-b9a2-f71c10e539a3', '{"items": 4}', '16971a2167310086e9b6ec37ea067415589bb3ba2b18b325a3066e21683891b5', '9ec473a8cbdaf886fef4aee86d5d84f37f3d971a5598b08f35b701c61d65d98c'),
	('01a2194e-1986-7105-bd24-7c9399f8819b', '01a2194d-f753-75bf-aa07-3037660372d7', 6, '2026-11-26 19:21:18.458+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'plan-activity', 'activity', '01a2194e-1981-7217-89ad-826bf5012620', '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, '9ec473a8cbdaf886fef4aee86d5d84f37f3d971a5598b08f35b701c61d65d98c', 'b2d2fd2ed7df916ced991be3d0daa0451672c2c88aa34748e84d5852b09c9df8'),
	('01a2194e-19a5-70b0-b19b-50b4cbad89ec', '01a2194d-f753-75bf-aa07-3037660372d7', 7, '2026-11-26 19:21:18.485+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'plan-activity', 'activity', '01a2194e-199e-71bc-b315-e9843726caca', '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, 'b2d2fd2ed7df916ced991be3d0daa0451672c2c88aa34748e84d5852b09c9df8', '172af0f8737c0474b6a0db3b40800173becb1b4cd98e98762601b60a2fe33fef'),
	('01a2194e-19c2-74a5-9cf8-9673bd2326e9', '01a2194d-f753-75bf-aa07-3037660372d7', 8, '2026-11-26 19:21:18.515+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'plan-activity', 'activity', '01a2194e-19be-7389-9022-a0a557ef5ca9', '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, '172af0f8737c0474b6a0db3b40800173becb1b4cd98e98762601b60a2fe33fef', '29a343d0af179d3faa545271141adaeb422cbae8816160057f814bac689b7a2f'),
	('01a2194e-19e5-764d-a7e2-8f8cc03e4c4e', '01a2194d-f753-75bf-aa07-3037660372d7', 9, '2026-11-26 19:21:18.543+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'schedule-roundtable', 'roundtable', '01a2194e-1907-73e7-b9a2-f71c10e539a3', '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, '29a343d0af179d3faa545271141adaeb422cbae8816160057f814bac689b7a2f', '4ed9561f471557a10ded647afd47d1a948f8ea632548d93a1bc2ea2c713720a3'),
	('01a2194e-1a05-7335-b555-ac860c130cc0', '01a2194d-f753-75bf-aa07-3037660372d7', 10, '2026-11-26 19:21:18.582+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'start-session', 'session', '01a2194e-1907-73e7-b9a2-f71c10e539a3', '01a2194e-1907-73e7-b9a2-f71c10e539a3', '{"confirmedEarly": true}', '4ed9561f471557a10ded647afd47d1a948f8ea632548d93a1bc2ea2c713720a3', '7e2f29e0adaf14908cc388133beff71046848f56b9353a358de110ab891f9720'),
	('01a2194e-304e-720f-a751-f4319e0a6141', '01a2194d-f753-75bf-aa07-3037660372d7', 11, '2026-11-26 19:21:24.283+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'open-activity', 'activity', '01a2194e-1981-7217-89ad-826bf5012620', '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, '7e2f29e0adaf14908cc388133beff71046848f56b9353a358de110ab891f9720', '18c993bc7fdb18c121e2fc7b5544fe1ff6d36ba0450e249325222715656f4c91'),
	('01a2194e-31bb-7144-9daa-4018b9466251', '01a2194d-f753-75bf-aa07-3037660372d7', 12, '2026-11-26 19:21:24.632+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'close-activity', 'activity', '01a2194e-1981-7217-89ad-826bf5012620', '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, '18c993bc7fdb18c121e2fc7b5544fe1ff6d36ba0450e249325222715656f4c91', 'b74ad19aebdefc89307da1cf71f1de5c26e6fe2449a0ef4077f1c98afebe5f5c'),
	('01a2194e-3259-76a7-88a3-c4d837133112', '01a2194d-f753-75bf-aa07-3037660372d7', 13, NULL, '2026-11-26', 'organiser', NULL, 'keep-result', 'activity', NULL, '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, 'b74ad19aebdefc89307da1cf71f1de5c26e6fe2449a0ef4077f1c98afebe5f5c', '67a270888f161fafa7fbe9ed55065727df019bb0ea6c74ad4b2670f100d9a076'),
	('01a2194e-3297-75af-99e6-25b87dfd8a32', '01a2194d-f753-75bf-aa07-3037660372d7', 14, '2026-11-26 19:21:24.855+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'open-activity', 'activity', '01a2194e-199e-71bc-b315-e9843726caca', '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, '67a270888f161fafa7fbe9ed55065727df019bb0ea6c74ad4b2670f100d9a076', '55d72cbab9832ad5238c51f2c04a635f69c389dbea54532ecf32ebbb93ca1847'),
	('01a2194e-3420-7332-8afd-16d7f0dfc096', '01a2194d-f753-75bf-aa07-3037660372d7', 15, '2026-11-26 19:21:25.255+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'close-activity', 'activity', '01a2194e-199e-71bc-b315-e9843726caca', '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, '55d72cbab9832ad5238c51f2c04a635f69c389dbea54532ecf32ebbb93ca1847', '61a77d73fdb071214c5aa0e54095a549dec1289e7731283f121eef3a9b235f90'),
	('01a2194e-3474-7178-8462-975087b90d2b', '01a2194d-f753-75bf-aa07-3037660372d7', 16, NULL, '2026-11-26', 'organiser', NULL, 'keep-result', 'activity', NULL, '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, '61a77d73fdb071214c5aa0e54095a549dec1289e7731283f121eef3a9b235f90', '52a2948d8201ff266a589a4595968d6d4bbaefcd948e823544ea9b8a609d1c68'),
	('01a2194e-34a2-756f-99bc-750a3c0e43b9', '01a2194d-f753-75bf-aa07-3037660372d7', 17, '2026-11-26 19:21:25.396+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'open-activity', 'activity', '01a2194e-19be-7389-9022-a0a557ef5ca9', '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, '52a2948d8201ff266a589a4595968d6d4bbaefcd948e823544ea9b8a609d1c68', '37b47b958509b9e235f0d756b1f16bc6ac4e12e2f855daf69e8d41a9fe5806eb'),
	('01a2194e-3627-73bc-aaf1-a3021902309f', '01a2194d-f753-75bf-aa07-3037660372d7', 18, '2026-11-26 19:21:25.767+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'close-activity', 'activity', '01a2194e-19be-7389-9022-a0a557ef5ca9', '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, '37b47b958509b9e235f0d756b1f16bc6ac4e12e2f855daf69e8d41a9fe5806eb', '3d9c057b1766c3c98dac107cfdb21f96fb29d1d3811ea3848696c4186461986c'),
	('01a2194e-36b8-7744-b079-cd8e16137afa', '01a2194d-f753-75bf-aa07-3037660372d7', 19, NULL, '2026-11-26', 'organiser', NULL, 'keep-result', 'activity', NULL, '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, '3d9c057b1766c3c98dac107cfdb21f96fb29d1d3811ea3848696c4186461986c', 'd4acab5cc551f5c6cfb2fb17ff49b0d8440620f21db6c06ae1bd9d9e2c6e40c4'),
	('01a2194e-370b-708e-8282-cb2c6a8dbade', '01a2194d-f753-75bf-aa07-3037660372d7', 20, '2026-11-26 19:21:25.966+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'close-session', 'session', '01a2194e-1907-73e7-b9a2-f71c10e539a3', '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, 'd4acab5cc551f5c6cfb2fb17ff49b0d8440620f21db6c06ae1bd9d9e2c6e40c4', '882ac37a8c61d7161e016de378d1c7f883ec6081160f1282918d2e0a4f1665ff'),
	('01a2194e-372a-7575-8327-7dc79e8e83e8', '01a2194d-f753-75bf-aa07-3037660372d7', 21, '2026-11-26 19:21:26.038+00', '2026-11-26', 'note_taker', '3e907f7ed45f3ca8579aa3c266b1be19', 'sign-in', 'account', '01a2194e-371a-74c0-b45b-2de712748b4f', NULL, '{"way": "demo"}', '882ac37a8c61d7161e016de378d1c7f883ec6081160f1282918d2e0a4f1665ff', '1f799e9e78c461375695707151f643de537bf340163d41724e90be5465abe973'),
	('01a2194e-3753-7085-9b8e-8705374957db', '01a2194d-f753-75bf-aa07-3037660372d7', 22, NULL, '2026-11-26', 'note_taker', NULL, 'record-contribution', 'contribution', NULL, '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, '1f799e9e78c461375695707151f643de537bf340163d41724e90be5465abe973', '23f35d4542d3acdc623506889cfa2a29992577d6994529de5a2d050e7fbc897b'),
	('01a2194e-37b6-76db-82b6-2d0903b3ae64', '01a2194d-f753-75bf-aa07-3037660372d7', 23, NULL, '2026-11-26', 'note_taker', NULL, 'record-contribution', 'contribution', NULL, '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, '23f35d4542d3acdc623506889cfa2a29992577d6994529de5a2d050e7fbc897b', 'b6dbc40c0678fc28674286546ee188e2e57f88d87227dde1c3c87562d7cf54c6'),
	('01a2194e-37dd-7226-8c8d-bda364fa87d8', '01a2194d-f753-75bf-aa07-3037660372d7', 24, NULL, '2026-11-26', 'note_taker', NULL, 'record-contribution', 'contribution', NULL, '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, 'b6dbc40c0678fc28674286546ee188e2e57f88d87227dde1c3c87562d7cf54c6', '19874d11297e586c9da50a05fdf081b37d548ecf5820eb9e06311d16a014411b'),
	('01a2194e-37f4-7101-848b-772e1cbe35b6', '01a2194d-f753-75bf-aa07-3037660372d7', 25, NULL, '2026-11-26', 'note_taker', NULL, 'record-contribution', 'contribution', NULL, '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, '19874d11297e586c9da50a05fdf081b37d548ecf5820eb9e06311d16a014411b', '0b874ba51b5181c2f44791c82f23f88c9dd614fd1d7ea676116cf9cd659bc6ad'),
	('01a2194e-3821-761b-9769-54405697ab0c', '01a2194d-f753-75bf-aa07-3037660372d7', 26, NULL, '2026-11-26', 'note_taker', NULL, 'record-contribution', 'contribution', NULL, '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, '0b874ba51b5181c2f44791c82f23f88c9dd614fd1d7ea676116cf9cd659bc6ad', '904987cb211a1847ba712f6e478d49d8d382ecc7032449ed82b6bade0a7689a8'),
	('01a2194e-3849-75fe-8a53-f54a974c1cb9', '01a2194d-f753-75bf-aa07-3037660372d7', 27, NULL, '2026-11-26', 'note_taker', NULL, 'record-contribution', 'contribution', NULL, '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, '904987cb211a1847ba712f6e478d49d8d382ecc7032449ed82b6bade0a7689a8', '457506d4f6625ca705ec2e5f5ab7d5b2e3a3a32a58d51b4e9dca70ea70cde900'),
	('01a2194e-38c1-749b-a3b0-d8f2f60c2a43', '01a2194d-f753-75bf-aa07-3037660372d7', 28, NULL, '2026-11-26', 'organiser', NULL, 'accept-contribution', 'contribution', NULL, '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, '457506d4f6625ca705ec2e5f5ab7d5b2e3a3a32a58d51b4e9dca70ea70cde900', '179c235c9a271a656a2d8a2d231c04e122b5dd48959fbf5da60d0334d7be63ec'),
	('01a2194e-38f4-76a2-bc90-a5c0bd939381', '01a2194d-f753-75bf-aa07-3037660372d7', 29, NULL, '2026-11-26', 'organiser', NULL, 'accept-contribution', 'contribution', NULL, '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, '179c235c9a271a656a2d8a2d231c04e122b5dd48959fbf5da60d0334d7be63ec', 'c82087a2fa4c466c09cdb90de86f2adc5e80a7c59b6b12f6f884cf0bd5785fb5'),
	('01a2194e-393e-7022-93e9-341a3f295caf', '01a2194d-f753-75bf-aa07-3037660372d7', 30, NULL, '2026-11-26', 'organiser', NULL, 'accept-contribution', 'contribution', NULL, '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, 'c82087a2fa4c466c09cdb90de86f2adc5e80a7c59b6b12f6f884cf0bd5785fb5', '3d29799b1cb671b113f25888d3e50ed079bb44a8dfb150bef6e7086deaac1f03'),
	('01a2194e-3975-73a1-a7af-3b4dc1b0bb01', '01a2194d-f753-75bf-aa07-3037660372d7', 31, NULL, '2026-11-26', 'organiser', NULL, 'accept-contribution', 'contribution', NULL, '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, '3d29799b1cb671b113f25888d3e50ed079bb44a8dfb150bef6e7086deaac1f03', '2ed5f73e8ec3359e261f1d544b29beedada57585a9416d034bb7facf89233a58'),
	('01a2194e-399e-7724-ab37-33e1a1ab3207', '01a2194d-f753-75bf-aa07-3037660372d7', 32, NULL, '2026-11-26', 'organiser', NULL, 'accept-contribution', 'contribution', NULL, '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, '2ed5f73e8ec3359e261f1d544b29beedada57585a9416d034bb7facf89233a58', 'ee1469346747d0c6d7802bb94f8c522799b39a2535e7e9242c088a38762eb40b'),
	('01a2194e-39f5-71ef-af96-79c916beedbf', '01a2194d-f753-75bf-aa07-3037660372d7', 33, NULL, '2026-11-26', 'organiser', NULL, 'accept-contribution', 'contribution', NULL, '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, 'ee1469346747d0c6d7802bb94f8c522799b39a2535e7e9242c088a38762eb40b', 'b2fdc7e6c025f50f50f2f7fd452abec2b34c0f7cbdcdcc8c41f9ec49dec226cc'),
	('01a2194e-3a32-75e2-b007-a3e76091d245', '01a2194d-f753-75bf-aa07-3037660372d7', 34, '2026-11-26 19:21:26.809+00', '2026-11-26', 'organiser', '945b2e9f18d8631181943dec9baf0b85', 'sign-in', 'account', '01a2194e-3a1e-75b5-833e-a144060de83e', NULL, '{"way": "demo"}', 'b2fdc7e6c025f50f50f2f7fd452abec2b34c0f7cbdcdcc8c41f9ec49dec226cc', 'c998f8393bc8ab40391166863b7a6318c46283c9cf7d53c8db92d757685b3d42'),
	('01a2194e-3b08-7270-b500-234ca9e0ff17', '01a2194d-f753-75bf-aa07-3037660372d7', 35, '2026-11-26 19:21:26.844+00', '2026-11-26', 'organiser', '945b2e9f18d8631181943dec9baf0b85', 'publish-roundtable', 'roundtable', '01a2194e-1907-73e7-b9a2-f71c10e539a3', '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, 'c998f8393bc8ab40391166863b7a6318c46283c9cf7d53c8db92d757685b3d42', '98175a317a3120f648cbdc46471bb3c7adf95e1ec72b105c9db86cdb5ac6c6e4'),
	('01a2194e-3b4c-75a8-a52e-051e0e501794', '01a2194d-f753-75bf-aa07-3037660372d7', 36, '2026-11-26 19:21:27.104+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'create-roundtable', 'roundtable', '01a2194e-3b3d-7713-9b58-ab4f0b5d8ab9', '01a2194e-3b3d-7713-9b58-ab4f0b5d8ab9', NULL, '98175a317a3120f648cbdc46471bb3c7adf95e1ec72b105c9db86cdb5ac6c6e4', '913eeb1f5a6bcbef02935ca5c43d418869811bcfb8da17f7e52fc25e9c96c3cd'),
	('01a2194e-3b84-72ae-8578-1295d366b7f6', '01a2194d-f753-75bf-aa07-3037660372d7', 37, '2026-11-26 19:21:27.133+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'change-roundtable', 'roundtable', '01a2194e-3b3d-7713-9b58-ab4f0b5d8ab9', '01a2194e-3b3d-7713-9b58-ab4f0b5d8ab9', '{"fields": ["place", "venue", "purpose", "regionCode", "capacity", "localStart", "localEnd", "startAt", "endAt"], "mailed": 0, "calendar": "none"}', '913eeb1f5a6bcbef02935ca5c43d418869811bcfb8da17f7e52fc25e9c96c3cd', '66732a4e2fa4c28eaa84cccb086fffe987cce9ba4230884ebb85958e8892a138'),
	('01a2194e-3bb3-72e1-bdb4-8b409d4fe23e', '01a2194d-f753-75bf-aa07-3037660372d7', 38, '2026-11-26 19:21:27.198+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'set-agenda', 'roundtable', '01a2194e-3b3d-7713-9b58-ab4f0b5d8ab9', '01a2194e-3b3d-7713-9b58-ab4f0b5d8ab9', '{"items": 4}', '66732a4e2fa4c28eaa84cccb086fffe987cce9ba4230884ebb85958e8892a138', '4d7aee5142964b52975fcd2cbe4960f6a006d30eb0a855c851cc84873c14a311'),
	('01a2194e-3be3-721d-94c5-5fc978ccf6e9', '01a2194d-f753-75bf-aa07-3037660372d7', 39, '2026-11-26 19:21:27.245+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'plan-activity', 'activity', '01a2194e-3bdc-7604-ba4c-b7492c831da2', '01a2194e-3b3d-7713-9b58-ab4f0b5d8ab9', NULL, '4d7aee5142964b52975fcd2cbe4960f6a006d30eb0a855c851cc84873c14a311', 'da07dd4682797dd66ec17611cf76d26bfa496abe1efa84526664f2e11624179f'),
	('01a2194e-3c27-765d-aa41-32f3a6835b97', '01a2194d-f753-75bf-aa07-3037660372d7', 40, '2026-11-26 19:21:27.28+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'plan-activity', 'activity', '01a2194e-3c22-7571-9cd3-74142616b80e', '01a2194e-3b3d-7713-9b58-ab4f0b5d8ab9', NULL, 'da07dd4682797dd66ec17611cf76d26bfa496abe1efa84526664f2e11624179f', 'a0bb8b812559fdf4ba148ac6146072e92069deb73dad98e2be0f5285675ccb10'),
	('01a2194e-3c56-73d2-b96b-7b3ca0bf3ca6', '01a2194d-f753-75bf-aa07-3037660372d7', 41, '2026-11-26 19:21:27.353+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'schedule-roundtable', 'roundtable', '01a2194e-3b3d-7713-9b58-ab4f0b5d8ab9', '01a2194e-3b3d-7713-9b58-ab4f0b5d8ab9', NULL, 'a0bb8b812559fdf4ba148ac6146072e92069deb73dad98e2be0f5285675ccb10', 'efa21ace7f9300ab5eead045637a3005677c1e4a1fc3d30d79db11262c8e6309'),
	('01a2194e-3ca5-7474-9350-88da21d3a395', '01a2194d-f753-75bf-aa07-3037660372d7', 42, '2026-11-26 19:21:27.42+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'add-person', 'person', '01a2194e-3c7c-76c8-a6a9-fd08c1c46e54', NULL, NULL, 'efa21ace7f9300ab5eead045637a3005677c1e4a1fc3d30d79db11262c8e6309', '16386660f627e6b08ae7061ee05a19eaf936fdf9fc2811baea28d2ac37be938b'),
	('01a2194e-3cce-73a9-97e6-37b8d872b363', '01a2194d-f753-75bf-aa07-3037660372d7', 43, '2026-11-26 19:21:27.483+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'add-person', 'person', '01a2194e-3cbc-7536-9566-9fa3e02046f6', NULL, NULL, '16386660f627e6b08ae7061ee05a19eaf936fdf9fc2811baea28d2ac37be938b', '465f69bfd670d3faa8943055b13af40a933f92a74efaf7b88d748bcc80227d5c'),
	('01a2194e-3cf6-7468-89f9-6d52b0fd14cd', '01a2194d-f753-75bf-aa07-3037660372d7', 44, '2026-11-26 19:21:27.527+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'add-person', 'person', '01a2194e-3ce7-7181-a6b9-c0bdc6138f20', NULL, NULL, '465f69bfd670d3faa8943055b13af40a933f92a74efaf7b88d748bcc80227d5c', '8d3ed8dbc285349d2be6e9b62979cd4ccf2b341bc0354351774b0671853cf5e1'),
	('01a2194e-3d0d-7094-a56b-994c6aecded1', '01a2194d-f753-75bf-aa07-3037660372d7', 45, '2026-11-26 19:21:27.554+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'add-person', 'person', '01a2194e-3d02-74a4-8c50-6ed0d9ba6191', NULL, NULL, '8d3ed8dbc285349d2be6e9b62979cd4ccf2b341bc0354351774b0671853cf5e1', '2a485c12190c59dcc981fbd5f1c4f76d4648e00b23538a3812cca1d7bea999cd'),
	('01a2194e-3d33-74f5-beff-afaa72348b03', '01a2194d-f753-75bf-aa07-3037660372d7', 46, '2026-11-26 19:21:27.579+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'add-person', 'person', '01a2194e-3d1d-7145-b980-ac4128469163', NULL, NULL, '2a485c12190c59dcc981fbd5f1c4f76d4648e00b23538a3812cca1d7bea999cd', 'ff47b3392c6e30aa29122e9a38cebcd791dd6ac1663921c5e12947675f04f0c3'),
	('01a2194e-3d4d-7685-8d67-0fa0d25d814a', '01a2194d-f753-75bf-aa07-3037660372d7', 47, '2026-11-26 19:21:27.623+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'add-person', 'person', '01a2194e-3d47-729f-8ce5-10a2372a0f41', NULL, NULL, 'ff47b3392c6e30aa29122e9a38cebcd791dd6ac1663921c5e12947675f04f0c3', 'ae5126b02db5ca462d3bf774f19554f354db4cf0348384ac08d1c71825225586'),
	('01a2194e-3d69-75a3-ac6f-8f7aacb087cf', '01a2194d-f753-75bf-aa07-3037660372d7', 48, '2026-11-26 19:21:27.651+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'add-person', 'person', '01a2194e-3d63-70a1-82a3-69e913e0d439', NULL, NULL, 'ae5126b02db5ca462d3bf774f19554f354db4cf0348384ac08d1c71825225586', 'e942433fb000bd171982da41b3f7309d52133f8a3c6a88c328f5e2d66cddd170'),
	('01a2194e-3d95-72f5-8886-412c547ef59c', '01a2194d-f753-75bf-aa07-3037660372d7', 49, '2026-11-26 19:21:27.684+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'add-person', 'person', '01a2194e-3d88-7524-8e61-70b3adaadf1b', NULL, NULL, 'e942433fb000bd171982da41b3f7309d52133f8a3c6a88c328f5e2d66cddd170', '0a056b749e51146a4c796fb64018eb1ca42eac3c89ee70c2a0a4b63bed243f02'),
	('01a2194e-3e7b-74bf-8dc4-800298eef60a', '01a2194d-f753-75bf-aa07-3037660372d7', 50, '2026-11-26 19:21:27.783+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'invite-people', 'roundtable', '01a2194e-3b3d-7713-9b58-ab4f0b5d8ab9', '01a2194e-3b3d-7713-9b58-ab4f0b5d8ab9', '{"people": 8}', '0a056b749e51146a4c796fb64018eb1ca42eac3c89ee70c2a0a4b63bed243f02', '70d309cc0bd4a75dfba681132b6abf78f32b4e096f4c7218d54945ca1ff9cec6'),
	('01a2194e-3ec9-76cf-a12c-d3233c8d0be3', '01a2194d-f753-75bf-aa07-3037660372d7', 51, '2026-11-26 19:21:28.005+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'create-roundtable', 'roundtable', '01a2194e-3ec5-75f0-88fe-d0f65328c247', '01a2194e-3ec5-75f0-88fe-d0f65328c247', NULL, '70d309cc0bd4a75dfba681132b6abf78f32b4e096f4c7218d54945ca1ff9cec6', 'd4d6b94fdecffde1e065a5bdbbdf68c5d5d0ca2bd17faa203813f3645f85d627'),
	('01a2194e-3f14-7543-8b6a-77bcbfa63d2c', '01a2194d-f753-75bf-aa07-3037660372d7', 52, '2026-11-26 19:21:28.026+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'change-roundtable', 'roundtable', '01a2194e-3ec5-75f0-88fe-d0f65328c247', '01a2194e-3ec5-75f0-88fe-d0f65328c247', '{"fields": ["place", "venue", "purpose", "regionCode", "capacity", "localStart", "localEnd", "startAt", "endAt"], "mailed": 0, "calendar": "none"}', 'd4d6b94fdecffde1e065a5bdbbdf68c5d5d0ca2bd17faa203813f3645f85d627', 'abda37e5d85afa7b236378dd69b6bade13710ca10625bcf46eb6fc4dbd002a50'),
	('01a2194e-3f39-7761-915c-0db152aea6d7', '01a2194d-f753-75bf-aa07-3037660372d7', 53, '2026-11-26 19:21:28.113+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'set-agenda', 'roundtable', '01a2194e-3ec5-75f0-88fe-d0f65328c247', '01a2194e-3ec5-75f0-88fe-d0f65328c247', '{"items": 4}', 'abda37e5d85afa7b236378dd69b6bade13710ca10625bcf46eb6fc4dbd002a50', '3d7fcb9a4943ccd4993f964c7102d8668fb4843ab1f42e5db2975833d993e1fa'),
	('01a2194e-3f5b-744c-a359-4e6260e24689', '01a2194d-f753-75bf-aa07-3037660372d7', 54, '2026-11-26 19:21:28.133+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'plan-activity', 'activity', '01a2194e-3f4d-71f9-a0d6-7558cdb91dab', '01a2194e-3ec5-75f0-88fe-d0f65328c247', NULL, '3d7fcb9a4943ccd4993f964c7102d8668fb4843ab1f42e5db2975833d993e1fa', '65970fe725e41192ce61c894ef0b04bade5fc3da0d766d450ce5fc77d57dfeb9'),
	('01a2194e-3f8d-756e-920c-aa0f7ee2ab33', '01a2194d-f753-75bf-aa07-3037660372d7', 55, '2026-11-26 19:21:28.175+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'plan-activity', 'activity', '01a2194e-3f77-708f-a49a-6b0ba92826d2', '01a2194e-3ec5-75f0-88fe-d0f65328c247', NULL, '65970fe725e41192ce61c894ef0b04bade5fc3da0d766d450ce5fc77d57dfeb9', '69bad353ee1abd10b3a32bb1db13e03ca45974d57ba82a416987801f404e4d2d'),
	('01a2194e-3fb7-739f-ac70-7c06cf76d0b3', '01a2194d-f753-75bf-aa07-3037660372d7', 56, '2026-11-26 19:21:28.228+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'plan-activity', 'activity', '01a2194e-3fad-7137-9d09-866e7a044f91', '01a2194e-3ec5-75f0-88fe-d0f65328c247', NULL, '69bad353ee1abd10b3a32bb1db13e03ca45974d57ba82a416987801f404e4d2d', 'c110acc6060823e3091d471a325ffe9f5d996e0e7cd58d3c2f539ba5ecbdfdeb'),
	('01a2194e-3fdc-701e-9559-746c9847091d', '01a2194d-f753-75bf-aa07-3037660372d7', 57, '2026-11-26 19:21:28.26+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'schedule-roundtable', 'roundtable', '01a2194e-3ec5-75f0-88fe-d0f65328c247', '01a2194e-3ec5-75f0-88fe-d0f65328c247', NULL, 'c110acc6060823e3091d471a325ffe9f5d996e0e7cd58d3c2f539ba5ecbdfdeb', '2e5becfb3ae13fe3f0ccec8115ddb3f829d564740a721709e4c8932cb421f852'),
	('01a2194e-524d-75eb-9c1e-c89be6595b5f', '01a2194d-f753-75bf-aa07-3037660372d7', 58, '2026-11-26 19:21:32.858+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'sign-in', 'account', '01a2194e-1874-74ca-a08a-5e6bd8f38c9d', NULL, '{"way": "demo"}', '2e5becfb3ae13fe3f0ccec8115ddb3f829d564740a721709e4c8932cb421f852', '18f3f943aa9505446f6b5e0109ea7a7783b0810613d6e180548788fec9538488'),
	('01a2194e-52ef-75d9-88f4-07e43d143f16', '01a2194d-f753-75bf-aa07-3037660372d7', 59, '2026-11-26 19:21:33.137+00', '2026-11-26', 'note_taker', '3e907f7ed45f3ca8579aa3c266b1be19', 'sign-in', 'account', '01a2194e-371a-74c0-b45b-2de712748b4f', NULL, '{"way": "demo"}', '18f3f943aa9505446f6b5e0109ea7a7783b0810613d6e180548788fec9538488', 'ac03e3adc534cfb98b07225ce5a966c7af259f3447997662b584738c93636f19'),
	('01a2194e-5303-7721-9aac-927c52c7286d', '01a2194d-f753-75bf-aa07-3037660372d7', 60, '2026-11-26 19:21:33.172+00', '2026-11-26', 'organiser', '945b2e9f18d8631181943dec9baf0b85', 'sign-in', 'account', '01a2194e-3a1e-75b5-833e-a144060de83e', NULL, '{"way": "demo"}', 'ac03e3adc534cfb98b07225ce5a966c7af259f3447997662b584738c93636f19', '7edd56f1bb06113fc5862eb74456746603acd3defe23cdb6e3666b10d1d46105'),
	('01a2194e-5584-755f-8e22-648f4922f3d0', '01a2194d-f753-75bf-aa07-3037660372d7', 61, '2026-11-26 19:21:33.822+00', '2026-11-26', 'org_admin', '038b58c1725e62d309885e36953bb7b0', 'sign-in', 'account', '77590aef-2b7e-441a-adca-08e10080aa84', NULL, '{"way": "code"}', '7edd56f1bb06113fc5862eb74456746603acd3defe23cdb6e3666b10d1d46105', '28ce4aa3ede799a8d73265ddc0e6927568a27252d2a38b0085405b981b5f1751'),
	('01a2194e-55ba-75eb-b969-8804dd6ab562', '01a2194d-f753-75bf-aa07-3037660372d7', 62, '2026-11-26 19:21:33.874+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'create-roundtable', 'roundtable', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194e-55b2-7744-a9f6-6472f9dc4137', NULL, '28ce4aa3ede799a8d73265ddc0e6927568a27252d2a38b0085405b981b5f1751', '7c1c860b392d04252d34d82fcb64f9286466f4ec0014201e3a78e5928e078200'),
	('01a2194e-55eb-7177-99c5-c1305b1d9000', '01a2194d-f753-75bf-aa07-3037660372d7', 63, '2026-11-26 19:21:33.912+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'change-roundtable', 'roundtable', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '{"fields": ["place", "venue", "purpose", "capacity", "localStart", "localEnd", "startAt", "endAt"], "mailed": 0, "calendar": "none"}', '7c1c860b392d04252d34d82fcb64f9286466f4ec0014201e3a78e5928e078200', '58dbc2bab7847c2bc98deb77f9086260b6dd51f349b47b53f8affa7e0d6812fa'),
	('01a2194e-561c-71a7-bef5-d253a8b5731a', '01a2194d-f753-75bf-aa07-3037660372d7', 64, '2026-11-26 19:21:33.958+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'set-agenda', 'roundtable', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '{"items": 3}', '58dbc2bab7847c2bc98deb77f9086260b6dd51f349b47b53f8affa7e0d6812fa', 'e01fa3d1f9b855dfbfb6ca95ed8c1906edcc2a629e727fd82421cc49ed01ba76'),
	('01a2194e-563c-7351-9d28-bdd0360f7a59', '01a2194d-f753-75bf-aa07-3037660372d7', 65, '2026-11-26 19:21:33.999+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'plan-activity', 'activity', '01a2194e-5636-741d-9496-b43fa5a2e304', '01a2194e-55b2-7744-a9f6-6472f9dc4137', NULL, 'e01fa3d1f9b855dfbfb6ca95ed8c1906edcc2a629e727fd82421cc49ed01ba76', '95a7b4e99abc18f03d3dd1493d74138d25dcfd42544bc145061ed6e725adb5f3'),
	('01a2194e-565e-773c-8042-df41ef57e5a5', '01a2194d-f753-75bf-aa07-3037660372d7', 66, '2026-11-26 19:21:34.035+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'plan-activity', 'activity', '01a2194e-565a-7103-a5e5-113251ea40ce', '01a2194e-55b2-7744-a9f6-6472f9dc4137', NULL, '95a7b4e99abc18f03d3dd1493d74138d25dcfd42544bc145061ed6e725adb5f3', '0ac85c41d2a1e4fea0cb2719b14228f8651dcf4347b8cb3463fb17646eff6425'),
	('01a2194e-566d-7624-b9e7-9d604b03a0ec', '01a2194d-f753-75bf-aa07-3037660372d7', 67, '2026-11-26 19:21:34.057+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'plan-activity', 'activity', '01a2194e-566b-751b-8783-84137f97bd5f', '01a2194e-55b2-7744-a9f6-6472f9dc4137', NULL, '0ac85c41d2a1e4fea0cb2719b14228f8651dcf4347b8cb3463fb17646eff6425', '28c76d8bdcfa9d77dfe480d2f5d7483d7f7bfdfdd171375b2455f30630ee0f61'),
	('01a2194e-5687-77f0-8a74-650819a9a3bd', '01a2194d-f753-75bf-aa07-3037660372d7', 68, '2026-11-26 19:21:34.073+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'schedule-roundtable', 'roundtable', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194e-55b2-7744-a9f6-6472f9dc4137', NULL, '28c76d8bdcfa9d77dfe480d2f5d7483d7f7bfdfdd171375b2455f30630ee0f61', 'ec1a6bf9db70c4c9bb2bb21c1705650e04f34adb0280383ea174041c1e39ea9d'),
	('01a2194e-56b7-7601-a209-ecfb5c0330c1', '01a2194d-f753-75bf-aa07-3037660372d7', 69, '2026-11-26 19:21:34.106+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'start-session', 'session', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '{"confirmedEarly": true}', 'ec1a6bf9db70c4c9bb2bb21c1705650e04f34adb0280383ea174041c1e39ea9d', 'ee3aaa8c3d2fce9631dfeb572794845130433095314e0b71714e1044280cae99'),
	('01a2194e-56cc-719f-9b09-bc58c3c876d6', '01a2194d-f753-75bf-aa07-3037660372d7', 70, '2026-11-26 19:21:34.153+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'add-person', 'person', '01a2194e-56c9-7348-952b-69aca8ab342a', NULL, NULL, 'ee3aaa8c3d2fce9631dfeb572794845130433095314e0b71714e1044280cae99', 'ce70de5d76ae840861057668fa1ed02cabce76088fa7b5b3342b69f766aba2bb'),
	('01a2194e-56fd-7005-a74b-64934c41d116', '01a2194d-f753-75bf-aa07-3037660372d7', 71, '2026-11-26 19:21:34.169+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'invite-people', 'roundtable', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '{"people": 1}', 'ce70de5d76ae840861057668fa1ed02cabce76088fa7b5b3342b69f766aba2bb', '2cc70e80dfec8a961d20e1e7430633ad3d212740650d816e5ca33c8357c65010'),
	('01a2194e-59c4-733f-bd71-7468e51fed33', '01a2194d-f753-75bf-aa07-3037660372d7', 72, '2026-11-26 19:21:34.878+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'open-activity', 'activity', '01a2194e-5636-741d-9496-b43fa5a2e304', '01a2194e-55b2-7744-a9f6-6472f9dc4137', NULL, '2cc70e80dfec8a961d20e1e7430633ad3d212740650d816e5ca33c8357c65010', '8516832db7889bf4f22943febcf14bc9231ac9ac23c37d5dcbbc9f2bc0b10724'),
	('01a2194e-5c5c-7704-bd91-f3935da9de3f', '01a2194d-f753-75bf-aa07-3037660372d7', 73, '2026-11-26 19:21:35.572+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'close-activity', 'activity', '01a2194e-5636-741d-9496-b43fa5a2e304', '01a2194e-55b2-7744-a9f6-6472f9dc4137', NULL, '8516832db7889bf4f22943febcf14bc9231ac9ac23c37d5dcbbc9f2bc0b10724', 'e8a33ab6078866b43513328fc799ac28452203699977fb9ae362929dddbdb42d'),
	('01a2194e-5c71-779a-8ca8-5a1e4cae7fd5', '01a2194d-f753-75bf-aa07-3037660372d7', 74, '2026-11-26 19:21:35.592+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'reveal-activity', 'activity', '01a2194e-5636-741d-9496-b43fa5a2e304', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '{"revealed": true}', 'e8a33ab6078866b43513328fc799ac28452203699977fb9ae362929dddbdb42d', '0864f3d370e9bb2c64481824f62248fd13e57d7bcbafcc1647680064af5fa665'),
	('01a2194e-5c9b-724f-8dbe-75d28e684de7', '01a2194d-f753-75bf-aa07-3037660372d7', 75, '2026-11-26 19:21:35.607+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'keep-result', 'activity', '01a2194e-5636-741d-9496-b43fa5a2e304', '01a2194e-55b2-7744-a9f6-6472f9dc4137', NULL, '0864f3d370e9bb2c64481824f62248fd13e57d7bcbafcc1647680064af5fa665', '504f7753afb1d1431916c3d8a18b0efc8a366e1df854ae8b09ccc4629ab1d0e7'),
	('01a2194e-5ca5-7441-bf0d-ba3d578559b1', '01a2194d-f753-75bf-aa07-3037660372d7', 76, '2026-11-26 19:21:35.648+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'open-activity', 'activity', '01a2194e-565a-7103-a5e5-113251ea40ce', '01a2194e-55b2-7744-a9f6-6472f9dc4137', NULL, '504f7753afb1d1431916c3d8a18b0efc8a366e1df854ae8b09ccc4629ab1d0e7', '84b6cdb7b86f92906c1fbe35356f3abdbda6099c32a7f05d8b1ebacbb8844cd4'),
	('01a2194e-5ea2-759e-b2c8-2a8daa7be49a', '01a2194d-f753-75bf-aa07-3037660372d7', 77, '2026-11-26 19:21:36.148+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'close-activity', 'activity', '01a2194e-565a-7103-a5e5-113251ea40ce', '01a2194e-55b2-7744-a9f6-6472f9dc4137', NULL, '84b6cdb7b86f92906c1fbe35356f3abdbda6099c32a7f05d8b1ebacbb8844cd4', '3256e50f243a56a2e51bf13b9df0d0c489147f3ff2745874193140290cd012f1'),
	('01a2194e-5ed9-7006-8418-dd01e10d6abc', '01a2194d-f753-75bf-aa07-3037660372d7', 78, '2026-11-26 19:21:36.193+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'reveal-activity', 'activity', '01a2194e-565a-7103-a5e5-113251ea40ce', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '{"revealed": true}', '3256e50f243a56a2e51bf13b9df0d0c489147f3ff2745874193140290cd012f1', '80705e8a3d9f98e7979b048c6542cfd3e3d33404d4b57f8520bc389f8d0c942a'),
	('01a2194e-5f7c-74c3-9876-96b9931e0895', '01a2194d-f753-75bf-aa07-3037660372d7', 79, '2026-11-26 19:21:36.245+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'keep-result', 'activity', '01a2194e-565a-7103-a5e5-113251ea40ce', '01a2194e-55b2-7744-a9f6-6472f9dc4137', NULL, '80705e8a3d9f98e7979b048c6542cfd3e3d33404d4b57f8520bc389f8d0c942a', '8435af0592731710f3c0639da53e70eead3657c5ba6bd7b112da1094e7274bd8'),
	('01a2194e-5f9e-7688-af1a-4e40d2bb1e55', '01a2194d-f753-75bf-aa07-3037660372d7', 80, '2026-11-26 19:21:36.394+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'open-activity', 'activity', '01a2194e-566b-751b-8783-84137f97bd5f', '01a2194e-55b2-7744-a9f6-6472f9dc4137', NULL, '8435af0592731710f3c0639da53e70eead3657c5ba6bd7b112da1094e7274bd8', 'a5630b9df894030fbcb219fb876dc19dfaa25a15c7028feeeaf5a406cddc3ff5'),
	('01a2194e-6251-708b-907a-ba28926f4f5c', '01a2194d-f753-75bf-aa07-3037660372d7', 81, '2026-11-26 19:21:37.089+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'close-activity', 'activity', '01a2194e-566b-751b-8783-84137f97bd5f', '01a2194e-55b2-7744-a9f6-6472f9dc4137', NULL, 'a5630b9df894030fbcb219fb876dc19dfaa25a15c7028feeeaf5a406cddc3ff5', '0be069b40e7f26784368d124954eaf6f30a67ebff6d3b86a24874c495ae6bbae'),
	('01a2194e-626d-763f-8723-145225b9bad1', '01a2194d-f753-75bf-aa07-3037660372d7', 82, '2026-11-26 19:21:37.114+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'reveal-activity', 'activity', '01a2194e-566b-751b-8783-84137f97bd5f', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '{"revealed": true}', '0be069b40e7f26784368d124954eaf6f30a67ebff6d3b86a24874c495ae6bbae', 'c299328a3a27a534417848d43069a11f1f635c131eeeb7ba5b1828ec280661fa'),
	('01a2194e-6296-7044-ab79-9ad953c6b39d', '01a2194d-f753-75bf-aa07-3037660372d7', 83, '2026-11-26 19:21:37.143+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'keep-result', 'activity', '01a2194e-566b-751b-8783-84137f97bd5f', '01a2194e-55b2-7744-a9f6-6472f9dc4137', NULL, 'c299328a3a27a534417848d43069a11f1f635c131eeeb7ba5b1828ec280661fa', '2b9bd125b772e10b01dc5f20b0a35f0280fc623749161c64ed62d489f5c4841c'),
	('01a2194e-62e4-7118-92fc-e1f857d13141', '01a2194d-f753-75bf-aa07-3037660372d7', 84, '2026-11-26 19:21:37.236+00', '2026-11-26', 'note_taker', '3e907f7ed45f3ca8579aa3c266b1be19', 'record-contribution', 'contribution', '42c8026a-f5c8-47e7-83d5-b9bd6e885516', '01a2194e-55b2-7744-a9f6-6472f9dc4137', NULL, '2b9bd125b772e10b01dc5f20b0a35f0280fc623749161c64ed62d489f5c4841c', '0cd97c4d6a1e49d1f0b57d7420ec421c13d7a2132a39ac5dd3b68b5c9a412420'),
	('01a2194e-6da9-7232-aa7e-eae1e822b1e7', '01a2194d-f753-75bf-aa07-3037660372d7', 117, NULL, '2026-11-26', 'note_taker', NULL, 'record-contribution', 'contribution', NULL, '01a2194e-6800-71f4-b83d-a20f551a23e7', NULL, '65ee32030c32f473ba97e46d8846e1df2fdb822406779a69f84ff449a23b2739', 'ef9f4abb63dac22d1cbba964fa67decc0bf6726b4f894a23bf8e643d90afe19b'),
	('01a2194e-7ff5-70ef-ba32-199efa738133', '01a2194d-f753-75bf-aa07-3037660372d7', 154, '2026-11-26 19:21:44.643+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'add-person', 'person', '01a2194e-7fcc-72f5-aa9c-fd86ffad277e', NULL, NULL, '6b2640005ce866ca03a4d499e9c44a3c02f055bc3eedaacf8f0d11d1963a9c41', 'cce9be27680e31cab7da87afe2f6d20c339def4e02cc3a3ced3b92f9bc6689e9'),
	('01a2194e-8014-7325-bbeb-291fcddf7670', '01a2194d-f753-75bf-aa07-3037660372d7', 155, '2026-11-26 19:21:44.718+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'invite-people', 'roundtable', '01a2194e-790e-70fa-869a-33300361aaa1', '01a2194e-790e-70fa-869a-33300361aaa1', '{"people": 1}', 'cce9be27680e31cab7da87afe2f6d20c339def4e02cc3a3ced3b92f9bc6689e9', '622f6877f9f0dc0539b4b23edd2c62f95aeea332055e69dcf01baae1946f853b'),
	('01a2194e-62e8-71e0-bd9d-c800bbd34af6', '01a2194d-f753-75bf-aa07-3037660372d7', 85, '2026-11-26 19:21:37.247+00', '2026-11-26', 'note_taker', '3e907f7ed45f3ca8579aa3c266b1be19', 'record-contribution', 'contribution', 'c7537a47-439c-487d-ad2e-68499d9c8c9f', '01a2194e-55b2-7744-a9f6-6472f9dc4137', NULL, '0cd97c4d6a1e49d1f0b57d7420ec421c13d7a2132a39ac5dd3b68b5c9a412420', '6c75b7713b28fbec07404f4fb210d26025522a83e7327b946db4d28802826209'),
	('01a2194e-6340-76b5-9f73-9cf3adccf83b', '01a2194d-f753-75bf-aa07-3037660372d7', 86, '2026-11-26 19:21:37.305+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'accept-contribution', 'contribution', '42c8026a-f5c8-47e7-83d5-b9bd6e885516', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '{"unnamed": false, "wavedThrough": true}', '6c75b7713b28fbec07404f4fb210d26025522a83e7327b946db4d28802826209', '4f9a115b62efcb65dfb0a88e2b3feabf7e43d78d7591f15b0fe1e93d4b22c53e'),
	('01a2194e-6367-715e-8326-340d29092ad6', '01a2194d-f753-75bf-aa07-3037660372d7', 87, '2026-11-26 19:21:37.364+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'accept-contribution', 'contribution', '8a0babe7-66e0-4bf4-95c0-1c75e8aa722b', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '{"unnamed": false, "wavedThrough": true}', '4f9a115b62efcb65dfb0a88e2b3feabf7e43d78d7591f15b0fe1e93d4b22c53e', '674fd2717b2f2cfdc8110b934cb148cd8dfc542c74b1362c945eb1bd33e1dccb'),
	('01a2194e-639a-7331-9d85-21404ac253d6', '01a2194d-f753-75bf-aa07-3037660372d7', 88, '2026-11-26 19:21:37.407+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'accept-contribution', 'contribution', 'c7537a47-439c-487d-ad2e-68499d9c8c9f', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '{"unnamed": false, "wavedThrough": true}', '674fd2717b2f2cfdc8110b934cb148cd8dfc542c74b1362c945eb1bd33e1dccb', 'e71fac54eee32f73f2ce8d511f0f46f11ad98a7da8a994cf812e1d2958aa2043'),
	('01a2194e-6422-76fa-8ed9-725ba1913777', '01a2194d-f753-75bf-aa07-3037660372d7', 89, '2026-11-26 19:21:37.556+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'write-chair-note', 'session', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '{"version": 1}', 'e71fac54eee32f73f2ce8d511f0f46f11ad98a7da8a994cf812e1d2958aa2043', '1bb8fe932288484a1e91632411c2914d5475286e511ab440926bdbe1b097b5fd'),
	('01a2194e-645f-7181-993c-8c8a4a1c8389', '01a2194d-f753-75bf-aa07-3037660372d7', 90, '2026-11-26 19:21:37.6+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'close-session', 'session', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194e-55b2-7744-a9f6-6472f9dc4137', NULL, '1bb8fe932288484a1e91632411c2914d5475286e511ab440926bdbe1b097b5fd', '31a29c781e02f5fa0d6ea7d4a7b38cd2d489424c11da533dc378f4380212ae06'),
	('01a2194e-64f7-726d-adcd-ce7b8c0ca3d1', '01a2194d-f753-75bf-aa07-3037660372d7', 91, '2026-11-26 19:21:37.636+00', '2026-11-26', 'organiser', '945b2e9f18d8631181943dec9baf0b85', 'publish-roundtable', 'roundtable', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194e-55b2-7744-a9f6-6472f9dc4137', NULL, '31a29c781e02f5fa0d6ea7d4a7b38cd2d489424c11da533dc378f4380212ae06', 'b15d6255c3a5ee0673dec6b675fe41bb7a1100c10ab9241108a229ee32662c24'),
	('01a2194e-6550-7785-ac67-6e1d2246011b', '01a2194d-f753-75bf-aa07-3037660372d7', 92, '2026-11-26 19:21:37.801+00', '2026-11-26', 'organiser', '945b2e9f18d8631181943dec9baf0b85', 'withdraw-contribution', 'contribution', 'c7537a47-439c-487d-ad2e-68499d9c8c9f', '01a2194e-55b2-7744-a9f6-6472f9dc4137', NULL, 'b15d6255c3a5ee0673dec6b675fe41bb7a1100c10ab9241108a229ee32662c24', 'de3299fcab14d57ca1822186e465a06896c1534da738cf9a92749467886ae326'),
	('01a2194e-65e0-745f-b3b2-805970a93c71', '01a2194d-f753-75bf-aa07-3037660372d7', 93, '2026-11-26 19:21:38.006+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'create-roundtable', 'roundtable', '01a2194e-65d0-74f6-bbb1-f22bce6d3f8a', '01a2194e-65d0-74f6-bbb1-f22bce6d3f8a', NULL, 'de3299fcab14d57ca1822186e465a06896c1534da738cf9a92749467886ae326', '6384f3bf760ac859c7b52a58a027fe3f3758ebed0f8fd9b18fff2bcabfa64f01'),
	('01a2194e-6659-7383-8b45-362e8564566f', '01a2194d-f753-75bf-aa07-3037660372d7', 94, '2026-11-26 19:21:38.076+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'change-roundtable', 'roundtable', '01a2194e-65d0-74f6-bbb1-f22bce6d3f8a', '01a2194e-65d0-74f6-bbb1-f22bce6d3f8a', '{"fields": ["place", "venue", "purpose", "capacity", "localStart", "localEnd", "startAt", "endAt"], "mailed": 0, "calendar": "none"}', '6384f3bf760ac859c7b52a58a027fe3f3758ebed0f8fd9b18fff2bcabfa64f01', 'f88d873b44265112799a83e0f17252f5e56a6b56fa6ff3f831feef6f3022b747'),
	('01a2194e-6682-7031-aa01-6ae98d0c5a3d', '01a2194d-f753-75bf-aa07-3037660372d7', 95, '2026-11-26 19:21:38.166+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'set-agenda', 'roundtable', '01a2194e-65d0-74f6-bbb1-f22bce6d3f8a', '01a2194e-65d0-74f6-bbb1-f22bce6d3f8a', '{"items": 3}', 'f88d873b44265112799a83e0f17252f5e56a6b56fa6ff3f831feef6f3022b747', '6ddea05d42636563fa99d8e6f9837c9a9c9e89d05cbcd726cf223cc984d08e9b'),
	('01a2194e-66c6-72ea-ae0d-17c314a10bdf', '01a2194d-f753-75bf-aa07-3037660372d7', 96, '2026-11-26 19:21:38.197+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'schedule-roundtable', 'roundtable', '01a2194e-65d0-74f6-bbb1-f22bce6d3f8a', '01a2194e-65d0-74f6-bbb1-f22bce6d3f8a', NULL, '6ddea05d42636563fa99d8e6f9837c9a9c9e89d05cbcd726cf223cc984d08e9b', '58297191ce5b53ea83b19fbb9e257a94db691a5b388b5b88992f6db3a831012b'),
	('01a2194e-671e-77ad-b8f0-bdae4d6a4161', '01a2194d-f753-75bf-aa07-3037660372d7', 97, '2026-11-26 19:21:38.277+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'start-session', 'session', '01a2194e-65d0-74f6-bbb1-f22bce6d3f8a', '01a2194e-65d0-74f6-bbb1-f22bce6d3f8a', '{"confirmedEarly": true}', '58297191ce5b53ea83b19fbb9e257a94db691a5b388b5b88992f6db3a831012b', '8e57bcf9f1b36a71aa0df82e6922427ccdabb70fb5d26b467eecc2f2f5cc3e1b'),
	('01a2194e-6746-7775-bf4a-7745904b9cc5', '01a2194d-f753-75bf-aa07-3037660372d7', 98, NULL, '2026-11-26', 'note_taker', NULL, 'record-contribution', 'contribution', NULL, '01a2194e-65d0-74f6-bbb1-f22bce6d3f8a', NULL, '8e57bcf9f1b36a71aa0df82e6922427ccdabb70fb5d26b467eecc2f2f5cc3e1b', '1ece0261b1f68045e820cec76280d38b54c73d5d24d5f667224ba72798a00151'),
	('01a2194e-6751-7683-94b8-bc3cb6ad7930', '01a2194d-f753-75bf-aa07-3037660372d7', 99, NULL, '2026-11-26', 'organiser', NULL, 'accept-contribution', 'contribution', NULL, '01a2194e-65d0-74f6-bbb1-f22bce6d3f8a', NULL, '1ece0261b1f68045e820cec76280d38b54c73d5d24d5f667224ba72798a00151', 'aa727a725f9f553f2eb0ca8ffcbad9b45fc4dbe4ff46215bf77f0a7476354b21'),
	('01a2194e-676f-7763-b950-48a295228c7e', '01a2194d-f753-75bf-aa07-3037660372d7', 100, '2026-11-26 19:21:38.388+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'close-session', 'session', '01a2194e-65d0-74f6-bbb1-f22bce6d3f8a', '01a2194e-65d0-74f6-bbb1-f22bce6d3f8a', NULL, 'aa727a725f9f553f2eb0ca8ffcbad9b45fc4dbe4ff46215bf77f0a7476354b21', 'a13484451a6a9035b90efcea051a17389ee693752774b429b00612869b00c3dd'),
	('01a2194e-678f-725e-8041-729540c5e50d', '01a2194d-f753-75bf-aa07-3037660372d7', 101, '2026-11-26 19:21:38.422+00', '2026-11-26', 'organiser', '945b2e9f18d8631181943dec9baf0b85', 'publish-roundtable', 'roundtable', '01a2194e-65d0-74f6-bbb1-f22bce6d3f8a', '01a2194e-65d0-74f6-bbb1-f22bce6d3f8a', NULL, 'a13484451a6a9035b90efcea051a17389ee693752774b429b00612869b00c3dd', '5b397d7e6c31a365524ac26923c2f716474ee6c1e01481dbdda3241f7a2498e8'),
	('01a2194e-67de-70ba-91f6-fdb6d8b89979', '01a2194d-f753-75bf-aa07-3037660372d7', 102, '2026-11-26 19:21:38.466+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'withdraw-roundtable', 'roundtable', '01a2194e-65d0-74f6-bbb1-f22bce6d3f8a', '01a2194e-65d0-74f6-bbb1-f22bce6d3f8a', NULL, '5b397d7e6c31a365524ac26923c2f716474ee6c1e01481dbdda3241f7a2498e8', 'c4355ea79e96fe4a47e443d41763400d50bfa105428d45472486f9247c863462'),
	('01a2194e-680b-713b-8baa-d85ddd94d467', '01a2194d-f753-75bf-aa07-3037660372d7', 103, '2026-11-26 19:21:38.561+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'create-roundtable', 'roundtable', '01a2194e-6800-71f4-b83d-a20f551a23e7', '01a2194e-6800-71f4-b83d-a20f551a23e7', NULL, 'c4355ea79e96fe4a47e443d41763400d50bfa105428d45472486f9247c863462', '9fffe26927c26e37040c5d2ae5e459525903c09ffab7a50d82b45e6e24a77241'),
	('01a2194e-6832-737a-8f54-e272205c8a54', '01a2194d-f753-75bf-aa07-3037660372d7', 104, '2026-11-26 19:21:38.599+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'change-roundtable', 'roundtable', '01a2194e-6800-71f4-b83d-a20f551a23e7', '01a2194e-6800-71f4-b83d-a20f551a23e7', '{"fields": ["place", "venue", "purpose", "capacity", "localStart", "localEnd", "startAt", "endAt"], "mailed": 0, "calendar": "none"}', '9fffe26927c26e37040c5d2ae5e459525903c09ffab7a50d82b45e6e24a77241', '61d3252b80e27cbdf3b3c237b14815ec8d2197f5c4d6e1d8b17f90dd1b788abc'),
	('01a2194e-6859-752c-8113-2e41eed4159f', '01a2194d-f753-75bf-aa07-3037660372d7', 105, '2026-11-26 19:21:38.626+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'set-agenda', 'roundtable', '01a2194e-6800-71f4-b83d-a20f551a23e7', '01a2194e-6800-71f4-b83d-a20f551a23e7', '{"items": 3}', '61d3252b80e27cbdf3b3c237b14815ec8d2197f5c4d6e1d8b17f90dd1b788abc', 'bb84a0ad181f960a7ec84bcc1e85d33d74511e7898b5516957ba7c9fee48c6ec'),
	('01a2194e-6878-75c5-b8b4-dd56ad8d65d1', '01a2194d-f753-75bf-aa07-3037660372d7', 106, '2026-11-26 19:21:38.667+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'plan-activity', 'activity', '01a2194e-6872-707a-9fdb-027b6f575492', '01a2194e-6800-71f4-b83d-a20f551a23e7', NULL, 'bb84a0ad181f960a7ec84bcc1e85d33d74511e7898b5516957ba7c9fee48c6ec', 'ab1b188bf2fe0880cd0cc2bd0d5f9f506ed6aa5da162e85e8cb08b157ce95110'),
	('01a2194e-6887-70d8-92d3-aafc172b875f', '01a2194d-f753-75bf-aa07-3037660372d7', 107, '2026-11-26 19:21:38.688+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'plan-activity', 'activity', '01a2194e-6885-7402-8055-f66ab2de21ec', '01a2194e-6800-71f4-b83d-a20f551a23e7', NULL, 'ab1b188bf2fe0880cd0cc2bd0d5f9f506ed6aa5da162e85e8cb08b157ce95110', '89a1504148d205f690dc48d34d09719342f4230cdc5d25e2ca570b168730fa8b'),
	('01a2194e-689b-7693-8c74-6259f0e747e3', '01a2194d-f753-75bf-aa07-3037660372d7', 108, '2026-11-26 19:21:38.705+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'plan-activity', 'activity', '01a2194e-6897-71e0-ab5b-bdbbf0bc4b8d', '01a2194e-6800-71f4-b83d-a20f551a23e7', NULL, '89a1504148d205f690dc48d34d09719342f4230cdc5d25e2ca570b168730fa8b', '87e14ad4c85c9f4b1728bad8c0cb842d33eeab97f009aba090e680ee8b45296a'),
	('01a2194e-68ad-742f-91f7-2f9bc0307996', '01a2194d-f753-75bf-aa07-3037660372d7', 109, '2026-11-26 19:21:38.725+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'schedule-roundtable', 'roundtable', '01a2194e-6800-71f4-b83d-a20f551a23e7', '01a2194e-6800-71f4-b83d-a20f551a23e7', NULL, '87e14ad4c85c9f4b1728bad8c0cb842d33eeab97f009aba090e680ee8b45296a', 'a47fe7b01c4e019c9da3fc79d63cec58534504200b5da0452e9da801482735cd'),
	('01a2194e-68e0-74cf-be18-39562b603d74', '01a2194d-f753-75bf-aa07-3037660372d7', 110, '2026-11-26 19:21:38.77+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'start-session', 'session', '01a2194e-6800-71f4-b83d-a20f551a23e7', '01a2194e-6800-71f4-b83d-a20f551a23e7', '{"confirmedEarly": true}', 'a47fe7b01c4e019c9da3fc79d63cec58534504200b5da0452e9da801482735cd', '5e77383bb74b184a86fab2514211e290ac960bc08b4a4cdb4ee07d6febc85328'),
	('01a2194e-6905-710a-b6ae-dce9f7b0695f', '01a2194d-f753-75bf-aa07-3037660372d7', 111, '2026-11-26 19:21:38.798+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'open-activity', 'activity', '01a2194e-6872-707a-9fdb-027b6f575492', '01a2194e-6800-71f4-b83d-a20f551a23e7', NULL, '5e77383bb74b184a86fab2514211e290ac960bc08b4a4cdb4ee07d6febc85328', '74c58654cbbf53fcf01479ceb1f8b3d2c40138347a08c9018af85864d5c4a194'),
	('01a2194e-6b76-74af-800b-37deee5fb19b', '01a2194d-f753-75bf-aa07-3037660372d7', 112, '2026-11-26 19:21:39.426+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'close-activity', 'activity', '01a2194e-6872-707a-9fdb-027b6f575492', '01a2194e-6800-71f4-b83d-a20f551a23e7', NULL, '74c58654cbbf53fcf01479ceb1f8b3d2c40138347a08c9018af85864d5c4a194', 'bc6a84f7fff41dece13302a5f2fbf99ccf85b754d13e2548b2007829621fff28'),
	('01a2194e-6bd6-72a9-85d3-86eb10c62642', '01a2194d-f753-75bf-aa07-3037660372d7', 113, NULL, '2026-11-26', 'organiser', NULL, 'keep-result', 'activity', NULL, '01a2194e-6800-71f4-b83d-a20f551a23e7', NULL, 'bc6a84f7fff41dece13302a5f2fbf99ccf85b754d13e2548b2007829621fff28', 'd4afa04be0921dfa5e93465e02a5658e33fac527abe225f7e119ee98155f40e0'),
	('01a2194e-6c5c-75c6-9bc1-745d7fa85ee7', '01a2194d-f753-75bf-aa07-3037660372d7', 114, '2026-11-26 19:21:39.646+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'open-activity', 'activity', '01a2194e-6885-7402-8055-f66ab2de21ec', '01a2194e-6800-71f4-b83d-a20f551a23e7', NULL, 'd4afa04be0921dfa5e93465e02a5658e33fac527abe225f7e119ee98155f40e0', '100dc3d9d1675a57f571b1aea4fd4227609bc71b484765a87ace6adca7efd8bf'),
	('01a2194e-6d68-770f-a55a-b78d793f398b', '01a2194d-f753-75bf-aa07-3037660372d7', 115, '2026-11-26 19:21:39.917+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'close-activity', 'activity', '01a2194e-6885-7402-8055-f66ab2de21ec', '01a2194e-6800-71f4-b83d-a20f551a23e7', NULL, '100dc3d9d1675a57f571b1aea4fd4227609bc71b484765a87ace6adca7efd8bf', 'a1a3a7e4717d254d10d2c7098263f4a4f9e9515a178c7e65397028c14545d309'),
	('01a2194e-6da4-7788-b5b5-017da67b4a42', '01a2194d-f753-75bf-aa07-3037660372d7', 116, NULL, '2026-11-26', 'note_taker', NULL, 'record-contribution', 'contribution', NULL, '01a2194e-6800-71f4-b83d-a20f551a23e7', NULL, 'a1a3a7e4717d254d10d2c7098263f4a4f9e9515a178c7e65397028c14545d309', '65ee32030c32f473ba97e46d8846e1df2fdb822406779a69f84ff449a23b2739'),
	('01a2194e-6dad-7744-b6f5-4815fb48cc5e', '01a2194d-f753-75bf-aa07-3037660372d7', 118, NULL, '2026-11-26', 'note_taker', NULL, 'record-contribution', 'contribution', NULL, '01a2194e-6800-71f4-b83d-a20f551a23e7', NULL, 'ef9f4abb63dac22d1cbba964fa67decc0bf6726b4f894a23bf8e643d90afe19b', '866d1e29b9c4886ec005a44d607539583534e5a61b1882a1b4223e266d4239e3'),
	('01a2194e-6dc7-72fb-87e9-8e153f496657', '01a2194d-f753-75bf-aa07-3037660372d7', 119, NULL, '2026-11-26', 'organiser', NULL, 'accept-contribution', 'contribution', NULL, '01a2194e-6800-71f4-b83d-a20f551a23e7', NULL, '866d1e29b9c4886ec005a44d607539583534e5a61b1882a1b4223e266d4239e3', '7f2924962d72d2235f4f16e19d88f10d86e3c5d52fb5a74772ea179e4699fd3f'),
	('01a2194e-6de5-74e9-97c9-bded997f7338', '01a2194d-f753-75bf-aa07-3037660372d7', 120, NULL, '2026-11-26', 'organiser', NULL, 'reject-contribution', 'contribution', NULL, '01a2194e-6800-71f4-b83d-a20f551a23e7', NULL, '7f2924962d72d2235f4f16e19d88f10d86e3c5d52fb5a74772ea179e4699fd3f', 'c67b4489f31e05333692bbdc6d0381db6daf597ce4f95d26dbc0f65e7d7615ef'),
	('01a2194e-6e0a-7347-8b5f-56e592854d2c', '01a2194d-f753-75bf-aa07-3037660372d7', 121, '2026-11-26 19:21:40.081+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'close-session', 'session', '01a2194e-6800-71f4-b83d-a20f551a23e7', '01a2194e-6800-71f4-b83d-a20f551a23e7', NULL, 'c67b4489f31e05333692bbdc6d0381db6daf597ce4f95d26dbc0f65e7d7615ef', '4b854c486bd3b2b6823cde844bec407c938061d87e287ef1db1e947f11a709d6'),
	('01a2194e-6ee7-773c-ab33-e84b93fafff1', '01a2194d-f753-75bf-aa07-3037660372d7', 122, '2026-11-26 19:21:40.309+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'create-roundtable', 'roundtable', '01a2194e-6ed5-779c-b0a4-96035caee2a5', '01a2194e-6ed5-779c-b0a4-96035caee2a5', NULL, '4b854c486bd3b2b6823cde844bec407c938061d87e287ef1db1e947f11a709d6', '2fbe7e0581e00f00218b3fc480bf4fcf0aff42a7a9844ae64da348a656221d35'),
	('01a2194e-6f1e-749c-8004-3528d4febe98', '01a2194d-f753-75bf-aa07-3037660372d7', 123, '2026-11-26 19:21:40.351+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'change-roundtable', 'roundtable', '01a2194e-6ed5-779c-b0a4-96035caee2a5', '01a2194e-6ed5-779c-b0a4-96035caee2a5', '{"fields": ["place", "venue", "purpose", "capacity", "localStart", "localEnd", "startAt", "endAt"], "mailed": 0, "calendar": "none"}', '2fbe7e0581e00f00218b3fc480bf4fcf0aff42a7a9844ae64da348a656221d35', 'e42cc914973f559effb6e4ecae4e17abf86cd958a1f17462f64c4591e2997a1f'),
	('01a2194e-6f3d-75e6-980d-7f04a9367884', '01a2194d-f753-75bf-aa07-3037660372d7', 124, '2026-11-26 19:21:40.397+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'set-agenda', 'roundtable', '01a2194e-6ed5-779c-b0a4-96035caee2a5', '01a2194e-6ed5-779c-b0a4-96035caee2a5', '{"items": 3}', 'e42cc914973f559effb6e4ecae4e17abf86cd958a1f17462f64c4591e2997a1f', 'c03a2300b0ece7c10db8c2730c4bd30c173d90a0ef89653a37e850c71f44d307'),
	('01a2194e-6f6b-7745-8c3a-a3c1dcd4e990', '01a2194d-f753-75bf-aa07-3037660372d7', 125, '2026-11-26 19:21:40.45+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'plan-activity', 'activity', '01a2194e-6f68-73ec-bf93-3732ca72bebb', '01a2194e-6ed5-779c-b0a4-96035caee2a5', NULL, 'c03a2300b0ece7c10db8c2730c4bd30c173d90a0ef89653a37e850c71f44d307', '1f45c460e54af77b83f4dd69f1a4c2e5641a24698856a57c1e637c8fe032eed6'),
	('01a2194e-6f83-7527-aefc-229056cb0247', '01a2194d-f753-75bf-aa07-3037660372d7', 126, '2026-11-26 19:21:40.468+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'plan-activity', 'activity', '01a2194e-6f81-703a-8293-cf05b447af4d', '01a2194e-6ed5-779c-b0a4-96035caee2a5', NULL, '1f45c460e54af77b83f4dd69f1a4c2e5641a24698856a57c1e637c8fe032eed6', '26c7f7897a33e93feda1428c0461049ad87e4fc1c3805b02eb7d15f9f6621c0c'),
	('01a2194e-6f93-7590-bd8c-37be6bc28a31', '01a2194d-f753-75bf-aa07-3037660372d7', 127, '2026-11-26 19:21:40.486+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'plan-activity', 'activity', '01a2194e-6f88-74cd-b274-9fce3e000306', '01a2194e-6ed5-779c-b0a4-96035caee2a5', NULL, '26c7f7897a33e93feda1428c0461049ad87e4fc1c3805b02eb7d15f9f6621c0c', '83251c673b298f72ec61b779dd7739f90b3f7a84266c93eb837f9146f8382c82'),
	('01a2194e-6fa3-75f6-926d-70e800f53284', '01a2194d-f753-75bf-aa07-3037660372d7', 128, '2026-11-26 19:21:40.506+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'schedule-roundtable', 'roundtable', '01a2194e-6ed5-779c-b0a4-96035caee2a5', '01a2194e-6ed5-779c-b0a4-96035caee2a5', NULL, '83251c673b298f72ec61b779dd7739f90b3f7a84266c93eb837f9146f8382c82', '7793b09f0c9d82fac9d48736e952d9823b15dd554b51bf3eb871f486b2d335b2'),
	('01a2194e-6fb4-72b7-88c3-0e9c7396e78e', '01a2194d-f753-75bf-aa07-3037660372d7', 129, '2026-11-26 19:21:40.52+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'start-session', 'session', '01a2194e-6ed5-779c-b0a4-96035caee2a5', '01a2194e-6ed5-779c-b0a4-96035caee2a5', '{"confirmedEarly": true}', '7793b09f0c9d82fac9d48736e952d9823b15dd554b51bf3eb871f486b2d335b2', 'bdbd76d331a25c8da24929c2b0370a433828782941ce4182cd02fc91c8ecb2ed'),
	('01a2194e-6fc7-71f1-afd9-9b45e3ff77d8', '01a2194d-f753-75bf-aa07-3037660372d7', 130, '2026-11-26 19:21:40.545+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'open-activity', 'activity', '01a2194e-6f88-74cd-b274-9fce3e000306', '01a2194e-6ed5-779c-b0a4-96035caee2a5', NULL, 'bdbd76d331a25c8da24929c2b0370a433828782941ce4182cd02fc91c8ecb2ed', 'd176d054b5f50cc7b3440cf96459add075da398a8cff3df42a8c6bc9a7ec6a03'),
	('01a2194e-7146-7044-a7ea-f27fc892e015', '01a2194d-f753-75bf-aa07-3037660372d7', 131, '2026-11-26 19:21:40.904+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'close-activity', 'activity', '01a2194e-6f88-74cd-b274-9fce3e000306', '01a2194e-6ed5-779c-b0a4-96035caee2a5', NULL, 'd176d054b5f50cc7b3440cf96459add075da398a8cff3df42a8c6bc9a7ec6a03', 'fdd970ed992a4efa5290555edc72e56d1ddad6bbf3215043f4afc44c98bde6e6'),
	('01a2194e-7172-7243-860b-44e0f51905c7', '01a2194d-f753-75bf-aa07-3037660372d7', 132, '2026-11-26 19:21:40.965+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'open-activity', 'activity', '01a2194e-6f68-73ec-bf93-3732ca72bebb', '01a2194e-6ed5-779c-b0a4-96035caee2a5', NULL, 'fdd970ed992a4efa5290555edc72e56d1ddad6bbf3215043f4afc44c98bde6e6', 'afa493ec3bb4910337b1d4160284161191e831f915eacf20e51e70a55ba38d55'),
	('01a2194e-7389-7720-90e5-ad26516f1ec8', '01a2194d-f753-75bf-aa07-3037660372d7', 133, '2026-11-26 19:21:41.497+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'close-activity', 'activity', '01a2194e-6f68-73ec-bf93-3732ca72bebb', '01a2194e-6ed5-779c-b0a4-96035caee2a5', NULL, 'afa493ec3bb4910337b1d4160284161191e831f915eacf20e51e70a55ba38d55', 'ba823bc3e15af4614f4028bf9dd9a2b93ef83509826199ec9ceb2d21a490cdfe'),
	('01a2194e-73ae-74f8-bbbf-d8bd45c30831', '01a2194d-f753-75bf-aa07-3037660372d7', 134, NULL, '2026-11-26', 'organiser', NULL, 'promote-answer', 'activity', NULL, '01a2194e-6ed5-779c-b0a4-96035caee2a5', NULL, 'ba823bc3e15af4614f4028bf9dd9a2b93ef83509826199ec9ceb2d21a490cdfe', 'f80b35927162dee66f615a077ce85267576039b79b4c1bcb35de53b697baa49f'),
	('01a2194e-73c7-7517-ad2d-12e76c03f192', '01a2194d-f753-75bf-aa07-3037660372d7', 135, '2026-11-26 19:21:41.566+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'open-activity', 'activity', '01a2194e-6f81-703a-8293-cf05b447af4d', '01a2194e-6ed5-779c-b0a4-96035caee2a5', NULL, 'f80b35927162dee66f615a077ce85267576039b79b4c1bcb35de53b697baa49f', '7d9e47eed4d3f3a74fdc2399dd3c12a139a0c7704b460c1ed5fe0422407a5614'),
	('01a2194e-7555-7077-a8c8-d1e61b6d8466', '01a2194d-f753-75bf-aa07-3037660372d7', 136, '2026-11-26 19:21:41.961+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'set-current-activity', 'session', '01a2194e-6ed5-779c-b0a4-96035caee2a5', '01a2194e-6ed5-779c-b0a4-96035caee2a5', NULL, '7d9e47eed4d3f3a74fdc2399dd3c12a139a0c7704b460c1ed5fe0422407a5614', 'b5b61beccf5f2f2421a89aad016db3b8343fe93093aff05c9b2a14757d402828'),
	('01a2194e-7570-7489-9484-531e74b641a3', '01a2194d-f753-75bf-aa07-3037660372d7', 137, '2026-11-26 19:21:41.986+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'write-chair-note', 'session', '01a2194e-6ed5-779c-b0a4-96035caee2a5', '01a2194e-6ed5-779c-b0a4-96035caee2a5', '{"version": 1}', 'b5b61beccf5f2f2421a89aad016db3b8343fe93093aff05c9b2a14757d402828', 'b5934a038bae0b4177f7096a086abbdd8478480265a7862600120e6f725ee0e0'),
	('01a2194e-7594-74a5-b979-5eacb9012783', '01a2194d-f753-75bf-aa07-3037660372d7', 138, '2026-11-26 19:21:42.031+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'add-person', 'person', '01a2194e-7590-7011-b998-53ac6b01338a', NULL, NULL, 'b5934a038bae0b4177f7096a086abbdd8478480265a7862600120e6f725ee0e0', '870b5c5af119eb917ea888083cf2662f3d3d0ab0f18fdcc56e746154321e31b9'),
	('01a2194e-75a9-72ec-8d41-2064cd820214', '01a2194d-f753-75bf-aa07-3037660372d7', 139, '2026-11-26 19:21:42.042+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'invite-people', 'roundtable', '01a2194e-6ed5-779c-b0a4-96035caee2a5', '01a2194e-6ed5-779c-b0a4-96035caee2a5', '{"people": 1}', '870b5c5af119eb917ea888083cf2662f3d3d0ab0f18fdcc56e746154321e31b9', '275bc612c5c41941479f0a2a35f17a15e08fc55bccff54a8fbb2e11966b59a87'),
	('01a2194e-781b-76cb-8aeb-8259ae28dd97', '01a2194d-f753-75bf-aa07-3037660372d7', 140, '2026-11-26 19:21:42.676+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'pair-stage', 'roundtable', '01a2194e-6ed5-779c-b0a4-96035caee2a5', '01a2194e-6ed5-779c-b0a4-96035caee2a5', NULL, '275bc612c5c41941479f0a2a35f17a15e08fc55bccff54a8fbb2e11966b59a87', '84961f909f1c3b6bb83e6e53930400bf5c760ba8d006565e880c549c7b3f5395'),
	('01a2194e-7910-708c-8bc1-a953c8740f72', '01a2194d-f753-75bf-aa07-3037660372d7', 141, '2026-11-26 19:21:42.927+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'create-roundtable', 'roundtable', '01a2194e-790e-70fa-869a-33300361aaa1', '01a2194e-790e-70fa-869a-33300361aaa1', NULL, '84961f909f1c3b6bb83e6e53930400bf5c760ba8d006565e880c549c7b3f5395', '84b4ddf964fb2e0b2455d0c5b0341b4156f47ddad265d5a63f9e072aebe1bd72'),
	('01a2194e-7944-72ff-a9e1-61ae59a09a97', '01a2194d-f753-75bf-aa07-3037660372d7', 142, '2026-11-26 19:21:42.953+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'change-roundtable', 'roundtable', '01a2194e-790e-70fa-869a-33300361aaa1', '01a2194e-790e-70fa-869a-33300361aaa1', '{"fields": ["place", "venue", "purpose", "capacity", "localStart", "localEnd", "startAt", "endAt"], "mailed": 0, "calendar": "none"}', '84b4ddf964fb2e0b2455d0c5b0341b4156f47ddad265d5a63f9e072aebe1bd72', '39bfc33d835ed79dd3e10039aa112537821046f5144da4871a0a602f7c9aed4a'),
	('01a2194e-796b-73ff-bacb-56b7d59a516d', '01a2194d-f753-75bf-aa07-3037660372d7', 143, '2026-11-26 19:21:43.008+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'set-agenda', 'roundtable', '01a2194e-790e-70fa-869a-33300361aaa1', '01a2194e-790e-70fa-869a-33300361aaa1', '{"items": 3}', '39bfc33d835ed79dd3e10039aa112537821046f5144da4871a0a602f7c9aed4a', '4552bda1fa8f9007dfc2f4b3315c4f17506fc683fc1ac41331044e6c7ad88b33'),
	('01a2194e-7982-7514-aff6-af4473dc120e', '01a2194d-f753-75bf-aa07-3037660372d7', 144, '2026-11-26 19:21:43.03+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'plan-activity', 'activity', '01a2194e-797d-704d-ae3c-3c9939c4a846', '01a2194e-790e-70fa-869a-33300361aaa1', NULL, '4552bda1fa8f9007dfc2f4b3315c4f17506fc683fc1ac41331044e6c7ad88b33', '08071a3b006bbcbd31d4c7a88922f99910a725414b0548a24d8d440767516f75'),
	('01a2194e-798f-7248-aaf2-54d4d8e17c59', '01a2194d-f753-75bf-aa07-3037660372d7', 145, '2026-11-26 19:21:43.049+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'plan-activity', 'activity', '01a2194e-798b-71b4-bd8b-da3fe905b429', '01a2194e-790e-70fa-869a-33300361aaa1', NULL, '08071a3b006bbcbd31d4c7a88922f99910a725414b0548a24d8d440767516f75', 'ed5f53f363a2ede5d040da282fea14318b6b343f3ad449be847369aafd133707'),
	('01a2194e-799d-712c-8b2f-52446ff9d55d', '01a2194d-f753-75bf-aa07-3037660372d7', 146, '2026-11-26 19:21:43.064+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'plan-activity', 'activity', '01a2194e-799a-71c0-8088-9f5110cfbd2c', '01a2194e-790e-70fa-869a-33300361aaa1', NULL, 'ed5f53f363a2ede5d040da282fea14318b6b343f3ad449be847369aafd133707', '17d1905f9420e60860cda453716dcf9bd35446e5887f50cbf1a2c57bd9564107'),
	('01a2194e-79ae-7323-b70b-97665f9a9418', '01a2194d-f753-75bf-aa07-3037660372d7', 147, '2026-11-26 19:21:43.078+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'schedule-roundtable', 'roundtable', '01a2194e-790e-70fa-869a-33300361aaa1', '01a2194e-790e-70fa-869a-33300361aaa1', NULL, '17d1905f9420e60860cda453716dcf9bd35446e5887f50cbf1a2c57bd9564107', '6e0e9fff9834e2947dd36ff3efab7f7d553cb253b4ec03cfdf6a9c7f6b1bef3d'),
	('01a2194e-79bc-7176-92b2-08f7e31ab818', '01a2194d-f753-75bf-aa07-3037660372d7', 148, '2026-11-26 19:21:43.093+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'add-person', 'person', '01a2194e-79b6-7389-a5d3-accdf83fabd4', NULL, NULL, '6e0e9fff9834e2947dd36ff3efab7f7d553cb253b4ec03cfdf6a9c7f6b1bef3d', '5a5131ca69ed5f84a9d9cb93dc45ebd09292f96feeaaef534afe3311d47f4a3d'),
	('01a2194e-79d1-7779-94f3-4746366c0496', '01a2194d-f753-75bf-aa07-3037660372d7', 149, '2026-11-26 19:21:43.106+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'invite-people', 'roundtable', '01a2194e-790e-70fa-869a-33300361aaa1', '01a2194e-790e-70fa-869a-33300361aaa1', '{"people": 1}', '5a5131ca69ed5f84a9d9cb93dc45ebd09292f96feeaaef534afe3311d47f4a3d', 'be56d9da8e60593fc23d928647a59a0a4ae7147946beabe42274afb7e0f3872e'),
	('01a2194e-7b4b-76e8-b519-f2ed7280f95e', '01a2194d-f753-75bf-aa07-3037660372d7', 150, '2026-11-26 19:21:43.493+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'add-person', 'person', '01a2194e-7b45-7604-8c87-92b9655cc1ee', NULL, NULL, 'be56d9da8e60593fc23d928647a59a0a4ae7147946beabe42274afb7e0f3872e', 'a3a5b4d275e36c5d0296a60c8c6f19efe5ab898a8c5990a6acfc498cd4104502'),
	('01a2194e-7b5a-72a3-85f6-6001ca5b4e22', '01a2194d-f753-75bf-aa07-3037660372d7', 151, '2026-11-26 19:21:43.504+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'invite-people', 'roundtable', '01a2194e-790e-70fa-869a-33300361aaa1', '01a2194e-790e-70fa-869a-33300361aaa1', '{"people": 1}', 'a3a5b4d275e36c5d0296a60c8c6f19efe5ab898a8c5990a6acfc498cd4104502', '63f359f9595e7e65c1e66766337453a70b7e1cf3647207c3f4858ef8a7187743'),
	('01a2194e-7da0-71a7-9e4e-8c2ce8e9c743', '01a2194d-f753-75bf-aa07-3037660372d7', 152, '2026-11-26 19:21:44.064+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'add-person', 'person', '01a2194e-7d8c-75f4-a519-5b5b3adcb149', NULL, NULL, '63f359f9595e7e65c1e66766337453a70b7e1cf3647207c3f4858ef8a7187743', '61bd02c93ecb7c4fc7c51ae7a6a9a0c61507beb2736d4b14bc672f4b8f52a496'),
	('01a2194e-7ded-7305-a5ae-39b7172493f2', '01a2194d-f753-75bf-aa07-3037660372d7', 153, '2026-11-26 19:21:44.153+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'invite-people', 'roundtable', '01a2194e-790e-70fa-869a-33300361aaa1', '01a2194e-790e-70fa-869a-33300361aaa1', '{"people": 1}', '61bd02c93ecb7c4fc7c51ae7a6a9a0c61507beb2736d4b14bc672f4b8f52a496', '6b2640005ce866ca03a4d499e9c44a3c02f055bc3eedaacf8f0d11d1963a9c41'),
	('01a2194e-8198-72d5-9e5a-337b9e792140', '01a2194d-f753-75bf-aa07-3037660372d7', 156, '2026-11-26 19:21:45.087+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'revoke-invitation', 'invitation', '01a2194e-800f-7000-9dbf-e5170f8ffe5f', '01a2194e-790e-70fa-869a-33300361aaa1', NULL, '622f6877f9f0dc0539b4b23edd2c62f95aeea332055e69dcf01baae1946f853b', '9a7fd7532ade1e188b916bad0a09e1c001436be272aa5fe5dd118710a75840f3'),
	('01a2194e-81cb-7510-9e82-0c6c354cbc9e', '01a2194d-f753-75bf-aa07-3037660372d7', 157, '2026-11-26 19:21:45.15+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'create-roundtable', 'roundtable', '01a2194e-81be-776d-b979-b1f17d0019a8', '01a2194e-81be-776d-b979-b1f17d0019a8', NULL, '9a7fd7532ade1e188b916bad0a09e1c001436be272aa5fe5dd118710a75840f3', '6e488254c8689a64f13ee96dd36a570dafa9b653b931e26e5331cc7d9a80a753'),
	('01a2194e-8204-72c9-868b-3fe2d852dcd6', '01a2194d-f753-75bf-aa07-3037660372d7', 158, '2026-11-26 19:21:45.178+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'change-roundtable', 'roundtable', '01a2194e-81be-776d-b979-b1f17d0019a8', '01a2194e-81be-776d-b979-b1f17d0019a8', '{"fields": ["place", "venue", "purpose", "capacity", "localStart", "localEnd", "startAt", "endAt"], "mailed": 0, "calendar": "none"}', '6e488254c8689a64f13ee96dd36a570dafa9b653b931e26e5331cc7d9a80a753', '86dcaac46a10384f5d300098e556a7f79e631aebdbaff12e0ab062950ef95792'),
	('01a2194e-822c-7663-972e-1274a470704e', '01a2194d-f753-75bf-aa07-3037660372d7', 159, '2026-11-26 19:21:45.243+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'set-agenda', 'roundtable', '01a2194e-81be-776d-b979-b1f17d0019a8', '01a2194e-81be-776d-b979-b1f17d0019a8', '{"items": 3}', '86dcaac46a10384f5d300098e556a7f79e631aebdbaff12e0ab062950ef95792', '17f80742bd655d709191c9712927d546c96e0897a108db715bb1529615a882aa'),
	('01a2194e-825d-777c-95b2-eefaa4152afe', '01a2194d-f753-75bf-aa07-3037660372d7', 160, '2026-11-26 19:21:45.3+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'plan-activity', 'activity', '01a2194e-8259-701e-95eb-fc045bf8c436', '01a2194e-81be-776d-b979-b1f17d0019a8', NULL, '17f80742bd655d709191c9712927d546c96e0897a108db715bb1529615a882aa', '3225a92ae657320bafc346d87846e0733b504f9117a2efcccf979e104ed2c703'),
	('01a2194e-8277-737e-b1cd-632df3bae82d', '01a2194d-f753-75bf-aa07-3037660372d7', 161, '2026-11-26 19:21:45.318+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'plan-activity', 'activity', '01a2194e-826e-7443-bf5d-0edf9b331013', '01a2194e-81be-776d-b979-b1f17d0019a8', NULL, '3225a92ae657320bafc346d87846e0733b504f9117a2efcccf979e104ed2c703', 'ff922040b294341ff8e786255c4cfc529f78d06dae5a5f25de32c6f082c94754'),
	('01a2194e-8291-732c-9b34-7a7c7f0bf53b', '01a2194d-f753-75bf-aa07-3037660372d7', 162, '2026-11-26 19:21:45.349+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'plan-activity', 'activity', '01a2194e-828d-7278-88ed-992000a9fe1a', '01a2194e-81be-776d-b979-b1f17d0019a8', NULL, 'ff922040b294341ff8e786255c4cfc529f78d06dae5a5f25de32c6f082c94754', 'a17e32824a5a9f9a6b7b0b8e8a899d89ce2d25a811b7d20f5778c7322c01130e'),
	('01a2194e-82d6-70cb-a259-39acb12caea0', '01a2194d-f753-75bf-aa07-3037660372d7', 163, '2026-11-26 19:21:45.38+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'schedule-roundtable', 'roundtable', '01a2194e-81be-776d-b979-b1f17d0019a8', '01a2194e-81be-776d-b979-b1f17d0019a8', NULL, 'a17e32824a5a9f9a6b7b0b8e8a899d89ce2d25a811b7d20f5778c7322c01130e', '7255b1d3267aba1711e9672809967ab564c195a0e68526a4f49ecf4ca487df41'),
	('01a2194e-8307-753d-8591-5ecf3fea7f12', '01a2194d-f753-75bf-aa07-3037660372d7', 164, '2026-11-26 19:21:45.464+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'cancel-roundtable', 'roundtable', '01a2194e-81be-776d-b979-b1f17d0019a8', '01a2194e-81be-776d-b979-b1f17d0019a8', '{"mailed": 0}', '7255b1d3267aba1711e9672809967ab564c195a0e68526a4f49ecf4ca487df41', '34ee7b91092d072ef3c9838ce2be893bce7a3c3f6c1a497465dac9aa307c4bf5'),
	('01a2194e-8345-70b7-9d78-915011290dde', '01a2194d-f753-75bf-aa07-3037660372d7', 165, '2026-11-26 19:21:45.529+00', '2026-11-26', 'organiser', '1c70f2b6585cbdca114419190dc237c5', 'create-roundtable', 'roundtable', '01a2194e-8337-7546-9d87-5ab69368df41', '01a2194e-8337-7546-9d87-5ab69368df41', NULL, '34ee7b91092d072ef3c9838ce2be893bce7a3c3f6c1a497465dac9aa307c4bf5', '7a235bb4c0989622f430bb75f59860391b8337c36e90658797de988175f18fc9'),
	('01a2194e-8377-7390-8a9c-31350259de1a', '01a2194d-f753-75bf-aa07-3037660372d7', 166, '2026-11-26 19:21:45.579+00', '2026-11-26', 'org_admin', '038b58c1725e62d309885e36953bb7b0', 'create-account', 'account', '01a2194e-836c-77ab-99d3-dcfdf81609f9', NULL, '{"roles": ["facilitator"]}', '7a235bb4c0989622f430bb75f59860391b8337c36e90658797de988175f18fc9', '5434751c1f994731c18017480ea6ad537a2b9f3c328fe82c7ce711eb65d12b29');


INSERT INTO public.chair_notes VALUES
	('01a2194e-6ed5-779c-b0a4-96035caee2a5', '01a2194d-f753-75bf-aa07-3037660372d7', 'The second question may be left out.', 1);


INSERT INTO public.consent_records VALUES
	('01a2194e-1a2d-73b6-85c6-8f3f7f04a498', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', '01a2194e-1a16-7106-bb17-f6e5efa7f52f', 'process', '1', true, 'room', '2026-11-26 19:21:18.638049+00'),
	('01a2194e-1a9c-73ae-97b9-f5131264ea9f', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', '01a2194e-1a71-7420-b293-7535a5e1947e', 'process', '1', true, 'room', '2026-11-26 19:21:18.749054+00'),
	('01a2194e-1ad8-7193-b89a-9589953135f9', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', '01a2194e-1abc-72a0-ae20-a478acdbadde', 'process', '1', true, 'room', '2026-11-26 19:21:18.808488+00'),
	('01a2194e-1ba2-7503-813e-f2110f5f1bfe', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', '01a2194e-1b8a-75e3-8d0a-cc43bed7833e', 'process', '1', true, 'room', '2026-11-26 19:21:19.012566+00'),
	('01a2194e-1c99-7402-b4ae-91445562755a', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', '01a2194e-1c85-7541-850e-8c4cd5cc8918', 'process', '1', true, 'room', '2026-11-26 19:21:19.257839+00'),
	('01a2194e-1d8b-738d-83a3-a330258cf738', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', '01a2194e-1d7b-70e9-9343-211b801004e0', 'process', '1', true, 'room', '2026-11-26 19:21:19.500258+00'),
	('01a2194e-1eb7-743b-8f8d-95e3999beec2', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', '01a2194e-1e8f-711b-91cd-3a7a7879f771', 'process', '1', true, 'room', '2026-11-26 19:21:19.800226+00'),
	('01a2194e-1fa2-73e7-b38a-6b13b0675dbc', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', '01a2194e-1f82-7530-8015-30299145d880', 'process', '1', true, 'room', '2026-11-26 19:21:20.034905+00'),
	('01a2194e-209d-774b-b1b0-3310c74d328c', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', '01a2194e-208c-7004-a8f0-fd51d4f95bd7', 'process', '1', true, 'room', '2026-11-26 19:21:20.288403+00'),
	('01a2194e-2194-7323-b7a5-21ac6b931b74', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', '01a2194e-2181-7407-93b6-a898f0630d53', 'process', '1', true, 'room', '2026-11-26 19:21:20.533063+00'),
	('01a2194e-228a-758e-a1fc-1e3180b794ba', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', '01a2194e-2279-7738-b20f-abb4c1fecca8', 'process', '1', true, 'room', '2026-11-26 19:21:20.780754+00'),
	('01a2194e-2384-76d5-9ecb-df6ee33b9311', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', '01a2194e-2369-737f-a356-029f873f49a0', 'process', '1', true, 'room', '2026-11-26 19:21:21.028306+00'),
	('01a2194e-247d-71cc-9343-02739fd08705', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', '01a2194e-2466-7094-866e-aac7a66891a6', 'process', '1', true, 'room', '2026-11-26 19:21:21.280573+00'),
	('01a2194e-2573-73c4-8ede-9710d5d81860', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', '01a2194e-2566-720d-89b9-a8ca39062efe', 'process', '1', true, 'room', '2026-11-26 19:21:21.524748+00'),
	('01a2194e-266f-73ff-9b19-bc8faec27870', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', '01a2194e-265d-7162-a729-ea7029903193', 'process', '1', true, 'room', '2026-11-26 19:21:21.775188+00'),
	('01a2194e-2767-728b-82b7-7270b0142921', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', '01a2194e-275a-74ce-bd60-76da5f785211', 'process', '1', true, 'room', '2026-11-26 19:21:22.023896+00'),
	('01a2194e-2880-7067-93fd-1333bb957fd8', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', '01a2194e-2867-7671-bb33-6f7d8955aa10', 'process', '1', true, 'room', '2026-11-26 19:21:22.304852+00'),
	('01a2194e-296b-755e-b828-e1ef2786df47', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', '01a2194e-2955-71e5-bcfd-c5404e84311e', 'process', '1', true, 'room', '2026-11-26 19:21:22.540209+00'),
	('01a2194e-2a52-73de-9eed-45b18993e1c4', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', '01a2194e-2a47-75aa-8ad8-ae61169552e4', 'process', '1', true, 'room', '2026-11-26 19:21:22.771086+00'),
	('01a2194e-2b98-773c-9426-e340a5a07857', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', '01a2194e-2b5a-743b-8451-2c2ea514b7cf', 'process', '1', true, 'room', '2026-11-26 19:21:23.096346+00'),
	('01a2194e-2c47-71f0-a666-ceb29c89e59b', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', '01a2194e-2c37-71a5-8aa8-e00c8a9acdcf', 'process', '1', true, 'room', '2026-11-26 19:21:23.271299+00'),
	('01a2194e-2d3d-751b-9080-ddf23a4ed9fb', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', '01a2194e-2d32-76a4-81a0-8b2935d77648', 'process', '1', true, 'room', '2026-11-26 19:21:23.521978+00'),
	('01a2194e-2e42-73e3-912f-af0290ee5af1', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', '01a2194e-2e2d-715f-841a-fb3d239c53a3', 'process', '1', true, 'room', '2026-11-26 19:21:23.779229+00'),
	('01a2194e-2f4c-749b-8ba3-4fe3ae81d24a', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', '01a2194e-2f3d-72e6-8497-d772a9dd7ea5', 'process', '1', true, 'room', '2026-11-26 19:21:24.044739+00'),
	('01a2194e-5995-755c-9e30-1133eada4cd7', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194e-5980-74c7-8c6b-89d8f7958b64', 'process', '1', true, 'room', '2026-11-26 19:21:34.869701+00'),
	('01a2194e-59f3-7534-a104-57585b3d5bc8', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194e-59e2-7254-85b9-3804541ff484', 'process', '1', true, 'room', '2026-11-26 19:21:34.963944+00'),
	('01a2194e-5a38-7549-90cb-68e9fc0af46f', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194e-5a12-72ac-b4e5-aa9b9dcbbc26', 'process', '1', true, 'room', '2026-11-26 19:21:35.032365+00'),
	('01a2194e-5a89-7145-9bc0-a29635a3201a', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194e-5a6d-7461-8618-00e6e59f8df9', 'process', '1', true, 'room', '2026-11-26 19:21:35.114085+00'),
	('01a2194e-5aed-74b1-821a-14995f8a7707', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194e-5ad7-77dc-8205-2e95953dc20c', 'process', '1', true, 'room', '2026-11-26 19:21:35.214808+00'),
	('01a2194e-5b1b-7475-85cd-62ec2fb95f3f', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194e-5b0d-70ba-a8dc-2989e2369903', 'process', '1', true, 'room', '2026-11-26 19:21:35.259183+00'),
	('01a2194e-5b55-74fa-8211-a0cb39006453', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194e-5b3d-755b-a258-da6929f65eb3', 'process', '1', true, 'room', '2026-11-26 19:21:35.317374+00'),
	('01a2194e-5b91-73d6-a87b-d2c4aae1525d', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194e-5b6d-7711-adca-da4795e6ddb8', 'process', '1', true, 'room', '2026-11-26 19:21:35.377276+00'),
	('01a2194e-5be3-71f6-9d1c-97dfb7c528e3', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194e-5bc1-760a-b17c-f1733a8ddd76', 'process', '1', true, 'room', '2026-11-26 19:21:35.460048+00'),
	('01a2194e-5c31-766b-9c07-ec5c3b65eb7b', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194e-5c02-757b-864b-2fb5a01fbf9b', 'process', '1', true, 'room', '2026-11-26 19:21:35.538088+00'),
	('01a2194e-5ccf-75c6-afad-af1bf0c62406', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194e-5cb9-7613-a320-af2106dc2803', 'process', '1', true, 'room', '2026-11-26 19:21:35.695348+00'),
	('01a2194e-5d3b-7225-bdbe-9ea5a852a2a4', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194e-5d07-71db-9949-69b8fca5df1c', 'process', '1', true, 'room', '2026-11-26 19:21:35.804042+00'),
	('01a2194e-5d62-77b2-883e-e923a6e5361f', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194e-5d57-7175-9d55-787ff247cd03', 'process', '1', true, 'room', '2026-11-26 19:21:35.842885+00'),
	('01a2194e-5dac-740b-8c39-ed069ec652a5', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194e-5d8e-7584-a9cb-befae6cf7f27', 'process', '1', true, 'room', '2026-11-26 19:21:35.91822+00'),
	('01a2194e-5dc9-75d6-a33f-9ae77ad64f78', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194e-5dbc-74cd-9fe3-76b8f02d001d', 'process', '1', true, 'room', '2026-11-26 19:21:35.945846+00'),
	('01a2194e-5dea-77fb-851b-79472c236292', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194e-5ddc-7365-8f62-713353e3829c', 'process', '1', true, 'room', '2026-11-26 19:21:35.978787+00'),
	('01a2194e-5e09-7266-873b-d3dfd3852715', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194e-5dfd-71f3-9f84-fb51ade03530', 'process', '1', true, 'room', '2026-11-26 19:21:36.009624+00'),
	('01a2194e-5e40-7694-973a-69af88236afa', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194e-5e1f-7202-9d27-3b70218f495e', 'process', '1', true, 'room', '2026-11-26 19:21:36.06498+00'),
	('01a2194e-5e75-7725-8615-6fa06ef8eedd', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194e-5e5d-70c2-91aa-36d9156760c2', 'process', '1', true, 'room', '2026-11-26 19:21:36.120761+00'),
	('01a2194e-5fcf-7349-ab76-72b94250510f', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194e-5fb7-72e9-b95e-9628a0d65184', 'process', '1', true, 'room', '2026-11-26 19:21:36.46332+00'),
	('01a2194e-6019-73b9-afb8-993b673c5b6e', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194e-6004-7531-9b44-89b0b4457175', 'process', '1', true, 'room', '2026-11-26 19:21:36.538736+00'),
	('01a2194e-6061-77ff-ae50-14e1e9aaa987', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194e-6046-7620-b291-db3d15f1f395', 'process', '1', true, 'room', '2026-11-26 19:21:36.609533+00'),
	('01a2194e-60a3-70a2-9a56-18224f9d27cc', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194e-6088-7640-bfef-eeeb15f53415', 'process', '1', true, 'room', '2026-11-26 19:21:36.675644+00'),
	('01a2194e-60d6-7471-b49e-d79d94552522', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194e-60b0-7270-bb7a-1e06af21c0f2', 'process', '1', true, 'room', '2026-11-26 19:21:36.726288+00'),
	('01a2194e-612d-77e5-a408-dc7ae1000cd8', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194e-6111-76c1-9eaa-2e6cddf00b46', 'process', '1', true, 'room', '2026-11-26 19:21:36.816036+00'),
	('01a2194e-6188-72fb-88d1-a64c9a49aa54', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194e-614e-7563-a4c7-faff83ab1dd1', 'process', '1', true, 'room', '2026-11-26 19:21:36.904338+00'),
	('01a2194e-61ec-7559-98ca-2867d5a6342f', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194e-61b7-7685-b351-a3c317867935', 'process', '1', true, 'room', '2026-11-26 19:21:37.004329+00'),
	('01a2194e-6228-743f-92dc-83c99c0eceba', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194e-6212-70cf-b8c9-c3825a3e8424', 'process', '1', true, 'room', '2026-11-26 19:21:37.064221+00'),
	('01a2194e-692d-746e-b24f-2888d4c1fd1f', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6800-71f4-b83d-a20f551a23e7', '01a2194e-6910-700e-83c7-8749e842a254', 'process', '1', true, 'room', '2026-11-26 19:21:38.861762+00'),
	('01a2194e-6984-7477-b2f4-24ad7c99c412', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6800-71f4-b83d-a20f551a23e7', '01a2194e-6952-75f5-b565-9bbfe454b02b', 'process', '1', true, 'room', '2026-11-26 19:21:38.949105+00'),
	('01a2194e-69c7-772f-b197-e7ab132f132f', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6800-71f4-b83d-a20f551a23e7', '01a2194e-69a7-73d3-bc46-6bd1d78a2ccf', 'process', '1', true, 'room', '2026-11-26 19:21:39.015842+00'),
	('01a2194e-6a15-708d-b6cc-7df49d0b2b56', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6800-71f4-b83d-a20f551a23e7', '01a2194e-69f8-718f-a91f-701fe6cb2950', 'process', '1', true, 'room', '2026-11-26 19:21:39.093595+00'),
	('01a2194e-6a47-7556-98ec-59ee40bec538', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6800-71f4-b83d-a20f551a23e7', '01a2194e-6a2e-72bc-af77-a58e6929a75a', 'process', '1', true, 'room', '2026-11-26 19:21:39.144883+00'),
	('01a2194e-6a8c-775d-9c10-49aabbda49de', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6800-71f4-b83d-a20f551a23e7', '01a2194e-6a71-760d-918e-d6aec4e2faec', 'process', '1', true, 'room', '2026-11-26 19:21:39.21314+00'),
	('01a2194e-6ae5-7752-8e8d-c987fd7d6333', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6800-71f4-b83d-a20f551a23e7', '01a2194e-6a9e-72b5-8253-8535105c1523', 'process', '1', true, 'room', '2026-11-26 19:21:39.301953+00'),
	('01a2194e-6b47-7628-b3ae-93b5e5473f96', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6800-71f4-b83d-a20f551a23e7', '01a2194e-6b21-7791-8f5b-e733f88b3169', 'process', '1', true, 'room', '2026-11-26 19:21:39.400024+00'),
	('01a2194e-6cb7-7761-ad85-e16f48a08bd1', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6800-71f4-b83d-a20f551a23e7', '01a2194e-6c8b-7196-9bdc-a5948901e8f0', 'process', '1', true, 'room', '2026-11-26 19:21:39.767596+00'),
	('01a2194e-6cf9-7180-ad54-23fa7d4e7e08', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6800-71f4-b83d-a20f551a23e7', '01a2194e-6ce0-7414-b60c-ae220fdf1e86', 'process', '1', true, 'room', '2026-11-26 19:21:39.833822+00'),
	('01a2194e-6d31-768c-b24e-c19e945bc34c', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6800-71f4-b83d-a20f551a23e7', '01a2194e-6d19-7443-8362-7bc4ddae05c1', 'process', '1', true, 'room', '2026-11-26 19:21:39.88983+00'),
	('01a2194e-6fdd-7789-b3f7-5b477c04e179', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', '01a2194e-6fd3-744c-8729-cc4f5376f68f', 'process', '1', true, 'room', '2026-11-26 19:21:40.575586+00'),
	('01a2194e-7011-7751-a8c8-65380e3a20cf', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', '01a2194e-6ff6-7595-974b-fc1abc939a5e', 'process', '1', true, 'room', '2026-11-26 19:21:40.625476+00'),
	('01a2194e-705c-77b5-ad3a-3305c280b0d5', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', '01a2194e-703a-77d8-8dce-4987e8c3b12d', 'process', '1', true, 'room', '2026-11-26 19:21:40.700998+00'),
	('01a2194e-708b-756f-833b-9c104979df01', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', '01a2194e-7079-758e-91c9-09cbe5fcd03c', 'process', '1', true, 'room', '2026-11-26 19:21:40.747802+00'),
	('01a2194e-70c0-7218-943e-f999a4d29b38', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', '01a2194e-70ad-7432-9221-b1ee6596e0f8', 'process', '1', true, 'room', '2026-11-26 19:21:40.800333+00'),
	('01a2194e-70fe-7549-af1e-73f837f0bbb3', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', '01a2194e-70d9-73d5-aecf-a7cdbc6e8f26', 'process', '1', true, 'room', '2026-11-26 19:21:40.863962+00'),
	('01a2194e-7194-7035-9e17-1426dc2406f4', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', '01a2194e-7181-72d2-aff4-a6c44eea2edd', 'process', '1', true, 'room', '2026-11-26 19:21:41.01654+00'),
	('01a2194e-7223-72cc-8aef-5263654abc9f', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', '01a2194e-71eb-7597-a014-54bbdb3dd4fe', 'process', '1', true, 'room', '2026-11-26 19:21:41.155282+00'),
	('01a2194e-7246-710c-907a-03c7d3f1b599', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', '01a2194e-7239-7557-b2ef-8cf4875c54fd', 'process', '1', true, 'room', '2026-11-26 19:21:41.191049+00'),
	('01a2194e-7293-71cc-b2e5-48d46ca19ca7', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', '01a2194e-7284-73df-8815-2299b024c676', 'process', '1', true, 'room', '2026-11-26 19:21:41.267729+00'),
	('01a2194e-72af-74b4-b0d3-e3ed15f417d0', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', '01a2194e-72a6-7039-963f-ec50e321502b', 'process', '1', true, 'room', '2026-11-26 19:21:41.295943+00'),
	('01a2194e-72ce-711e-930e-6caeeca618b3', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', '01a2194e-72c0-7263-b84b-c78843998358', 'process', '1', true, 'room', '2026-11-26 19:21:41.326502+00'),
	('01a2194e-72f0-7434-9898-8b32ab4f7835', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', '01a2194e-72e6-74e2-b793-8431f2809765', 'process', '1', true, 'room', '2026-11-26 19:21:41.360846+00'),
	('01a2194e-7311-7450-be7e-c35fc0f2f2a9', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', '01a2194e-7302-7235-9925-ea349939ea28', 'process', '1', true, 'room', '2026-11-26 19:21:41.393281+00'),
	('01a2194e-735e-708d-af7a-ce04076a8a7d', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', '01a2194e-7324-74a9-aa2e-417011a404c4', 'process', '1', true, 'room', '2026-11-26 19:21:41.470279+00'),
	('01a2194e-73e5-7194-8667-a491a0acc754', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', '01a2194e-73d1-702e-a936-833473a968a9', 'process', '1', true, 'room', '2026-11-26 19:21:41.605208+00'),
	('01a2194e-741b-7153-bc37-13de12f06f53', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', '01a2194e-740a-710c-94fe-05218a5357dd', 'process', '1', true, 'room', '2026-11-26 19:21:41.659866+00'),
	('01a2194e-7476-77ae-8e64-ac14704c5a07', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', '01a2194e-745c-76c7-8847-16e785d56dc1', 'process', '1', true, 'room', '2026-11-26 19:21:41.750801+00'),
	('01a2194e-74b4-7446-b83e-f9bb48113f5e', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', '01a2194e-7493-77a6-841a-2f4cbab4c645', 'process', '1', true, 'room', '2026-11-26 19:21:41.812367+00'),
	('01a2194e-74f5-7506-be42-cef4b42fb86b', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', '01a2194e-74e3-77bf-aa78-16842e938e1c', 'process', '1', true, 'room', '2026-11-26 19:21:41.880756+00'),
	('01a2194e-7535-74ac-af3a-d852967d632f', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', '01a2194e-751e-7378-b0d4-5f1351a4450e', 'process', '1', true, 'room', '2026-11-26 19:21:41.941695+00'),
	('01a2194e-77d8-71d3-a267-4b6d6f04d550', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', '01a2194e-7794-74af-a216-2f9e46b748b9', 'process', '1', true, 'room', '2026-11-26 19:21:42.616769+00');


INSERT INTO public.contribution_versions VALUES
	('0cbd2eb7-9a0b-4455-961a-591aa90a745c', 1, '01a2194d-f753-75bf-aa07-3037660372d7', '“Cost of energy” leads with 9 of 24 (38%).', '“Cost of energy” leads with 9 of 24 (38%).', '{}', '5b7801f2c7b9c9698dbab1ea69962711ebb91fc7ae6521785611398b531911d4'),
	('cd839603-caca-4cb0-8962-6e70d5551661', 1, '01a2194d-f753-75bf-aa07-3037660372d7', '“The combined authority” leads with 11 of 24 (46%).', '“The combined authority” leads with 11 of 24 (46%).', '{}', '395ba1974fc6e80e45339b42da8567b7bd71ec9098796b061b00fc5663a96106'),
	('243469ed-a810-47c4-8ac5-7fe07ef6f56e', 1, '01a2194d-f753-75bf-aa07-3037660372d7', 'The mean is 3.3 on a scale of 1 to 5, from 24 answers; 9 of 24 (38%) chose 4 or 5.', 'The mean is 3.3 on a scale of 1 to 5, from 24 answers; 9 of 24 (38%) chose 4 or 5.', '{}', '09bd3f7904f8848ba7eded8adcf31f77aa22375a5b1c9e825e9851f8d47d71f6'),
	('0c62a880-8d2f-44d3-bb85-2c42abaa66f3', 1, '01a2194d-f753-75bf-aa07-3037660372d7', 'Microbiome products show that public research pays back', 'Product innovations on the microbiome by the same two partners are valued at over £150 million. A planned investment of £50 million in the National Biofilms Innovation Centre would let smaller firms use the same route.

Sample, said by no participant. The figures are from the Heseltine Institute (University of Liverpool), post on the Industrial Strategy Green Paper, 27 February 2025: https://www.liverpool.ac.uk/heseltine-institute/', '{"sectorIds": ["01a2194d-f769-7101-bc72-ab5284ad89e8", "01a2194d-f764-77c9-8036-923a09a845ff"], "addressedTo": "funder"}', '6c52d674c0eb66d8aa7424d1ff346ea0bdf067817b691a96dd83810a121330a1'),
	('22294e15-7094-4099-9a7a-66ded830eeea', 1, '01a2194d-f753-75bf-aa07-3037660372d7', 'A new polymer went from laboratory to scale in two years', 'The University of Liverpool and Unilever took a new polymer from the laboratory to production within two years. The return is put at over £400 million. What made it quick was one shared building, shared staff and an industrial customer from the first day.

Sample, said by no participant. The figures are from the Heseltine Institute (University of Liverpool), post on the Industrial Strategy Green Paper, 27 February 2025: https://www.liverpool.ac.uk/heseltine-institute/', '{"sectorIds": ["01a2194d-f75c-71fb-a6f2-37dc30fd7e8f"], "addressedTo": "university"}', 'c093c7018fef9f84d4edcf056b3e8aab5db3fc3283ae77b3978848ed6e355f5b'),
	('4c4aab63-0fda-4cdf-962f-796669b7a791', 1, '01a2194d-f753-75bf-aa07-3037660372d7', 'Chemicals and pharmaceuticals carry a large part of UK manufacturing', 'Across the UK, chemicals and pharmaceuticals turn over about £75 billion a year and employ about 140,000 people. A scale-up programme in the North West therefore serves far more than one city region.

Sample, said by no participant. The figures are from the Heseltine Institute (University of Liverpool), post on the Industrial Strategy Green Paper, 27 February 2025: https://www.liverpool.ac.uk/heseltine-institute/', '{"sectorIds": ["01a2194d-f75c-71fb-a6f2-37dc30fd7e8f", "01a2194d-f76c-74f6-acc1-8d3ae56e335c"], "addressedTo": "central_government"}', 'e33e7e32d3c8a418356fe0557f0305442bd72f305a6f9d654b800d8b79581451'),
	('61dbd19d-ce44-49f5-83f9-42d9bf29d711', 1, '01a2194d-f753-75bf-aa07-3037660372d7', 'Growth does not reach a third of the city region by itself', 'A third of the local areas of the city region are among the most deprived in England. Scale-up support that asks for match funding and spare staff time passes their firms by.

Sample, said by no participant. The figures are from the Heseltine Institute (University of Liverpool), post on the Industrial Strategy Green Paper, 27 February 2025: https://www.liverpool.ac.uk/heseltine-institute/', '{"sectorIds": ["01a2194d-f755-701f-b514-c8e0aaaaa60b"], "addressedTo": "combined_authority", "barrierKind": "local_capacity"}', '08f13d41e80e19588532784603e78f237353d8c540064873711b12154ae78401'),
	('af2c4b76-ac16-4d77-8bd3-da716538029c', 1, '01a2194d-f753-75bf-aa07-3037660372d7', 'Open one shared pilot line instead of several small ones', 'One open-access pilot line for formulation and coating, run for all firms and laboratories of the region, would cost less than equipment in every laboratory and would be in use the whole week.

Sample, said by no participant.', '{"sectorIds": ["01a2194d-f75c-71fb-a6f2-37dc30fd7e8f", "01a2194d-f755-701f-b514-c8e0aaaaa60b"], "addressedTo": "combined_authority", "barrierKind": "infrastructure"}', '633e6ab56bc084379899f100254d3c138d372b4e6ef3e2738a3f0d52f92ece4c'),
	('c79464bf-3d0f-4a04-b4f1-fd0a8c639a98', 1, '01a2194d-f753-75bf-aa07-3037660372d7', 'Maritime is worth about £5 billion a year to the city region', 'About 50,000 jobs and £5 billion of turnover in the Liverpool City Region depend on maritime. The sector is tied to advanced manufacturing, clean energy and defence, so support for one reaches the others.

Sample, said by no participant. The figures are from the Heseltine Institute (University of Liverpool), post on the Industrial Strategy Green Paper, 27 February 2025: https://www.liverpool.ac.uk/heseltine-institute/', '{"sectorIds": ["01a2194d-f761-7646-b406-9cf5888df5dc"]}', '39e39669bc457128c4d379a3cdf95a8e9f74099c3810868dce8733d61dc3774b'),
	('e8312e16-6f79-4b91-8202-8ce2ee1806c3', 1, '01a2194d-f753-75bf-aa07-3037660372d7', 'Energy costs lead the list of barriers in this room', 'Of the options, “Cost of energy” leads with 3 of 9 (34%). 3 wrote an answer of their own.', '{}', 'e20e0e0cfaf3a9fdb80cd9bdb2c2a1bca18919741494f8c37690a1e29d63d95d'),
	('b940a210-2edc-461e-86c8-06010ab24047', 1, '01a2194d-f753-75bf-aa07-3037660372d7', '“Cost of energy” and “Access to scale-up finance” tie with 7 of 9 (78%) each.', '“Cost of energy” and “Access to scale-up finance” tie with 7 of 9 (78%) each.', '{}', '7c355d5ec51fcec3e88c60b3f4de61b1a3ceccc4e2ef0753101d094e76594b88'),
	('962c5d0c-172e-4b95-ba5a-7608550227e6', 1, '01a2194d-f753-75bf-aa07-3037660372d7', 'The mean is 2.9 on a scale of 1 to 5, from 9 answers; 3 of 9 (33%) chose 4 or 5.', 'The mean is 2.9 on a scale of 1 to 5, from 9 answers; 3 of 9 (33%) chose 4 or 5.', '{}', 'c99c485c9ea7519d03d490a0a80c0f4de2e432fdc67749c625234339f08fa489'),
	('42c8026a-f5c8-47e7-83d5-b9bd6e885516', 1, '01a2194d-f753-75bf-aa07-3037660372d7', 'Grid dates delay plants, part 1', 'Offers of kind 1 are dated 2031 or later.

Investors wait “until then”.', '{}', '29de239e8b12299e1c7648876647dbb9846e2b4a500c149f04cd6c5d08c9dfbe'),
	('8a0babe7-66e0-4bf4-95c0-1c75e8aa722b', 1, '01a2194d-f753-75bf-aa07-3037660372d7', 'Ports need room to grow', 'Land beside the port is let for ten years, so that nobody builds there.', '{}', '9a97aefe322c533968a89b6735d986442e328aeb57a85d062c2db1bea27d485b'),
	('c7537a47-439c-487d-ad2e-68499d9c8c9f', 1, '01a2194d-f753-75bf-aa07-3037660372d7', 'Grid dates delay plants, part 2', 'Offers of kind 2 are dated 2031 or later.

Investors wait “until then”.', '{}', '60226bbb2ca7466475796eb2bba5b76ca325be41fea890ddbc405324e9f6b9c7'),
	('636ec2a1-2be4-47a3-8e9f-bb03c811546d', 1, '01a2194d-f753-75bf-aa07-3037660372d7', 'Test beds stand empty', 'Two of three test beds are free on most days.', '{}', '307963e930fd044bbdb1f80778a597bf3a8058a65a4e9101ddbe8f5d663be34a'),
	('776c0a7a-5672-4be4-b1c4-091fe1431fa2', 1, '01a2194d-f753-75bf-aa07-3037660372d7', '“Cost of energy” leads with 3 of 8 (38%). 2 wrote an answer of their own.', '“Cost of energy” leads with 3 of 8 (38%). 2 wrote an answer of their own.', '{}', 'e401b9b42319bfdd8c6ca6b6121bd0fe48f468902f055dedce029f800699a30d'),
	('5d710173-deb5-4849-af46-7962ef69d1ec', 1, '01a2194d-f753-75bf-aa07-3037660372d7', 'A finding of the ended room 1', 'Small firms hear of calls too late.', '{}', 'a5bf5ded39c289e0e981ef07f6771a54aa9458a41c9ac2e21a5c2d41c0519668');


INSERT INTO public.contributions VALUES
	('636ec2a1-2be4-47a3-8e9f-bb03c811546d', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-65d0-74f6-bbb1-f22bce6d3f8a', '01a2194e-667b-763e-b729-33db449f30fa', NULL, NULL, 24, 'barrier', 'during', 'withdrawn', 'Test beds stand empty', 'Two of three test beds are free on most days.', '{}', '{"mode": "unattributed", "region": null, "stakeholderType": null}', 1, NULL, '\xebec6ded7ffbcefb307c9c6fb7f9248dff914a5fb560404465d37299e9fa1a35', NULL, NULL, '[]', NULL),
	('776c0a7a-5672-4be4-b1c4-091fe1431fa2', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6800-71f4-b83d-a20f551a23e7', '01a2194e-6851-75a6-91bd-b82389bee561', '01a2194e-6872-707a-9fdb-027b6f575492', 'fcf41d7f-da58-4879-95f9-b416f4a58f9b', 834, 'poll_result', 'during', 'accepted', '“Cost of energy” leads with 3 of 8 (38%). 2 wrote an answer of their own.', '“Cost of energy” leads with 3 of 8 (38%). 2 wrote an answer of their own.', '{}', '{"mode": "unattributed", "region": null, "stakeholderType": null}', 1, NULL, '\x5cb0eb124f2a36610f614b577b9f325403c8b1e15d47c617ec525199fbb38fcd', NULL, NULL, '[]', NULL),
	('439bad6d-cbde-4191-a15e-77a58cfde3dd', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6800-71f4-b83d-a20f551a23e7', '01a2194e-6851-75a6-91bd-bf4a691462d0', NULL, NULL, NULL, 'barrier', 'during', 'submitted', 'A finding of the ended room 3', 'Small firms hear of calls too late.', '{}', '{"mode": "unattributed", "region": null, "stakeholderType": null}', 0, NULL, NULL, '\x5e71a770507cf1eaf1674dc77ffcd4afb2cb1119975e7ed1bd96e6a109af9606', NULL, '[]', NULL),
	('5d710173-deb5-4849-af46-7962ef69d1ec', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6800-71f4-b83d-a20f551a23e7', '01a2194e-6851-75a6-91bd-bf4a691462d0', NULL, NULL, 360, 'barrier', 'during', 'accepted', 'A finding of the ended room 1', 'Small firms hear of calls too late.', '{}', '{"mode": "unattributed", "region": null, "stakeholderType": null}', 1, NULL, '\xa292abbce48585ac41f1a709e70c3a5e2070b64926826bca378ccbf3afc7dcaf', NULL, NULL, '[]', NULL),
	('f886fa38-64f4-4a10-8cc1-a1715418f877', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', NULL, NULL, NULL, NULL, 'barrier', 'during', 'submitted', 'Calls open in August', 'Nobody is there to answer them.', '{}', '{"mode": "unattributed", "region": null, "stakeholderType": null}', 0, '47ddd2fce0996c209990d52cd8c8195a2f5ddff249047ed53acb74092fc15f58', NULL, '\xfc292b99a30aa43a1fa2faee71863aae8dd72f323d204358d72967bcc8dda363', NULL, '[]', NULL),
	('e8312e16-6f79-4b91-8202-8ce2ee1806c3', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194e-5616-700f-89de-c046aaa63c0a', '01a2194e-5636-741d-9496-b43fa5a2e304', '60bf294b-cd7e-423a-a54f-c6831cc539f5', 1, 'poll_result', 'during', 'published', 'Energy costs lead the list of barriers in this room', 'Of the options, “Cost of energy” leads with 3 of 9 (34%). 3 wrote an answer of their own.', '{}', '{"mode": "unattributed", "region": null, "stakeholderType": null}', 1, NULL, '\xa196d0f910aa2dd586b7240d31e53aa97883b5db20dada23d0c89248d15eb029', NULL, NULL, '[]', NULL),
	('b940a210-2edc-461e-86c8-06010ab24047', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194e-5616-700f-89de-c046aaa63c0a', '01a2194e-565a-7103-a5e5-113251ea40ce', '371f4573-4a79-4cec-8a4b-2ef336ca6a05', 2, 'poll_result', 'during', 'published', '“Cost of energy” and “Access to scale-up finance” tie with 7 of 9 (78%) each.', '“Cost of energy” and “Access to scale-up finance” tie with 7 of 9 (78%) each.', '{}', '{"mode": "unattributed", "region": null, "stakeholderType": null}', 1, NULL, '\x1f31f9d5c19bf845ee50aa42b6728e3af6cc38a7389e6e74fa1b5139cc5814da', NULL, NULL, '[]', NULL),
	('962c5d0c-172e-4b95-ba5a-7608550227e6', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194e-5616-700f-89de-c046aaa63c0a', '01a2194e-566b-751b-8783-84137f97bd5f', '095d5b30-e345-4651-9135-054eda46ba2c', 3, 'poll_result', 'during', 'published', 'The mean is 2.9 on a scale of 1 to 5, from 9 answers; 3 of 9 (33%) chose 4 or 5.', 'The mean is 2.9 on a scale of 1 to 5, from 9 answers; 3 of 9 (33%) chose 4 or 5.', '{}', '{"mode": "unattributed", "region": null, "stakeholderType": null}', 1, NULL, '\xbe7af5ab9aa02459d2a3989dd1d5cbae45cd7bf7222313d8a29583360fbbf472', NULL, NULL, '[]', NULL),
	('0cbd2eb7-9a0b-4455-961a-591aa90a745c', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', '01a2194e-195a-736c-b384-323bca4bb811', '01a2194e-1981-7217-89ad-826bf5012620', '4d7e77a3-1f73-4570-93fd-e0642b8a0514', 60, 'poll_result', 'during', 'published', '“Cost of energy” leads with 9 of 24 (38%).', '“Cost of energy” leads with 9 of 24 (38%).', '{}', '{"mode": "unattributed", "region": null, "stakeholderType": null}', 1, NULL, '\x2d4b9f43765752a64a509448595b487d77b72fc7628b0a7d67d85a32d7e40aeb', NULL, NULL, '[]', NULL),
	('cd839603-caca-4cb0-8962-6e70d5551661', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', '01a2194e-195a-736c-b384-323bca4bb811', '01a2194e-199e-71bc-b315-e9843726caca', 'e4fdbc74-c099-4b36-ac33-d996d5215675', 284, 'poll_result', 'during', 'published', '“The combined authority” leads with 11 of 24 (46%).', '“The combined authority” leads with 11 of 24 (46%).', '{}', '{"mode": "unattributed", "region": null, "stakeholderType": null}', 1, NULL, '\x8bac39748d12fdbd7cc391f9614aacdb8c77866d730cb48b62f5726cc48b4e87', NULL, NULL, '[]', NULL),
	('c7537a47-439c-487d-ad2e-68499d9c8c9f', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194e-5616-700f-89de-c4c086fd71f5', NULL, NULL, 6, 'barrier', 'during', 'withdrawn', 'Grid dates delay plants, part 2', 'Offers of kind 2 are dated 2031 or later.

Investors wait “until then”.', '{}', '{"mode": "unattributed", "region": null, "stakeholderType": null}', 1, NULL, '\xf3b308255a03a12a0a14fcc45a05a35f4baa78ac827ea74b857056c70ea9360e', NULL, NULL, '[]', 'It was said in another room.'),
	('243469ed-a810-47c4-8ac5-7fe07ef6f56e', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', '01a2194e-195a-736c-b384-3404989f8bcc', '01a2194e-19be-7389-9022-a0a557ef5ca9', 'b8980f17-09d0-40dd-aa5b-678dd7d88a9f', 977, 'poll_result', 'during', 'published', 'The mean is 3.3 on a scale of 1 to 5, from 24 answers; 9 of 24 (38%) chose 4 or 5.', 'The mean is 3.3 on a scale of 1 to 5, from 24 answers; 9 of 24 (38%) chose 4 or 5.', '{}', '{"mode": "unattributed", "region": null, "stakeholderType": null}', 1, NULL, '\xfd7a34d9352040b759444f30c1435631826432dab17a086402338d89fc229a3b', NULL, NULL, '[]', NULL),
	('0c62a880-8d2f-44d3-bb85-2c42abaa66f3', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', '01a2194e-195a-736c-b384-3404989f8bcc', NULL, NULL, 591, 'opportunity', 'after', 'published', 'Microbiome products show that public research pays back', 'Product innovations on the microbiome by the same two partners are valued at over £150 million. A planned investment of £50 million in the National Biofilms Innovation Centre would let smaller firms use the same route.

Sample, said by no participant. The figures are from the Heseltine Institute (University of Liverpool), post on the Industrial Strategy Green Paper, 27 February 2025: https://www.liverpool.ac.uk/heseltine-institute/', '{"sectorIds": ["01a2194d-f769-7101-bc72-ab5284ad89e8", "01a2194d-f764-77c9-8036-923a09a845ff"], "addressedTo": "funder"}', '{"mode": "unattributed", "region": null, "stakeholderType": null}', 1, NULL, '\x385db3d6b6860980ab72b114b46ce5d2faa370156f2c0b891e2111f4c6af907c', NULL, NULL, '[{"end": 435, "kind": "url", "field": "body", "start": 387}]', 'Sample text: it names organisations in public knowledge only.'),
	('22294e15-7094-4099-9a7a-66ded830eeea', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', '01a2194e-195a-736c-b384-3404989f8bcc', NULL, NULL, 883, 'case_study', 'after', 'published', 'A new polymer went from laboratory to scale in two years', 'The University of Liverpool and Unilever took a new polymer from the laboratory to production within two years. The return is put at over £400 million. What made it quick was one shared building, shared staff and an industrial customer from the first day.

Sample, said by no participant. The figures are from the Heseltine Institute (University of Liverpool), post on the Industrial Strategy Green Paper, 27 February 2025: https://www.liverpool.ac.uk/heseltine-institute/', '{"sectorIds": ["01a2194d-f75c-71fb-a6f2-37dc30fd7e8f"], "addressedTo": "university"}', '{"mode": "unattributed", "region": null, "stakeholderType": null}', 1, NULL, '\xce14a6e1d4d437b28dd06c76edde9cf80688a1fb9df20d4103f7b661056c1670', NULL, NULL, '[{"end": 472, "kind": "url", "field": "body", "start": 424}]', 'Sample text: it names organisations in public knowledge only.'),
	('4c4aab63-0fda-4cdf-962f-796669b7a791', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', '01a2194e-195a-736c-b384-3404989f8bcc', NULL, NULL, 705, 'evidence', 'after', 'published', 'Chemicals and pharmaceuticals carry a large part of UK manufacturing', 'Across the UK, chemicals and pharmaceuticals turn over about £75 billion a year and employ about 140,000 people. A scale-up programme in the North West therefore serves far more than one city region.

Sample, said by no participant. The figures are from the Heseltine Institute (University of Liverpool), post on the Industrial Strategy Green Paper, 27 February 2025: https://www.liverpool.ac.uk/heseltine-institute/', '{"sectorIds": ["01a2194d-f75c-71fb-a6f2-37dc30fd7e8f", "01a2194d-f76c-74f6-acc1-8d3ae56e335c"], "addressedTo": "central_government"}', '{"mode": "unattributed", "region": null, "stakeholderType": null}', 1, NULL, '\x94eb22b5855c9d64b313bc0ea69e0dfaf79f0ec00bea7280cd2891eba50c9c6e', NULL, NULL, '[{"end": 416, "kind": "url", "field": "body", "start": 368}]', 'Sample text: it names organisations in public knowledge only.'),
	('61dbd19d-ce44-49f5-83f9-42d9bf29d711', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', '01a2194e-195a-736c-b384-3404989f8bcc', NULL, NULL, 607, 'barrier', 'after', 'published', 'Growth does not reach a third of the city region by itself', 'A third of the local areas of the city region are among the most deprived in England. Scale-up support that asks for match funding and spare staff time passes their firms by.

Sample, said by no participant. The figures are from the Heseltine Institute (University of Liverpool), post on the Industrial Strategy Green Paper, 27 February 2025: https://www.liverpool.ac.uk/heseltine-institute/', '{"sectorIds": ["01a2194d-f755-701f-b514-c8e0aaaaa60b"], "addressedTo": "combined_authority", "barrierKind": "local_capacity"}', '{"mode": "unattributed", "region": null, "stakeholderType": null}', 1, NULL, '\x5de645509cb7b1290d86f2246a1682eb6a243386630a61e1f490b42a38d18063', NULL, NULL, '[{"end": 391, "kind": "url", "field": "body", "start": 343}]', 'Sample text: it names organisations in public knowledge only.'),
	('c79464bf-3d0f-4a04-b4f1-fd0a8c639a98', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', '01a2194e-195a-736c-b384-3404989f8bcc', NULL, NULL, 933, 'evidence', 'after', 'published', 'Maritime is worth about £5 billion a year to the city region', 'About 50,000 jobs and £5 billion of turnover in the Liverpool City Region depend on maritime. The sector is tied to advanced manufacturing, clean energy and defence, so support for one reaches the others.

Sample, said by no participant. The figures are from the Heseltine Institute (University of Liverpool), post on the Industrial Strategy Green Paper, 27 February 2025: https://www.liverpool.ac.uk/heseltine-institute/', '{"sectorIds": ["01a2194d-f761-7646-b406-9cf5888df5dc"]}', '{"mode": "unattributed", "region": null, "stakeholderType": null}', 1, NULL, '\x00ffce907bb77b0314649cabebbb2a634120910bc57f31e1d55693c8df62b083', NULL, NULL, '[{"end": 421, "kind": "url", "field": "body", "start": 373}]', 'Sample text: it names organisations in public knowledge only.'),
	('af2c4b76-ac16-4d77-8bd3-da716538029c', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', '01a2194e-195a-736c-b384-3404989f8bcc', NULL, NULL, 516, 'recommendation', 'after', 'published', 'Open one shared pilot line instead of several small ones', 'One open-access pilot line for formulation and coating, run for all firms and laboratories of the region, would cost less than equipment in every laboratory and would be in use the whole week.

Sample, said by no participant.', '{"sectorIds": ["01a2194d-f75c-71fb-a6f2-37dc30fd7e8f", "01a2194d-f755-701f-b514-c8e0aaaaa60b"], "addressedTo": "combined_authority", "barrierKind": "infrastructure"}', '{"mode": "unattributed", "region": null, "stakeholderType": null}', 1, NULL, '\xa7bd312a03dbd3f9af8ba613f73403cb2080341da2108694d6f3c064b8f1eca1', NULL, NULL, '[]', NULL),
	('42c8026a-f5c8-47e7-83d5-b9bd6e885516', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194e-5616-700f-89de-c4c086fd71f5', NULL, NULL, 4, 'barrier', 'during', 'published', 'Grid dates delay plants, part 1', 'Offers of kind 1 are dated 2031 or later.

Investors wait “until then”.', '{}', '{"mode": "unattributed", "region": null, "stakeholderType": null}', 1, NULL, '\x12f97a82d9a07f20af9695d2198d38ff98009426cfb2c81703baceb1356a2735', NULL, NULL, '[]', NULL),
	('8a0babe7-66e0-4bf4-95c0-1c75e8aa722b', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', NULL, NULL, NULL, 5, 'barrier', 'during', 'published', 'Ports need room to grow', 'Land beside the port is let for ten years, so that nobody builds there.', '{}', '{"mode": "named", "name": "Amara Okafor Baird", "region": null, "affiliation": "University of Warwick", "stakeholderType": "academia"}', 1, '5e2da710798c79062aafe692043512cade4bbcc5a124f43fd6975c924432a3af', '\xb1e4943458531bd70a7b75bc7f33db23ecbd2117132f9dc9429c3993b11ac2c7', NULL, 1, '[]', NULL),
	('293c7b79-b1ea-41f9-86b8-24c71e4d06a9', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6800-71f4-b83d-a20f551a23e7', '01a2194e-6851-75a6-91bd-bf4a691462d0', NULL, NULL, NULL, 'barrier', 'during', 'rejected', 'A finding of the ended room 2', 'Small firms hear of calls too late.', '{}', '{"mode": "unattributed", "region": null, "stakeholderType": null}', 0, NULL, NULL, NULL, NULL, '[]', 'It repeats the first text.');


INSERT INTO public.installation VALUES
	('first-administrator', '2a3fc9f6833cff7596ba90167986221d2f437d50b7fc3bba2d0bf1797972fc73', '2026-11-26 19:21:11.474818+00');


INSERT INTO public.invitations VALUES
	('01a2194e-3e0d-77c9-a868-8709185da0e0', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-3b3d-7713-9b58-ab4f0b5d8ab9', '01a2194e-3ce7-7181-a6b9-c0bdc6138f20', 'expert', 'sent', 1, 'dbc910f4db6c466ea1f6a02f1cbe822a830d2b2eb990ec68ea1046488ea16ebd', 0, 'f3bdbfc26d66865aa78630b37084505f6ae5a9f6fdd4b9e30043641cfa075ff9', '2026-11-26 19:21:32.778628+00', NULL, NULL, NULL, '2026-11-26 19:21:27.783525+00'),
	('01a2194e-3e61-71ed-9182-0a027b977f7f', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-3b3d-7713-9b58-ab4f0b5d8ab9', '01a2194e-3d63-70a1-82a3-69e913e0d439', 'expert', 'sent', 1, '84aab32566c36a81e5581018a2252b6a316ec0920d0af4464162a5a2b9d3bd01', 0, 'b21ec979f36e8480076d8945e2beac90829ab31e854b5a9f46b654c9473a8e24', '2026-11-26 19:21:32.745513+00', NULL, NULL, NULL, '2026-11-26 19:21:27.783525+00'),
	('01a2194e-3df8-7760-99ff-257c2fe01c67', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-3b3d-7713-9b58-ab4f0b5d8ab9', '01a2194e-3c7c-76c8-a6a9-fd08c1c46e54', 'expert', 'sent', 1, '22d9c1e258dbb2fddbb96335ea9e12c0f9868400b7960cec0ad4e6fae99b1052', 0, 'c6de2888c4519c1bc1293a8f3b411a0b35b89e86c1722f336d0ef1a34305a7cd', '2026-11-26 19:21:32.791714+00', NULL, NULL, NULL, '2026-11-26 19:21:27.783525+00'),
	('01a2194e-3e17-715b-be3d-a58edfa61988', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-3b3d-7713-9b58-ab4f0b5d8ab9', '01a2194e-3d02-74a4-8c50-6ed0d9ba6191', 'expert', 'sent', 1, '0f66580d400087881bce430c23b5d0208448273661a2f26294b48ec8224d479b', 0, '17deaa3cba5db1dc6b6ab5dfdecd072d33fbf9445b61c8d42d90eadc86daea30', '2026-11-26 19:21:32.793733+00', NULL, NULL, NULL, '2026-11-26 19:21:27.783525+00'),
	('01a2194e-3e69-740b-a526-ae4ae2ebc2bb', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-3b3d-7713-9b58-ab4f0b5d8ab9', '01a2194e-3d88-7524-8e61-70b3adaadf1b', 'expert', 'sent', 1, '7acfe53ce3333fa4ae8293e72f77d7a3b4dd939d0fcb4a16a2c2f8e5b98a2f6e', 0, 'b8ad482c000bff60ddffd41188af959bc22fbc5f46c998a6bca84df1d211fcee', '2026-11-26 19:21:33.000558+00', NULL, NULL, NULL, '2026-11-26 19:21:27.783525+00'),
	('01a2194e-3e27-7336-ab7c-194b19178802', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-3b3d-7713-9b58-ab4f0b5d8ab9', '01a2194e-3d1d-7145-b980-ac4128469163', 'expert', 'sent', 1, '28f1e87ff61b5cdb8fe1b3e449243d6a0149b4a51ce12923aff13447458299c6', 0, 'f9859a86015dbbfe5ee91bfa332c3a2b4d49c373e374b43f2996db3a9bdab7b8', '2026-11-26 19:21:32.99504+00', NULL, NULL, NULL, '2026-11-26 19:21:27.783525+00'),
	('01a2194e-3e44-73ba-9f5e-7d69c0d5414c', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-3b3d-7713-9b58-ab4f0b5d8ab9', '01a2194e-3d47-729f-8ce5-10a2372a0f41', 'expert', 'sent', 1, '840b7830646e3d0f963d49ec63346d48f4bf7878ecd5b19a510e36d00d0477a3', 0, 'a4b52ed2cbf103c1949a544bdb740199b0890cfd1a5eea00c398b8dbd4c6ecbd', '2026-11-26 19:21:33.014908+00', NULL, NULL, NULL, '2026-11-26 19:21:27.783525+00'),
	('01a2194e-3e0a-729c-bb2a-a7f1a7a87a8b', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-3b3d-7713-9b58-ab4f0b5d8ab9', '01a2194e-3cbc-7536-9566-9fa3e02046f6', 'expert', 'sent', 1, '92b53340d2911325eba90ffb1c81aac9c26ced2104d5deb8b4c12c0ba92d596e', 0, 'ebca496395e1bfcd1a1b496cf78c0f6a9805131eefb97895515fed7957752d55', '2026-11-26 19:21:33.09165+00', NULL, NULL, NULL, '2026-11-26 19:21:27.783525+00'),
	('01a2194e-56e1-7627-b185-489152cd6ac1', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194e-56c9-7348-952b-69aca8ab342a', 'expert', 'sent', 1, '8d725b7145891d194bbc4b64892f112e32b9cfcf837f8b131a7f4964bedac1ce', 0, '668b75c213c51b3aa03447fa04458313606094918706c1ee3e33ffed133eb183', '2026-11-26 19:21:34.690176+00', NULL, NULL, NULL, '2026-11-26 19:21:34.169822+00'),
	('01a2194e-759c-7134-968a-6b844e11a03b', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', '01a2194e-7590-7011-b998-53ac6b01338a', 'expert', 'sent', 1, 'be588f39ef74369da275741cc0c1dfac398ea85fa61a4f4d324ce933f98a9940', 0, 'b3e733d34d4b1b520c1c013e3d0497c7551d684554a32bd812aa20ea5042e05c', '2026-11-26 19:21:42.349936+00', NULL, NULL, NULL, '2026-11-26 19:21:42.042762+00'),
	('01a2194e-79c9-70c3-8646-86de7f072a2e', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-790e-70fa-869a-33300361aaa1', '01a2194e-79b6-7389-a5d3-accdf83fabd4', 'expert', 'sent', 1, '5baeeba115f015ba26ee7a000627e7f4a957177f0faa7b03a11e4cd7084944a7', 0, '9f8343857d5e4e661dc2f86a4f5f1d361d55e71ebc699993728c080a25c5758e', '2026-11-26 19:21:43.377184+00', NULL, NULL, NULL, '2026-11-26 19:21:43.106827+00'),
	('01a2194e-800f-7000-9dbf-e5170f8ffe5f', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-790e-70fa-869a-33300361aaa1', '01a2194e-7fcc-72f5-aa9c-fd86ffad277e', 'expert', 'revoked', 1, '5b9b53a0de0d944a333032e1281be341a853c674581496c2e637a70da812190d', 1, '7b164f82f3f8a28d2edd5c31bdb0ab2829220cfe30d30013c4c0a3f0c17b7d9c', '2026-11-26 19:21:45.016297+00', NULL, NULL, '2026-11-26 19:21:45.087909+00', '2026-11-26 19:21:44.718363+00'),
	('01a2194e-7b53-723b-9dd2-e44ddbe8223e', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-790e-70fa-869a-33300361aaa1', '01a2194e-7b45-7604-8c87-92b9655cc1ee', 'expert', 'accepted', 1, 'd2fe0dc8559e791e552a71cb16dfc0d68b41d9e018aae3582f4cb314b16d6146', 0, '995f0cfeae938788ae14e80a112b5c3e4c60561c0dbf7004567f1c856429b542', '2026-11-26 19:21:43.90904+00', NULL, '2026-11-26 19:21:44.019935+00', NULL, '2026-11-26 19:21:43.50493+00'),
	('01a2194e-7dde-713e-8c97-af45f46749be', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-790e-70fa-869a-33300361aaa1', '01a2194e-7d8c-75f4-a519-5b5b3adcb149', 'expert', 'declined', 1, '5efc11d326162cd8b8cffb4a985ef9ceac121b7b1e019300920ed0371cf353a1', 0, '4811bc8698d44ebd11557cbbb8ac5eb60b9b3c6e2a2a0b0a3d9f1f7c1ef22fdb', '2026-11-26 19:21:44.466556+00', NULL, '2026-11-26 19:21:44.605282+00', NULL, '2026-11-26 19:21:44.153006+00');


INSERT INTO public.memberships VALUES
	('01a2194e-1879-7402-81dc-bc405c9559b5', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1874-74ca-a08a-5e6bd8f38c9d', 'organiser', 'organisation', NULL, '2026-11-26 19:21:18.189476+00'),
	('01a2194e-190f-77f3-8798-66c23599dee4', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1874-74ca-a08a-5e6bd8f38c9d', 'facilitator', 'roundtable', '01a2194e-1907-73e7-b9a2-f71c10e539a3', '2026-11-26 19:21:18.344064+00'),
	('01a2194e-371d-7592-a118-994857668334', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-371a-74c0-b45b-2de712748b4f', 'note_taker', 'organisation', NULL, '2026-11-26 19:21:26.038946+00'),
	('01a2194e-3a24-7456-b780-0a5b3b7fd298', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-3a1e-75b5-833e-a144060de83e', 'organiser', 'organisation', NULL, '2026-11-26 19:21:26.809144+00'),
	('01a2194e-3b49-7278-b1c8-1bc67aae804c', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1874-74ca-a08a-5e6bd8f38c9d', 'facilitator', 'roundtable', '01a2194e-3b3d-7713-9b58-ab4f0b5d8ab9', '2026-11-26 19:21:27.104384+00'),
	('01a2194e-3ec7-77f8-890b-3f18788a2d8d', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1874-74ca-a08a-5e6bd8f38c9d', 'facilitator', 'roundtable', '01a2194e-3ec5-75f0-88fe-d0f65328c247', '2026-11-26 19:21:28.005979+00'),
	('34f11cb6-692c-48a4-8288-f848cd18c129', '01a2194d-f753-75bf-aa07-3037660372d7', '77590aef-2b7e-441a-adca-08e10080aa84', 'org_admin', 'organisation', NULL, '2026-11-26 19:21:33.097411+00'),
	('01a2194e-55b5-7185-b570-65e3614e91a7', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1874-74ca-a08a-5e6bd8f38c9d', 'facilitator', 'roundtable', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '2026-11-26 19:21:33.874751+00'),
	('01a2194e-65d9-77a2-8977-7f566259fb83', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1874-74ca-a08a-5e6bd8f38c9d', 'facilitator', 'roundtable', '01a2194e-65d0-74f6-bbb1-f22bce6d3f8a', '2026-11-26 19:21:38.006305+00'),
	('01a2194e-6801-749f-a6b2-442d64dfa95d', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1874-74ca-a08a-5e6bd8f38c9d', 'facilitator', 'roundtable', '01a2194e-6800-71f4-b83d-a20f551a23e7', '2026-11-26 19:21:38.561003+00'),
	('01a2194e-6ed6-73e6-abc6-9226ead897af', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1874-74ca-a08a-5e6bd8f38c9d', 'facilitator', 'roundtable', '01a2194e-6ed5-779c-b0a4-96035caee2a5', '2026-11-26 19:21:40.309799+00'),
	('01a2194e-790f-74b7-9a27-79fd070004ac', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1874-74ca-a08a-5e6bd8f38c9d', 'facilitator', 'roundtable', '01a2194e-790e-70fa-869a-33300361aaa1', '2026-11-26 19:21:42.927152+00'),
	('01a2194e-81c4-76ea-81bc-b914a712d2c1', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1874-74ca-a08a-5e6bd8f38c9d', 'facilitator', 'roundtable', '01a2194e-81be-776d-b979-b1f17d0019a8', '2026-11-26 19:21:45.150656+00'),
	('01a2194e-833e-75f5-a24e-16e2d38bf950', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1874-74ca-a08a-5e6bd8f38c9d', 'facilitator', 'roundtable', '01a2194e-8337-7546-9d87-5ab69368df41', '2026-11-26 19:21:45.529321+00'),
	('01a2194e-8372-76d7-8371-91d605a64a24', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-836c-77ab-99d3-dcfdf81609f9', 'facilitator', 'roundtable', '01a2194e-790e-70fa-869a-33300361aaa1', '2026-11-26 19:21:45.57988+00');


INSERT INTO public.migrations VALUES
	(1, 1764000000000, 'CreateOrganisationsAndTerms1764000000000'),
	(2, 1764000001000, 'CreatePeopleAndSignIn1764000001000'),
	(3, 1764000002000, 'CreateRoundtables1764000002000'),
	(4, 1764000003000, 'CreateResponsesAndContributions1764000003000'),
	(5, 1764000004000, 'CreatePublicProjection1764000004000'),
	(6, 1764000005000, 'MarkRepeatedContributions1764000005000'),
	(7, 1764000005100, 'IndexTheArchive1764000005100'),
	(8, 1764000006000, 'KeepDecisionsOnTexts1764000006000'),
	(9, 1764000007000, 'IndexEndedPlaces1764000007000'),
	(10, 1764000007100, 'SearchWhatIsRead1764000007100'),
	(11, 1764000008000, 'KeepReasonsOfDecisions1764000008000'),
	(12, 1764000009000, 'TellLinesOfRooms1764000009000'),
	(13, 1764000009100, 'CreateChairNotes1764000009100');


INSERT INTO public.organisations VALUES
	('01a2194d-f753-75bf-aa07-3037660372d7', 'estuary-policy-institute-demonstration', 'Estuary Policy Institute (demonstration)', 'Europe/London', 'en-GB', 'CC BY 4.0', 5, '2026-11-26 19:21:09.6898+00');


INSERT INTO public.outgoing_mails VALUES
	('01a2194e-51f4-778e-a459-63a3fe29cda1', '01a2194d-f753-75bf-aa07-3037660372d7', 'mei.hartley@expert.invalid', 'Invitation: Biofilms, microbiome and health: from discovery to product', 'Dear Mei Hartley,

Estuary Policy Institute (demonstration) invites you to a roundtable. The question is:

What would bring more health discoveries of the city region to patients and to market?

Biofilms, microbiome and health: from discovery to product
When: Thursday 17 December 2026, 2pm to 4pm (London time)
Where: Liverpool Science Park, Liverpool

How your words are used
Chatham House Rule: what you write may be used, but nobody may say who wrote it.

Say here whether you can come; you need no account:
http://roundtable.example:23100/i/Yzg8jSGC3cE9ft3deI6Qt-eDpvCCGD17svA0p04Igck
You can change your answer until the roundtable starts. The link is yours alone, so keep it to yourself. A calendar entry is attached.

Estuary Policy Institute (demonstration)
', NULL, 'REQUEST', 'BEGIN:VCALENDAR
PRODID:-//Roundtable//Roundtable//EN
VERSION:2.0
CALSCALE:GREGORIAN
METHOD:REQUEST
BEGIN:VTIMEZONE
TZID:Europe/London
BEGIN:STANDARD
DTSTART:20261025T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
TZNAME:GMT
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20270328T010000
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
TZNAME:BST
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:87ebc57c-82a2-4324-a65e-9fe619a820f5
DTSTAMP:20261126T192132Z
SEQUENCE:0
DTSTART;TZID=Europe/London:20261217T140000
DTEND;TZID=Europe/London:20261217T160000
SUMMARY:Biofilms\, microbiome and health: from discovery to product
DESCRIPTION:What would bring more health discoveries of the city region to
  patients and to market?\n\nChatham House Rule: what you write may be used
 \, but nobody may say who wrote it.
LOCATION:Liverpool Science Park\, Liverpool
URL:http://roundtable.example:23100/j/99863540
STATUS:CONFIRMED
TRANSP:OPAQUE
ORGANIZER;CN=Estuary Policy Institute (demonstration):mailto:roundtable@lo
 calhost.localdomain
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP
 =FALSE;CN=Mei Hartley:mailto:mei.hartley@expert.invalid
END:VEVENT
END:VCALENDAR
', '2026-11-26 19:21:32.778628+00'),
	('01a2194e-520e-7748-a50f-2b8b6bd0747a', '01a2194d-f753-75bf-aa07-3037660372d7', 'amara.lunt@expert.invalid', 'Invitation: Biofilms, microbiome and health: from discovery to product', 'Dear Amara Lunt,

Estuary Policy Institute (demonstration) invites you to a roundtable. The question is:

What would bring more health discoveries of the city region to patients and to market?

Biofilms, microbiome and health: from discovery to product
When: Thursday 17 December 2026, 2pm to 4pm (London time)
Where: Liverpool Science Park, Liverpool

How your words are used
Chatham House Rule: what you write may be used, but nobody may say who wrote it.

Say here whether you can come; you need no account:
http://roundtable.example:23100/i/2avVgCT4DCSSi9rY4Hd6Q4AwvEWboNHUqfVfvY5PVxA
You can change your answer until the roundtable starts. The link is yours alone, so keep it to yourself. A calendar entry is attached.

Estuary Policy Institute (demonstration)
', NULL, 'REQUEST', 'BEGIN:VCALENDAR
PRODID:-//Roundtable//Roundtable//EN
VERSION:2.0
CALSCALE:GREGORIAN
METHOD:REQUEST
BEGIN:VTIMEZONE
TZID:Europe/London
BEGIN:STANDARD
DTSTART:20261025T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
TZNAME:GMT
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20270328T010000
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
TZNAME:BST
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:87ebc57c-82a2-4324-a65e-9fe619a820f5
DTSTAMP:20261126T192132Z
SEQUENCE:0
DTSTART;TZID=Europe/London:20261217T140000
DTEND;TZID=Europe/London:20261217T160000
SUMMARY:Biofilms\, microbiome and health: from discovery to product
DESCRIPTION:What would bring more health discoveries of the city region to
  patients and to market?\n\nChatham House Rule: what you write may be used
 \, but nobody may say who wrote it.
LOCATION:Liverpool Science Park\, Liverpool
URL:http://roundtable.example:23100/j/99863540
STATUS:CONFIRMED
TRANSP:OPAQUE
ORGANIZER;CN=Estuary Policy Institute (demonstration):mailto:roundtable@lo
 calhost.localdomain
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP
 =FALSE;CN=Amara Lunt:mailto:amara.lunt@expert.invalid
END:VEVENT
END:VCALENDAR
', '2026-11-26 19:21:32.791714+00'),
	('01a2194e-5219-7542-9cf3-f71e55cb406c', '01a2194d-f753-75bf-aa07-3037660372d7', 'samir.haddad@expert.invalid', 'Invitation: Biofilms, microbiome and health: from discovery to product', 'Dear Samir Haddad,

Estuary Policy Institute (demonstration) invites you to a roundtable. The question is:

What would bring more health discoveries of the city region to patients and to market?

Biofilms, microbiome and health: from discovery to product
When: Thursday 17 December 2026, 2pm to 4pm (London time)
Where: Liverpool Science Park, Liverpool

How your words are used
Chatham House Rule: what you write may be used, but nobody may say who wrote it.

Say here whether you can come; you need no account:
http://roundtable.example:23100/i/U83WZa6ndYppo1yLeyOyAs303zbk1UJss4cY2NpDrdI
You can change your answer until the roundtable starts. The link is yours alone, so keep it to yourself. A calendar entry is attached.

Estuary Policy Institute (demonstration)
', NULL, 'REQUEST', 'BEGIN:VCALENDAR
PRODID:-//Roundtable//Roundtable//EN
VERSION:2.0
CALSCALE:GREGORIAN
METHOD:REQUEST
BEGIN:VTIMEZONE
TZID:Europe/London
BEGIN:STANDARD
DTSTART:20261025T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
TZNAME:GMT
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20270328T010000
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
TZNAME:BST
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:87ebc57c-82a2-4324-a65e-9fe619a820f5
DTSTAMP:20261126T192132Z
SEQUENCE:0
DTSTART;TZID=Europe/London:20261217T140000
DTEND;TZID=Europe/London:20261217T160000
SUMMARY:Biofilms\, microbiome and health: from discovery to product
DESCRIPTION:What would bring more health discoveries of the city region to
  patients and to market?\n\nChatham House Rule: what you write may be used
 \, but nobody may say who wrote it.
LOCATION:Liverpool Science Park\, Liverpool
URL:http://roundtable.example:23100/j/99863540
STATUS:CONFIRMED
TRANSP:OPAQUE
ORGANIZER;CN=Estuary Policy Institute (demonstration):mailto:roundtable@lo
 calhost.localdomain
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP
 =FALSE;CN=Samir Haddad:mailto:samir.haddad@expert.invalid
END:VEVENT
END:VCALENDAR
', '2026-11-26 19:21:32.793733+00'),
	('01a2194e-5228-76b5-bc65-73031eb6c11b', '01a2194d-f753-75bf-aa07-3037660372d7', 'priya.marsh@expert.invalid', 'Invitation: Biofilms, microbiome and health: from discovery to product', 'Dear Priya Marsh,

Estuary Policy Institute (demonstration) invites you to a roundtable. The question is:

What would bring more health discoveries of the city region to patients and to market?

Biofilms, microbiome and health: from discovery to product
When: Thursday 17 December 2026, 2pm to 4pm (London time)
Where: Liverpool Science Park, Liverpool

How your words are used
Chatham House Rule: what you write may be used, but nobody may say who wrote it.

Say here whether you can come; you need no account:
http://roundtable.example:23100/i/q50-KZqfrnVDj7o3Lza2v7uFtm7nUkgp_ZONMxvvXLU
You can change your answer until the roundtable starts. The link is yours alone, so keep it to yourself. A calendar entry is attached.

Estuary Policy Institute (demonstration)
', NULL, 'REQUEST', 'BEGIN:VCALENDAR
PRODID:-//Roundtable//Roundtable//EN
VERSION:2.0
CALSCALE:GREGORIAN
METHOD:REQUEST
BEGIN:VTIMEZONE
TZID:Europe/London
BEGIN:STANDARD
DTSTART:20261025T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
TZNAME:GMT
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20270328T010000
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
TZNAME:BST
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:87ebc57c-82a2-4324-a65e-9fe619a820f5
DTSTAMP:20261126T192132Z
SEQUENCE:0
DTSTART;TZID=Europe/London:20261217T140000
DTEND;TZID=Europe/London:20261217T160000
SUMMARY:Biofilms\, microbiome and health: from discovery to product
DESCRIPTION:What would bring more health discoveries of the city region to
  patients and to market?\n\nChatham House Rule: what you write may be used
 \, but nobody may say who wrote it.
LOCATION:Liverpool Science Park\, Liverpool
URL:http://roundtable.example:23100/j/99863540
STATUS:CONFIRMED
TRANSP:OPAQUE
ORGANIZER;CN=Estuary Policy Institute (demonstration):mailto:roundtable@lo
 calhost.localdomain
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP
 =FALSE;CN=Priya Marsh:mailto:priya.marsh@expert.invalid
END:VEVENT
END:VCALENDAR
', '2026-11-26 19:21:32.745513+00'),
	('01a2194e-528d-76e9-a5db-206fcfcb3b20', '01a2194d-f753-75bf-aa07-3037660372d7', 'ruth.ellison@expert.invalid', 'Invitation: Biofilms, microbiome and health: from discovery to product', 'Dear Ruth Ellison,

Estuary Policy Institute (demonstration) invites you to a roundtable. The question is:

What would bring more health discoveries of the city region to patients and to market?

Biofilms, microbiome and health: from discovery to product
When: Thursday 17 December 2026, 2pm to 4pm (London time)
Where: Liverpool Science Park, Liverpool

How your words are used
Chatham House Rule: what you write may be used, but nobody may say who wrote it.

Say here whether you can come; you need no account:
http://roundtable.example:23100/i/jIKWILfRwRS0D_GNjC3Xp1uky5T420wtJLAHXsM9-Fs
You can change your answer until the roundtable starts. The link is yours alone, so keep it to yourself. A calendar entry is attached.

Estuary Policy Institute (demonstration)
', NULL, 'REQUEST', 'BEGIN:VCALENDAR
PRODID:-//Roundtable//Roundtable//EN
VERSION:2.0
CALSCALE:GREGORIAN
METHOD:REQUEST
BEGIN:VTIMEZONE
TZID:Europe/London
BEGIN:STANDARD
DTSTART:20261025T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
TZNAME:GMT
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20270328T010000
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
TZNAME:BST
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:87ebc57c-82a2-4324-a65e-9fe619a820f5
DTSTAMP:20261126T192132Z
SEQUENCE:0
DTSTART;TZID=Europe/London:20261217T140000
DTEND;TZID=Europe/London:20261217T160000
SUMMARY:Biofilms\, microbiome and health: from discovery to product
DESCRIPTION:What would bring more health discoveries of the city region to
  patients and to market?\n\nChatham House Rule: what you write may be used
 \, but nobody may say who wrote it.
LOCATION:Liverpool Science Park\, Liverpool
URL:http://roundtable.example:23100/j/99863540
STATUS:CONFIRMED
TRANSP:OPAQUE
ORGANIZER;CN=Estuary Policy Institute (demonstration):mailto:roundtable@lo
 calhost.localdomain
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP
 =FALSE;CN=Ruth Ellison:mailto:ruth.ellison@expert.invalid
END:VEVENT
END:VCALENDAR
', '2026-11-26 19:21:32.99504+00'),
	('01a2194e-52a1-7064-b186-9ef2bac4bf4a', '01a2194d-f753-75bf-aa07-3037660372d7', 'owen.tarrant@expert.invalid', 'Invitation: Biofilms, microbiome and health: from discovery to product', 'Dear Owen Tarrant,

Estuary Policy Institute (demonstration) invites you to a roundtable. The question is:

What would bring more health discoveries of the city region to patients and to market?

Biofilms, microbiome and health: from discovery to product
When: Thursday 17 December 2026, 2pm to 4pm (London time)
Where: Liverpool Science Park, Liverpool

How your words are used
Chatham House Rule: what you write may be used, but nobody may say who wrote it.

Say here whether you can come; you need no account:
http://roundtable.example:23100/i/XaucuGEn4U4wQw15aciz08bBHHPJDu9YiVrJDeyq8c8
You can change your answer until the roundtable starts. The link is yours alone, so keep it to yourself. A calendar entry is attached.

Estuary Policy Institute (demonstration)
', NULL, 'REQUEST', 'BEGIN:VCALENDAR
PRODID:-//Roundtable//Roundtable//EN
VERSION:2.0
CALSCALE:GREGORIAN
METHOD:REQUEST
BEGIN:VTIMEZONE
TZID:Europe/London
BEGIN:STANDARD
DTSTART:20261025T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
TZNAME:GMT
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20270328T010000
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
TZNAME:BST
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:87ebc57c-82a2-4324-a65e-9fe619a820f5
DTSTAMP:20261126T192133Z
SEQUENCE:0
DTSTART;TZID=Europe/London:20261217T140000
DTEND;TZID=Europe/London:20261217T160000
SUMMARY:Biofilms\, microbiome and health: from discovery to product
DESCRIPTION:What would bring more health discoveries of the city region to
  patients and to market?\n\nChatham House Rule: what you write may be used
 \, but nobody may say who wrote it.
LOCATION:Liverpool Science Park\, Liverpool
URL:http://roundtable.example:23100/j/99863540
STATUS:CONFIRMED
TRANSP:OPAQUE
ORGANIZER;CN=Estuary Policy Institute (demonstration):mailto:roundtable@lo
 calhost.localdomain
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP
 =FALSE;CN=Owen Tarrant:mailto:owen.tarrant@expert.invalid
END:VEVENT
END:VCALENDAR
', '2026-11-26 19:21:33.000558+00'),
	('01a2194e-52bc-758b-8a3d-072ea367b8f8', '01a2194d-f753-75bf-aa07-3037660372d7', 'jonas.whitby@expert.invalid', 'Invitation: Biofilms, microbiome and health: from discovery to product', 'Dear Jonas Whitby,

Estuary Policy Institute (demonstration) invites you to a roundtable. The question is:

What would bring more health discoveries of the city region to patients and to market?

Biofilms, microbiome and health: from discovery to product
When: Thursday 17 December 2026, 2pm to 4pm (London time)
Where: Liverpool Science Park, Liverpool

How your words are used
Chatham House Rule: what you write may be used, but nobody may say who wrote it.

Say here whether you can come; you need no account:
http://roundtable.example:23100/i/xLQrYGj-IDSr2HZqNe2zFKFYbdNKx3M5uaVMKbDI18E
You can change your answer until the roundtable starts. The link is yours alone, so keep it to yourself. A calendar entry is attached.

Estuary Policy Institute (demonstration)
', NULL, 'REQUEST', 'BEGIN:VCALENDAR
PRODID:-//Roundtable//Roundtable//EN
VERSION:2.0
CALSCALE:GREGORIAN
METHOD:REQUEST
BEGIN:VTIMEZONE
TZID:Europe/London
BEGIN:STANDARD
DTSTART:20261025T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
TZNAME:GMT
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20270328T010000
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
TZNAME:BST
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:87ebc57c-82a2-4324-a65e-9fe619a820f5
DTSTAMP:20261126T192133Z
SEQUENCE:0
DTSTART;TZID=Europe/London:20261217T140000
DTEND;TZID=Europe/London:20261217T160000
SUMMARY:Biofilms\, microbiome and health: from discovery to product
DESCRIPTION:What would bring more health discoveries of the city region to
  patients and to market?\n\nChatham House Rule: what you write may be used
 \, but nobody may say who wrote it.
LOCATION:Liverpool Science Park\, Liverpool
URL:http://roundtable.example:23100/j/99863540
STATUS:CONFIRMED
TRANSP:OPAQUE
ORGANIZER;CN=Estuary Policy Institute (demonstration):mailto:roundtable@lo
 calhost.localdomain
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP
 =FALSE;CN=Jonas Whitby:mailto:jonas.whitby@expert.invalid
END:VEVENT
END:VCALENDAR
', '2026-11-26 19:21:33.014908+00'),
	('01a2194e-52d9-7076-9407-fd2d466b98c9', '01a2194d-f753-75bf-aa07-3037660372d7', 'gareth.pryce@expert.invalid', 'Invitation: Biofilms, microbiome and health: from discovery to product', 'Dear Gareth Pryce,

Estuary Policy Institute (demonstration) invites you to a roundtable. The question is:

What would bring more health discoveries of the city region to patients and to market?

Biofilms, microbiome and health: from discovery to product
When: Thursday 17 December 2026, 2pm to 4pm (London time)
Where: Liverpool Science Park, Liverpool

How your words are used
Chatham House Rule: what you write may be used, but nobody may say who wrote it.

Say here whether you can come; you need no account:
http://roundtable.example:23100/i/zGUPMhbW5PBIxp6QouMPOXBXWcBqCPm22COjOv3McR0
You can change your answer until the roundtable starts. The link is yours alone, so keep it to yourself. A calendar entry is attached.

Estuary Policy Institute (demonstration)
', NULL, 'REQUEST', 'BEGIN:VCALENDAR
PRODID:-//Roundtable//Roundtable//EN
VERSION:2.0
CALSCALE:GREGORIAN
METHOD:REQUEST
BEGIN:VTIMEZONE
TZID:Europe/London
BEGIN:STANDARD
DTSTART:20261025T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
TZNAME:GMT
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20270328T010000
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
TZNAME:BST
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:87ebc57c-82a2-4324-a65e-9fe619a820f5
DTSTAMP:20261126T192133Z
SEQUENCE:0
DTSTART;TZID=Europe/London:20261217T140000
DTEND;TZID=Europe/London:20261217T160000
SUMMARY:Biofilms\, microbiome and health: from discovery to product
DESCRIPTION:What would bring more health discoveries of the city region to
  patients and to market?\n\nChatham House Rule: what you write may be used
 \, but nobody may say who wrote it.
LOCATION:Liverpool Science Park\, Liverpool
URL:http://roundtable.example:23100/j/99863540
STATUS:CONFIRMED
TRANSP:OPAQUE
ORGANIZER;CN=Estuary Policy Institute (demonstration):mailto:roundtable@lo
 calhost.localdomain
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP
 =FALSE;CN=Gareth Pryce:mailto:gareth.pryce@expert.invalid
END:VEVENT
END:VCALENDAR
', '2026-11-26 19:21:33.09165+00'),
	('01a2194e-550f-7654-92eb-581f47bbefc5', '01a2194d-f753-75bf-aa07-3037660372d7', 'administrator@example.org', 'Sign in to Roundtable', 'Somebody, most likely you, asked to sign in to Roundtable.

Open this link in the browser that asked for it:
http://roundtable.example:23100/console/sign-in#link=N6Ula2ctVE-ItZLZxM3wflX5mU5QWUuE1rpEE_SE2tU

Or type this code there: 298704

Link and code are valid for 10 minutes and work once. If you did not ask for them, you can ignore this mail.
', NULL, NULL, NULL, '2026-11-26 19:21:33.712001+00'),
	('01a2194e-58ea-750f-9cd0-f29964d7cc0f', '01a2194d-f753-75bf-aa07-3037660372d7', 'person-Baird@example.org', 'Invitation: Battery supply chains in the West Midlands', 'Dear Amara Okafor Baird,

Estuary Policy Institute (demonstration) invites you to a roundtable. The question is:

What most holds back battery cell manufacturing in the region, and who can change it?

Battery supply chains in the West Midlands
When: Friday 27 November 2026, 7:21pm to 9:21pm (London time)
Where: Room 2, Coventry, Coventry

How your words are used
Attributed after approval: you see the text before it is published with your name.

Say here whether you can come; you need no account:
http://roundtable.example:23100/i/WmVLCs2mjSRN4ACMLNvYpv9R8LglSAai60ipuSjN2iI
You can change your answer until the roundtable starts. The link is yours alone, so keep it to yourself. A calendar entry is attached.

Estuary Policy Institute (demonstration)
', NULL, 'REQUEST', 'BEGIN:VCALENDAR
PRODID:-//Roundtable//Roundtable//EN
VERSION:2.0
CALSCALE:GREGORIAN
METHOD:REQUEST
BEGIN:VTIMEZONE
TZID:Europe/London
BEGIN:STANDARD
DTSTART:20261025T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
TZNAME:GMT
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20270328T010000
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
TZNAME:BST
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:c7acd019-ed70-4935-9442-db66f3e9cba2
DTSTAMP:20261126T192134Z
SEQUENCE:0
DTSTART;TZID=Europe/London:20261127T192100
DTEND;TZID=Europe/London:20261127T212100
SUMMARY:Battery supply chains in the West Midlands
DESCRIPTION:What most holds back battery cell manufacturing in the region\
 , and who can change it?\n\nAttributed after approval: you see the text be
 fore it is published with your name.
LOCATION:Room 2\, Coventry\, Coventry
URL:http://roundtable.example:23100/j/92884130
STATUS:CONFIRMED
TRANSP:OPAQUE
ORGANIZER;CN=Estuary Policy Institute (demonstration):mailto:roundtable@lo
 calhost.localdomain
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP
 =FALSE;CN=Amara Okafor Baird:mailto:person-Baird@example.org
END:VEVENT
END:VCALENDAR
', '2026-11-26 19:21:34.690176+00'),
	('01a2194e-7f23-7267-b345-15606938692b', '01a2194d-f753-75bf-aa07-3037660372d7', 'person-Frost@example.org', 'Invitation: Battery supply chains in the West Midlands', 'Dear Amara Okafor Frost,

Estuary Policy Institute (demonstration) invites you to a roundtable. The question is:

What most holds back battery cell manufacturing in the region, and who can change it?

Battery supply chains in the West Midlands
When: Friday 27 November 2026, 7:21pm to 9:21pm (London time)
Where: Room 2, Coventry, Coventry

How your words are used
Attributed: what you write may be published with your name, if you agree to that.

Say here whether you can come; you need no account:
http://roundtable.example:23100/i/r2ykdPg9ZCUtwq7MPYYLl3iqBkq5K4oX7WuBtlxmZuo
You can change your answer until the roundtable starts. The link is yours alone, so keep it to yourself. A calendar entry is attached.

Estuary Policy Institute (demonstration)
', NULL, 'REQUEST', 'BEGIN:VCALENDAR
PRODID:-//Roundtable//Roundtable//EN
VERSION:2.0
CALSCALE:GREGORIAN
METHOD:REQUEST
BEGIN:VTIMEZONE
TZID:Europe/London
BEGIN:STANDARD
DTSTART:20261025T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
TZNAME:GMT
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20270328T010000
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
TZNAME:BST
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:aaea20a4-41ff-47ed-a004-4f85fa94e3e4
DTSTAMP:20261126T192144Z
SEQUENCE:0
DTSTART;TZID=Europe/London:20261127T192100
DTEND;TZID=Europe/London:20261127T212100
SUMMARY:Battery supply chains in the West Midlands
DESCRIPTION:What most holds back battery cell manufacturing in the region\
 , and who can change it?\n\nAttributed: what you write may be published wi
 th your name\, if you agree to that.
LOCATION:Room 2\, Coventry\, Coventry
URL:http://roundtable.example:23100/j/39947429
STATUS:CONFIRMED
TRANSP:OPAQUE
ORGANIZER;CN=Estuary Policy Institute (demonstration):mailto:roundtable@lo
 calhost.localdomain
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP
 =FALSE;CN=Amara Okafor Frost:mailto:person-Frost@example.org
END:VEVENT
END:VCALENDAR
', '2026-11-26 19:21:44.466556+00'),
	('01a2194e-8350-718a-96ec-eb0205b5b3d1', '01a2194d-f753-75bf-aa07-3037660372d7', 'person-Gray@example.org', 'Invitation withdrawn: Battery supply chains in the West Midlands', 'Dear Amara Okafor Gray,

Estuary Policy Institute (demonstration) has withdrawn your invitation to this roundtable. You need not do anything.

Battery supply chains in the West Midlands
When: Friday 27 November 2026, 7:21pm to 9:21pm (London time)
Where: Room 2, Coventry, Coventry

The attached calendar file takes the entry out of your calendar.

Estuary Policy Institute (demonstration)
', NULL, 'CANCEL', 'BEGIN:VCALENDAR
PRODID:-//Roundtable//Roundtable//EN
VERSION:2.0
CALSCALE:GREGORIAN
METHOD:CANCEL
BEGIN:VTIMEZONE
TZID:Europe/London
BEGIN:STANDARD
DTSTART:20261025T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
TZNAME:GMT
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20270328T010000
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
TZNAME:BST
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:aaea20a4-41ff-47ed-a004-4f85fa94e3e4
DTSTAMP:20261126T192145Z
SEQUENCE:1
DTSTART;TZID=Europe/London:20261127T192100
DTEND;TZID=Europe/London:20261127T212100
SUMMARY:Battery supply chains in the West Midlands
DESCRIPTION:What most holds back battery cell manufacturing in the region\
 , and who can change it?\n\nAttributed: what you write may be published wi
 th your name\, if you agree to that.
LOCATION:Room 2\, Coventry\, Coventry
URL:http://roundtable.example:23100/j/39947429
STATUS:CANCELLED
TRANSP:TRANSPARENT
ORGANIZER;CN=Estuary Policy Institute (demonstration):mailto:roundtable@lo
 calhost.localdomain
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP
 =FALSE;CN=Amara Okafor Gray:mailto:person-Gray@example.org
END:VEVENT
END:VCALENDAR
', '2026-11-26 19:21:45.54531+00'),
	('01a2194e-76d4-761d-b67f-6974fcd17e05', '01a2194d-f753-75bf-aa07-3037660372d7', 'person-Ellis@example.org', 'Invitation: Battery supply chains in the West Midlands', 'Dear Amara Okafor Ellis,

Estuary Policy Institute (demonstration) invites you to a roundtable. The question is:

What most holds back battery cell manufacturing in the region, and who can change it?

Battery supply chains in the West Midlands
When: Friday 27 November 2026, 7:21pm to 9:21pm (London time)
Where: Room 2, Coventry, Coventry

How your words are used
Chatham House Rule: what you write may be used, but nobody may say who wrote it.

Say here whether you can come; you need no account:
http://roundtable.example:23100/i/9pWlltwuFUgwOy3G1jVl3V_TYutCpATamvfMFcTiciE
You can change your answer until the roundtable starts. The link is yours alone, so keep it to yourself. A calendar entry is attached.

Estuary Policy Institute (demonstration)
', NULL, 'REQUEST', 'BEGIN:VCALENDAR
PRODID:-//Roundtable//Roundtable//EN
VERSION:2.0
CALSCALE:GREGORIAN
METHOD:REQUEST
BEGIN:VTIMEZONE
TZID:Europe/London
BEGIN:STANDARD
DTSTART:20261025T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
TZNAME:GMT
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20270328T010000
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
TZNAME:BST
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:8067850b-c771-4b99-a079-dc519428395a
DTSTAMP:20261126T192142Z
SEQUENCE:0
DTSTART;TZID=Europe/London:20261127T192100
DTEND;TZID=Europe/London:20261127T212100
SUMMARY:Battery supply chains in the West Midlands
DESCRIPTION:What most holds back battery cell manufacturing in the region\
 , and who can change it?\n\nChatham House Rule: what you write may be used
 \, but nobody may say who wrote it.
LOCATION:Room 2\, Coventry\, Coventry
URL:http://roundtable.example:23100/j/79173968
STATUS:CONFIRMED
TRANSP:OPAQUE
ORGANIZER;CN=Estuary Policy Institute (demonstration):mailto:roundtable@lo
 calhost.localdomain
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP
 =FALSE;CN=Amara Okafor Ellis:mailto:person-Ellis@example.org
END:VEVENT
END:VCALENDAR
', '2026-11-26 19:21:42.349936+00'),
	('01a2194e-7adb-7577-8fa3-474894b1970c', '01a2194d-f753-75bf-aa07-3037660372d7', 'person-Coe@example.org', 'Invitation: Battery supply chains in the West Midlands', 'Dear Amara Okafor Coe,

Estuary Policy Institute (demonstration) invites you to a roundtable. The question is:

What most holds back battery cell manufacturing in the region, and who can change it?

Battery supply chains in the West Midlands
When: Friday 27 November 2026, 7:21pm to 9:21pm (London time)
Where: Room 2, Coventry, Coventry

How your words are used
Attributed: what you write may be published with your name, if you agree to that.

Say here whether you can come; you need no account:
http://roundtable.example:23100/i/bgK5QNjPSQcyxjyygEACOr1XGZRxxhUdOr6xHsteKZw
You can change your answer until the roundtable starts. The link is yours alone, so keep it to yourself. A calendar entry is attached.

Estuary Policy Institute (demonstration)
', NULL, 'REQUEST', 'BEGIN:VCALENDAR
PRODID:-//Roundtable//Roundtable//EN
VERSION:2.0
CALSCALE:GREGORIAN
METHOD:REQUEST
BEGIN:VTIMEZONE
TZID:Europe/London
BEGIN:STANDARD
DTSTART:20261025T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
TZNAME:GMT
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20270328T010000
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
TZNAME:BST
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:aaea20a4-41ff-47ed-a004-4f85fa94e3e4
DTSTAMP:20261126T192143Z
SEQUENCE:0
DTSTART;TZID=Europe/London:20261127T192100
DTEND;TZID=Europe/London:20261127T212100
SUMMARY:Battery supply chains in the West Midlands
DESCRIPTION:What most holds back battery cell manufacturing in the region\
 , and who can change it?\n\nAttributed: what you write may be published wi
 th your name\, if you agree to that.
LOCATION:Room 2\, Coventry\, Coventry
URL:http://roundtable.example:23100/j/39947429
STATUS:CONFIRMED
TRANSP:OPAQUE
ORGANIZER;CN=Estuary Policy Institute (demonstration):mailto:roundtable@lo
 calhost.localdomain
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP
 =FALSE;CN=Amara Okafor Coe:mailto:person-Coe@example.org
END:VEVENT
END:VCALENDAR
', '2026-11-26 19:21:43.377184+00'),
	('01a2194e-7cea-741d-8ade-a4beddc1e71a', '01a2194d-f753-75bf-aa07-3037660372d7', 'person-Dunn@example.org', 'Invitation: Battery supply chains in the West Midlands', 'Dear Amara Okafor Dunn,

Estuary Policy Institute (demonstration) invites you to a roundtable. The question is:

What most holds back battery cell manufacturing in the region, and who can change it?

Battery supply chains in the West Midlands
When: Friday 27 November 2026, 7:21pm to 9:21pm (London time)
Where: Room 2, Coventry, Coventry

How your words are used
Attributed: what you write may be published with your name, if you agree to that.

Say here whether you can come; you need no account:
http://roundtable.example:23100/i/ziVNjRJBRGR1sp3ti6HndEkJuPfnCvrvy-1H0KArDvw
You can change your answer until the roundtable starts. The link is yours alone, so keep it to yourself. A calendar entry is attached.

Estuary Policy Institute (demonstration)
', NULL, 'REQUEST', 'BEGIN:VCALENDAR
PRODID:-//Roundtable//Roundtable//EN
VERSION:2.0
CALSCALE:GREGORIAN
METHOD:REQUEST
BEGIN:VTIMEZONE
TZID:Europe/London
BEGIN:STANDARD
DTSTART:20261025T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
TZNAME:GMT
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20270328T010000
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
TZNAME:BST
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:aaea20a4-41ff-47ed-a004-4f85fa94e3e4
DTSTAMP:20261126T192143Z
SEQUENCE:0
DTSTART;TZID=Europe/London:20261127T192100
DTEND;TZID=Europe/London:20261127T212100
SUMMARY:Battery supply chains in the West Midlands
DESCRIPTION:What most holds back battery cell manufacturing in the region\
 , and who can change it?\n\nAttributed: what you write may be published wi
 th your name\, if you agree to that.
LOCATION:Room 2\, Coventry\, Coventry
URL:http://roundtable.example:23100/j/39947429
STATUS:CONFIRMED
TRANSP:OPAQUE
ORGANIZER;CN=Estuary Policy Institute (demonstration):mailto:roundtable@lo
 calhost.localdomain
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP
 =FALSE;CN=Amara Okafor Dunn:mailto:person-Dunn@example.org
END:VEVENT
END:VCALENDAR
', '2026-11-26 19:21:43.90904+00'),
	('01a2194e-8145-71ea-a894-b6720e5244cb', '01a2194d-f753-75bf-aa07-3037660372d7', 'person-Gray@example.org', 'Invitation: Battery supply chains in the West Midlands', 'Dear Amara Okafor Gray,

Estuary Policy Institute (demonstration) invites you to a roundtable. The question is:

What most holds back battery cell manufacturing in the region, and who can change it?

Battery supply chains in the West Midlands
When: Friday 27 November 2026, 7:21pm to 9:21pm (London time)
Where: Room 2, Coventry, Coventry

How your words are used
Attributed: what you write may be published with your name, if you agree to that.

Say here whether you can come; you need no account:
http://roundtable.example:23100/i/cLGLiS2ryGx4JMQuIqAGTzt00Hzj6B9Ptf1IITGIwUo
You can change your answer until the roundtable starts. The link is yours alone, so keep it to yourself. A calendar entry is attached.

Estuary Policy Institute (demonstration)
', NULL, 'REQUEST', 'BEGIN:VCALENDAR
PRODID:-//Roundtable//Roundtable//EN
VERSION:2.0
CALSCALE:GREGORIAN
METHOD:REQUEST
BEGIN:VTIMEZONE
TZID:Europe/London
BEGIN:STANDARD
DTSTART:20261025T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
TZNAME:GMT
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20270328T010000
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
TZNAME:BST
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:aaea20a4-41ff-47ed-a004-4f85fa94e3e4
DTSTAMP:20261126T192145Z
SEQUENCE:0
DTSTART;TZID=Europe/London:20261127T192100
DTEND;TZID=Europe/London:20261127T212100
SUMMARY:Battery supply chains in the West Midlands
DESCRIPTION:What most holds back battery cell manufacturing in the region\
 , and who can change it?\n\nAttributed: what you write may be published wi
 th your name\, if you agree to that.
LOCATION:Room 2\, Coventry\, Coventry
URL:http://roundtable.example:23100/j/39947429
STATUS:CONFIRMED
TRANSP:OPAQUE
ORGANIZER;CN=Estuary Policy Institute (demonstration):mailto:roundtable@lo
 calhost.localdomain
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP
 =FALSE;CN=Amara Okafor Gray:mailto:person-Gray@example.org
END:VEVENT
END:VCALENDAR
', '2026-11-26 19:21:45.016297+00'),
	('01a2194e-84bb-770c-87b7-480b1ec10b21', '01a2194d-f753-75bf-aa07-3037660372d7', 'facilitator@example.org', 'Sign in to Roundtable', 'Somebody, most likely you, asked to sign in to Roundtable.

Open this link in the browser that asked for it:
http://roundtable.example:23100/console/sign-in#link=_4t-JeeLYRIphEfjbiLTmdzHyTWIoejvMWBGpgP4vRs

Or type this code there: 043763

Link and code are valid for 10 minutes and work once. If you did not ask for them, you can ignore this mail.
', NULL, NULL, NULL, '2026-11-26 19:21:45.915577+00');


INSERT INTO public.participations VALUES
	('01a2194e-1a16-7106-bb17-f6e5efa7f52f', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:18.61395+00', NULL),
	('01a2194e-1a71-7420-b293-7535a5e1947e', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:18.702497+00', NULL),
	('01a2194e-1abc-72a0-ae20-a478acdbadde', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:18.780747+00', NULL),
	('01a2194e-1b8a-75e3-8d0a-cc43bed7833e', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:18.986091+00', NULL),
	('01a2194e-1c85-7541-850e-8c4cd5cc8918', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:19.237831+00', NULL),
	('01a2194e-1d7b-70e9-9343-211b801004e0', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:19.483206+00', NULL),
	('01a2194e-1e8f-711b-91cd-3a7a7879f771', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:19.759765+00', NULL),
	('01a2194e-1f82-7530-8015-30299145d880', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:20.002133+00', NULL),
	('01a2194e-208c-7004-a8f0-fd51d4f95bd7', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:20.265163+00', NULL),
	('01a2194e-2181-7407-93b6-a898f0630d53', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:20.513162+00', NULL),
	('01a2194e-2279-7738-b20f-abb4c1fecca8', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:20.761405+00', NULL),
	('01a2194e-2369-737f-a356-029f873f49a0', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:21.001198+00', NULL),
	('01a2194e-2466-7094-866e-aac7a66891a6', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:21.254431+00', NULL),
	('01a2194e-2566-720d-89b9-a8ca39062efe', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:21.510609+00', NULL),
	('01a2194e-265d-7162-a729-ea7029903193', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:21.75758+00', NULL),
	('01a2194e-275a-74ce-bd60-76da5f785211', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:22.010185+00', NULL),
	('01a2194e-2867-7671-bb33-6f7d8955aa10', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:22.279569+00', NULL),
	('01a2194e-2955-71e5-bcfd-c5404e84311e', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:22.517822+00', NULL),
	('01a2194e-2a47-75aa-8ad8-ae61169552e4', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:22.759397+00', NULL),
	('01a2194e-2b5a-743b-8451-2c2ea514b7cf', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:23.028727+00', NULL),
	('01a2194e-2c37-71a5-8aa8-e00c8a9acdcf', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:23.255559+00', NULL),
	('01a2194e-2d32-76a4-81a0-8b2935d77648', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:23.506363+00', NULL),
	('01a2194e-2e2d-715f-841a-fb3d239c53a3', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:23.75697+00', NULL),
	('01a2194e-2f3d-72e6-8497-d772a9dd7ea5', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:24.028953+00', NULL),
	('01a2194e-5980-74c7-8c6b-89d8f7958b64', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194e-56e1-7627-b185-489152cd6ac1', 'expert', 'Amara Okafor Baird', 'academia', NULL, false, '2026-11-26 19:21:34.848566+00', NULL),
	('01a2194e-59e2-7254-85b9-3804541ff484', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:34.946455+00', NULL),
	('01a2194e-5a12-72ac-b4e5-aa9b9dcbbc26', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:34.994919+00', NULL),
	('01a2194e-5a6d-7461-8618-00e6e59f8df9', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:35.085566+00', NULL),
	('01a2194e-5ad7-77dc-8205-2e95953dc20c', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:35.187452+00', NULL),
	('01a2194e-5b0d-70ba-a8dc-2989e2369903', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:35.245411+00', NULL),
	('01a2194e-5b3d-755b-a258-da6929f65eb3', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:35.293845+00', NULL),
	('01a2194e-5b6d-7711-adca-da4795e6ddb8', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:35.335425+00', NULL),
	('01a2194e-5bc1-760a-b17c-f1733a8ddd76', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:35.424844+00', NULL),
	('01a2194e-5c02-757b-864b-2fb5a01fbf9b', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:35.488739+00', NULL),
	('01a2194e-5cb9-7613-a320-af2106dc2803', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:35.672354+00', NULL),
	('01a2194e-5d07-71db-9949-69b8fca5df1c', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:35.736782+00', NULL),
	('01a2194e-5d57-7175-9d55-787ff247cd03', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:35.831438+00', NULL),
	('01a2194e-5d8e-7584-a9cb-befae6cf7f27', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:35.88652+00', NULL),
	('01a2194e-5dbc-74cd-9fe3-76b8f02d001d', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:35.932752+00', NULL),
	('01a2194e-5ddc-7365-8f62-713353e3829c', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:35.963458+00', NULL),
	('01a2194e-5dfd-71f3-9f84-fb51ade03530', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:35.997077+00', NULL),
	('01a2194e-5e1f-7202-9d27-3b70218f495e', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:36.031109+00', NULL),
	('01a2194e-5e5d-70c2-91aa-36d9156760c2', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:36.093853+00', NULL),
	('01a2194e-5fb7-72e9-b95e-9628a0d65184', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:36.439304+00', NULL),
	('01a2194e-6004-7531-9b44-89b0b4457175', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:36.516746+00', NULL),
	('01a2194e-6046-7620-b291-db3d15f1f395', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:36.582432+00', NULL),
	('01a2194e-6088-7640-bfef-eeeb15f53415', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:36.648772+00', NULL),
	('01a2194e-60b0-7270-bb7a-1e06af21c0f2', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:36.688541+00', NULL),
	('01a2194e-6111-76c1-9eaa-2e6cddf00b46', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:36.785902+00', NULL),
	('01a2194e-614e-7563-a4c7-faff83ab1dd1', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:36.846734+00', NULL),
	('01a2194e-61b7-7685-b351-a3c317867935', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:36.951333+00', NULL),
	('01a2194e-6212-70cf-b8c9-c3825a3e8424', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:37.039873+00', NULL),
	('01a2194e-6910-700e-83c7-8749e842a254', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6800-71f4-b83d-a20f551a23e7', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:38.832616+00', NULL),
	('01a2194e-6952-75f5-b565-9bbfe454b02b', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6800-71f4-b83d-a20f551a23e7', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:38.898873+00', NULL),
	('01a2194e-69a7-73d3-bc46-6bd1d78a2ccf', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6800-71f4-b83d-a20f551a23e7', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:38.983524+00', NULL),
	('01a2194e-69f8-718f-a91f-701fe6cb2950', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6800-71f4-b83d-a20f551a23e7', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:39.062576+00', NULL),
	('01a2194e-6a2e-72bc-af77-a58e6929a75a', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6800-71f4-b83d-a20f551a23e7', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:39.118923+00', NULL),
	('01a2194e-6a71-760d-918e-d6aec4e2faec', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6800-71f4-b83d-a20f551a23e7', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:39.184924+00', NULL),
	('01a2194e-6a9e-72b5-8253-8535105c1523', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6800-71f4-b83d-a20f551a23e7', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:39.230597+00', NULL),
	('01a2194e-6b21-7791-8f5b-e733f88b3169', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6800-71f4-b83d-a20f551a23e7', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:39.354875+00', NULL),
	('01a2194e-6c8b-7196-9bdc-a5948901e8f0', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6800-71f4-b83d-a20f551a23e7', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:39.723175+00', NULL),
	('01a2194e-6ce0-7414-b60c-ae220fdf1e86', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6800-71f4-b83d-a20f551a23e7', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:39.806085+00', NULL),
	('01a2194e-6d19-7443-8362-7bc4ddae05c1', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6800-71f4-b83d-a20f551a23e7', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:39.864736+00', NULL),
	('01a2194e-6fd3-744c-8729-cc4f5376f68f', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:40.563185+00', NULL),
	('01a2194e-6ff6-7595-974b-fc1abc939a5e', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:40.598528+00', NULL),
	('01a2194e-703a-77d8-8dce-4987e8c3b12d', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:40.66108+00', NULL),
	('01a2194e-7079-758e-91c9-09cbe5fcd03c', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:40.729095+00', NULL),
	('01a2194e-70ad-7432-9221-b1ee6596e0f8', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:40.780754+00', NULL),
	('01a2194e-70d9-73d5-aecf-a7cdbc6e8f26', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:40.825793+00', NULL),
	('01a2194e-7181-72d2-aff4-a6c44eea2edd', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:40.992581+00', NULL),
	('01a2194e-71eb-7597-a014-54bbdb3dd4fe', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:41.09427+00', NULL),
	('01a2194e-7239-7557-b2ef-8cf4875c54fd', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:41.176042+00', NULL),
	('01a2194e-7284-73df-8815-2299b024c676', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:41.252082+00', NULL),
	('01a2194e-72a6-7039-963f-ec50e321502b', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:41.286193+00', NULL),
	('01a2194e-72c0-7263-b84b-c78843998358', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:41.312236+00', NULL),
	('01a2194e-72e6-74e2-b793-8431f2809765', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:41.35063+00', NULL),
	('01a2194e-7302-7235-9925-ea349939ea28', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:41.378826+00', NULL),
	('01a2194e-7324-74a9-aa2e-417011a404c4', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:41.412424+00', NULL),
	('01a2194e-73d1-702e-a936-833473a968a9', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:41.584402+00', NULL),
	('01a2194e-740a-710c-94fe-05218a5357dd', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:41.641124+00', NULL),
	('01a2194e-745c-76c7-8847-16e785d56dc1', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:41.723398+00', NULL),
	('01a2194e-7493-77a6-841a-2f4cbab4c645', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:41.77489+00', NULL),
	('01a2194e-74e3-77bf-aa78-16842e938e1c', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:41.859333+00', NULL),
	('01a2194e-751e-7378-b0d4-5f1351a4450e', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', NULL, 'expert', NULL, NULL, NULL, false, '2026-11-26 19:21:41.918276+00', NULL),
	('01a2194e-7794-74af-a216-2f9e46b748b9', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6ed5-779c-b0a4-96035caee2a5', '01a2194e-759c-7134-968a-6b844e11a03b', 'expert', NULL, 'academia', NULL, false, '2026-11-26 19:21:42.544416+00', NULL);


INSERT INTO public.people VALUES
	('01a2194e-3c7c-76c8-a6a9-fd08c1c46e54', '01a2194d-f753-75bf-aa07-3037660372d7', 'Amara Lunt', 'amara.lunt@expert.invalid', 'entered', false, NULL, '2026-11-26 19:21:27.420418+00'),
	('01a2194e-3cbc-7536-9566-9fa3e02046f6', '01a2194d-f753-75bf-aa07-3037660372d7', 'Gareth Pryce', 'gareth.pryce@expert.invalid', 'entered', false, NULL, '2026-11-26 19:21:27.483089+00'),
	('01a2194e-3ce7-7181-a6b9-c0bdc6138f20', '01a2194d-f753-75bf-aa07-3037660372d7', 'Mei Hartley', 'mei.hartley@expert.invalid', 'entered', false, NULL, '2026-11-26 19:21:27.527687+00'),
	('01a2194e-3d02-74a4-8c50-6ed0d9ba6191', '01a2194d-f753-75bf-aa07-3037660372d7', 'Samir Haddad', 'samir.haddad@expert.invalid', 'entered', false, NULL, '2026-11-26 19:21:27.554575+00'),
	('01a2194e-3d1d-7145-b980-ac4128469163', '01a2194d-f753-75bf-aa07-3037660372d7', 'Ruth Ellison', 'ruth.ellison@expert.invalid', 'entered', false, NULL, '2026-11-26 19:21:27.579623+00'),
	('01a2194e-3d47-729f-8ce5-10a2372a0f41', '01a2194d-f753-75bf-aa07-3037660372d7', 'Jonas Whitby', 'jonas.whitby@expert.invalid', 'entered', false, NULL, '2026-11-26 19:21:27.623511+00'),
	('01a2194e-3d63-70a1-82a3-69e913e0d439', '01a2194d-f753-75bf-aa07-3037660372d7', 'Priya Marsh', 'priya.marsh@expert.invalid', 'entered', false, NULL, '2026-11-26 19:21:27.651383+00'),
	('01a2194e-3d88-7524-8e61-70b3adaadf1b', '01a2194d-f753-75bf-aa07-3037660372d7', 'Owen Tarrant', 'owen.tarrant@expert.invalid', 'entered', false, NULL, '2026-11-26 19:21:27.68468+00'),
	('01a2194e-56c9-7348-952b-69aca8ab342a', '01a2194d-f753-75bf-aa07-3037660372d7', 'Amara Okafor Baird', 'person-Baird@example.org', 'entered', false, NULL, '2026-11-26 19:21:34.153364+00'),
	('01a2194e-7590-7011-b998-53ac6b01338a', '01a2194d-f753-75bf-aa07-3037660372d7', 'Amara Okafor Ellis', 'person-Ellis@example.org', 'entered', false, NULL, '2026-11-26 19:21:42.031592+00'),
	('01a2194e-79b6-7389-a5d3-accdf83fabd4', '01a2194d-f753-75bf-aa07-3037660372d7', 'Amara Okafor Coe', 'person-Coe@example.org', 'entered', false, NULL, '2026-11-26 19:21:43.093548+00'),
	('01a2194e-7b45-7604-8c87-92b9655cc1ee', '01a2194d-f753-75bf-aa07-3037660372d7', 'Amara Okafor Dunn', 'person-Dunn@example.org', 'entered', false, NULL, '2026-11-26 19:21:43.49364+00'),
	('01a2194e-7d8c-75f4-a519-5b5b3adcb149', '01a2194d-f753-75bf-aa07-3037660372d7', 'Amara Okafor Frost', 'person-Frost@example.org', 'entered', false, NULL, '2026-11-26 19:21:44.064576+00'),
	('01a2194e-7fcc-72f5-aa9c-fd86ffad277e', '01a2194d-f753-75bf-aa07-3037660372d7', 'Amara Okafor Gray', 'person-Gray@example.org', 'entered', false, NULL, '2026-11-26 19:21:44.643909+00');


INSERT INTO public.poll_snapshots VALUES
	('4d7e77a3-1f73-4570-93fd-e0642b8a0514', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', '01a2194e-1981-7217-89ad-826bf5012620', 1, '{"n": 24, "kind": "single_choice", "round": 1, "config": {"options": [{"id": "option-1", "text": "Skilled technicians"}, {"id": "option-2", "text": "Cost of energy"}, {"id": "option-3", "text": "Finance to scale up"}, {"id": "option-4", "text": "Planning and grid connection"}, {"id": "option-5", "text": "Access to test facilities"}]}, "labels": [{"id": "option-1", "text": "Skilled technicians"}, {"id": "option-2", "text": "Cost of energy"}, {"id": "option-3", "text": "Finance to scale up"}, {"id": "option-4", "text": "Planning and grid connection"}, {"id": "option-5", "text": "Access to test facilities"}], "method": "Each participant of the roundtable could give one answer while the activity was open; answers that changed count once, in their last form. Shares are of those who answered. This is not a survey of a population.", "result": {"base": 24, "options": [{"id": "option-1", "rank": 3, "tied": false, "count": 4, "share": 0.16666666666666666}, {"id": "option-2", "rank": 1, "tied": false, "count": 9, "share": 0.375}, {"id": "option-3", "rank": 2, "tied": false, "count": 6, "share": 0.25}, {"id": "option-4", "rank": 4, "tied": false, "count": 3, "share": 0.125}, {"id": "option-5", "rank": 5, "tied": false, "count": 2, "share": 0.08333333333333333}], "shareBase": "respondents"}, "summary": "“Cost of energy” leads with 9 of 24 (38%).", "question": "Which barrier most holds back scale-up?", "abstained": 0, "activityId": "01a2194e-1981-7217-89ad-826bf5012620", "roundtableId": "01a2194e-1907-73e7-b9a2-f71c10e539a3"}', '7a5e33d2b1aa4eba5ff254974ca1e48d3f950c29669da57576953d4e5b2a57ea'),
	('e4fdbc74-c099-4b36-ac33-d996d5215675', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', '01a2194e-199e-71bc-b315-e9843726caca', 1, '{"n": 24, "kind": "multiple_choice", "round": 1, "config": {"max": 2, "min": 1, "options": [{"id": "option-1", "text": "Central government"}, {"id": "option-2", "text": "The combined authority"}, {"id": "option-3", "text": "Universities"}, {"id": "option-4", "text": "Industry"}, {"id": "option-5", "text": "Research funders"}]}, "labels": [{"id": "option-1", "text": "Central government"}, {"id": "option-2", "text": "The combined authority"}, {"id": "option-3", "text": "Universities"}, {"id": "option-4", "text": "Industry"}, {"id": "option-5", "text": "Research funders"}], "method": "Each participant of the roundtable could give one answer while the activity was open; answers that changed count once, in their last form. Shares are of those who answered. This is not a survey of a population.", "result": {"base": 24, "options": [{"id": "option-1", "rank": 4, "tied": false, "count": 6, "share": 0.25}, {"id": "option-2", "rank": 1, "tied": false, "count": 11, "share": 0.4583333333333333}, {"id": "option-3", "rank": 2, "tied": false, "count": 10, "share": 0.4166666666666667}, {"id": "option-4", "rank": 3, "tied": false, "count": 8, "share": 0.3333333333333333}, {"id": "option-5", "rank": 5, "tied": false, "count": 5, "share": 0.20833333333333334}], "meanPicks": 1.6666666666666667, "shareBase": "respondents"}, "summary": "“The combined authority” leads with 11 of 24 (46%).", "question": "Who could do most about it? Choose up to two.", "abstained": 0, "activityId": "01a2194e-199e-71bc-b315-e9843726caca", "roundtableId": "01a2194e-1907-73e7-b9a2-f71c10e539a3"}', 'dec9bc44bc9e4e579b7ff7d84aeb26044935ec07e9294b57d69b4f3a5ec5f690'),
	('b8980f17-09d0-40dd-aa5b-678dd7d88a9f', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1907-73e7-b9a2-f71c10e539a3', '01a2194e-19be-7389-9022-a0a557ef5ca9', 1, '{"n": 24, "kind": "rating", "round": 1, "config": {"points": 5, "lowLabel": "Not at all", "highLabel": "Very"}, "labels": [{"id": "1", "text": "Not at all"}, {"id": "2", "text": "2"}, {"id": "3", "text": "3"}, {"id": "4", "text": "4"}, {"id": "5", "text": "Very"}], "method": "Each participant of the roundtable could give one answer while the activity was open; answers that changed count once, in their last form. Shares are of those who answered. This is not a survey of a population.", "result": {"n": 24, "sd": 0.9890707100936805, "net": 0.125, "mean": 3.25, "top2": 0.375, "median": 3, "bottom2": 0.25, "distribution": [{"count": 0, "share": 0, "value": 1}, {"count": 6, "share": 0.25, "value": 2}, {"count": 9, "share": 0.375, "value": 3}, {"count": 6, "share": 0.25, "value": 4}, {"count": 3, "share": 0.125, "value": 5}], "notApplicable": 0}, "summary": "The mean is 3.3 on a scale of 1 to 5, from 24 answers; 9 of 24 (38%) chose 4 or 5.", "question": "How confident are you that this improves within five years?", "abstained": 0, "activityId": "01a2194e-19be-7389-9022-a0a557ef5ca9", "roundtableId": "01a2194e-1907-73e7-b9a2-f71c10e539a3"}', '19d489c2d3c503330581f0f8e8ead3948f7c3fa81c10041edd31f0b7b02299cb'),
	('60bf294b-cd7e-423a-a54f-c6831cc539f5', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194e-5636-741d-9496-b43fa5a2e304', 1, '{"n": 9, "kind": "single_choice", "round": 1, "config": {"options": [{"id": "o0", "text": "Cost of energy"}, {"id": "o1", "text": "Access to scale-up finance"}, {"id": "o2", "text": "Skilled technicians"}, {"id": "o3", "text": "Planning and grid connection"}, {"id": "o4", "text": "I do not know"}], "allowOther": true}, "labels": [{"id": "o0", "text": "Cost of energy"}, {"id": "o1", "text": "Access to scale-up finance"}, {"id": "o2", "text": "Skilled technicians"}, {"id": "o3", "text": "Planning and grid connection"}, {"id": "o4", "text": "I do not know"}], "method": "Each participant of the roundtable could give one answer while the activity was open; answers that changed count once, in their last form. Shares are of those who answered. This is not a survey of a population.", "result": {"base": 9, "other": [{"count": 3, "label": "Space to expand near a port"}], "options": [{"id": "o0", "rank": 1, "tied": false, "count": 3, "share": 0.3333333333333333}, {"id": "o1", "rank": 2, "tied": true, "count": 1, "share": 0.1111111111111111}, {"id": "o2", "rank": 2, "tied": true, "count": 1, "share": 0.1111111111111111}, {"id": "o3", "rank": 5, "tied": false, "count": 0, "share": 0}, {"id": "o4", "rank": 2, "tied": true, "count": 1, "share": 0.1111111111111111}], "shareBase": "respondents", "otherCount": 3}, "summary": "Of the options, “Cost of energy” leads with 3 of 9 (34%). 3 wrote an answer of their own.", "question": "Which barrier should be taken up first?", "abstained": 0, "activityId": "01a2194e-5636-741d-9496-b43fa5a2e304", "roundtableId": "01a2194e-55b2-7744-a9f6-6472f9dc4137"}', '9db4540ba356dd76376cde44f8e6876cd6f1c694877b5010a8f3f4f18a7e4906'),
	('371f4573-4a79-4cec-8a4b-2ef336ca6a05', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194e-565a-7103-a5e5-113251ea40ce', 1, '{"n": 9, "kind": "multiple_choice", "round": 1, "config": {"max": 2, "options": [{"id": "o0", "text": "Cost of energy"}, {"id": "o1", "text": "Access to scale-up finance"}, {"id": "o2", "text": "Skilled technicians"}, {"id": "o3", "text": "Planning and grid connection"}, {"id": "o4", "text": "I do not know"}]}, "labels": [{"id": "o0", "text": "Cost of energy"}, {"id": "o1", "text": "Access to scale-up finance"}, {"id": "o2", "text": "Skilled technicians"}, {"id": "o3", "text": "Planning and grid connection"}, {"id": "o4", "text": "I do not know"}], "method": "Each participant of the roundtable could give one answer while the activity was open; answers that changed count once, in their last form. Shares are of those who answered. This is not a survey of a population.", "result": {"base": 9, "options": [{"id": "o0", "rank": 1, "tied": true, "count": 7, "share": 0.7777777777777778}, {"id": "o1", "rank": 1, "tied": true, "count": 7, "share": 0.7777777777777778}, {"id": "o2", "rank": 4, "tied": true, "count": 1, "share": 0.1111111111111111}, {"id": "o3", "rank": 3, "tied": false, "count": 2, "share": 0.2222222222222222}, {"id": "o4", "rank": 4, "tied": true, "count": 1, "share": 0.1111111111111111}], "meanPicks": 2, "shareBase": "respondents"}, "summary": "“Cost of energy” and “Access to scale-up finance” tie with 7 of 9 (78%) each.", "question": "Who could act on it this year?", "abstained": 0, "activityId": "01a2194e-565a-7103-a5e5-113251ea40ce", "roundtableId": "01a2194e-55b2-7744-a9f6-6472f9dc4137"}', 'd35887a3be3fe15a13b8816e28f777e3349050bb83e6ce2851faf1fb717715e1'),
	('095d5b30-e345-4651-9135-054eda46ba2c', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194e-566b-751b-8783-84137f97bd5f', 1, '{"n": 9, "kind": "rating", "round": 1, "config": {"points": 5, "lowLabel": "Not at all", "highLabel": "Very well"}, "labels": [{"id": "1", "text": "Not at all"}, {"id": "2", "text": "2"}, {"id": "3", "text": "3"}, {"id": "4", "text": "4"}, {"id": "5", "text": "Very well"}], "method": "Each participant of the roundtable could give one answer while the activity was open; answers that changed count once, in their last form. Shares are of those who answered. This is not a survey of a population.", "result": {"n": 9, "sd": 1.536590742882148, "net": -0.1111111111111111, "mean": 2.888888888888889, "top2": 0.3333333333333333, "median": 3, "bottom2": 0.4444444444444444, "distribution": [{"count": 2, "share": 0.2222222222222222, "value": 1}, {"count": 2, "share": 0.2222222222222222, "value": 2}, {"count": 2, "share": 0.2222222222222222, "value": 3}, {"count": 1, "share": 0.1111111111111111, "value": 4}, {"count": 2, "share": 0.2222222222222222, "value": 5}], "notApplicable": 0}, "summary": "The mean is 2.9 on a scale of 1 to 5, from 9 answers; 3 of 9 (33%) chose 4 or 5.", "question": "How well do public research and firms work together here?", "abstained": 0, "activityId": "01a2194e-566b-751b-8783-84137f97bd5f", "roundtableId": "01a2194e-55b2-7744-a9f6-6472f9dc4137"}', 'e04a4af4a434eb5abec75afe8f11474e1d57d857f137e6d9123b19ead44fa2b5'),
	('fcf41d7f-da58-4879-95f9-b416f4a58f9b', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6800-71f4-b83d-a20f551a23e7', '01a2194e-6872-707a-9fdb-027b6f575492', 1, '{"n": 8, "kind": "single_choice", "round": 1, "config": {"options": [{"id": "o0", "text": "Cost of energy"}, {"id": "o1", "text": "Access to scale-up finance"}, {"id": "o2", "text": "Skilled technicians"}, {"id": "o3", "text": "Planning and grid connection"}, {"id": "o4", "text": "I do not know"}], "allowOther": true}, "labels": [{"id": "o0", "text": "Cost of energy"}, {"id": "o1", "text": "Access to scale-up finance"}, {"id": "o2", "text": "Skilled technicians"}, {"id": "o3", "text": "Planning and grid connection"}, {"id": "o4", "text": "I do not know"}], "method": "Each participant of the roundtable could give one answer while the activity was open; answers that changed count once, in their last form. Shares are of those who answered. This is not a survey of a population.", "result": {"base": 8, "other": [], "options": [{"id": "o0", "rank": 1, "tied": false, "count": 3, "share": 0.375}, {"id": "o1", "rank": 2, "tied": true, "count": 1, "share": 0.125}, {"id": "o2", "rank": 2, "tied": true, "count": 1, "share": 0.125}, {"id": "o3", "rank": 5, "tied": false, "count": 0, "share": 0}, {"id": "o4", "rank": 2, "tied": true, "count": 1, "share": 0.125}], "shareBase": "respondents", "otherCount": 2}, "summary": "“Cost of energy” leads with 3 of 8 (38%). 2 wrote an answer of their own.", "question": "Which barrier should be taken up first?", "abstained": 0, "activityId": "01a2194e-6872-707a-9fdb-027b6f575492", "roundtableId": "01a2194e-6800-71f4-b83d-a20f551a23e7"}', 'd014e278b73069e3ee567123e2cceabb87228930596307e5c681cd8f17a78949');


INSERT INTO public.programmes VALUES
	('01a2194e-18e9-7615-9a48-c3fd62224c05', '01a2194d-f753-75bf-aa07-3037660372d7', 'growth-sectors-of-the-liverpool-city-region', 'Growth sectors of the Liverpool City Region', 'Roundtables that bring academia, industry, small firms and public research together on the sectors of the Industrial Strategy.', 'active', '2026-11-26 19:21:18.302889+00');


INSERT INTO public.pub_contributions VALUES
	('RT-2026-001-C977', 'RT-2026-001', '01a2194d-f753-75bf-aa07-3037660372d7', 'poll_result', 'The mean is 3.3 on a scale of 1 to 5, from 24 answers; 9 of 24 (38%) chose 4 or 5.', 'The mean is 3.3 on a scale of 1 to 5, from 24 answers; 9 of 24 (38%) chose 4 or 5.', 'Roundtable participant (unattributed)', NULL, 'TLD', 'during', 'chatham_house', '2026-11-12', 2026, '[{"code": "advanced-manufacturing", "label": "Advanced Manufacturing"}, {"code": "chemicals", "label": "Chemicals and advanced materials"}]', '{advanced-manufacturing,chemicals}', '{}', '{"n": 24, "kind": "rating", "counts": [{"count": 0, "label": "1 Not at all", "share": 0}, {"count": 6, "label": "2", "share": 0.25}, {"count": 9, "label": "3", "share": 0.375}, {"count": 6, "label": "4", "share": 0.25}, {"count": 3, "label": "5 Very", "share": 0.125}], "method": "Each participant of the roundtable could give one answer while the activity was open; answers that changed count once, in their last form. Shares are of those who answered. This is not a survey of a population.", "sha256": "19d489c2d3c503330581f0f8e8ead3948f7c3fa81c10041edd31f0b7b02299cb", "figures": [{"label": "Median", "value": "3"}, {"label": "Mean", "value": "3.25"}], "summary": "The mean is 3.3 on a scale of 1 to 5, from 24 answers; 9 of 24 (38%) chose 4 or 5.", "eligible": null, "question": "How confident are you that this improves within five years?", "abstained": 0}', 'Roundtable participant (unattributed) (2026). The mean is 3.3 on a scale of 1 to 5, from 24 answers; 9 of 24 (38%) chose 4 or 5. RT-2026-001-C977, version 1. In: From laboratory to production line: advanced materials (sample). Estuary Policy Institute (demonstration). http://roundtable.example:23100/contributions/RT-2026-001-C977', 'CC BY 4.0', 1, '2026-11-26', 'cd5498631c9d8d10f1605015a30bc8286741ea1a1332e57c6e90c5e01966e891', '''1'':9A,45C ''24'':13A,17A ''3.3'':4A ''38'':18A ''4'':20A ''5'':11A,22A,49C ''9'':15A ''advanc'':55,60,64 ''answer'':14A ''chemic'':62 ''chose'':19A ''confid'':26B,36C ''five'':33B,43C ''improv'':31B,41C ''laboratori'':51 ''line'':54 ''manufactur'':61 ''materi'':56,65 ''mean'':2A ''north'':58 ''poll'':23B ''product'':53 ''result'':24B ''sampl'':57 ''scale'':7A ''west'':59 ''within'':32B,42C ''year'':34B,44C', 'How confident are you that this improves within five years? 1 Not at all · 5 Very'),
	('RT-2026-001-C705', 'RT-2026-001', '01a2194d-f753-75bf-aa07-3037660372d7', 'evidence', 'Chemicals and pharmaceuticals carry a large part of UK manufacturing', 'Across the UK, chemicals and pharmaceuticals turn over about £75 billion a year and employ about 140,000 people. A scale-up programme in the North West therefore serves far more than one city region.

Sample, said by no participant. The figures are from the Heseltine Institute (University of Liverpool), post on the Industrial Strategy Green Paper, 27 February 2025: https://www.liverpool.ac.uk/heseltine-institute/', 'Roundtable participant (unattributed)', NULL, 'TLD', 'after', 'chatham_house', '2026-11-12', 2026, '[{"code": "chemicals", "label": "Chemicals and advanced materials"}, {"code": "pharmaceuticals", "label": "Pharmaceuticals"}]', '{advanced-manufacturing,chemicals,health-life-sciences,pharmaceuticals}', '{"addressedTo": "Central government"}', NULL, 'Roundtable participant (unattributed) (2026). Chemicals and pharmaceuticals carry a large part of UK manufacturing. RT-2026-001-C705, version 1. In: From laboratory to production line: advanced materials (sample). Estuary Policy Institute (demonstration). http://roundtable.example:23100/contributions/RT-2026-001-C705', 'CC BY 4.0', 1, '2026-11-26', '009989fc48f2b7f7adb9d45ae81474f47563948e8f33f685b484f5207cec24a5', '''/heseltine-institute/'':75C ''000'':29C ''140'':28C ''2025'':72C ''27'':70C ''75'':21C ''across'':12C ''advanc'':81,88 ''billion'':22C ''carri'':4A ''chemic'':1A,15C,86 ''citi'':46C ''employ'':26C ''evid'':11B ''far'':42C ''februari'':71C ''figur'':54C ''green'':68C ''heseltin'':58C ''industri'':66C ''institut'':59C ''laboratori'':77 ''larg'':6A ''line'':80 ''liverpool'':62C ''manufactur'':10A ''materi'':82,89 ''north'':38C,84 ''one'':45C ''paper'':69C ''part'':7A ''particip'':52C ''peopl'':30C ''pharmaceut'':3A,17C,90 ''post'':63C ''product'':79 ''programm'':35C ''region'':47C ''said'':49C ''sampl'':48C,83 ''scale'':33C ''scale-up'':32C ''serv'':41C ''strategi'':67C ''therefor'':40C ''turn'':18C ''uk'':9A,14C ''univers'':60C ''west'':39C,85 ''www.liverpool.ac.uk'':74C ''www.liverpool.ac.uk/heseltine-institute/'':73C ''year'':24C', 'Across the UK, chemicals and pharmaceuticals turn over about £75 billion a year and employ about 140,000 people. A scale-up programme in the North West therefore serves far more than one city region. Sample, said by no participant. The figures are from the Heseltine Institute (University of Liverpool), post on the Industrial Strategy Green Paper, 27 February 2025: https://www.liverpool.ac.uk/heseltine-institute/'),
	('RT-2026-001-C516', 'RT-2026-001', '01a2194d-f753-75bf-aa07-3037660372d7', 'recommendation', 'Open one shared pilot line instead of several small ones', 'One open-access pilot line for formulation and coating, run for all firms and laboratories of the region, would cost less than equipment in every laboratory and would be in use the whole week.

Sample, said by no participant.', 'Roundtable participant (unattributed)', NULL, 'TLD', 'after', 'chatham_house', '2026-11-12', 2026, '[{"code": "advanced-manufacturing", "label": "Advanced Manufacturing"}, {"code": "chemicals", "label": "Chemicals and advanced materials"}]', '{advanced-manufacturing,chemicals}', '{"addressedTo": "Combined authority", "barrierKind": "Infrastructure"}', NULL, 'Roundtable participant (unattributed) (2026). Open one shared pilot line instead of several small ones. RT-2026-001-C516, version 1. In: From laboratory to production line: advanced materials (sample). Estuary Policy Institute (demonstration). http://roundtable.example:23100/contributions/RT-2026-001-C516', 'CC BY 4.0', 1, '2026-11-26', '64802fd8fbf415111011456fc949b06e88330260ef12eed25ac9641430f6027b', '''access'':16C ''advanc'':58,63,67 ''chemic'':65 ''coat'':22C ''cost'':33C ''equip'':36C ''everi'':38C ''firm'':26C ''formul'':20C ''infrastructur'':12B ''instead'':6A ''laboratori'':28C,39C,54 ''less'':34C ''line'':5A,18C,57 ''manufactur'':64 ''materi'':59,68 ''north'':61 ''one'':2A,10A,13C ''open'':1A,15C ''open-access'':14C ''particip'':52C ''pilot'':4A,17C ''product'':56 ''recommend'':11B ''region'':31C ''run'':23C ''said'':49C ''sampl'':48C,60 ''sever'':8A ''share'':3A ''small'':9A ''use'':44C ''week'':47C ''west'':62 ''whole'':46C ''would'':32C,41C', 'One open-access pilot line for formulation and coating, run for all firms and laboratories of the region, would cost less than equipment in every laboratory and would be in use the whole week. Sample, said by no participant.'),
	('RT-2026-001-C591', 'RT-2026-001', '01a2194d-f753-75bf-aa07-3037660372d7', 'opportunity', 'Microbiome products show that public research pays back', 'Product innovations on the microbiome by the same two partners are valued at over £150 million. A planned investment of £50 million in the National Biofilms Innovation Centre would let smaller firms use the same route.

Sample, said by no participant. The figures are from the Heseltine Institute (University of Liverpool), post on the Industrial Strategy Green Paper, 27 February 2025: https://www.liverpool.ac.uk/heseltine-institute/', 'Roundtable participant (unattributed)', NULL, 'TLD', 'after', 'chatham_house', '2026-11-12', 2026, '[{"code": "infection", "label": "Infection prevention and control"}, {"code": "microbiome", "label": "Microbiome and biofilms"}]', '{health-life-sciences,infection,microbiome}', '{"addressedTo": "Funder"}', NULL, 'Roundtable participant (unattributed) (2026). Microbiome products show that public research pays back. RT-2026-001-C591, version 1. In: From laboratory to production line: advanced materials (sample). Estuary Policy Institute (demonstration). http://roundtable.example:23100/contributions/RT-2026-001-C591', 'CC BY 4.0', 1, '2026-11-26', 'b09807f5e37e17a713ba7be2f51b10d8ff07e7fa78a2e58f5cc4c6dfae6c6731', '''/heseltine-institute/'':73C ''150'':24C ''2025'':70C ''27'':68C ''50'':30C ''advanc'':79 ''back'':8A ''biofilm'':35C,90 ''centr'':37C ''control'':87 ''februari'':69C ''figur'':52C ''firm'':41C ''green'':66C ''heseltin'':56C ''industri'':64C ''infect'':84 ''innov'':11C,36C ''institut'':57C ''invest'':28C ''laboratori'':75 ''let'':39C ''line'':78 ''liverpool'':60C ''materi'':80 ''microbiom'':1A,14C,88 ''million'':25C,31C ''nation'':34C ''north'':82 ''opportun'':9B ''paper'':67C ''particip'':50C ''partner'':19C ''pay'':7A ''plan'':27C ''post'':61C ''prevent'':85 ''product'':2A,10C,77 ''public'':5A ''research'':6A ''rout'':45C ''said'':47C ''sampl'':46C,81 ''show'':3A ''smaller'':40C ''strategi'':65C ''two'':18C ''univers'':58C ''use'':42C ''valu'':21C ''west'':83 ''would'':38C ''www.liverpool.ac.uk'':72C ''www.liverpool.ac.uk/heseltine-institute/'':71C', 'Product innovations on the microbiome by the same two partners are valued at over £150 million. A planned investment of £50 million in the National Biofilms Innovation Centre would let smaller firms use the same route. Sample, said by no participant. The figures are from the Heseltine Institute (University of Liverpool), post on the Industrial Strategy Green Paper, 27 February 2025: https://www.liverpool.ac.uk/heseltine-institute/'),
	('RT-2026-001-C607', 'RT-2026-001', '01a2194d-f753-75bf-aa07-3037660372d7', 'barrier', 'Growth does not reach a third of the city region by itself', 'A third of the local areas of the city region are among the most deprived in England. Scale-up support that asks for match funding and spare staff time passes their firms by.

Sample, said by no participant. The figures are from the Heseltine Institute (University of Liverpool), post on the Industrial Strategy Green Paper, 27 February 2025: https://www.liverpool.ac.uk/heseltine-institute/', 'Roundtable participant (unattributed)', NULL, 'TLD', 'after', 'chatham_house', '2026-11-12', 2026, '[{"code": "advanced-manufacturing", "label": "Advanced Manufacturing"}]', '{advanced-manufacturing}', '{"addressedTo": "Combined authority", "barrierKind": "Local capacity"}', NULL, 'Roundtable participant (unattributed) (2026). Growth does not reach a third of the city region by itself. RT-2026-001-C607, version 1. In: From laboratory to production line: advanced materials (sample). Estuary Policy Institute (demonstration). http://roundtable.example:23100/contributions/RT-2026-001-C607', 'CC BY 4.0', 1, '2026-11-26', 'ba565b731085a258219585eb933b985515624ad295eb7edc0bfc2a22c771d658', '''/heseltine-institute/'':75C ''2025'':72C ''27'':70C ''advanc'':81,86 ''among'':25C ''area'':19C ''ask'':36C ''barrier'':11B ''capac'':13B ''citi'':9A,22C ''depriv'':28C ''england'':30C ''februari'':71C ''figur'':54C ''firm'':46C ''fund'':39C ''green'':68C ''growth'':1A ''heseltin'':58C ''industri'':66C ''institut'':59C ''laboratori'':77 ''line'':80 ''liverpool'':62C ''local'':12B,18C ''manufactur'':87 ''match'':38C ''materi'':82 ''north'':84 ''paper'':69C ''particip'':52C ''pass'':44C ''post'':63C ''product'':79 ''reach'':4A ''region'':10A,23C ''said'':49C ''sampl'':48C,83 ''scale'':32C ''scale-up'':31C ''spare'':41C ''staff'':42C ''strategi'':67C ''support'':34C ''third'':6A,15C ''time'':43C ''univers'':60C ''west'':85 ''www.liverpool.ac.uk'':74C ''www.liverpool.ac.uk/heseltine-institute/'':73C', 'A third of the local areas of the city region are among the most deprived in England. Scale-up support that asks for match funding and spare staff time passes their firms by. Sample, said by no participant. The figures are from the Heseltine Institute (University of Liverpool), post on the Industrial Strategy Green Paper, 27 February 2025: https://www.liverpool.ac.uk/heseltine-institute/'),
	('RT-2026-001-C883', 'RT-2026-001', '01a2194d-f753-75bf-aa07-3037660372d7', 'case_study', 'A new polymer went from laboratory to scale in two years', 'The University of Liverpool and Unilever took a new polymer from the laboratory to production within two years. The return is put at over £400 million. What made it quick was one shared building, shared staff and an industrial customer from the first day.

Sample, said by no participant. The figures are from the Heseltine Institute (University of Liverpool), post on the Industrial Strategy Green Paper, 27 February 2025: https://www.liverpool.ac.uk/heseltine-institute/', 'Roundtable participant (unattributed)', NULL, 'TLD', 'after', 'chatham_house', '2026-11-12', 2026, '[{"code": "chemicals", "label": "Chemicals and advanced materials"}]', '{advanced-manufacturing,chemicals}', '{"addressedTo": "University"}', NULL, 'Roundtable participant (unattributed) (2026). A new polymer went from laboratory to scale in two years. RT-2026-001-C883, version 1. In: From laboratory to production line: advanced materials (sample). Estuary Policy Institute (demonstration). http://roundtable.example:23100/contributions/RT-2026-001-C883', 'CC BY 4.0', 1, '2026-11-26', '32227074de70f8e0fd0bad50d71197e5af5bf97d7e02b10ce8f5e64e1d06dafa', '''/heseltine-institute/'':85C ''2025'':82C ''27'':80C ''400'':38C ''advanc'':91,98 ''build'':47C ''case'':12B ''chemic'':96 ''custom'':53C ''day'':57C ''februari'':81C ''figur'':64C ''first'':56C ''green'':78C ''heseltin'':68C ''industri'':52C,76C ''institut'':69C ''laboratori'':6A,26C,87 ''line'':90 ''liverpool'':17C,72C ''made'':41C ''materi'':92,99 ''million'':39C ''new'':2A,22C ''north'':94 ''one'':45C ''paper'':79C ''particip'':62C ''polym'':3A,23C ''post'':73C ''product'':28C,89 ''put'':35C ''quick'':43C ''return'':33C ''said'':59C ''sampl'':58C,93 ''scale'':8A ''share'':46C,48C ''staff'':49C ''strategi'':77C ''studi'':13B ''took'':20C ''two'':10A,30C ''unilev'':19C ''univers'':15C,70C ''went'':4A ''west'':95 ''within'':29C ''www.liverpool.ac.uk'':84C ''www.liverpool.ac.uk/heseltine-institute/'':83C ''year'':11A,31C', 'The University of Liverpool and Unilever took a new polymer from the laboratory to production within two years. The return is put at over £400 million. What made it quick was one shared building, shared staff and an industrial customer from the first day. Sample, said by no participant. The figures are from the Heseltine Institute (University of Liverpool), post on the Industrial Strategy Green Paper, 27 February 2025: https://www.liverpool.ac.uk/heseltine-institute/'),
	('RT-2026-001-C933', 'RT-2026-001', '01a2194d-f753-75bf-aa07-3037660372d7', 'evidence', 'Maritime is worth about £5 billion a year to the city region', 'About 50,000 jobs and £5 billion of turnover in the Liverpool City Region depend on maritime. The sector is tied to advanced manufacturing, clean energy and defence, so support for one reaches the others.

Sample, said by no participant. The figures are from the Heseltine Institute (University of Liverpool), post on the Industrial Strategy Green Paper, 27 February 2025: https://www.liverpool.ac.uk/heseltine-institute/', 'Roundtable participant (unattributed)', NULL, 'TLD', 'after', 'chatham_house', '2026-11-12', 2026, '[{"code": "maritime", "label": "Maritime"}]', '{advanced-manufacturing,maritime}', '{}', NULL, 'Roundtable participant (unattributed) (2026). Maritime is worth about £5 billion a year to the city region. RT-2026-001-C933, version 1. In: From laboratory to production line: advanced materials (sample). Estuary Policy Institute (demonstration). http://roundtable.example:23100/contributions/RT-2026-001-C933', 'CC BY 4.0', 1, '2026-11-26', 'b744a85103739992f4afb2470bce20efd39c5f7eb8a66a194169315466d6faa8', '''/heseltine-institute/'':76C ''000'':16C ''2025'':73C ''27'':71C ''5'':5A,19C ''50'':15C ''advanc'':36C,82 ''billion'':6A,20C ''citi'':11A,26C ''clean'':38C ''defenc'':41C ''depend'':28C ''energi'':39C ''evid'':13B ''februari'':72C ''figur'':55C ''green'':69C ''heseltin'':59C ''industri'':67C ''institut'':60C ''job'':17C ''laboratori'':78 ''line'':81 ''liverpool'':25C,63C ''manufactur'':37C ''maritim'':1A,30C,87 ''materi'':83 ''north'':85 ''one'':45C ''other'':48C ''paper'':70C ''particip'':53C ''post'':64C ''product'':80 ''reach'':46C ''region'':12A,27C ''said'':50C ''sampl'':49C,84 ''sector'':32C ''strategi'':68C ''support'':43C ''tie'':34C ''turnov'':22C ''univers'':61C ''west'':86 ''worth'':3A ''www.liverpool.ac.uk'':75C ''www.liverpool.ac.uk/heseltine-institute/'':74C ''year'':8A', 'About 50,000 jobs and £5 billion of turnover in the Liverpool City Region depend on maritime. The sector is tied to advanced manufacturing, clean energy and defence, so support for one reaches the others. Sample, said by no participant. The figures are from the Heseltine Institute (University of Liverpool), post on the Industrial Strategy Green Paper, 27 February 2025: https://www.liverpool.ac.uk/heseltine-institute/'),
	('RT-2026-001-C60', 'RT-2026-001', '01a2194d-f753-75bf-aa07-3037660372d7', 'poll_result', '“Cost of energy” leads with 9 of 24 (38%).', '“Cost of energy” leads with 9 of 24 (38%).', 'Roundtable participant (unattributed)', NULL, 'TLD', 'during', 'chatham_house', '2026-11-12', 2026, '[{"code": "advanced-manufacturing", "label": "Advanced Manufacturing"}, {"code": "chemicals", "label": "Chemicals and advanced materials"}]', '{advanced-manufacturing,chemicals}', '{}', '{"n": 24, "kind": "single_choice", "counts": [{"count": 9, "label": "Cost of energy", "share": 0.375}, {"count": 6, "label": "Finance to scale up", "share": 0.25}, {"count": 4, "label": "Skilled technicians", "share": 0.16666666666666666}, {"count": 3, "label": "Planning and grid connection", "share": 0.125}, {"count": 2, "label": "Access to test facilities", "share": 0.08333333333333333}], "method": "Each participant of the roundtable could give one answer while the activity was open; answers that changed count once, in their last form. Shares are of those who answered. This is not a survey of a population.", "sha256": "7a5e33d2b1aa4eba5ff254974ca1e48d3f950c29669da57576953d4e5b2a57ea", "figures": [], "summary": "“Cost of energy” leads with 9 of 24 (38%).", "eligible": null, "question": "Which barrier most holds back scale-up?", "abstained": 0}', 'Roundtable participant (unattributed) (2026). “Cost of energy” leads with 9 of 24 (38%). RT-2026-001-C60, version 1. In: From laboratory to production line: advanced materials (sample). Estuary Policy Institute (demonstration). http://roundtable.example:23100/contributions/RT-2026-001-C60', 'CC BY 4.0', 1, '2026-11-26', '3767f3cd17ce465bd2a1d3863bfc5c71f8a8d48d5ba09ed1b1826fa07b730370', '''24'':8A ''38'':9A ''9'':6A ''access'':40C ''advanc'':49,54,58 ''back'':16B,23C ''barrier'':13B,20C ''chemic'':56 ''connect'':39C ''cost'':1A,27C ''energi'':3A,29C ''facil'':43C ''financ'':30C ''grid'':38C ''hold'':15B,22C ''laboratori'':45 ''lead'':4A ''line'':48 ''manufactur'':55 ''materi'':50,59 ''north'':52 ''plan'':36C ''poll'':10B ''product'':47 ''result'':11B ''sampl'':51 ''scale'':18B,25C,32C ''scale-up'':17B,24C ''skill'':34C ''technician'':35C ''test'':42C ''west'':53', 'Which barrier most holds back scale-up? Cost of energy · Finance to scale up · Skilled technicians · Planning and grid connection · Access to test facilities'),
	('RT-2026-001-C284', 'RT-2026-001', '01a2194d-f753-75bf-aa07-3037660372d7', 'poll_result', '“The combined authority” leads with 11 of 24 (46%).', '“The combined authority” leads with 11 of 24 (46%).', 'Roundtable participant (unattributed)', NULL, 'TLD', 'during', 'chatham_house', '2026-11-12', 2026, '[{"code": "advanced-manufacturing", "label": "Advanced Manufacturing"}, {"code": "chemicals", "label": "Chemicals and advanced materials"}]', '{advanced-manufacturing,chemicals}', '{}', '{"n": 24, "kind": "multiple_choice", "counts": [{"count": 11, "label": "The combined authority", "share": 0.4583333333333333}, {"count": 10, "label": "Universities", "share": 0.4166666666666667}, {"count": 8, "label": "Industry", "share": 0.3333333333333333}, {"count": 6, "label": "Central government", "share": 0.25}, {"count": 5, "label": "Research funders", "share": 0.20833333333333334}], "method": "Each participant of the roundtable could give one answer while the activity was open; answers that changed count once, in their last form. Shares are of those who answered. This is not a survey of a population.", "sha256": "dec9bc44bc9e4e579b7ff7d84aeb26044935ec07e9294b57d69b4f3a5ec5f690", "figures": [], "summary": "“The combined authority” leads with 11 of 24 (46%).", "eligible": null, "question": "Who could do most about it? Choose up to two.", "abstained": 0}', 'Roundtable participant (unattributed) (2026). “The combined authority” leads with 11 of 24 (46%). RT-2026-001-C284, version 1. In: From laboratory to production line: advanced materials (sample). Estuary Policy Institute (demonstration). http://roundtable.example:23100/contributions/RT-2026-001-C284', 'CC BY 4.0', 1, '2026-11-26', '4b29ed380ddfd7730cc9e5aa9826b9483bb0a1b4a8ab46979b5063fccf99fdb0', '''11'':6A ''24'':8A ''46'':9A ''advanc'':46,51,55 ''author'':3A,34C ''central'':37C ''chemic'':53 ''choos'':18B,28C ''combin'':2A,33C ''could'':13B,23C ''funder'':40C ''govern'':38C ''industri'':36C ''laboratori'':42 ''lead'':4A ''line'':45 ''manufactur'':52 ''materi'':47,56 ''north'':49 ''poll'':10B ''product'':44 ''research'':39C ''result'':11B ''sampl'':48 ''two'':21B,31C ''univers'':35C ''west'':50', 'Who could do most about it? Choose up to two. The combined authority · Universities · Industry · Central government · Research funders'),
	('RT-2026-004-C3', 'RT-2026-004', '01a2194d-f753-75bf-aa07-3037660372d7', 'poll_result', 'The mean is 2.9 on a scale of 1 to 5, from 9 answers; 3 of 9 (33%) chose 4 or 5.', 'The mean is 2.9 on a scale of 1 to 5, from 9 answers; 3 of 9 (33%) chose 4 or 5.', 'Roundtable participant (unattributed)', NULL, NULL, 'during', 'attributed_on_approval', '2026-11-26', 2026, '[{"code": "aerospace", "label": "Aerospace"}]', '{advanced-manufacturing,aerospace}', '{}', '{"n": 9, "kind": "rating", "counts": [{"count": 2, "label": "1 Not at all", "share": 0.2222222222222222}, {"count": 2, "label": "2", "share": 0.2222222222222222}, {"count": 2, "label": "3", "share": 0.2222222222222222}, {"count": 1, "label": "4", "share": 0.1111111111111111}, {"count": 2, "label": "5 Very well", "share": 0.2222222222222222}], "method": "Each participant of the roundtable could give one answer while the activity was open; answers that changed count once, in their last form. Shares are of those who answered. This is not a survey of a population.", "sha256": "e04a4af4a434eb5abec75afe8f11474e1d57d857f137e6d9123b19ead44fa2b5", "figures": [{"label": "Median", "value": "3"}, {"label": "Mean", "value": "2.89"}], "summary": "The mean is 2.9 on a scale of 1 to 5, from 9 answers; 3 of 9 (33%) chose 4 or 5.", "eligible": null, "question": "How well do public research and firms work together here?", "abstained": 0}', 'Roundtable participant (unattributed) (2026). The mean is 2.9 on a scale of 1 to 5, from 9 answers; 3 of 9 (33%) chose 4 or 5. RT-2026-004-C3, version 1. In: Battery supply chains in the West Midlands. Estuary Policy Institute (demonstration). http://roundtable.example:23100/contributions/RT-2026-004-C3', 'CC BY 4.0', 1, '2026-11-26', '24529275e90a4dfd10c0cc971e05d7a814eaa8e3ab4f25bacae199327ae51b52', '''1'':9A,44C ''2.9'':4A ''3'':15A ''33'':18A ''4'':20A ''5'':11A,22A,48C ''9'':13A,17A ''aerospac'':58 ''answer'':14A ''batteri'':51 ''chain'':53 ''chose'':19A ''firm'':31B,40C ''mean'':2A ''midland'':57 ''poll'':23B ''public'':28B,37C ''research'':29B,38C ''result'':24B ''scale'':7A ''suppli'':52 ''togeth'':33B,42C ''well'':26B,35C,50C ''west'':56 ''work'':32B,41C', 'How well do public research and firms work together here? 1 Not at all · 5 Very well'),
	('RT-2026-004-C4', 'RT-2026-004', '01a2194d-f753-75bf-aa07-3037660372d7', 'barrier', 'Grid dates delay plants, part 1', 'Offers of kind 1 are dated 2031 or later.

Investors wait “until then”.', 'Roundtable participant (unattributed)', NULL, NULL, 'during', 'attributed_on_approval', '2026-11-26', 2026, '[{"code": "aerospace", "label": "Aerospace"}]', '{advanced-manufacturing,aerospace}', '{}', NULL, 'Roundtable participant (unattributed) (2026). Grid dates delay plants, part 1. RT-2026-004-C4, version 1. In: Battery supply chains in the West Midlands. Estuary Policy Institute (demonstration). http://roundtable.example:23100/contributions/RT-2026-004-C4', 'CC BY 4.0', 1, '2026-11-26', 'c4f8b47452ba2a2fc34c1f5ea67ccd1773dbfdb5ff2bd8d6fb6c3400818e97ad', '''1'':6A,11C ''2031'':14C ''aerospac'':26 ''barrier'':7B ''batteri'':19 ''chain'':21 ''date'':2A,13C ''delay'':3A ''grid'':1A ''investor'':17C ''kind'':10C ''later'':16C ''midland'':25 ''offer'':8C ''part'':5A ''plant'':4A ''suppli'':20 ''wait'':18C ''west'':24', 'Offers of kind 1 are dated 2031 or later. Investors wait “until then”.'),
	('RT-2026-004-C1', 'RT-2026-004', '01a2194d-f753-75bf-aa07-3037660372d7', 'poll_result', 'Energy costs lead the list of barriers in this room', 'Of the options, “Cost of energy” leads with 3 of 9 (34%). 3 wrote an answer of their own.', 'Roundtable participant (unattributed)', NULL, NULL, 'during', 'attributed_on_approval', '2026-11-26', 2026, '[{"code": "aerospace", "label": "Aerospace"}]', '{advanced-manufacturing,aerospace}', '{}', '{"n": 9, "kind": "single_choice", "counts": [{"count": 3, "label": "Cost of energy", "share": 0.3333333333333333}, {"part": "other", "count": 3, "label": "Space to expand near a port (written in)", "share": 0.3333333333333333}, {"count": 1, "label": "Access to scale-up finance", "share": 0.1111111111111111}, {"count": 1, "label": "Skilled technicians", "share": 0.1111111111111111}, {"count": 1, "label": "I do not know", "share": 0.1111111111111111}, {"count": 0, "label": "Planning and grid connection", "share": 0}], "method": "Each participant of the roundtable could give one answer while the activity was open; answers that changed count once, in their last form. Shares are of those who answered. This is not a survey of a population.", "sha256": "9db4540ba356dd76376cde44f8e6876cd6f1c694877b5010a8f3f4f18a7e4906", "figures": [], "summary": "Of the options, “Cost of energy” leads with 3 of 9 (34%). 3 wrote an answer of their own.", "eligible": null, "question": "Which barrier should be taken up first?", "abstained": 0}', 'Roundtable participant (unattributed) (2026). Energy costs lead the list of barriers in this room. RT-2026-004-C1, version 1. In: Battery supply chains in the West Midlands. Estuary Policy Institute (demonstration). http://roundtable.example:23100/contributions/RT-2026-004-C1', 'CC BY 4.0', 1, '2026-11-26', '5537892e4d457d739f029a8cf9b6f01a22980e84cd572ef46401d65f6a64df8c', '''3'':35C,39C ''34'':38C ''9'':37C ''access'':57C ''aerospac'':80 ''answer'':42C ''barrier'':7A,14B,21C ''batteri'':73 ''chain'':75 ''connect'':72C ''cost'':2A,30C,46C ''energi'':1A,32C,48C ''expand'':51C ''financ'':62C ''first'':19B,26C ''grid'':71C ''know'':68C ''lead'':3A,33C ''list'':5A ''midland'':79 ''near'':52C ''option'':29C ''plan'':69C ''poll'':11B ''port'':54C ''result'':12B ''room'':10A ''scale'':60C ''scale-up'':59C ''skill'':63C ''space'':49C ''suppli'':74 ''taken'':17B,24C ''technician'':64C ''west'':78 ''written'':55C ''wrote'':40C', 'Which barrier should be taken up first? Of the options, “Cost of energy” leads with 3 of 9 (34%). 3 wrote an answer of their own. Cost of energy · Space to expand near a port (written in) · Access to scale-up finance · Skilled technicians · I do not know · Planning and grid connection'),
	('RT-2026-004-C5', 'RT-2026-004', '01a2194d-f753-75bf-aa07-3037660372d7', 'barrier', 'Ports need room to grow', 'Land beside the port is let for ten years, so that nobody builds there.', 'Amara Okafor Baird, University of Warwick', 'academia', NULL, 'during', 'attributed_on_approval', '2026-11-26', 2026, '[{"code": "aerospace", "label": "Aerospace"}]', '{advanced-manufacturing,aerospace}', '{}', NULL, 'Amara Okafor Baird, University of Warwick (2026). Ports need room to grow. RT-2026-004-C5, version 1. In: Battery supply chains in the West Midlands. Estuary Policy Institute (demonstration). http://roundtable.example:23100/contributions/RT-2026-004-C5', 'CC BY 4.0', 1, '2026-11-26', 'e5e759ebae77a9e5fb96147a5925721ca219b5eb49fa96cc67c29c3f35074dee', '''aerospac'':27 ''barrier'':6B ''batteri'':20 ''besid'':8C ''build'':19C ''chain'':22 ''grow'':5A ''land'':7C ''let'':12C ''midland'':26 ''need'':2A ''nobodi'':18C ''port'':1A,10C ''room'':3A ''suppli'':21 ''ten'':14C ''west'':25 ''year'':15C', 'Land beside the port is let for ten years, so that nobody builds there.'),
	('RT-2026-004-C2', 'RT-2026-004', '01a2194d-f753-75bf-aa07-3037660372d7', 'poll_result', '“Cost of energy” and “Access to scale-up finance” tie with 7 of 9 (78%) each.', '“Cost of energy” and “Access to scale-up finance” tie with 7 of 9 (78%) each.', 'Roundtable participant (unattributed)', NULL, NULL, 'during', 'attributed_on_approval', '2026-11-26', 2026, '[{"code": "aerospace", "label": "Aerospace"}]', '{advanced-manufacturing,aerospace}', '{}', '{"n": 9, "kind": "multiple_choice", "counts": [{"count": 7, "label": "Cost of energy", "share": 0.7777777777777778}, {"count": 7, "label": "Access to scale-up finance", "share": 0.7777777777777778}, {"count": 2, "label": "Planning and grid connection", "share": 0.2222222222222222}, {"count": 1, "label": "Skilled technicians", "share": 0.1111111111111111}, {"count": 1, "label": "I do not know", "share": 0.1111111111111111}], "method": "Each participant of the roundtable could give one answer while the activity was open; answers that changed count once, in their last form. Shares are of those who answered. This is not a survey of a population.", "sha256": "d35887a3be3fe15a13b8816e28f777e3349050bb83e6ce2851faf1fb717715e1", "figures": [], "summary": "“Cost of energy” and “Access to scale-up finance” tie with 7 of 9 (78%) each.", "eligible": null, "question": "Who could act on it this year?", "abstained": 0}', 'Roundtable participant (unattributed) (2026). “Cost of energy” and “Access to scale-up finance” tie with 7 of 9 (78%) each. RT-2026-004-C2, version 1. In: Battery supply chains in the West Midlands. Estuary Policy Institute (demonstration). http://roundtable.example:23100/contributions/RT-2026-004-C2', 'CC BY 4.0', 1, '2026-11-26', '8961b71ded91deaf6649a5f93095b8a0bba29d1ccd6d7321735b4affd3c154d0', '''7'':13A ''78'':16A ''9'':15A ''access'':5A,36C ''act'':21B,28C ''aerospac'':59 ''batteri'':52 ''chain'':54 ''connect'':45C ''cost'':1A,33C ''could'':20B,27C ''energi'':3A,35C ''financ'':10A,41C ''grid'':44C ''know'':51C ''midland'':58 ''plan'':42C ''poll'':17B ''result'':18B ''scale'':8A,39C ''scale-up'':7A,38C ''skill'':46C ''suppli'':53 ''technician'':47C ''tie'':11A ''west'':57 ''year'':25B,32C', 'Who could act on it this year? Cost of energy · Access to scale-up finance · Planning and grid connection · Skilled technicians · I do not know');


INSERT INTO public.pub_roundtables VALUES
	('RT-2026-001', '01a2194d-f753-75bf-aa07-3037660372d7', 'Estuary Policy Institute (demonstration)', 'Growth sectors of the Liverpool City Region', 'from-laboratory-to-production-line-advanced-materials-sample', 'From laboratory to production line: advanced materials (sample)', 'What most holds back the scale-up of advanced manufacturing in the Liverpool City Region?', 'To find out which barriers firms and laboratories meet between a proven material and its first full production line. This roundtable is a sample: its answers are made up and were given by no participant.', '2026-11-12', 'Thursday 12 November 2026, 10am to midday (London time)', 'Liverpool', 'TLD', 'North West', 'chatham_house', '20 to 29', '[{"code": "advanced-manufacturing", "label": "Advanced Manufacturing"}, {"code": "chemicals", "label": "Chemicals and advanced materials"}]', '[{"kind": "intro", "title": "Welcome and the rule of the room", "plannedMinutes": 10}, {"kind": "activity", "title": "What stands in the way", "plannedMinutes": 30}, {"kind": "discussion", "title": "Who could act, and on what", "plannedMinutes": 45}, {"kind": "wrap_up", "title": "What happens with your input", "plannedMinutes": 15}]', 'CC BY 4.0', 1, '2026-11-26', '876bf80ad08ef2c31e1608ec66b012a68b58d07e9517795b870573affff02bbd'),
	('RT-2026-004', '01a2194d-f753-75bf-aa07-3037660372d7', 'Estuary Policy Institute (demonstration)', NULL, 'battery-supply-chains-in-the-west-midlands', 'Battery supply chains in the West Midlands', 'What most holds back battery cell manufacturing in the region, and who can change it?', 'What most holds back battery cell manufacturing in the region, and who can change it?', '2026-11-26', 'Thursday 26 November 2026', 'Coventry', NULL, NULL, 'attributed_on_approval', '20 to 29', '[{"code": "aerospace", "label": "Aerospace"}]', '[{"kind": "intro", "title": "Welcome and the rule of the room", "plannedMinutes": 10}, {"kind": "activity", "title": "What the room thinks", "plannedMinutes": 40}, {"kind": "discussion", "title": "Who could act, and on what", "plannedMinutes": 60}]', 'CC BY 4.0', 1, '2026-11-26', '231d66b25cdd28876f49e2156f80b3e37e3d4e34a0f67469b4e96788f0208bca');


INSERT INTO public.pub_sectors VALUES
	('advanced-manufacturing', 'Advanced Manufacturing', NULL, 0),
	('aerospace', 'Aerospace', 'advanced-manufacturing', 1),
	('automotive', 'Automotive', 'advanced-manufacturing', 2),
	('batteries', 'Batteries', 'advanced-manufacturing', 3),
	('chemicals', 'Chemicals and advanced materials', 'advanced-manufacturing', 4),
	('maritime', 'Maritime', 'advanced-manufacturing', 5),
	('space', 'Space', 'advanced-manufacturing', 6),
	('health-life-sciences', 'Health and Life Sciences', NULL, 7),
	('infection', 'Infection prevention and control', 'health-life-sciences', 8),
	('medtech', 'Medical technology', 'health-life-sciences', 9),
	('microbiome', 'Microbiome and biofilms', 'health-life-sciences', 10),
	('pharmaceuticals', 'Pharmaceuticals', 'health-life-sciences', 11),
	('digital-health', 'Digital health', 'health-life-sciences', 12),
	('digital-creative', 'Digital and Creative Industries', NULL, 13),
	('artificial-intelligence', 'Artificial intelligence and high-performance computing', 'digital-creative', 14),
	('creative-production', 'Film, television and music', 'digital-creative', 15),
	('games', 'Games and immersive media', 'digital-creative', 16),
	('software', 'Software and data', 'digital-creative', 17);


INSERT INTO public.pub_tombstones VALUES
	('RT-2026-004-C6', '01a2194d-f753-75bf-aa07-3037660372d7', 'contribution', 'It was said in another room.', 'Contribution RT-2026-004-C6 (withdrawn). Roundtable RT-2026-004: Battery supply chains in the West Midlands. Estuary Policy Institute (demonstration), 26 November 2026.', '2026-11-26'),
	('RT-2026-005', '01a2194d-f753-75bf-aa07-3037660372d7', 'roundtable', 'A speaker was quoted without consent.', 'Roundtable RT-2026-005 (withdrawn). Estuary Policy Institute (demonstration), 26 November 2026.', '2026-11-26'),
	('RT-2026-005-C24', '01a2194d-f753-75bf-aa07-3037660372d7', 'contribution', 'A speaker was quoted without consent.', 'Contribution RT-2026-005-C24 (withdrawn). Estuary Policy Institute (demonstration), 26 November 2026.', '2026-11-26');


INSERT INTO public.pub_words VALUES
	('strategi', 5),
	('75', 1),
	('local', 1),
	('put', 1),
	('growth', 1),
	('pass', 1),
	('instead', 1),
	('across', 1),
	('funder', 1),
	('combin', 1),
	('billion', 2),
	('univers', 6),
	('sever', 1),
	('citi', 3),
	('sector', 1),
	('liverpool', 5),
	('polym', 1),
	('larg', 1),
	('open', 1),
	('peopl', 1),
	('defenc', 1),
	('unilev', 1),
	('turnov', 1),
	('advanc', 9),
	('materi', 9),
	('140', 1),
	('case', 1),
	('use', 2),
	('said', 6),
	('11', 1),
	('laboratori', 9),
	('million', 2),
	('area', 1),
	('hold', 1),
	('week', 1),
	('uk', 1),
	('heseltin', 5),
	('coat', 1),
	('third', 1),
	('/heseltine-institute/', 5),
	('confid', 1),
	('england', 1),
	('turn', 1),
	('www.liverpool.ac.uk/heseltine-institute/', 5),
	('equip', 1),
	('improv', 1),
	('clean', 1),
	('biofilm', 1),
	('far', 1),
	('fund', 1),
	('400', 1),
	('product', 9),
	('capac', 1),
	('studi', 1),
	('green', 5),
	('staff', 2),
	('microbiom', 1),
	('innov', 1),
	('small', 1),
	('pay', 1),
	('3.3', 1),
	('share', 2),
	('ask', 1),
	('therefor', 1),
	('support', 2),
	('institut', 5),
	('pilot', 1),
	('sampl', 9),
	('smaller', 1),
	('partner', 1),
	('within', 2),
	('show', 1),
	('less', 1),
	('chemic', 6),
	('whole', 1),
	('38', 2),
	('post', 5),
	('author', 1),
	('time', 1),
	('return', 1),
	('among', 1),
	('pharmaceut', 1),
	('carri', 1),
	('job', 1),
	('maritim', 1),
	('depend', 1),
	('back', 2),
	('worth', 1),
	('went', 1),
	('custom', 1),
	('five', 1),
	('2025', 5),
	('evid', 2),
	('46', 1),
	('particip', 6),
	('27', 5),
	('februari', 5),
	('infrastructur', 1),
	('valu', 1),
	('line', 9),
	('run', 1),
	('everi', 1),
	('govern', 1),
	('facil', 1),
	('nation', 1),
	('150', 1),
	('rout', 1),
	('paper', 5),
	('manufactur', 7),
	('opportun', 1),
	('www.liverpool.ac.uk', 5),
	('central', 1),
	('would', 2),
	('programm', 1),
	('employ', 1),
	('took', 1),
	('formul', 1),
	('made', 1),
	('reach', 2),
	('control', 1),
	('match', 1),
	('24', 3),
	('one', 4),
	('infect', 1),
	('invest', 1),
	('new', 1),
	('recommend', 1),
	('000', 2),
	('north', 9),
	('quick', 1),
	('region', 4),
	('figur', 5),
	('centr', 1),
	('open-access', 1),
	('prevent', 1),
	('depriv', 1),
	('50', 2),
	('choos', 1),
	('industri', 6),
	('other', 1),
	('spare', 1),
	('serv', 1),
	('chose', 2),
	('act', 1),
	('connect', 3),
	('research', 3),
	('firm', 4),
	('besid', 1),
	('near', 1),
	('34', 1),
	('need', 1),
	('grid', 4),
	('wait', 1),
	('day', 1),
	('chain', 5),
	('two', 3),
	('test', 1),
	('2.9', 1),
	('let', 2),
	('9', 5),
	('4', 2),
	('ten', 1),
	('space', 1),
	('33', 1),
	('land', 1),
	('public', 2),
	('financ', 3),
	('lead', 3),
	('well', 1),
	('written', 1),
	('work', 1),
	('result', 6),
	('cost', 4),
	('build', 2),
	('access', 4),
	('tie', 2),
	('list', 1),
	('mean', 2),
	('expand', 1),
	('7', 1),
	('port', 2),
	('first', 2),
	('poll', 6),
	('5', 3),
	('scale-up', 5),
	('nobodi', 1),
	('taken', 1),
	('wrote', 1),
	('scale', 8),
	('energi', 4),
	('know', 2),
	('1', 3),
	('year', 6),
	('answer', 3),
	('option', 1),
	('plan', 4),
	('78', 1),
	('technician', 3),
	('togeth', 1),
	('3', 2);
INSERT INTO public.pub_words VALUES
	('could', 2),
	('skill', 3),
	('grow', 1),
	('room', 2),
	('investor', 1),
	('plant', 1),
	('later', 1),
	('date', 1),
	('delay', 1),
	('2031', 1),
	('part', 2),
	('kind', 1),
	('offer', 1),
	('suppli', 5),
	('midland', 5),
	('west', 14),
	('barrier', 5),
	('aerospac', 5),
	('batteri', 5);


INSERT INTO public.rate_limits VALUES
	('1176481457894431cfec84b38a2d635d8eade8126da320e93f3fd07bbbea7878', '2026-11-26 19:00:00+00', 1),
	('e99c0bfef1ad91ab7cec7e73729005d543b8cef88367ad3271119bb6c006496f', '2026-11-26 19:00:00+00', 1),
	('347d316ef98ba281e62fcc23761531ea50cdb0fa98e270e9ad1035b15ea3c35a', '2026-11-26 19:00:00+00', 1),
	('4ca2f83d3039b6261d444dec29051adfc2b585ba309321ec686ffc1c40635880', '2026-11-26 19:00:00+00', 1),
	('59db1de4d9cf2c58820c92be0dfd955dce308f151c7fa8b0ee986921c1c66f89', '2026-11-26 19:00:00+00', 1),
	('4d62733de6d921abb1666c845609d5512b6c76391fabf859a9d2024c4b3048a3', '2026-11-26 19:00:00+00', 1),
	('c09afd84abea7be97ad865fe6c9cfb7778b68527b3a6564693c8a39168aeae45', '2026-11-26 19:00:00+00', 1),
	('5997b0a39dbcb08fca90cb245433409507de63324b36934a4d61b0f35b6cc845', '2026-11-26 19:00:00+00', 1),
	('1bd8bb156e2de52dd5a7e48e74bedd91255d4c8c8f2c37810d2fd07b21821873', '2026-11-26 19:15:00+00', 1),
	('bcc82e56fef03fafc2aa418f4d72dbd9d2d5705054bb5c46c0e739cac3d32703', '2026-11-26 19:00:00+00', 1),
	('35b2c2ce9548a70ab299dcde9b759b2b6c5528aa43fc7cd314ac631e3f6a667a', '2026-11-26 19:21:36+00', 1),
	('0d561693f2126ce59ae544bc571c366e54ac4a83cf5595c868ce3150b923ea9c', '2026-11-26 19:00:00+00', 1),
	('b5b512357ca21394d30aa458acd5fcf012d4d26f6b3950ea0034ec3ed4038133', '2026-11-26 19:21:42+00', 1),
	('92382dd7b591286a1cd96b271f3d3ff7789e32a603801774b3ca6a1c970843cc', '2026-11-26 19:20:00+00', 2),
	('63683a269bc0d8490cc053c902068f2f3e53c8e69a5c5fa1aa0065c11ba3eefe', '2026-11-26 19:00:00+00', 1),
	('dda04b39838ff16e8b3c22706e09a42cb504540e709a0446ecd95299eb40fc5c', '2026-11-26 19:00:00+00', 1),
	('26eb46b6317920d606bd7c6335adb3035d1ce32c52799cac127214bb77cb1eaf', '2026-11-26 19:00:00+00', 1),
	('6a334b071a4c45d5206572a506e524008aeca217674cc1851f2ba2f4cbb4335c', '2026-11-26 19:00:00+00', 1),
	('78ec6a5d1211ff4df53469aa7cd05022920a4c7d9dc140c643435fb7a66ab507', '2026-11-26 19:15:00+00', 2),
	('366e78f5d06d00bb3e7d2f30214f29ce36d629f93006caa3d7be714fda7dc19a', '2026-11-26 19:15:00+00', 1);


INSERT INTO public.region_terms VALUES
	('TLC', 'North East (England)', 0),
	('TLD', 'North West (England)', 1),
	('TLE', 'Yorkshire and The Humber', 2),
	('TLF', 'East Midlands (England)', 3),
	('TLG', 'West Midlands (England)', 4),
	('TLH', 'East (England)', 5),
	('TLI', 'London', 6),
	('TLJ', 'South East (England)', 7),
	('TLK', 'South West (England)', 8),
	('TLL', 'Wales', 9),
	('TLM', 'Scotland', 10),
	('TLN', 'Northern Ireland', 11);


INSERT INTO public.responses VALUES
	('f5c692b8-3658-4848-bd1c-d137aa14ab82', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6872-707a-9fdb-027b6f575492', 1, '\x8929511ffe459ccf111e882bfd3e0128e3a66d835c0b4347a154ff24b7e13497', 'b0a37fa1-bedc-43aa-84bb-b3ea83f7946d', 1, '{"optionId": "o0"}', '{"optionId":"o0"}'),
	('f68bd8ee-bb73-4c9d-91c2-d2f3a42d7ed1', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6872-707a-9fdb-027b6f575492', 1, '\x591eba85f496f5ab344b3b1dcb82cf33dc67641d02e771bf612b553ee8b9bfa3', '314fa31b-e3b8-4b50-89ec-2d1f8ea8360b', 1, '{"optionId": "o1"}', '{"optionId":"o1"}'),
	('51a6f140-59d0-477e-b8ab-df0e3fb4c6d7', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6872-707a-9fdb-027b6f575492', 1, '\x0464aa8e67908942a8c7a3d1d763dc963689eaf6acef6601dc866af0dcf15735', '32af6e00-f7ca-4b18-96c1-916c22427f3c', 1, '{"other": "Space to expand near a port"}', '{"other":"Space to expand near a port"}'),
	('38c4a799-2c41-4626-a7b6-25df3f254bc3', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6872-707a-9fdb-027b6f575492', 1, '\x254f7357964c306a2f3a80d0a2319f63ae8eadc20c2e57bbe1a6b0bd2c1a1856', '04766ca5-38c8-4f0a-b5ca-b5ade010acd7', 1, '{"optionId": "o0"}', '{"optionId":"o0"}'),
	('fd8ecbe4-96d8-4525-aa26-328c18cab50d', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6872-707a-9fdb-027b6f575492', 1, '\xffd26116ac64212e985704113ac5a5a45715f53dab896db1f63dd2b4e165615d', '211e2d7d-cb9e-4786-b440-096146466393', 1, '{"optionId": "o4"}', '{"optionId":"o4"}'),
	('b024c645-66a5-4cc5-ae24-3ac31255595f', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6872-707a-9fdb-027b6f575492', 1, '\x9e94e9c05a5e08260733e905145e7a02ba663b1e118ffb5a372bd139d11ce08d', '614cbfa6-a59e-47db-b07a-ab4ce98e7106', 1, '{"other": "Space to expand, near a PORT"}', '{"other":"Space to expand, near a PORT"}'),
	('be21b20c-1a3e-46e2-bb36-f12b0f7d284c', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6872-707a-9fdb-027b6f575492', 1, '\x9c8670fb0bc2b180abd2275c2151e19fa3639f1d140cdd793fa3efc98cded067', '2ea67365-cbc6-4de0-82fe-787294ae487d', 1, '{"optionId": "o0"}', '{"optionId":"o0"}'),
	('6c50a52b-5879-4952-8f14-56dd4717a1c7', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6872-707a-9fdb-027b6f575492', 1, '\x3c0ef5f6529970dd85d738fd90abc3595e92be39d6f62b0a4669ec3bb632f1f6', 'd44ece9f-5ed1-4669-97e3-a1206e1ee04b', 1, '{"optionId": "o2"}', '{"optionId":"o2"}'),
	('b9bdc16c-afb6-4e41-a1e7-70289578e12d', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6885-7402-8055-f66ab2de21ec', 1, '\xda18e490df34bd0f21388e9fda9fa3d468f6211662d83d5c44ef386de1f817f5', 'c5009b6f-5d36-4e0a-a327-8ce04b32a77a', 1, '{"optionIds": ["o0", "o1"]}', '{"optionIds":["o0","o1"]}'),
	('7b069d04-d1d7-4415-af0d-8611412b6d9a', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6885-7402-8055-f66ab2de21ec', 1, '\x84ff5e9d061b36eb26a43d999a9f20f6ef35582cf1e807a20bce59695a8a1719', '411355c0-56be-4fbb-b9e6-af5b1a4bb5f5', 1, '{"optionIds": ["o0", "o1"]}', '{"optionIds":["o0","o1"]}'),
	('1b9ef84a-75f2-4e19-8a72-4e64b29d8248', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6885-7402-8055-f66ab2de21ec', 1, '\xf515fbf4ba5b0675c912f2d9b42a888748d651c3e4b0cf54f393f112e3c612ff', '4ff813d8-ef5d-47a7-b70f-9a100048f8d6', 1, '{"optionIds": ["o2", "o3"]}', '{"optionIds":["o2","o3"]}'),
	('b9b4f59f-da75-4127-b1af-7de416d185cc', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-19be-7389-9022-a0a557ef5ca9', 1, NULL, NULL, NULL, '{"value": 3}', '{"value":3}'),
	('06072383-b18b-4b52-b760-0a8a7e0f3f05', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-565a-7103-a5e5-113251ea40ce', 1, NULL, NULL, NULL, '{"optionIds": ["o0", "o1"]}', '{"optionIds":["o0","o1"]}'),
	('7a1e1a75-3c30-42fa-8cbc-8161515f50e1', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-565a-7103-a5e5-113251ea40ce', 1, NULL, NULL, NULL, '{"optionIds": ["o0", "o1"]}', '{"optionIds":["o0","o1"]}'),
	('50c4007b-0359-43eb-8107-499f9ad67724', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-566b-751b-8783-84137f97bd5f', 1, NULL, NULL, NULL, '{"value": 5}', '{"value":5}'),
	('ff138aeb-c8a7-4627-a871-94df517a28df', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-566b-751b-8783-84137f97bd5f', 1, NULL, NULL, NULL, '{"value": 3}', '{"value":3}'),
	('debc44db-1120-462b-838d-7498a5a88872', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-5636-741d-9496-b43fa5a2e304', 1, NULL, NULL, NULL, '{"other": "Space to expand near a port"}', '{"other":"Space to expand near a port"}'),
	('31e17397-fedd-4f46-a448-b7f9aff5e5f9', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-5636-741d-9496-b43fa5a2e304', 1, NULL, NULL, NULL, '{"optionId": "o0"}', '{"optionId":"o0"}'),
	('70126215-0d87-4c71-8ecc-dbe14e66e744', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-565a-7103-a5e5-113251ea40ce', 1, NULL, NULL, NULL, '{"optionIds": ["o0", "o1"]}', '{"optionIds":["o0","o1"]}'),
	('fb9ad439-8787-40d6-a070-8c3f49e273c7', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-565a-7103-a5e5-113251ea40ce', 1, NULL, NULL, NULL, '{"optionIds": ["o0", "o1"]}', '{"optionIds":["o0","o1"]}'),
	('65fc370a-d7e3-49f7-ba00-9d0a5a3722c3', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-5636-741d-9496-b43fa5a2e304', 1, NULL, NULL, NULL, '{"optionId": "o2"}', '{"optionId":"o2"}'),
	('5394f2ea-5931-48c4-8592-bd2494331760', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-565a-7103-a5e5-113251ea40ce', 1, NULL, NULL, NULL, '{"optionIds": ["o3", "o4"]}', '{"optionIds":["o3","o4"]}'),
	('ae1d0075-3f63-4361-a1d8-56a5076e6676', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-566b-751b-8783-84137f97bd5f', 1, NULL, NULL, NULL, '{"value": 2}', '{"value":2}'),
	('f1ec279f-579c-4ce1-bcc3-4f9dd7af646a', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-565a-7103-a5e5-113251ea40ce', 1, NULL, NULL, NULL, '{"optionIds": ["o0", "o1"]}', '{"optionIds":["o0","o1"]}'),
	('7a57211f-4a9c-4afd-b12f-dbbbc06a16ac', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-5636-741d-9496-b43fa5a2e304', 1, NULL, NULL, NULL, '{"optionId": "o0"}', '{"optionId":"o0"}'),
	('d5cf8dde-3148-4bbf-86c6-1490723cde8e', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-5636-741d-9496-b43fa5a2e304', 1, NULL, NULL, NULL, '{"optionId": "o0"}', '{"optionId":"o0"}'),
	('5c8c5ae5-5eb3-4788-86bf-a702c17b99cc', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-565a-7103-a5e5-113251ea40ce', 1, NULL, NULL, NULL, '{"optionIds": ["o0", "o1"]}', '{"optionIds":["o0","o1"]}'),
	('2810a202-d685-461d-b49f-14b87e73584c', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-5636-741d-9496-b43fa5a2e304', 1, NULL, NULL, NULL, '{"other": "Space to expand near a port"}', '{"other":"Space to expand near a port"}'),
	('633cd291-11ed-49a2-8ac4-e33cfae7befa', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-5636-741d-9496-b43fa5a2e304', 1, NULL, NULL, NULL, '{"other": "Space to expand, near a PORT"}', '{"other":"Space to expand, near a PORT"}'),
	('7711ade6-ccca-410f-81a8-e327a356a5eb', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-566b-751b-8783-84137f97bd5f', 1, NULL, NULL, NULL, '{"value": 2}', '{"value":2}'),
	('3d5e9d63-b581-4eaf-a48c-6e6d2371fbee', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-566b-751b-8783-84137f97bd5f', 1, NULL, NULL, NULL, '{"value": 4}', '{"value":4}'),
	('d7197564-fca5-451a-a83a-1d5b9e8b518f', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-566b-751b-8783-84137f97bd5f', 1, NULL, NULL, NULL, '{"value": 5}', '{"value":5}'),
	('8b693699-1bb6-4a6e-b37d-36d3144b0ee7', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-5636-741d-9496-b43fa5a2e304', 1, NULL, NULL, NULL, '{"optionId": "o1"}', '{"optionId":"o1"}'),
	('29d71f40-b796-4337-89fd-680d0a9ba664', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-565a-7103-a5e5-113251ea40ce', 1, NULL, NULL, NULL, '{"optionIds": ["o2", "o3"]}', '{"optionIds":["o2","o3"]}'),
	('79935d3c-8559-41bf-95e0-18c62f10ecb3', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-5636-741d-9496-b43fa5a2e304', 1, NULL, NULL, NULL, '{"optionId": "o4"}', '{"optionId":"o4"}'),
	('53b50c64-4b3b-4f4c-b2f3-3748bf03c483', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-566b-751b-8783-84137f97bd5f', 1, NULL, NULL, NULL, '{"value": 1}', '{"value":1}'),
	('35bd8897-7c69-4c78-b220-31beb2dbe93b', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-566b-751b-8783-84137f97bd5f', 1, NULL, NULL, NULL, '{"value": 3}', '{"value":3}'),
	('ec40c91d-9604-445a-bc43-34fd0ce81020', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-565a-7103-a5e5-113251ea40ce', 1, NULL, NULL, NULL, '{"optionIds": ["o0", "o1"]}', '{"optionIds":["o0","o1"]}'),
	('b38271a7-b18e-4ba8-907e-12e5256ea2fb', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-566b-751b-8783-84137f97bd5f', 1, NULL, NULL, NULL, '{"value": 1}', '{"value":1}'),
	('133fc6d5-b348-4010-bc68-39cf6cf87e25', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6f88-74cd-b274-9fce3e000306', 1, '\x8710a86da5544fda4789a12c765de2ce3e7ecc2205fffc9837b536292e4a2f86', 'f2a4c74a-bc01-40c5-b926-1b52d9d95871', 1, '{"value": 1}', '{"value":1}'),
	('0f98e712-c166-494b-af11-e45fa8608519', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6f88-74cd-b274-9fce3e000306', 1, '\xaaf39f9c66fd0e743152f9d7af154314f18db47cdfdbb199c05c88a611e51519', 'e550cc14-211a-4748-80b3-02a1a36de01e', 1, '{"value": 3}', '{"value":3}'),
	('484f76c4-e579-40d5-a3d3-bae680312474', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6f88-74cd-b274-9fce3e000306', 1, '\x0420009bca18149d7bbeb11bb3acf0dbcb43a0dbff350a02b69322c75cd1c35c', '29b0c80a-50d5-4a54-bad8-d9966617065e', 1, '{"value": 5}', '{"value":5}'),
	('b223553a-524b-418a-9e2e-66532e71cb8f', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6f88-74cd-b274-9fce3e000306', 1, '\x6bd70ea874c0051b8ba39cf3a0a6af20ac3507ccb1b2037055d4f3a77352106c', 'dc8d4fd0-6c6b-406d-a702-cf4d1d9d20fa', 1, '{"value": 2}', '{"value":2}'),
	('22780e1f-5271-4a4f-b8da-43a628fd210d', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6f88-74cd-b274-9fce3e000306', 1, '\x775cfb544af46091f1ef0831714d31ed06039acf32fcb4aa21f0e15c524d1d85', '0c72b8c0-0eff-42c1-80aa-6b6e31ba585c', 1, '{"value": 4}', '{"value":4}'),
	('d617edcb-774f-454c-8b4f-908db7f1712e', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6f88-74cd-b274-9fce3e000306', 1, '\x6633b2c82cc6bcffec5f7018d07d2b196190b5a2a3378c48e33705181aeb9a54', '906b0259-94dc-423c-94ca-4c07e9d016fc', 1, '{"value": 1}', '{"value":1}'),
	('46cefb43-24bc-42a3-b062-9bcf9db24e09', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1981-7217-89ad-826bf5012620', 1, NULL, NULL, NULL, '{"optionId": "option-2"}', '{"optionId":"option-2"}'),
	('b83eb5d8-4083-404d-af1e-b0a4a099991c', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-19be-7389-9022-a0a557ef5ca9', 1, NULL, NULL, NULL, '{"value": 3}', '{"value":3}'),
	('8e0838ba-5ad7-4301-8740-7c28f4859d97', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-199e-71bc-b315-e9843726caca', 1, NULL, NULL, NULL, '{"optionIds": ["option-2"]}', '{"optionIds":["option-2"]}'),
	('30c1fa38-dda0-44e6-b46e-cc1279e67afa', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1981-7217-89ad-826bf5012620', 1, NULL, NULL, NULL, '{"optionId": "option-4"}', '{"optionId":"option-4"}'),
	('2fcd72d3-0265-4090-bf32-0f9d9f6da6e0', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-199e-71bc-b315-e9843726caca', 1, NULL, NULL, NULL, '{"optionIds": ["option-3"]}', '{"optionIds":["option-3"]}'),
	('912200d0-d1eb-41ac-adee-58132170b1cd', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-199e-71bc-b315-e9843726caca', 1, NULL, NULL, NULL, '{"optionIds": ["option-1", "option-4"]}', '{"optionIds":["option-1","option-4"]}'),
	('d11d9fef-9f17-4eb2-97bc-903e56d212a8', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-19be-7389-9022-a0a557ef5ca9', 1, NULL, NULL, NULL, '{"value": 4}', '{"value":4}'),
	('2d5c5d4a-aee3-47ea-804a-8762debd99c2', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-199e-71bc-b315-e9843726caca', 1, NULL, NULL, NULL, '{"optionIds": ["option-2", "option-3"]}', '{"optionIds":["option-2","option-3"]}'),
	('800aa62b-2867-41c1-9ccf-9204394ef85d', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-199e-71bc-b315-e9843726caca', 1, NULL, NULL, NULL, '{"optionIds": ["option-1"]}', '{"optionIds":["option-1"]}'),
	('bbcd1ca2-51f2-47fe-bf4f-8d31ae61bc98', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-19be-7389-9022-a0a557ef5ca9', 1, NULL, NULL, NULL, '{"value": 5}', '{"value":5}'),
	('44a14434-9c14-4761-86fb-7a4747a164c4', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-199e-71bc-b315-e9843726caca', 1, NULL, NULL, NULL, '{"optionIds": ["option-2", "option-3"]}', '{"optionIds":["option-2","option-3"]}'),
	('5c3408f8-ab4d-442e-a42d-f729c26816f1', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1981-7217-89ad-826bf5012620', 1, NULL, NULL, NULL, '{"optionId": "option-4"}', '{"optionId":"option-4"}'),
	('1de643cd-c868-4a21-a5b1-3ee0b3525e6a', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6f68-73ec-bf93-3732ca72bebb', 1, '\x5a91d7279d59e8015d9c30b03387c89ed7baa872a0cddccf0023ef848a65d690', 'cce793fc-24bb-4545-89da-f1d948db5671', 1, '{"optionId": "o0"}', '{"optionId":"o0"}'),
	('a7c53e90-0d60-4899-8c21-84ca46b01a04', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6f68-73ec-bf93-3732ca72bebb', 1, '\x0459b5d77c027bdfa92564c7d2448cb7499a75f899b909e26f13ee423b755722', '258ea596-6340-4d36-9265-72a48d5a1ca5', 1, '{"optionId": "o1"}', '{"optionId":"o1"}'),
	('ef87f764-dd2c-4199-b9d6-418244818ac5', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6f68-73ec-bf93-3732ca72bebb', 1, '\xb2aa98e5e364f56d88d6a8735b5ca83739268159666883ff0e5deb4e73270acb', 'a157af59-8e54-4c47-824d-683010a14d7d', 1, '{"other": "Space to expand near a port"}', '{"other":"Space to expand near a port"}'),
	('b96d7d26-547e-4f10-bd35-c80db5be5f0c', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6f68-73ec-bf93-3732ca72bebb', 1, '\x28ceb3b9943401648b413170f02ce7e71bc7298f83cf0d2d407f2b67fc121912', '62a95482-82d4-4db2-b5c3-5a6851d71c9a', 1, '{"optionId": "o0"}', '{"optionId":"o0"}'),
	('c8902fb9-8021-4839-ba08-fd611fbfa6d4', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6f68-73ec-bf93-3732ca72bebb', 1, '\x03c09921e723d33e81e4e4a2935deab0fd702f172085da3cba0ab880a00962f2', '3dea627e-261e-44c5-92c9-34eb1486f30a', 1, '{"optionId": "o4"}', '{"optionId":"o4"}'),
	('d67c5d6d-dadb-42af-a20c-678c7726ee5c', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6f68-73ec-bf93-3732ca72bebb', 1, '\x799ec0eebc289d84bcd854e37c1672bd0595c979457e76942f72c5e053fc9d74', '80df917e-02e3-40d3-8e61-7e52afe84aa6', 1, '{"other": "Space to expand, near a PORT"}', '{"other":"Space to expand, near a PORT"}'),
	('5ca91f77-4e0d-42d1-86d7-305cd53bd58c', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-199e-71bc-b315-e9843726caca', 1, NULL, NULL, NULL, '{"optionIds": ["option-3", "option-5"]}', '{"optionIds":["option-3","option-5"]}'),
	('8a42c18c-e4d8-411f-b81d-b9c4c19e0b17', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-199e-71bc-b315-e9843726caca', 1, NULL, NULL, NULL, '{"optionIds": ["option-2", "option-4"]}', '{"optionIds":["option-2","option-4"]}'),
	('136b9814-79d0-417a-aedb-809eae002e01', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1981-7217-89ad-826bf5012620', 1, NULL, NULL, NULL, '{"optionId": "option-1"}', '{"optionId":"option-1"}'),
	('c80438c7-3131-4afb-86d5-9845bd8ed65f', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-199e-71bc-b315-e9843726caca', 1, NULL, NULL, NULL, '{"optionIds": ["option-2", "option-4"]}', '{"optionIds":["option-2","option-4"]}'),
	('fcfc2447-7cf9-42bb-8ed1-e77f8e9f460f', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-19be-7389-9022-a0a557ef5ca9', 1, NULL, NULL, NULL, '{"value": 3}', '{"value":3}'),
	('26551cbd-c88e-431f-9d58-738903d9207e', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-199e-71bc-b315-e9843726caca', 1, NULL, NULL, NULL, '{"optionIds": ["option-3", "option-4"]}', '{"optionIds":["option-3","option-4"]}'),
	('47bbadf1-cdb6-48f0-a020-701e6e10897b', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-19be-7389-9022-a0a557ef5ca9', 1, NULL, NULL, NULL, '{"value": 2}', '{"value":2}'),
	('53af8478-725b-4b50-ae8f-ad69964f2523', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1981-7217-89ad-826bf5012620', 1, NULL, NULL, NULL, '{"optionId": "option-3"}', '{"optionId":"option-3"}'),
	('828f37d3-73f2-42a7-bc9a-387de745f64f', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1981-7217-89ad-826bf5012620', 1, NULL, NULL, NULL, '{"optionId": "option-1"}', '{"optionId":"option-1"}'),
	('4277e467-eaf1-4950-a6db-7978ab748ce4', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-199e-71bc-b315-e9843726caca', 1, NULL, NULL, NULL, '{"optionIds": ["option-1", "option-2"]}', '{"optionIds":["option-1","option-2"]}'),
	('cec7e4f1-0c95-40c2-b7de-06170f21f52d', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-19be-7389-9022-a0a557ef5ca9', 1, NULL, NULL, NULL, '{"value": 2}', '{"value":2}'),
	('7e24728d-61ee-4bac-995d-c24d048af091', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-19be-7389-9022-a0a557ef5ca9', 1, NULL, NULL, NULL, '{"value": 4}', '{"value":4}'),
	('f2c8f121-d5a9-4333-aeea-988e0bb669f2', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-199e-71bc-b315-e9843726caca', 1, NULL, NULL, NULL, '{"optionIds": ["option-3", "option-4"]}', '{"optionIds":["option-3","option-4"]}'),
	('ad3c2d70-0ed2-40b7-8543-269a44c18e3f', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-19be-7389-9022-a0a557ef5ca9', 1, NULL, NULL, NULL, '{"value": 2}', '{"value":2}'),
	('376f75fc-c98f-4faf-a3b8-8b46356f37cb', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-19be-7389-9022-a0a557ef5ca9', 1, NULL, NULL, NULL, '{"value": 4}', '{"value":4}'),
	('04bb8dc6-98ab-4445-9e3e-cc4ca2e3b8af', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-199e-71bc-b315-e9843726caca', 1, NULL, NULL, NULL, '{"optionIds": ["option-3"]}', '{"optionIds":["option-3"]}'),
	('b1f4322c-8dcd-463f-ad4d-97d064526f18', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-199e-71bc-b315-e9843726caca', 1, NULL, NULL, NULL, '{"optionIds": ["option-1", "option-5"]}', '{"optionIds":["option-1","option-5"]}'),
	('fca20b39-5f78-410b-ba5f-5eac38280810', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1981-7217-89ad-826bf5012620', 1, NULL, NULL, NULL, '{"optionId": "option-3"}', '{"optionId":"option-3"}'),
	('bf0dd9e7-a8d1-426f-81d9-2c7ea522eb99', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-199e-71bc-b315-e9843726caca', 1, NULL, NULL, NULL, '{"optionIds": ["option-2", "option-5"]}', '{"optionIds":["option-2","option-5"]}'),
	('de4341d2-98f3-4b96-9e76-0414823c92ca', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-199e-71bc-b315-e9843726caca', 1, NULL, NULL, NULL, '{"optionIds": ["option-1", "option-3"]}', '{"optionIds":["option-1","option-3"]}'),
	('5e52e478-4c6e-4c63-a2e1-a3191e38e47b', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-19be-7389-9022-a0a557ef5ca9', 1, NULL, NULL, NULL, '{"value": 2}', '{"value":2}'),
	('31856a7e-1be2-4a1e-a31d-083d65c8d631', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1981-7217-89ad-826bf5012620', 1, NULL, NULL, NULL, '{"optionId": "option-1"}', '{"optionId":"option-1"}'),
	('ee3f2584-f928-46d5-a150-629742f724af', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-199e-71bc-b315-e9843726caca', 1, NULL, NULL, NULL, '{"optionIds": ["option-3", "option-5"]}', '{"optionIds":["option-3","option-5"]}'),
	('7c02eaa0-c1b8-4ae3-b0bf-e7407429734d', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1981-7217-89ad-826bf5012620', 1, NULL, NULL, NULL, '{"optionId": "option-3"}', '{"optionId":"option-3"}'),
	('e9251cdb-86a2-4938-ab3c-5425c3a2daa4', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-19be-7389-9022-a0a557ef5ca9', 1, NULL, NULL, NULL, '{"value": 4}', '{"value":4}'),
	('4878c035-0822-4712-8e91-e03136d8b601', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-19be-7389-9022-a0a557ef5ca9', 1, NULL, NULL, NULL, '{"value": 3}', '{"value":3}'),
	('d8581357-3596-42ad-b44f-24ded4ecd981', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-199e-71bc-b315-e9843726caca', 1, NULL, NULL, NULL, '{"optionIds": ["option-2"]}', '{"optionIds":["option-2"]}'),
	('f28e202a-cc45-4079-8920-e0ed5ae96478', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1981-7217-89ad-826bf5012620', 1, NULL, NULL, NULL, '{"optionId": "option-2"}', '{"optionId":"option-2"}'),
	('e90364f6-cd46-4f7b-9588-51da6c0d89ed', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1981-7217-89ad-826bf5012620', 1, NULL, NULL, NULL, '{"optionId": "option-5"}', '{"optionId":"option-5"}'),
	('0379e294-e09f-4464-9f2e-7efbbde28e54', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-199e-71bc-b315-e9843726caca', 1, NULL, NULL, NULL, '{"optionIds": ["option-4"]}', '{"optionIds":["option-4"]}'),
	('16e7cb25-8a58-4ef4-b1ef-f7243c48b5b9', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1981-7217-89ad-826bf5012620', 1, NULL, NULL, NULL, '{"optionId": "option-4"}', '{"optionId":"option-4"}'),
	('dded9950-5901-4a85-9728-372d9c680ff4', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-19be-7389-9022-a0a557ef5ca9', 1, NULL, NULL, NULL, '{"value": 3}', '{"value":3}'),
	('55003261-0719-4225-954e-12de1fcaf2c1', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1981-7217-89ad-826bf5012620', 1, NULL, NULL, NULL, '{"optionId": "option-2"}', '{"optionId":"option-2"}'),
	('898f0e52-aa03-4560-a493-0bedd179039e', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1981-7217-89ad-826bf5012620', 1, NULL, NULL, NULL, '{"optionId": "option-3"}', '{"optionId":"option-3"}'),
	('a80a1b92-eca1-448a-a019-15462ff43b43', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1981-7217-89ad-826bf5012620', 1, NULL, NULL, NULL, '{"optionId": "option-2"}', '{"optionId":"option-2"}'),
	('6e02bd52-cd2d-4e45-97af-29b20e8a201c', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1981-7217-89ad-826bf5012620', 1, NULL, NULL, NULL, '{"optionId": "option-2"}', '{"optionId":"option-2"}'),
	('008bce44-6c4d-4a8b-8bd7-4328f649b1be', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-19be-7389-9022-a0a557ef5ca9', 1, NULL, NULL, NULL, '{"value": 2}', '{"value":2}'),
	('aed82338-ef05-4eca-8c7d-76d81011bd00', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-19be-7389-9022-a0a557ef5ca9', 1, NULL, NULL, NULL, '{"value": 3}', '{"value":3}'),
	('62b6de46-9c41-404d-bb98-1f4fee4af4fd', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1981-7217-89ad-826bf5012620', 1, NULL, NULL, NULL, '{"optionId": "option-2"}', '{"optionId":"option-2"}'),
	('12424adc-1e23-48f2-b379-6a9d4e95f311', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-19be-7389-9022-a0a557ef5ca9', 1, NULL, NULL, NULL, '{"value": 2}', '{"value":2}'),
	('0bfd2c5c-56d3-4580-8df5-960c6cfdd575', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-19be-7389-9022-a0a557ef5ca9', 1, NULL, NULL, NULL, '{"value": 4}', '{"value":4}'),
	('3d16e2c3-f7df-498a-8edf-d6f7f9bd263e', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1981-7217-89ad-826bf5012620', 1, NULL, NULL, NULL, '{"optionId": "option-3"}', '{"optionId":"option-3"}'),
	('92ca6017-5565-4665-9fc0-7b16544bb895', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-199e-71bc-b315-e9843726caca', 1, NULL, NULL, NULL, '{"optionIds": ["option-4", "option-5"]}', '{"optionIds":["option-4","option-5"]}'),
	('baeb77ba-6a29-4d06-885f-6e49ea1ffda1', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-199e-71bc-b315-e9843726caca', 1, NULL, NULL, NULL, '{"optionIds": ["option-1"]}', '{"optionIds":["option-1"]}'),
	('3ea17745-79cc-4fb1-ae2f-83163e36e985', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-19be-7389-9022-a0a557ef5ca9', 1, NULL, NULL, NULL, '{"value": 3}', '{"value":3}'),
	('3f41c2d0-b175-4bf9-9dd2-adff269883b7', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1981-7217-89ad-826bf5012620', 1, NULL, NULL, NULL, '{"optionId": "option-2"}', '{"optionId":"option-2"}'),
	('9196f0c8-cb9f-4d88-bc1c-4c93ea06bbb6', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1981-7217-89ad-826bf5012620', 1, NULL, NULL, NULL, '{"optionId": "option-2"}', '{"optionId":"option-2"}'),
	('e3257db6-1ef7-4a15-9b5d-ce0e5894a4a6', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1981-7217-89ad-826bf5012620', 1, NULL, NULL, NULL, '{"optionId": "option-2"}', '{"optionId":"option-2"}'),
	('ec3d2e95-6c75-4f04-913d-91780d8ab055', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-19be-7389-9022-a0a557ef5ca9', 1, NULL, NULL, NULL, '{"value": 3}', '{"value":3}'),
	('9bbab840-6b59-454f-b75f-ff5af29f334c', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1981-7217-89ad-826bf5012620', 1, NULL, NULL, NULL, '{"optionId": "option-3"}', '{"optionId":"option-3"}'),
	('ce166ac4-7b8c-4879-a0ad-40ceb70b641c', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-19be-7389-9022-a0a557ef5ca9', 1, NULL, NULL, NULL, '{"value": 4}', '{"value":4}'),
	('96cb67b9-8e82-4a42-824c-917ba13fd677', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1981-7217-89ad-826bf5012620', 1, NULL, NULL, NULL, '{"optionId": "option-1"}', '{"optionId":"option-1"}'),
	('d9393aaa-c17d-43dc-8df0-3336afe8fe66', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-199e-71bc-b315-e9843726caca', 1, NULL, NULL, NULL, '{"optionIds": ["option-2", "option-4"]}', '{"optionIds":["option-2","option-4"]}'),
	('52f5ad6b-73a3-4cb5-b79f-50ff264f7a0a', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-199e-71bc-b315-e9843726caca', 1, NULL, NULL, NULL, '{"optionIds": ["option-2", "option-3"]}', '{"optionIds":["option-2","option-3"]}'),
	('1455844f-22dc-4d38-bb91-2fc791fde08f', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-19be-7389-9022-a0a557ef5ca9', 1, NULL, NULL, NULL, '{"value": 5}', '{"value":5}'),
	('e843cc69-2bba-4dd7-8601-368cd1204a18', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-19be-7389-9022-a0a557ef5ca9', 1, NULL, NULL, NULL, '{"value": 5}', '{"value":5}'),
	('c1cc90f4-9cd6-4694-8a5a-535d1b861226', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-1981-7217-89ad-826bf5012620', 1, NULL, NULL, NULL, '{"optionId": "option-5"}', '{"optionId":"option-5"}'),
	('9910b541-e7ec-4cbb-9161-5858a3737241', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-19be-7389-9022-a0a557ef5ca9', 1, NULL, NULL, NULL, '{"value": 3}', '{"value":3}'),
	('e2055ccf-7090-4f82-924f-df88339690c0', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-199e-71bc-b315-e9843726caca', 1, NULL, NULL, NULL, '{"optionIds": ["option-2"]}', '{"optionIds":["option-2"]}'),
	('169b8faf-1dd4-4cec-b040-f86c5c070aa4', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6f68-73ec-bf93-3732ca72bebb', 1, '\xbe8d0b515ffa73898fe039a553ee4e6b4ee2e54371b1b9ba60e74e03e56f5502', '6f9d0130-f3aa-472f-ad17-03526ff0b56d', 1, '{"optionId": "o0"}', '{"optionId":"o0"}'),
	('680ceab6-e3a7-429d-8b81-2deb898e6d30', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6f68-73ec-bf93-3732ca72bebb', 1, '\x64f2127c7b3c55e55f93649d2b641b0ef925ff9ddfa86e0f31241f58f55ee168', 'f9666fe4-31a4-41ab-bcd1-d482334a4802', 1, '{"optionId": "o2"}', '{"optionId":"o2"}'),
	('185c308a-aa95-438b-acc9-8af9131b2854', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6f68-73ec-bf93-3732ca72bebb', 1, '\x2953446a22d1829cf4f0bdf65b5c8a72fdd68435da14609f4dc1036f6eadde6e', 'a4e79811-458b-42f2-835e-47dd1d8a5dde', 1, '{"other": "Space to expand near a port"}', '{"other":"Space to expand near a port"}'),
	('5aa5633c-dd1c-441a-84d2-7188657eb6b9', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6f81-703a-8293-cf05b447af4d', 1, '\x433e7b454f5ea760375fd3ab70a5f06a37203388da8e523ab3dca8a612a9bcaa', 'ca9bcf26-9fd7-41b1-8907-8104bd38d471', 1, '{"optionIds": ["o0", "o1"]}', '{"optionIds":["o0","o1"]}'),
	('3634bdd2-5132-4608-b6da-04d0faf78013', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6f81-703a-8293-cf05b447af4d', 1, '\x1f9743b54018dcebb11feec0fc1a6333e9bb573de63918ae85b6f53b4e5cfeab', 'aad7243e-8528-4b0a-80a3-b9e236564a96', 1, '{"optionIds": ["o0", "o1"]}', '{"optionIds":["o0","o1"]}'),
	('c607ff62-945e-4ce4-8747-a2e563ae5b70', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6f81-703a-8293-cf05b447af4d', 1, '\xc09bcbc733697f685660eb64378a626a3d518f71a767b4f8bb115e8e7474c5a4', 'b2b1327e-b80c-4e0a-a351-1ec834fe76e4', 1, '{"optionIds": ["o2", "o3"]}', '{"optionIds":["o2","o3"]}'),
	('04313e72-f4ab-41cf-926b-8ec44b36da70', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6f81-703a-8293-cf05b447af4d', 1, '\x949e0b22fceeb9cb10362ccc7f652079d1b571c45d7fd74fdec546fb0b56125c', '7a746d39-26af-43c0-ae73-1a86070ea222', 1, '{"optionIds": ["o0", "o1"]}', '{"optionIds":["o0","o1"]}'),
	('f33827c5-2373-4d2f-b083-9983827d7b28', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6f81-703a-8293-cf05b447af4d', 1, '\x48784cc72e248a5c83c60d41d19cf08d5ad4f570159214544c3077b3000e5e1c', 'cbb28098-483d-432b-aab2-fe81ea6cbcba', 1, '{"optionIds": ["o0", "o1"]}', '{"optionIds":["o0","o1"]}'),
	('efcb5109-fad3-4c9a-9f59-ebaefbdc15ce', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-6f81-703a-8293-cf05b447af4d', 1, '\x70aedd193a10015c05cea8f04a7d8cd8afd6c06689547d95128cc100bf74609e', '5ae4e0bf-041f-41d8-a791-505d49ebc07c', 1, '{"optionIds": ["o0", "o1"]}', '{"optionIds":["o0","o1"]}');


INSERT INTO public.room_lines VALUES
	('01a2194e-1907-73e7-b9a2-f71c10e539a3', 'fb453ba6-f7e7-42ff-bc90-617910e5fd1c', '{}', '[["01a2194e-1a16-7106-bb17-f6e5efa7f52f", 0, false], ["01a2194e-1a71-7420-b293-7535a5e1947e", 0, false], ["01a2194e-1abc-72a0-ae20-a478acdbadde", 0, false], ["01a2194e-1b8a-75e3-8d0a-cc43bed7833e", 0, false], ["01a2194e-1c85-7541-850e-8c4cd5cc8918", 0, false], ["01a2194e-1d7b-70e9-9343-211b801004e0", 0, false], ["01a2194e-1e8f-711b-91cd-3a7a7879f771", 0, false], ["01a2194e-1f82-7530-8015-30299145d880", 0, false], ["01a2194e-208c-7004-a8f0-fd51d4f95bd7", 0, false], ["01a2194e-2181-7407-93b6-a898f0630d53", 0, false], ["01a2194e-2279-7738-b20f-abb4c1fecca8", 0, false], ["01a2194e-2369-737f-a356-029f873f49a0", 0, false], ["01a2194e-2466-7094-866e-aac7a66891a6", 0, false], ["01a2194e-2566-720d-89b9-a8ca39062efe", 0, false], ["01a2194e-265d-7162-a729-ea7029903193", 0, false], ["01a2194e-275a-74ce-bd60-76da5f785211", 0, false], ["01a2194e-2867-7671-bb33-6f7d8955aa10", 0, false], ["01a2194e-2955-71e5-bcfd-c5404e84311e", 0, false], ["01a2194e-2a47-75aa-8ad8-ae61169552e4", 0, false], ["01a2194e-2b5a-743b-8451-2c2ea514b7cf", 0, false], ["01a2194e-2c37-71a5-8aa8-e00c8a9acdcf", 0, false], ["01a2194e-2d32-76a4-81a0-8b2935d77648", 0, false], ["01a2194e-2e2d-715f-841a-fb3d239c53a3", 0, false], ["01a2194e-2f3d-72e6-8497-d772a9dd7ea5", 0, false]]', '2026-11-26 19:21:28.291909+00', '2026-11-26 19:21:28.291909+00'),
	('01a2194e-6ed5-779c-b0a4-96035caee2a5', '1475ad1a-563f-4573-80de-c23466e1110a', '{01a2194e-7794-74af-a216-2f9e46b748b9}', '[]', '2026-11-26 19:21:44.675391+00', '2026-11-26 19:21:56.681437+00');


INSERT INTO public.roundtable_numbers VALUES
	('01a2194d-f753-75bf-aa07-3037660372d7', 2026, 9);


INSERT INTO public.roundtables VALUES
	('01a2194e-1907-73e7-b9a2-f71c10e539a3', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-18e9-7615-9a48-c3fd62224c05', 'RT-2026-001', 'From laboratory to production line: advanced materials (sample)', 'What most holds back the scale-up of advanced manufacturing in the Liverpool City Region?', 'To find out which barriers firms and laboratories meet between a proven material and its first full production line. This roundtable is a sample: its answers are made up and were given by no participant.', '{01a2194d-f755-701f-b514-c8e0aaaaa60b,01a2194d-f75c-71fb-a6f2-37dc30fd7e8f}', 'TLD', 'Liverpool', 'Materials Innovation Factory', 'in_person', 'Europe/London', '2026-11-12T10:00', '2026-11-12T12:00', NULL, '2026-11-12 10:00:00+00', '2026-11-12 12:00:00+00', 60, 'chatham_house', 1, 'open', true, 'published', '84968709', 'b475e205-4c4c-4371-b399-13eb33fbd37f', 0, 8, NULL, '2026-11-26 19:21:18.582+00', '2026-11-26 19:21:25.966+00', '2026-11-26 19:21:26.844+00', '2026-11-26', '2026-11-26 19:21:18.344064+00'),
	('01a2194e-3b3d-7713-9b58-ab4f0b5d8ab9', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-18e9-7615-9a48-c3fd62224c05', 'RT-2026-002', 'Biofilms, microbiome and health: from discovery to product', 'What would bring more health discoveries of the city region to patients and to market?', 'To prepare a response on health and life sciences with the people who develop, test and buy new products.', '{01a2194d-f763-715c-b0e2-682f15beb560,01a2194d-f764-77c9-8036-923a09a845ff,01a2194d-f769-7101-bc72-ab5284ad89e8}', 'TLD', 'Liverpool', 'Liverpool Science Park', 'in_person', 'Europe/London', '2026-12-17T14:00', '2026-12-17T16:00', NULL, '2026-12-17 14:00:00+00', '2026-12-17 16:00:00+00', 60, 'chatham_house', 1, 'open', true, 'scheduled', '99863540', '87ebc57c-82a2-4324-a65e-9fe619a820f5', 0, 4, NULL, NULL, NULL, NULL, NULL, '2026-11-26 19:21:27.104384+00'),
	('01a2194e-3ec5-75f0-88fe-d0f65328c247', '01a2194d-f753-75bf-aa07-3037660372d7', '01a2194e-18e9-7615-9a48-c3fd62224c05', 'RT-2026-003', 'Maritime, clean energy and advanced manufacturing', 'Which shared investment would help maritime, clean energy and advanced manufacturing together?', 'To agree which shared facility, skill or rule would serve all three sectors along the Mersey.', '{01a2194d-f755-701f-b514-c8e0aaaaa60b,01a2194d-f761-7646-b406-9cf5888df5dc}', 'TLD', 'Birkenhead', 'Maritime Knowledge Hub, Wirral Waters', 'in_person', 'Europe/London', '2026-11-26T19:00', '2026-11-26T21:00', NULL, '2026-11-26 19:00:00+00', '2026-11-26 21:00:00+00', 60, 'chatham_house', 1, 'open', true, 'scheduled', '79100479', 'b1986293-4184-4aa8-b323-4d82e7648ba0', 0, 4, NULL, NULL, NULL, NULL, NULL, '2026-11-26 19:21:28.005979+00'),
	('01a2194e-65d0-74f6-bbb1-f22bce6d3f8a', '01a2194d-f753-75bf-aa07-3037660372d7', NULL, 'RT-2026-005', 'Battery supply chains in the West Midlands', 'What most holds back battery cell manufacturing in the region, and who can change it?', 'What most holds back battery cell manufacturing in the region, and who can change it?', '{01a2194d-f75b-7293-a0ec-5f23b35050ec}', NULL, 'Coventry', 'Room 2, Coventry', 'in_person', 'Europe/London', '2026-11-27T19:21', '2026-11-27T21:21', NULL, '2026-11-27 19:21:00+00', '2026-11-27 21:21:00+00', 500, 'chatham_house', 1, 'open', true, 'withdrawn', '17914521', '4b31df74-a426-4989-b6c8-ae5191462964', 0, 9, NULL, '2026-11-26 19:21:38.277+00', '2026-11-26 19:21:38.388+00', '2026-11-26 19:21:38.422+00', '2026-11-26', '2026-11-26 19:21:38.006305+00'),
	('01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194d-f753-75bf-aa07-3037660372d7', NULL, 'RT-2026-004', 'Battery supply chains in the West Midlands', 'What most holds back battery cell manufacturing in the region, and who can change it?', 'What most holds back battery cell manufacturing in the region, and who can change it?', '{01a2194d-f75b-7293-a0ec-5f23b35050ec}', NULL, 'Coventry', 'Room 2, Coventry', 'in_person', 'Europe/London', '2026-11-27T19:21', '2026-11-27T21:21', NULL, '2026-11-27 19:21:00+00', '2026-11-27 21:21:00+00', 500, 'attributed_on_approval', 1, 'open', true, 'published', '92884130', 'c7acd019-ed70-4935-9442-db66f3e9cba2', 0, 8, NULL, '2026-11-26 19:21:34.106+00', '2026-11-26 19:21:37.6+00', '2026-11-26 19:21:37.636+00', '2026-11-26', '2026-11-26 19:21:33.874751+00'),
	('01a2194e-6800-71f4-b83d-a20f551a23e7', '01a2194d-f753-75bf-aa07-3037660372d7', NULL, 'RT-2026-006', 'Battery supply chains in the West Midlands', 'What most holds back battery cell manufacturing in the region, and who can change it?', 'What most holds back battery cell manufacturing in the region, and who can change it?', '{01a2194d-f75b-7293-a0ec-5f23b35050ec}', NULL, 'Coventry', 'Room 2, Coventry', 'in_person', 'Europe/London', '2026-11-27T19:21', '2026-11-27T21:21', NULL, '2026-11-27 19:21:00+00', '2026-11-27 21:21:00+00', 500, 'chatham_house', 1, 'open', true, 'closed', '29019652', '8b0544b5-14c9-4917-a9c3-6beca2b6b05f', 0, 6, NULL, '2026-11-26 19:21:38.77+00', '2026-11-26 19:21:40.081+00', NULL, NULL, '2026-11-26 19:21:38.561003+00'),
	('01a2194e-6ed5-779c-b0a4-96035caee2a5', '01a2194d-f753-75bf-aa07-3037660372d7', NULL, 'RT-2026-007', 'Battery supply chains in the West Midlands', 'What most holds back battery cell manufacturing in the region, and who can change it?', 'What most holds back battery cell manufacturing in the region, and who can change it?', '{01a2194d-f75b-7293-a0ec-5f23b35050ec}', NULL, 'Coventry', 'Room 2, Coventry', 'in_person', 'Europe/London', '2026-11-27T19:21', '2026-11-27T21:21', NULL, '2026-11-27 19:21:00+00', '2026-11-27 21:21:00+00', 500, 'chatham_house', 1, 'open', true, 'live', '79173968', '8067850b-c771-4b99-a079-dc519428395a', 0, 5, NULL, '2026-11-26 19:21:40.52+00', NULL, NULL, NULL, '2026-11-26 19:21:40.309799+00'),
	('01a2194e-790e-70fa-869a-33300361aaa1', '01a2194d-f753-75bf-aa07-3037660372d7', NULL, 'RT-2026-008', 'Battery supply chains in the West Midlands', 'What most holds back battery cell manufacturing in the region, and who can change it?', 'What most holds back battery cell manufacturing in the region, and who can change it?', '{01a2194d-f75b-7293-a0ec-5f23b35050ec}', NULL, 'Coventry', 'Room 2, Coventry', 'in_person', 'Europe/London', '2026-11-27T19:21', '2026-11-27T21:21', NULL, '2026-11-27 19:21:00+00', '2026-11-27 21:21:00+00', 500, 'attributed', 1, 'open', true, 'scheduled', '39947429', 'aaea20a4-41ff-47ed-a004-4f85fa94e3e4', 1, 4, NULL, NULL, NULL, NULL, NULL, '2026-11-26 19:21:42.927152+00'),
	('01a2194e-81be-776d-b979-b1f17d0019a8', '01a2194d-f753-75bf-aa07-3037660372d7', NULL, 'RT-2026-009', 'Battery supply chains in the West Midlands', 'What most holds back battery cell manufacturing in the region, and who can change it?', 'What most holds back battery cell manufacturing in the region, and who can change it?', '{01a2194d-f75b-7293-a0ec-5f23b35050ec}', NULL, 'Coventry', 'Room 2, Coventry', 'in_person', 'Europe/London', '2026-11-27T19:21', '2026-11-27T21:21', NULL, '2026-11-27 19:21:00+00', '2026-11-27 21:21:00+00', 500, 'attributed', 1, 'open', true, 'cancelled', '31820210', '7d9e1c01-91c2-4d93-b950-20cb776d8bbd', 1, 5, 'The minister is away that week.', NULL, NULL, NULL, NULL, '2026-11-26 19:21:45.150656+00'),
	('01a2194e-8337-7546-9d87-5ab69368df41', '01a2194d-f753-75bf-aa07-3037660372d7', NULL, NULL, 'Battery supply chains in the West Midlands', 'What most holds back battery cell manufacturing in the region, and who can change it?', '', '{01a2194d-f75b-7293-a0ec-5f23b35050ec}', NULL, '', '', 'in_person', 'Europe/London', NULL, NULL, NULL, NULL, NULL, NULL, 'attributed', 1, 'open', true, 'draft', NULL, NULL, 0, 1, NULL, NULL, NULL, NULL, NULL, '2026-11-26 19:21:45.529321+00');


INSERT INTO public.sector_terms VALUES
	('01a2194d-f755-701f-b514-c8e0aaaaa60b', '01a2194d-f753-75bf-aa07-3037660372d7', 'core', 'advanced-manufacturing', 'Advanced Manufacturing', NULL, 1),
	('01a2194d-f75b-7293-a0ec-5f23b35050ec', '01a2194d-f753-75bf-aa07-3037660372d7', 'core', 'aerospace', 'Aerospace', '01a2194d-f755-701f-b514-c8e0aaaaa60b', 2),
	('01a2194d-f75c-71fb-a6f2-2fa466702be3', '01a2194d-f753-75bf-aa07-3037660372d7', 'core', 'automotive', 'Automotive', '01a2194d-f755-701f-b514-c8e0aaaaa60b', 3),
	('01a2194d-f75c-71fb-a6f2-32cf82bf9ece', '01a2194d-f753-75bf-aa07-3037660372d7', 'core', 'batteries', 'Batteries', '01a2194d-f755-701f-b514-c8e0aaaaa60b', 4),
	('01a2194d-f75c-71fb-a6f2-37dc30fd7e8f', '01a2194d-f753-75bf-aa07-3037660372d7', 'core', 'chemicals', 'Chemicals and advanced materials', '01a2194d-f755-701f-b514-c8e0aaaaa60b', 5),
	('01a2194d-f761-7646-b406-9cf5888df5dc', '01a2194d-f753-75bf-aa07-3037660372d7', 'core', 'maritime', 'Maritime', '01a2194d-f755-701f-b514-c8e0aaaaa60b', 6),
	('01a2194d-f762-7216-8d12-2869cfa5e12c', '01a2194d-f753-75bf-aa07-3037660372d7', 'core', 'space', 'Space', '01a2194d-f755-701f-b514-c8e0aaaaa60b', 7),
	('01a2194d-f763-715c-b0e2-682f15beb560', '01a2194d-f753-75bf-aa07-3037660372d7', 'core', 'health-life-sciences', 'Health and Life Sciences', NULL, 8),
	('01a2194d-f764-77c9-8036-923a09a845ff', '01a2194d-f753-75bf-aa07-3037660372d7', 'core', 'infection', 'Infection prevention and control', '01a2194d-f763-715c-b0e2-682f15beb560', 9),
	('01a2194d-f768-726b-a93c-622183226b57', '01a2194d-f753-75bf-aa07-3037660372d7', 'core', 'medtech', 'Medical technology', '01a2194d-f763-715c-b0e2-682f15beb560', 10),
	('01a2194d-f769-7101-bc72-ab5284ad89e8', '01a2194d-f753-75bf-aa07-3037660372d7', 'core', 'microbiome', 'Microbiome and biofilms', '01a2194d-f763-715c-b0e2-682f15beb560', 11),
	('01a2194d-f76c-74f6-acc1-8d3ae56e335c', '01a2194d-f753-75bf-aa07-3037660372d7', 'core', 'pharmaceuticals', 'Pharmaceuticals', '01a2194d-f763-715c-b0e2-682f15beb560', 12),
	('01a2194d-f76d-719c-bad2-c4fa47585627', '01a2194d-f753-75bf-aa07-3037660372d7', 'core', 'digital-health', 'Digital health', '01a2194d-f763-715c-b0e2-682f15beb560', 13),
	('01a2194d-f76d-719c-bad2-cb669ff0dbdb', '01a2194d-f753-75bf-aa07-3037660372d7', 'core', 'digital-creative', 'Digital and Creative Industries', NULL, 14),
	('01a2194d-f76d-719c-bad2-ceaa8da04197', '01a2194d-f753-75bf-aa07-3037660372d7', 'core', 'artificial-intelligence', 'Artificial intelligence and high-performance computing', '01a2194d-f76d-719c-bad2-cb669ff0dbdb', 15),
	('01a2194d-f76d-719c-bad2-d31849c6a903', '01a2194d-f753-75bf-aa07-3037660372d7', 'core', 'creative-production', 'Film, television and music', '01a2194d-f76d-719c-bad2-cb669ff0dbdb', 16),
	('01a2194d-f76d-719c-bad2-d5b270670f03', '01a2194d-f753-75bf-aa07-3037660372d7', 'core', 'games', 'Games and immersive media', '01a2194d-f76d-719c-bad2-cb669ff0dbdb', 17),
	('01a2194d-f76d-719c-bad2-d99ee702c635', '01a2194d-f753-75bf-aa07-3037660372d7', 'core', 'software', 'Software and data', '01a2194d-f76d-719c-bad2-cb669ff0dbdb', 18);


INSERT INTO public.session_keys VALUES
	('01a2194e-6800-71f4-b83d-a20f551a23e7', '\x5df409e24d97c9a6a8b8c265c27cd23fdba862e7bf78da5cd734790b93b0e8a9f485fb4c96f1aa0331b934b21d98dd39857169578d53163d3d5c4f0e'),
	('01a2194e-6ed5-779c-b0a4-96035caee2a5', '\xb7e810da8df5f859d45b9cb25a1807c2e3cacfac7c28a03af2e8f8faf03e1d0bcc079e99cfc14f8aa93034535937b5ae55d2bc7670ca576cb373bd0d');


INSERT INTO public.session_live VALUES
	('01a2194e-55b2-7744-a9f6-6472f9dc4137', '01a2194d-f753-75bf-aa07-3037660372d7', 44, NULL, 'results', 28),
	('01a2194e-6ed5-779c-b0a4-96035caee2a5', '01a2194d-f753-75bf-aa07-3037660372d7', 33, '01a2194e-6f81-703a-8293-cf05b447af4d', 'question', 22),
	('01a2194e-65d0-74f6-bbb1-f22bce6d3f8a', '01a2194d-f753-75bf-aa07-3037660372d7', 5, NULL, 'lobby', 0),
	('01a2194e-790e-70fa-869a-33300361aaa1', '01a2194d-f753-75bf-aa07-3037660372d7', 3, NULL, 'lobby', 0),
	('01a2194e-81be-776d-b979-b1f17d0019a8', '01a2194d-f753-75bf-aa07-3037660372d7', 4, NULL, 'lobby', 0),
	('01a2194e-1907-73e7-b9a2-f71c10e539a3', '01a2194d-f753-75bf-aa07-3037660372d7', 37, NULL, 'results', 24),
	('01a2194e-3b3d-7713-9b58-ab4f0b5d8ab9', '01a2194d-f753-75bf-aa07-3037660372d7', 2, NULL, 'lobby', 0),
	('01a2194e-3ec5-75f0-88fe-d0f65328c247', '01a2194d-f753-75bf-aa07-3037660372d7', 3, NULL, 'lobby', 0),
	('01a2194e-6800-71f4-b83d-a20f551a23e7', '01a2194d-f753-75bf-aa07-3037660372d7', 20, NULL, 'results', 11);


INSERT INTO public.sign_in_requests VALUES
	('01a2194e-531a-7388-a0a8-e7c8386b677e', '01a2194d-f753-75bf-aa07-3037660372d7', 'administrator@example.org', '77590aef-2b7e-441a-adca-08e10080aa84', '918a4c4efbed6da01fd3feaaef3b207b09a4aa9f622ccbe05d41f2f679da77c2', '397cc0931386f045f37f9a71c0a4b144ef5e8bb52a398a0a15f8b48d66ef4af6', 'b04721043a4dc6625a4a9f3cc4f386d2805d484908222fdb7076ace857cbb24e', 1, '2026-11-26 19:21:33.210441+00', '2026-11-26 19:31:33.210441+00', NULL, '2026-11-26 19:21:33.822508+00'),
	('01a2194e-839c-7791-9ef8-355fddde6d58', '01a2194d-f753-75bf-aa07-3037660372d7', 'facilitator@example.org', '01a2194e-836c-77ab-99d3-dcfdf81609f9', '2423f4a87632d2d75a37a2afeff9af14d5a7a526288a5f81ba089ed42ac152f0', '472a4d44268fb11e464d1427c6834b9839c8498b848cfd859cb637206bc63241', '46337ff771c6e364ad84645751c95a4d94a083d1f01313b759074105d3947fdb', 0, '2026-11-26 19:21:45.631752+00', '2026-11-26 19:31:45.631752+00', NULL, NULL);


INSERT INTO public.sign_ins VALUES
	('01a2194e-1881-73f7-9773-a50ae5596d94', '318f278c9fca2f79955d536517d6979272066120c4ec00928be7d460fbaab4c6', '01a2194e-1874-74ca-a08a-5e6bd8f38c9d', '2026-11-26 19:21:18.189476+00', '2026-11-26 19:21:18.189476+00', '2026-11-27 07:21:18.189476+00', NULL),
	('01a2194e-371e-716f-8b8f-429c643a4d34', '47887af24c14f1bb274cfb5f9300f59504561fff72b93ecab9230353b527d956', '01a2194e-371a-74c0-b45b-2de712748b4f', '2026-11-26 19:21:26.038946+00', '2026-11-26 19:21:26.038946+00', '2026-11-27 07:21:26.038946+00', NULL),
	('01a2194e-3a28-7743-ab7d-ee93185a0e35', '996612a21597884de8b0876d535f03c3a3947a547752238a70bfd3ea34657edf', '01a2194e-3a1e-75b5-833e-a144060de83e', '2026-11-26 19:21:26.809144+00', '2026-11-26 19:21:26.809144+00', '2026-11-27 07:21:26.809144+00', NULL),
	('01a2194e-5237-7651-89d9-e3477177a60d', 'be1bd5fac04e3aede4d975020741661c9478a26c93bef0d77cfac93e1a89153b', '01a2194e-1874-74ca-a08a-5e6bd8f38c9d', '2026-11-26 19:21:32.858428+00', '2026-11-26 19:21:32.858428+00', '2026-11-27 07:21:32.858428+00', NULL),
	('01a2194e-52de-73ff-9128-2a6d2cbda546', 'f52dbaac4d79d75f09fba5f5e69a4b718d255d417d3b3805fe62e669e4b180d9', '01a2194e-371a-74c0-b45b-2de712748b4f', '2026-11-26 19:21:33.137769+00', '2026-11-26 19:21:33.137769+00', '2026-11-27 07:21:33.137769+00', NULL),
	('01a2194e-52f9-75b1-80be-52518cbe5da3', 'ae677055ae3664c1692f5e0139ba433486dd9a4c1b4c92d90e8f170b501c574e', '01a2194e-3a1e-75b5-833e-a144060de83e', '2026-11-26 19:21:33.172151+00', '2026-11-26 19:21:33.172151+00', '2026-11-27 07:21:33.172151+00', NULL),
	('01a2194e-5581-7758-b4e1-8e649bb67577', 'c43b2089e70eccb7bc424e13b661d7fc890555a77f48c445575eb1f77d3b8933', '77590aef-2b7e-441a-adca-08e10080aa84', '2026-11-26 19:21:33.822508+00', '2026-11-26 19:21:33.822508+00', '2026-11-27 07:21:33.822508+00', NULL);


INSERT INTO public.socket_tickets VALUES
	('507f3ed5b00f950c1e0734b6f6339acb617347d0cec9968b96d612148d09a12d', '01a2194e-5237-7651-89d9-e3477177a60d', '2026-11-26 19:22:12.751615+00', NULL),
	('62d9b24b7df6b3e61c2d4b79e99899ffd88912c0c10a23a8495d8c9f67816136', '01a2194e-5237-7651-89d9-e3477177a60d', '2026-11-26 19:22:12.7444+00', '2026-11-26 19:21:42.843853+00');


INSERT INTO public.stage_pairings VALUES
	('f03488a9-e52e-44f8-b673-c559a0a6043a', '863ae5ad55eaea5f05b1110df98653cb8f866172502b8224ef918a2729c71c86', '406082622bad57abf827558d169b427bce5f7342732198911bd10efb26f10cff', '2026-11-26 19:23:42.665565+00', '01a2194e-6ed5-779c-b0a4-96035caee2a5', '2026-11-26 19:21:42.694569+00'),
	('1f14ba73-4eda-45d8-88da-a6a1e1ccf043', 'ed6a34d00e1c5d419f27b3e13572ee9515082b96b979330be91904dc9099bbd1', '50a20038c8c6689d03a05814a48f3d71aaaa5b68f306304a828eeeeb7fbbe28c', '2026-11-26 19:23:42.728134+00', NULL, NULL);


SELECT pg_catalog.setval('public.migrations_id_seq', 13, true);


ALTER TABLE ONLY pgboss.archive
    ADD CONSTRAINT archive_pkey PRIMARY KEY (name, id);


ALTER TABLE ONLY pgboss.job
    ADD CONSTRAINT job_pkey PRIMARY KEY (name, id);


ALTER TABLE ONLY pgboss.j7052bb0a55560fc1255a00a70b8224a7c454570d6292c00e07f59732
    ADD CONSTRAINT j7052bb0a55560fc1255a00a70b8224a7c454570d6292c00e07f59732_pkey PRIMARY KEY (name, id);


ALTER TABLE ONLY pgboss.jc54f001eaeaac3971b03d661defa0ea1da621967bb8b4aaaec3b65df
    ADD CONSTRAINT jc54f001eaeaac3971b03d661defa0ea1da621967bb8b4aaaec3b65df_pkey PRIMARY KEY (name, id);


ALTER TABLE ONLY pgboss.jcf44c4cb525fd5193f1b36a81795755d43c2c20c3d928aed5ac90db1
    ADD CONSTRAINT jcf44c4cb525fd5193f1b36a81795755d43c2c20c3d928aed5ac90db1_pkey PRIMARY KEY (name, id);


ALTER TABLE ONLY pgboss.jf7971ac395655745c66909ae45e0c6eefcc1bebe3d8a4c5505ed358b
    ADD CONSTRAINT jf7971ac395655745c66909ae45e0c6eefcc1bebe3d8a4c5505ed358b_pkey PRIMARY KEY (name, id);


ALTER TABLE ONLY pgboss.jf842427823ea25d25878e36eaa5ac0b369a7ba3a4cad3e81ebb99489
    ADD CONSTRAINT jf842427823ea25d25878e36eaa5ac0b369a7ba3a4cad3e81ebb99489_pkey PRIMARY KEY (name, id);


ALTER TABLE ONLY pgboss.queue
    ADD CONSTRAINT queue_pkey PRIMARY KEY (name);


ALTER TABLE ONLY pgboss.schedule
    ADD CONSTRAINT schedule_pkey PRIMARY KEY (name);


ALTER TABLE ONLY pgboss.subscription
    ADD CONSTRAINT subscription_pkey PRIMARY KEY (event, name);


ALTER TABLE ONLY pgboss.version
    ADD CONSTRAINT version_pkey PRIMARY KEY (version);


ALTER TABLE ONLY public.migrations
    ADD CONSTRAINT "PK_8c82d7f526340ab734260ea46be" PRIMARY KEY (id);


ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT accounts_org_id_email_key UNIQUE (org_id, email);


ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT accounts_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.activities
    ADD CONSTRAINT activities_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.activity_live
    ADD CONSTRAINT activity_live_pkey PRIMARY KEY (activity_id);


ALTER TABLE ONLY public.affiliations
    ADD CONSTRAINT affiliations_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.agenda_items
    ADD CONSTRAINT agenda_items_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.audit_events
    ADD CONSTRAINT audit_events_org_id_position_key UNIQUE (org_id, "position");


ALTER TABLE ONLY public.audit_events
    ADD CONSTRAINT audit_events_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.chair_notes
    ADD CONSTRAINT chair_notes_pkey PRIMARY KEY (roundtable_id);


ALTER TABLE ONLY public.consent_records
    ADD CONSTRAINT consent_records_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.contribution_versions
    ADD CONSTRAINT contribution_versions_pkey PRIMARY KEY (contribution_id, n);


ALTER TABLE ONLY public.contributions
    ADD CONSTRAINT contributions_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.contributions
    ADD CONSTRAINT contributions_roundtable_id_ref_number_key UNIQUE (roundtable_id, ref_number);


ALTER TABLE ONLY public.installation
    ADD CONSTRAINT installation_pkey PRIMARY KEY (name);


ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT invitations_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT invitations_roundtable_id_person_id_key UNIQUE (roundtable_id, person_id);


ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT invitations_token_hash_key UNIQUE (token_hash);


ALTER TABLE ONLY public.memberships
    ADD CONSTRAINT memberships_account_id_role_scope_scope_id_key UNIQUE NULLS NOT DISTINCT (account_id, role, scope, scope_id);


ALTER TABLE ONLY public.memberships
    ADD CONSTRAINT memberships_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.organisations
    ADD CONSTRAINT organisations_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.organisations
    ADD CONSTRAINT organisations_slug_key UNIQUE (slug);


ALTER TABLE ONLY public.outgoing_mails
    ADD CONSTRAINT outgoing_mails_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.participations
    ADD CONSTRAINT participations_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.people
    ADD CONSTRAINT people_org_id_email_key UNIQUE (org_id, email);


ALTER TABLE ONLY public.people
    ADD CONSTRAINT people_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.poll_snapshots
    ADD CONSTRAINT poll_snapshots_activity_id_round_key UNIQUE (activity_id, round);


ALTER TABLE ONLY public.poll_snapshots
    ADD CONSTRAINT poll_snapshots_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.programmes
    ADD CONSTRAINT programmes_org_id_slug_key UNIQUE (org_id, slug);


ALTER TABLE ONLY public.programmes
    ADD CONSTRAINT programmes_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.pub_contributions
    ADD CONSTRAINT pub_contributions_pkey PRIMARY KEY (ref);


ALTER TABLE ONLY public.pub_roundtables
    ADD CONSTRAINT pub_roundtables_pkey PRIMARY KEY (ref);


ALTER TABLE ONLY public.pub_sectors
    ADD CONSTRAINT pub_sectors_pkey PRIMARY KEY (code);


ALTER TABLE ONLY public.pub_tombstones
    ADD CONSTRAINT pub_tombstones_pkey PRIMARY KEY (ref);


ALTER TABLE ONLY public.pub_words
    ADD CONSTRAINT pub_words_pkey PRIMARY KEY (word);


ALTER TABLE ONLY public.rate_limits
    ADD CONSTRAINT rate_limits_pkey PRIMARY KEY (key_hash, window_start);


ALTER TABLE ONLY public.region_terms
    ADD CONSTRAINT region_terms_pkey PRIMARY KEY (code);


ALTER TABLE ONLY public.responses
    ADD CONSTRAINT responses_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.room_lines
    ADD CONSTRAINT room_lines_pkey PRIMARY KEY (roundtable_id, process_id);


ALTER TABLE ONLY public.roundtable_numbers
    ADD CONSTRAINT roundtable_numbers_pkey PRIMARY KEY (org_id, year);


ALTER TABLE ONLY public.roundtables
    ADD CONSTRAINT roundtables_ical_uid_key UNIQUE (ical_uid);


ALTER TABLE ONLY public.roundtables
    ADD CONSTRAINT roundtables_org_id_ref_key UNIQUE (org_id, ref);


ALTER TABLE ONLY public.roundtables
    ADD CONSTRAINT roundtables_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.sector_terms
    ADD CONSTRAINT sector_terms_org_id_scheme_code_key UNIQUE (org_id, scheme, code);


ALTER TABLE ONLY public.sector_terms
    ADD CONSTRAINT sector_terms_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.session_keys
    ADD CONSTRAINT session_keys_pkey PRIMARY KEY (roundtable_id);


ALTER TABLE ONLY public.session_live
    ADD CONSTRAINT session_live_pkey PRIMARY KEY (roundtable_id);


ALTER TABLE ONLY public.sign_in_requests
    ADD CONSTRAINT sign_in_requests_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.sign_in_requests
    ADD CONSTRAINT sign_in_requests_token_hash_key UNIQUE (token_hash);


ALTER TABLE ONLY public.sign_ins
    ADD CONSTRAINT sign_ins_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.sign_ins
    ADD CONSTRAINT sign_ins_secret_hash_key UNIQUE (secret_hash);


ALTER TABLE ONLY public.socket_tickets
    ADD CONSTRAINT socket_tickets_pkey PRIMARY KEY (ticket_hash);


ALTER TABLE ONLY public.stage_pairings
    ADD CONSTRAINT stage_pairings_pkey PRIMARY KEY (id);


CREATE INDEX archive_i1 ON pgboss.archive USING btree (archived_on);


CREATE UNIQUE INDEX j7052bb0a55560fc1255a00a70b8224a7c454570d6292c00e07f59732_i1 ON pgboss.j7052bb0a55560fc1255a00a70b8224a7c454570d6292c00e07f59732 USING btree (name, COALESCE(singleton_key, ''::text)) WHERE ((state = 'created'::pgboss.job_state) AND (policy = 'short'::text));


CREATE UNIQUE INDEX j7052bb0a55560fc1255a00a70b8224a7c454570d6292c00e07f59732_i2 ON pgboss.j7052bb0a55560fc1255a00a70b8224a7c454570d6292c00e07f59732 USING btree (name, COALESCE(singleton_key, ''::text)) WHERE ((state = 'active'::pgboss.job_state) AND (policy = 'singleton'::text));


CREATE UNIQUE INDEX j7052bb0a55560fc1255a00a70b8224a7c454570d6292c00e07f59732_i3 ON pgboss.j7052bb0a55560fc1255a00a70b8224a7c454570d6292c00e07f59732 USING btree (name, state, COALESCE(singleton_key, ''::text)) WHERE ((state <= 'active'::pgboss.job_state) AND (policy = 'stately'::text));


CREATE UNIQUE INDEX j7052bb0a55560fc1255a00a70b8224a7c454570d6292c00e07f59732_i4 ON pgboss.j7052bb0a55560fc1255a00a70b8224a7c454570d6292c00e07f59732 USING btree (name, singleton_on, COALESCE(singleton_key, ''::text)) WHERE ((state <> 'cancelled'::pgboss.job_state) AND (singleton_on IS NOT NULL));


CREATE INDEX j7052bb0a55560fc1255a00a70b8224a7c454570d6292c00e07f59732_i5 ON pgboss.j7052bb0a55560fc1255a00a70b8224a7c454570d6292c00e07f59732 USING btree (name, start_after) INCLUDE (priority, created_on, id) WHERE (state < 'active'::pgboss.job_state);


CREATE UNIQUE INDEX jc54f001eaeaac3971b03d661defa0ea1da621967bb8b4aaaec3b65df_i1 ON pgboss.jc54f001eaeaac3971b03d661defa0ea1da621967bb8b4aaaec3b65df USING btree (name, COALESCE(singleton_key, ''::text)) WHERE ((state = 'created'::pgboss.job_state) AND (policy = 'short'::text));


CREATE UNIQUE INDEX jc54f001eaeaac3971b03d661defa0ea1da621967bb8b4aaaec3b65df_i2 ON pgboss.jc54f001eaeaac3971b03d661defa0ea1da621967bb8b4aaaec3b65df USING btree (name, COALESCE(singleton_key, ''::text)) WHERE ((state = 'active'::pgboss.job_state) AND (policy = 'singleton'::text));


CREATE UNIQUE INDEX jc54f001eaeaac3971b03d661defa0ea1da621967bb8b4aaaec3b65df_i3 ON pgboss.jc54f001eaeaac3971b03d661defa0ea1da621967bb8b4aaaec3b65df USING btree (name, state, COALESCE(singleton_key, ''::text)) WHERE ((state <= 'active'::pgboss.job_state) AND (policy = 'stately'::text));


CREATE UNIQUE INDEX jc54f001eaeaac3971b03d661defa0ea1da621967bb8b4aaaec3b65df_i4 ON pgboss.jc54f001eaeaac3971b03d661defa0ea1da621967bb8b4aaaec3b65df USING btree (name, singleton_on, COALESCE(singleton_key, ''::text)) WHERE ((state <> 'cancelled'::pgboss.job_state) AND (singleton_on IS NOT NULL));


CREATE INDEX jc54f001eaeaac3971b03d661defa0ea1da621967bb8b4aaaec3b65df_i5 ON pgboss.jc54f001eaeaac3971b03d661defa0ea1da621967bb8b4aaaec3b65df USING btree (name, start_after) INCLUDE (priority, created_on, id) WHERE (state < 'active'::pgboss.job_state);


CREATE UNIQUE INDEX jcf44c4cb525fd5193f1b36a81795755d43c2c20c3d928aed5ac90db1_i1 ON pgboss.jcf44c4cb525fd5193f1b36a81795755d43c2c20c3d928aed5ac90db1 USING btree (name, COALESCE(singleton_key, ''::text)) WHERE ((state = 'created'::pgboss.job_state) AND (policy = 'short'::text));


CREATE UNIQUE INDEX jcf44c4cb525fd5193f1b36a81795755d43c2c20c3d928aed5ac90db1_i2 ON pgboss.jcf44c4cb525fd5193f1b36a81795755d43c2c20c3d928aed5ac90db1 USING btree (name, COALESCE(singleton_key, ''::text)) WHERE ((state = 'active'::pgboss.job_state) AND (policy = 'singleton'::text));


CREATE UNIQUE INDEX jcf44c4cb525fd5193f1b36a81795755d43c2c20c3d928aed5ac90db1_i3 ON pgboss.jcf44c4cb525fd5193f1b36a81795755d43c2c20c3d928aed5ac90db1 USING btree (name, state, COALESCE(singleton_key, ''::text)) WHERE ((state <= 'active'::pgboss.job_state) AND (policy = 'stately'::text));


CREATE UNIQUE INDEX jcf44c4cb525fd5193f1b36a81795755d43c2c20c3d928aed5ac90db1_i4 ON pgboss.jcf44c4cb525fd5193f1b36a81795755d43c2c20c3d928aed5ac90db1 USING btree (name, singleton_on, COALESCE(singleton_key, ''::text)) WHERE ((state <> 'cancelled'::pgboss.job_state) AND (singleton_on IS NOT NULL));


CREATE INDEX jcf44c4cb525fd5193f1b36a81795755d43c2c20c3d928aed5ac90db1_i5 ON pgboss.jcf44c4cb525fd5193f1b36a81795755d43c2c20c3d928aed5ac90db1 USING btree (name, start_after) INCLUDE (priority, created_on, id) WHERE (state < 'active'::pgboss.job_state);


CREATE UNIQUE INDEX jf7971ac395655745c66909ae45e0c6eefcc1bebe3d8a4c5505ed358b_i1 ON pgboss.jf7971ac395655745c66909ae45e0c6eefcc1bebe3d8a4c5505ed358b USING btree (name, COALESCE(singleton_key, ''::text)) WHERE ((state = 'created'::pgboss.job_state) AND (policy = 'short'::text));


CREATE UNIQUE INDEX jf7971ac395655745c66909ae45e0c6eefcc1bebe3d8a4c5505ed358b_i2 ON pgboss.jf7971ac395655745c66909ae45e0c6eefcc1bebe3d8a4c5505ed358b USING btree (name, COALESCE(singleton_key, ''::text)) WHERE ((state = 'active'::pgboss.job_state) AND (policy = 'singleton'::text));


CREATE UNIQUE INDEX jf7971ac395655745c66909ae45e0c6eefcc1bebe3d8a4c5505ed358b_i3 ON pgboss.jf7971ac395655745c66909ae45e0c6eefcc1bebe3d8a4c5505ed358b USING btree (name, state, COALESCE(singleton_key, ''::text)) WHERE ((state <= 'active'::pgboss.job_state) AND (policy = 'stately'::text));


CREATE UNIQUE INDEX jf7971ac395655745c66909ae45e0c6eefcc1bebe3d8a4c5505ed358b_i4 ON pgboss.jf7971ac395655745c66909ae45e0c6eefcc1bebe3d8a4c5505ed358b USING btree (name, singleton_on, COALESCE(singleton_key, ''::text)) WHERE ((state <> 'cancelled'::pgboss.job_state) AND (singleton_on IS NOT NULL));


CREATE INDEX jf7971ac395655745c66909ae45e0c6eefcc1bebe3d8a4c5505ed358b_i5 ON pgboss.jf7971ac395655745c66909ae45e0c6eefcc1bebe3d8a4c5505ed358b USING btree (name, start_after) INCLUDE (priority, created_on, id) WHERE (state < 'active'::pgboss.job_state);


CREATE UNIQUE INDEX jf842427823ea25d25878e36eaa5ac0b369a7ba3a4cad3e81ebb99489_i1 ON pgboss.jf842427823ea25d25878e36eaa5ac0b369a7ba3a4cad3e81ebb99489 USING btree (name, COALESCE(singleton_key, ''::text)) WHERE ((state = 'created'::pgboss.job_state) AND (policy = 'short'::text));


CREATE UNIQUE INDEX jf842427823ea25d25878e36eaa5ac0b369a7ba3a4cad3e81ebb99489_i2 ON pgboss.jf842427823ea25d25878e36eaa5ac0b369a7ba3a4cad3e81ebb99489 USING btree (name, COALESCE(singleton_key, ''::text)) WHERE ((state = 'active'::pgboss.job_state) AND (policy = 'singleton'::text));


CREATE UNIQUE INDEX jf842427823ea25d25878e36eaa5ac0b369a7ba3a4cad3e81ebb99489_i3 ON pgboss.jf842427823ea25d25878e36eaa5ac0b369a7ba3a4cad3e81ebb99489 USING btree (name, state, COALESCE(singleton_key, ''::text)) WHERE ((state <= 'active'::pgboss.job_state) AND (policy = 'stately'::text));


CREATE UNIQUE INDEX jf842427823ea25d25878e36eaa5ac0b369a7ba3a4cad3e81ebb99489_i4 ON pgboss.jf842427823ea25d25878e36eaa5ac0b369a7ba3a4cad3e81ebb99489 USING btree (name, singleton_on, COALESCE(singleton_key, ''::text)) WHERE ((state <> 'cancelled'::pgboss.job_state) AND (singleton_on IS NOT NULL));


CREATE INDEX jf842427823ea25d25878e36eaa5ac0b369a7ba3a4cad3e81ebb99489_i5 ON pgboss.jf842427823ea25d25878e36eaa5ac0b369a7ba3a4cad3e81ebb99489 USING btree (name, start_after) INCLUDE (priority, created_on, id) WHERE (state < 'active'::pgboss.job_state);


CREATE INDEX activities_roundtable ON public.activities USING btree (roundtable_id, "position");


CREATE INDEX activity_live_roundtable ON public.activity_live USING btree (roundtable_id);


CREATE INDEX affiliations_person ON public.affiliations USING btree (person_id);


CREATE INDEX agenda_items_roundtable ON public.agenda_items USING btree (roundtable_id, "position");


CREATE INDEX audit_events_roundtable ON public.audit_events USING btree (roundtable_id, "position");


CREATE INDEX consent_records_participation ON public.consent_records USING btree (participation_id, purpose);


CREATE UNIQUE INDEX contributions_author_secret ON public.contributions USING btree (author_secret_hash) WHERE (author_secret_hash IS NOT NULL);


CREATE UNIQUE INDEX contributions_op_mark ON public.contributions USING btree (op_mark);


CREATE INDEX contributions_roundtable ON public.contributions USING btree (roundtable_id, state);


CREATE UNIQUE INDEX contributions_snapshot ON public.contributions USING btree (snapshot_id) WHERE ((snapshot_id IS NOT NULL) AND (state <> 'withdrawn'::text));


CREATE INDEX memberships_scope ON public.memberships USING btree (scope_id);


CREATE INDEX outgoing_mails_created ON public.outgoing_mails USING btree (org_id, created_at DESC);


CREATE INDEX participations_ended ON public.participations USING btree (roundtable_id) WHERE (revoked_at IS NOT NULL);


CREATE UNIQUE INDEX participations_invitation ON public.participations USING btree (roundtable_id, invitation_id) WHERE (invitation_id IS NOT NULL);


CREATE INDEX participations_roundtable ON public.participations USING btree (roundtable_id);


CREATE INDEX pub_contributions_facets ON public.pub_contributions USING btree (type, rule, region_code, year) INCLUDE (sector_codes);


CREATE INDEX pub_contributions_held ON public.pub_contributions USING btree (((held_on - '2000-01-01'::date)), md5(ref));


CREATE INDEX pub_contributions_roundtable ON public.pub_contributions USING btree (roundtable_ref);


CREATE INDEX pub_contributions_search ON public.pub_contributions USING gin (search);


CREATE INDEX pub_contributions_sectors ON public.pub_contributions USING gin (sector_codes);


CREATE INDEX pub_words_trigram ON public.pub_words USING gin (word public.gin_trgm_ops);


CREATE INDEX responses_tally ON public.responses USING btree (activity_id, round, answer_key);


CREATE UNIQUE INDEX responses_voice ON public.responses USING btree (activity_id, round, voice);


CREATE UNIQUE INDEX roundtables_join_code ON public.roundtables USING btree (join_code) WHERE ((state = ANY (ARRAY['draft'::text, 'scheduled'::text, 'live'::text, 'closed'::text])) AND (join_code IS NOT NULL));


CREATE INDEX roundtables_org_state ON public.roundtables USING btree (org_id, state, start_at);


CREATE INDEX sign_in_requests_browser ON public.sign_in_requests USING btree (browser_hash);


CREATE INDEX sign_in_requests_email ON public.sign_in_requests USING btree (org_id, email, created_at);


CREATE INDEX sign_ins_account ON public.sign_ins USING btree (account_id);


CREATE INDEX stage_pairings_code ON public.stage_pairings USING btree (code_hash);


ALTER INDEX pgboss.job_pkey ATTACH PARTITION pgboss.j7052bb0a55560fc1255a00a70b8224a7c454570d6292c00e07f59732_pkey;


ALTER INDEX pgboss.job_pkey ATTACH PARTITION pgboss.jc54f001eaeaac3971b03d661defa0ea1da621967bb8b4aaaec3b65df_pkey;


ALTER INDEX pgboss.job_pkey ATTACH PARTITION pgboss.jcf44c4cb525fd5193f1b36a81795755d43c2c20c3d928aed5ac90db1_pkey;


ALTER INDEX pgboss.job_pkey ATTACH PARTITION pgboss.jf7971ac395655745c66909ae45e0c6eefcc1bebe3d8a4c5505ed358b_pkey;


ALTER INDEX pgboss.job_pkey ATTACH PARTITION pgboss.jf842427823ea25d25878e36eaa5ac0b369a7ba3a4cad3e81ebb99489_pkey;


CREATE TRIGGER contribution_versions_fixed BEFORE UPDATE ON public.contribution_versions FOR EACH ROW EXECUTE FUNCTION public.refuse_version_change();


ALTER TABLE ONLY pgboss.j7052bb0a55560fc1255a00a70b8224a7c454570d6292c00e07f59732
    ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY pgboss.jc54f001eaeaac3971b03d661defa0ea1da621967bb8b4aaaec3b65df
    ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY pgboss.jcf44c4cb525fd5193f1b36a81795755d43c2c20c3d928aed5ac90db1
    ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY pgboss.jf7971ac395655745c66909ae45e0c6eefcc1bebe3d8a4c5505ed358b
    ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY pgboss.jf842427823ea25d25878e36eaa5ac0b369a7ba3a4cad3e81ebb99489
    ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY pgboss.j7052bb0a55560fc1255a00a70b8224a7c454570d6292c00e07f59732
    ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY pgboss.jc54f001eaeaac3971b03d661defa0ea1da621967bb8b4aaaec3b65df
    ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY pgboss.jcf44c4cb525fd5193f1b36a81795755d43c2c20c3d928aed5ac90db1
    ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY pgboss.jf7971ac395655745c66909ae45e0c6eefcc1bebe3d8a4c5505ed358b
    ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY pgboss.jf842427823ea25d25878e36eaa5ac0b369a7ba3a4cad3e81ebb99489
    ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY pgboss.queue
    ADD CONSTRAINT queue_dead_letter_fkey FOREIGN KEY (dead_letter) REFERENCES pgboss.queue(name);


ALTER TABLE ONLY pgboss.schedule
    ADD CONSTRAINT schedule_name_fkey FOREIGN KEY (name) REFERENCES pgboss.queue(name) ON DELETE CASCADE;


ALTER TABLE ONLY pgboss.subscription
    ADD CONSTRAINT subscription_name_fkey FOREIGN KEY (name) REFERENCES pgboss.queue(name) ON DELETE CASCADE;


ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT accounts_org_id_fkey FOREIGN KEY (org_id) REFERENCES public.organisations(id);


ALTER TABLE ONLY public.activities
    ADD CONSTRAINT activities_agenda_item_id_fkey FOREIGN KEY (agenda_item_id) REFERENCES public.agenda_items(id) ON DELETE SET NULL;


ALTER TABLE ONLY public.activities
    ADD CONSTRAINT activities_org_id_fkey FOREIGN KEY (org_id) REFERENCES public.organisations(id);


ALTER TABLE ONLY public.activities
    ADD CONSTRAINT activities_roundtable_id_fkey FOREIGN KEY (roundtable_id) REFERENCES public.roundtables(id) ON DELETE CASCADE;


ALTER TABLE ONLY public.activity_live
    ADD CONSTRAINT activity_live_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES public.activities(id) ON DELETE CASCADE;


ALTER TABLE ONLY public.activity_live
    ADD CONSTRAINT activity_live_org_id_fkey FOREIGN KEY (org_id) REFERENCES public.organisations(id);


ALTER TABLE ONLY public.affiliations
    ADD CONSTRAINT affiliations_org_id_fkey FOREIGN KEY (org_id) REFERENCES public.organisations(id);


ALTER TABLE ONLY public.affiliations
    ADD CONSTRAINT affiliations_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id) ON DELETE CASCADE;


ALTER TABLE ONLY public.affiliations
    ADD CONSTRAINT affiliations_region_code_fkey FOREIGN KEY (region_code) REFERENCES public.region_terms(code);


ALTER TABLE ONLY public.agenda_items
    ADD CONSTRAINT agenda_items_org_id_fkey FOREIGN KEY (org_id) REFERENCES public.organisations(id);


ALTER TABLE ONLY public.agenda_items
    ADD CONSTRAINT agenda_items_roundtable_id_fkey FOREIGN KEY (roundtable_id) REFERENCES public.roundtables(id) ON DELETE CASCADE;


ALTER TABLE ONLY public.audit_events
    ADD CONSTRAINT audit_events_org_id_fkey FOREIGN KEY (org_id) REFERENCES public.organisations(id);


ALTER TABLE ONLY public.chair_notes
    ADD CONSTRAINT chair_notes_org_id_fkey FOREIGN KEY (org_id) REFERENCES public.organisations(id);


ALTER TABLE ONLY public.chair_notes
    ADD CONSTRAINT chair_notes_roundtable_id_fkey FOREIGN KEY (roundtable_id) REFERENCES public.roundtables(id) ON DELETE CASCADE;


ALTER TABLE ONLY public.consent_records
    ADD CONSTRAINT consent_records_org_id_fkey FOREIGN KEY (org_id) REFERENCES public.organisations(id);


ALTER TABLE ONLY public.consent_records
    ADD CONSTRAINT consent_records_participation_id_fkey FOREIGN KEY (participation_id) REFERENCES public.participations(id) ON DELETE CASCADE;


ALTER TABLE ONLY public.consent_records
    ADD CONSTRAINT consent_records_roundtable_id_fkey FOREIGN KEY (roundtable_id) REFERENCES public.roundtables(id) ON DELETE CASCADE;


ALTER TABLE ONLY public.contribution_versions
    ADD CONSTRAINT contribution_versions_contribution_id_fkey FOREIGN KEY (contribution_id) REFERENCES public.contributions(id) ON DELETE CASCADE;


ALTER TABLE ONLY public.contribution_versions
    ADD CONSTRAINT contribution_versions_org_id_fkey FOREIGN KEY (org_id) REFERENCES public.organisations(id);


ALTER TABLE ONLY public.contributions
    ADD CONSTRAINT contributions_org_id_fkey FOREIGN KEY (org_id) REFERENCES public.organisations(id);


ALTER TABLE ONLY public.contributions
    ADD CONSTRAINT contributions_roundtable_id_fkey FOREIGN KEY (roundtable_id) REFERENCES public.roundtables(id);


ALTER TABLE ONLY public.contributions
    ADD CONSTRAINT contributions_snapshot_id_fkey FOREIGN KEY (snapshot_id) REFERENCES public.poll_snapshots(id);


ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT invitations_org_id_fkey FOREIGN KEY (org_id) REFERENCES public.organisations(id);


ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT invitations_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id);


ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT invitations_roundtable_id_fkey FOREIGN KEY (roundtable_id) REFERENCES public.roundtables(id) ON DELETE CASCADE;


ALTER TABLE ONLY public.memberships
    ADD CONSTRAINT memberships_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id);


ALTER TABLE ONLY public.memberships
    ADD CONSTRAINT memberships_org_id_fkey FOREIGN KEY (org_id) REFERENCES public.organisations(id);


ALTER TABLE ONLY public.outgoing_mails
    ADD CONSTRAINT outgoing_mails_org_id_fkey FOREIGN KEY (org_id) REFERENCES public.organisations(id);


ALTER TABLE ONLY public.participations
    ADD CONSTRAINT participations_declared_region_fkey FOREIGN KEY (declared_region) REFERENCES public.region_terms(code);


ALTER TABLE ONLY public.participations
    ADD CONSTRAINT participations_invitation_id_fkey FOREIGN KEY (invitation_id) REFERENCES public.invitations(id);


ALTER TABLE ONLY public.participations
    ADD CONSTRAINT participations_org_id_fkey FOREIGN KEY (org_id) REFERENCES public.organisations(id);


ALTER TABLE ONLY public.participations
    ADD CONSTRAINT participations_roundtable_id_fkey FOREIGN KEY (roundtable_id) REFERENCES public.roundtables(id) ON DELETE CASCADE;


ALTER TABLE ONLY public.people
    ADD CONSTRAINT people_org_id_fkey FOREIGN KEY (org_id) REFERENCES public.organisations(id);


ALTER TABLE ONLY public.poll_snapshots
    ADD CONSTRAINT poll_snapshots_org_id_fkey FOREIGN KEY (org_id) REFERENCES public.organisations(id);


ALTER TABLE ONLY public.poll_snapshots
    ADD CONSTRAINT poll_snapshots_roundtable_id_fkey FOREIGN KEY (roundtable_id) REFERENCES public.roundtables(id);


ALTER TABLE ONLY public.programmes
    ADD CONSTRAINT programmes_org_id_fkey FOREIGN KEY (org_id) REFERENCES public.organisations(id);


ALTER TABLE ONLY public.pub_contributions
    ADD CONSTRAINT pub_contributions_roundtable_ref_fkey FOREIGN KEY (roundtable_ref) REFERENCES public.pub_roundtables(ref) ON DELETE CASCADE;


ALTER TABLE ONLY public.responses
    ADD CONSTRAINT responses_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES public.activities(id) ON DELETE CASCADE;


ALTER TABLE ONLY public.responses
    ADD CONSTRAINT responses_org_id_fkey FOREIGN KEY (org_id) REFERENCES public.organisations(id);


ALTER TABLE ONLY public.room_lines
    ADD CONSTRAINT room_lines_roundtable_id_fkey FOREIGN KEY (roundtable_id) REFERENCES public.roundtables(id) ON DELETE CASCADE;


ALTER TABLE ONLY public.roundtable_numbers
    ADD CONSTRAINT roundtable_numbers_org_id_fkey FOREIGN KEY (org_id) REFERENCES public.organisations(id);


ALTER TABLE ONLY public.roundtables
    ADD CONSTRAINT roundtables_org_id_fkey FOREIGN KEY (org_id) REFERENCES public.organisations(id);


ALTER TABLE ONLY public.roundtables
    ADD CONSTRAINT roundtables_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES public.programmes(id);


ALTER TABLE ONLY public.roundtables
    ADD CONSTRAINT roundtables_region_code_fkey FOREIGN KEY (region_code) REFERENCES public.region_terms(code);


ALTER TABLE ONLY public.sector_terms
    ADD CONSTRAINT sector_terms_org_id_fkey FOREIGN KEY (org_id) REFERENCES public.organisations(id);


ALTER TABLE ONLY public.sector_terms
    ADD CONSTRAINT sector_terms_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES public.sector_terms(id);


ALTER TABLE ONLY public.session_keys
    ADD CONSTRAINT session_keys_roundtable_id_fkey FOREIGN KEY (roundtable_id) REFERENCES public.roundtables(id) ON DELETE CASCADE;


ALTER TABLE ONLY public.session_live
    ADD CONSTRAINT session_live_current_activity_id_fkey FOREIGN KEY (current_activity_id) REFERENCES public.activities(id) ON DELETE SET NULL;


ALTER TABLE ONLY public.session_live
    ADD CONSTRAINT session_live_org_id_fkey FOREIGN KEY (org_id) REFERENCES public.organisations(id);


ALTER TABLE ONLY public.session_live
    ADD CONSTRAINT session_live_roundtable_id_fkey FOREIGN KEY (roundtable_id) REFERENCES public.roundtables(id) ON DELETE CASCADE;


ALTER TABLE ONLY public.sign_in_requests
    ADD CONSTRAINT sign_in_requests_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id);


ALTER TABLE ONLY public.sign_in_requests
    ADD CONSTRAINT sign_in_requests_org_id_fkey FOREIGN KEY (org_id) REFERENCES public.organisations(id);


ALTER TABLE ONLY public.sign_ins
    ADD CONSTRAINT sign_ins_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id);


ALTER TABLE ONLY public.socket_tickets
    ADD CONSTRAINT socket_tickets_sign_in_id_fkey FOREIGN KEY (sign_in_id) REFERENCES public.sign_ins(id);


ALTER TABLE ONLY public.stage_pairings
    ADD CONSTRAINT stage_pairings_roundtable_id_fkey FOREIGN KEY (roundtable_id) REFERENCES public.roundtables(id) ON DELETE CASCADE;
