/** Questions with their rounds, the answers to them, and the running session. */
export const activities = `
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
  closed_at timestamptz,
  -- The result, and its round, on which the question is based.
  from_activity_id uuid references activities (id) on delete set null,
  from_round int,
  -- When the clock was paused; null while it runs.
  paused_at timestamptz,
  -- For how long the clock has been paused in all, so that requests for more time stay valid.
  stood interval not null default '0',
  -- The operation that last reopened the question: a repetition reopens nothing that was closed since.
  opened_again_op uuid,
  -- Number of changes to the plan. config_version rises only with what participants see, so it cannot detect a stale
  -- form.
  plan_version int not null default 1
);
create index activities_from on activities (from_activity_id) where from_activity_id is not null;
create index activities_roundtable on activities (roundtable_id, position);

-- The narrow row under whose lock answers are stored and questions are closed. Epoch rises at each explicit change of
-- state.
create table activity_live (
  activity_id uuid primary key references activities (id) on delete cascade,
  org_id uuid not null references organisations (id),
  roundtable_id uuid not null,
  round int not null default 1,
  state text not null default 'draft' check (state in ('draft', 'ready', 'open', 'closed', 'archived')),
  epoch int not null default 0,
  revision bigint not null default 0,
  answered int not null default 0,
  -- The key under which answers are stored. Null before the first opening.
  key_no int,
  -- The key was lost while the question was open and had answers.
  cut_short boolean not null default false,
  -- The highest number ever used for a round: phones may still hold answers under the number of a deleted round.
  highest_round int not null default 1,
  -- From sealing on: how many participants wrote or voted. Null without any.
  people int,
  -- From sealing on: how many participants voted. Null without any.
  voters int,
  -- Seats that were a second one on their device when the question was closed. Null while it is open.
  further_seats int
) with (fillfactor = 70);
-- Each process looks for expired activities every second, and few activities are open.
create index activity_live_open on activity_live (roundtable_id) where state = 'open';
create index activity_live_roundtable on activity_live (roundtable_id);

-- Rounds other than the current one, which is in activities and activity_live. Answers stay in their tables under the
-- number of their round. A round that was set aside is restored within seconds, or deleted with its answers.
create table activity_rounds (
  org_id uuid not null references organisations (id),
  roundtable_id uuid not null,
  activity_id uuid not null references activities (id) on delete cascade,
  round int not null,
  state text not null check (state in ('open', 'closed')),
  revealed boolean not null,
  cut_short boolean not null,
  key_no int,
  opened_at timestamptz,
  closes_at timestamptz,
  closed_at timestamptz,
  set_aside_at timestamptz,
  -- The operation that opened the next round: a repetition opens none.
  op_id uuid,
  -- Who moved to the next round, as published at sealing.
  moves jsonb,
  paused_at timestamptz,
  -- Whether the wording was corrected while the round was open.
  amended boolean not null default false,
  -- As in activity_live.
  further_seats int,
  primary key (activity_id, round)
);
create index activity_rounds_aside on activity_rounds (set_aside_at) where set_aside_at is not null;

-- A template holds what a host set up, and no answers. Only the audit chain says who saved it.
create table activity_templates (
  id uuid primary key,
  org_id uuid not null references organisations (id),
  aim text not null check (aim in ('open_up', 'understand', 'prioritise', 'decide')),
  title text not null,
  kind text not null,
  question text not null,
  config jsonb not null,
  allow_change boolean not null,
  allow_abstain boolean not null,
  duration_sec int
);
create index activity_templates_org_id on activity_templates (org_id, title, id);

create table session_live (
  roundtable_id uuid primary key references roundtables (id) on delete cascade,
  org_id uuid not null references organisations (id),
  revision bigint not null default 0,
  current_activity_id uuid references activities (id) on delete set null,
  stage_view text not null default 'lobby'
    check (stage_view in ('lobby', 'preview', 'question', 'results', 'open-questions')),
  joined int not null default 0,
  -- From sealing on: seats that were a second one on their device.
  extra_seats int not null default 0,
  -- A blank stage keeps its view.
  stage_blank boolean not null default false,
  -- One message of the hosts to all phones, until they withdraw it.
  message text,
  -- The grouping of the result on the stage; null for all together.
  stage_by text check (stage_by in ('type', 'place', 'way'))
) with (fillfactor = 70);

-- What links answers to participants. Unlogged, so that neither the write-ahead log nor a backup made from it
-- contains a key.
create unlogged table session_keys (
  roundtable_id uuid primary key,
  key_no int not null,
  wrapped bytea not null
);

-- Content side: no time and no participant. A changed answer stays on its page without an index update (heap-only
-- tuples): pages keep room for it, and no index contains a column that changes.
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
) with (fillfactor = 50);
-- Sealing sets voice to null; a unique index allows any number of nulls.
create unique index responses_voice on responses (activity_id, round, voice);

-- Texts that participants write. Content side: no time, no participant and no order. Sealing rewrites the rows in
-- random order, with new ids and without a voice.
create table entries (
  id uuid primary key default gen_random_uuid(),
  org_id uuid not null references organisations (id),
  activity_id uuid not null references activities (id) on delete cascade,
  round int not null,
  voice bytea,
  body text not null,
  state text not null check (state in ('waiting', 'shown', 'hidden')),
  reactions jsonb,
  -- The host's wording; body is the author's.
  edited text,
  -- Why it is hidden; the author sees it.
  reason text,
  -- The order of writing, for the queue of hosts and, under rules with names, for "Newest first". Cleared at sealing.
  ordinal int,
  pinned boolean not null default false,
  mark text check (mark in ('selected', 'answered')),
  reply text,
  labels text[],
  merged_into uuid references entries (id) on delete set null,
  -- A group of entries is an entry too, so that it can receive dots.
  is_group boolean not null default false,
  -- Whether a host saved it as a contribution. Cleared at sealing.
  kept boolean not null default false,
  -- The id by which answers refer to a statement. Random: sealing changes the id of the entry.
  joined_as text,
  -- From sealing on: some dots of the group were given before its entries were in it.
  recast boolean not null default false,
  -- These replace the labels of the author.
  host_labels text[],
  -- Addresses, and numbers of patents and grants, that the author named.
  sources text[],
  -- In whole minutes of the session.
  answered_minute int,
  -- Hidden by votes, or shown again by a host after that.
  by_votes text check (by_votes in ('hidden', 'overruled')),
  -- Under rules that allow names.
  author_name text
);
create index entries_joined on entries (activity_id) where joined_as is not null;
-- Read whenever an entry is withdrawn.
create index entries_merged on entries (merged_into) where merged_into is not null;
-- The same text of one participant is one entry. A hash, since a text may be longer than an index entry.
create unique index entries_of_voice on entries (activity_id, round, voice, md5(body));

-- Votes on entries, one row per participant and entry. Deleted at sealing; the counts remain with the entry.
create table entry_reactions (
  org_id uuid not null references organisations (id),
  activity_id uuid not null references activities (id) on delete cascade,
  round int not null,
  entry_id uuid not null references entries (id) on delete cascade,
  voice bytea not null,
  op_id uuid not null,
  n int not null,
  value smallint,
  unique (entry_id, round, voice)
);
-- For the counts of a question, and what one participant gave.
create index entry_reactions_of_voice on entry_reactions (activity_id, round, voice);

-- What hosts decide about texts. Not part of the plan's version, so that no answer in flight is rejected. Sealing
-- moves the decisions into the plan and deletes the rows, since their order is close to the order of writing.
create table activity_decisions (
  org_id uuid not null references organisations (id),
  activity_id uuid not null references activities (id) on delete cascade,
  round int not null,
  n int not null,
  verb text not null,
  target text not null,
  value jsonb,
  primary key (activity_id, n)
);

-- Results by group as published at sealing. Afterwards nothing remains from which they could be counted.
create table activity_breakdowns (
  activity_id uuid primary key references activities (id) on delete cascade,
  org_id uuid not null references organisations (id),
  round int not null,
  told jsonb not null
);

-- What was published about a round, so that no later publication of the same answers differs from it: the groupings,
-- and whether the round is compared with others, from which at least so many people differed.
create table told_rounds (
  activity_id uuid not null references activities (id) on delete cascade,
  org_id uuid not null references organisations (id),
  round int not null,
  divisions jsonb,
  told boolean,
  least int,
  primary key (activity_id, round)
);

-- Raised hands as hosts counted them, one row per round. A removed count leaves its version, so that a stale form
-- cannot overwrite what came after it.
create table hand_counts (
  activity_id uuid not null references activities (id) on delete cascade,
  round int not null,
  org_id uuid not null references organisations (id),
  counts jsonb,
  present int,
  version int not null,
  op_id uuid not null,
  primary key (activity_id, round)
);
`;
