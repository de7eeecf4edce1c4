/** Paired screens and open connections. */
export const live = `
create table stage_pairings (
  id uuid primary key,
  code_hash text not null,
  secret_hash text not null,
  expires_at timestamptz not null,
  roundtable_id uuid references roundtables (id) on delete cascade,
  claimed_at timestamptz,
  unpaired_at timestamptz,
  -- Whether keys pressed on the screen control the session.
  keys_move_session boolean not null default false
);
create index stage_pairings_code on stage_pairings (code_hash);

-- Which participants are connected to which process, so that processes can show who is reconnecting. Unlogged; rows
-- live for minutes. No foreign key: it would lock the row of the roundtable, and wait for a sealing that waits for
-- this table.
create unlogged table room_connections (
  roundtable_id uuid not null,
  process_id uuid not null,
  up uuid[] not null,
  ended jsonb not null,
  changed_at timestamptz not null default now(),
  told_at timestamptz not null default now(),
  -- Seats that ask for more time.
  time_asked jsonb not null default '[]',
  primary key (roundtable_id, process_id)
) with (fillfactor = 70);
`;
