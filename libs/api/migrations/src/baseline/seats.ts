/** Participants of a session: who came, who is waiting to enter, and what they accepted. */
export const seats = `
-- One row, inserted by the first process that finds none. A new id shows that a crash emptied the unlogged tables.
create unlogged table crash_marks (
  single boolean primary key default true check (single),
  id uuid not null default gen_random_uuid()
);

create table participations (
  id uuid primary key,
  org_id uuid not null references organisations (id),
  roundtable_id uuid not null references roundtables (id) on delete cascade,
  invitation_id uuid references invitations (id),
  display_name text,
  simulated boolean not null default false,
  revoked_at timestamptz,
  -- The day, written at sealing.
  joined_on date,
  -- Removed by a host.
  taken_out boolean not null default false,
  -- Logged, unlike the device: after a crash the answers of a removed seat must not be deleted by mistake.
  answers_stay boolean not null default false
);
-- Each process asks every few seconds which seats have ended: a small part of the table.
create index participations_ended on participations (roundtable_id) where revoked_at is not null;
create unique index participations_invitation on participations (roundtable_id, invitation_id) where invitation_id is not null;
create index participations_roundtable on participations (roundtable_id);
-- Read every other second, and nearly always empty.
create index participations_simulated on participations (roundtable_id) where simulated and revoked_at is null;

-- What is known about participants between the start and the sealing of their session. Unlogged, and without foreign
-- keys: checking one would lock, and so log, a row of another table.
create unlogged table arrivals (
  participation_id uuid primary key,
  roundtable_id uuid not null,
  accepted_rule_version int,
  display_name text,
  device bytea,
  -- The device may take no second seat.
  single boolean not null default false,
  -- Removed with all answers.
  cleared boolean not null default false,
  type_id uuid,
  place_id uuid,
  online boolean,
  -- The version of the rule's text that was accepted (docs/data-protection/texts-of-the-rules.md).
  words_version int,
  constraint arrivals_accepted check ((accepted_rule_version is null) = (words_version is null))
);
create index arrivals_roundtable on arrivals (roundtable_id, device);
create unique index arrivals_single on arrivals (roundtable_id, device) where single;

-- People who asked to enter a session. Unlogged. After admission the seat has the same id, and the row here is
-- deleted.
create unlogged table waiting_people (
  participation_id uuid primary key,
  roundtable_id uuid not null,
  asked_at timestamptz not null default clock_timestamp(),
  type_id uuid,
  place_id uuid,
  online boolean,
  display_name text,
  device bytea,
  single boolean not null default false,
  -- A keyed hash, of use in this session alone: hosts see how many ask from one network.
  network bytea,
  refused text
);
create unique index waiting_people_device on waiting_people (roundtable_id, device) where single;
create index waiting_people_line on waiting_people (roundtable_id, asked_at);

-- Written for the whole session at sealing, with the day only.
create table consent_records (
  id uuid primary key,
  org_id uuid not null references organisations (id),
  roundtable_id uuid not null references roundtables (id) on delete cascade,
  participation_id uuid not null references participations (id) on delete cascade,
  purpose text not null check (purpose in ('process', 'record', 'publish_attributed', 'list_as_attendee', 'contact_again')),
  text_version text not null,
  value boolean not null,
  channel text not null,
  given_on date not null,
  -- As in arrivals.
  words_version int not null
);
create index consent_records_participation on consent_records (participation_id, purpose);
`;
