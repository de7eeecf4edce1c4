/** Accounts with their roles and sign-ins. */
export const accounts = `
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
);

create table memberships (
  id uuid primary key,
  org_id uuid not null references organisations (id),
  account_id uuid not null references accounts (id),
  role text not null check (role in ('platform_admin', 'org_admin', 'organiser', 'facilitator', 'note_taker', 'analyst', 'observer')),
  scope text not null check (scope in ('organisation', 'programme', 'roundtable')),
  scope_id uuid,
  created_at timestamptz not null default now(),
  -- Set for emergency access only.
  expires_at timestamptz,
  unique nulls not distinct (account_id, role, scope, scope_id),
  check ((scope = 'organisation') = (scope_id is null))
);
create index memberships_scope on memberships (scope_id);

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
);
create index sign_in_requests_browser on sign_in_requests (browser_hash);
create index sign_in_requests_email on sign_in_requests (org_id, email, created_at);

create table sign_ins (
  id uuid primary key,
  secret_hash text not null unique,
  account_id uuid not null references accounts (id),
  created_at timestamptz not null default now(),
  last_used_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index sign_ins_account on sign_ins (account_id);

create table socket_tickets (
  ticket_hash text primary key,
  sign_in_id uuid not null references sign_ins (id),
  expires_at timestamptz not null,
  used_at timestamptz
);
`;
