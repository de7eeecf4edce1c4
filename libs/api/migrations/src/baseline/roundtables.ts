/** Roundtables with their one session and their agenda. */
export const roundtables = `
-- One row per organisation and year. The number of a roundtable is drawn under the lock of this row and never reused.
create table roundtable_numbers (
  org_id uuid not null references organisations (id),
  year int not null,
  last_number int not null default 0,
  primary key (org_id, year)
);

-- local_start and local_end are wall times without offset ('2026-03-12T14:00'); start_at and end_at are derived from
-- them.
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
  state text not null default 'draft' check (state in
    ('draft', 'scheduled', 'live', 'closed', 'published', 'cancelled', 'withdrawn')),
  join_code char(8),
  ical_uid text unique,
  ical_sequence int not null default 0,
  version int not null default 1,
  cancel_reason text,
  live_at timestamptz,
  closed_at timestamptz,
  sealed_at timestamptz,
  published_on date,
  created_at timestamptz not null default now(),
  -- Number of the session's key, and a commitment to it: a process can restore the key after a crash.
  key_no int,
  key_check bytea,
  -- When the rows of the sealed session were removed from the files of the unlogged tables.
  erased_at timestamptz,
  -- Whether several participants may join on one device.
  shared_devices boolean not null default false,
  -- When a host last acted: an abandoned session ends some time after this.
  acted_at timestamptz,
  -- A session without a plan is deleted on this day unless it is filed before.
  deletes_on date,
  -- A rehearsal is a copy with simulated people, deleted with everything in it. A roundtable has one at a time.
  rehearses uuid references roundtables (id),
  simulated_people int,
  unique (org_id, ref),
  constraint roundtables_key check ((key_no is null) = (key_check is null)),
  constraint roundtables_rehearsal check ((rehearses is null) = (simulated_people is null))
);
create index roundtables_deletes_on on roundtables (deletes_on) where deletes_on is not null;
-- A join code is unique while participants may use it. Afterwards it may be drawn again.
create unique index roundtables_join_code on roundtables (join_code)
  where state in ('draft', 'scheduled', 'live', 'closed') and join_code is not null;
create index roundtables_org_state on roundtables (org_id, state, start_at);
create unique index roundtables_rehearses on roundtables (rehearses) where rehearses is not null;
create index roundtables_sealed on roundtables (sealed_at) where sealed_at is not null;
create index roundtables_to_erase on roundtables (id) where sealed_at is not null and erased_at is null;
create index roundtables_with_key on roundtables (id) where sealed_at is null and state in ('live', 'closed');

create table agenda_items (
  id uuid primary key,
  org_id uuid not null references organisations (id),
  roundtable_id uuid not null references roundtables (id) on delete cascade,
  position int not null,
  kind text not null check (kind in ('intro', 'talk', 'discussion', 'activity', 'break', 'wrap_up')),
  title text not null,
  planned_minutes int not null check (planned_minutes between 1 and 600)
);
create index agenda_items_roundtable on agenda_items (roundtable_id, position);
`;
