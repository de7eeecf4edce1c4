/** The audit chain, rate limits, facts about the installation, and the demo's outbox. */
export const platform = `
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
);
create index audit_events_roundtable on audit_events (roundtable_id, position);

-- Unlogged: the write-ahead log must not show who did what when.
create unlogged table rate_limits (
  key_hash text not null,
  window_start timestamptz not null,
  taken int not null default 0,
  primary key (key_hash, window_start)
);

-- Facts about this installation: the first administrator's token (hashed), when the demo was seeded, the hash of the
-- baseline.
create table installation (
  name text primary key,
  value text not null,
  at timestamptz not null default now()
);

-- Without SMTP_URL the demo stores its mails here and shows them in the console. With SMTP_URL nothing is written.
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
);
create index outgoing_mails_created on outgoing_mails (org_id, created_at desc);
`;
