/** Invitations and the mails about them. */
export const invitations = `
create table invitations (
  id uuid primary key,
  org_id uuid not null references organisations (id),
  roundtable_id uuid not null references roundtables (id) on delete cascade,
  person_id uuid not null references people (id),
  state text not null default 'draft' check (state in
    ('draft', 'queued', 'sent', 'accepted', 'tentative', 'declined', 'expired', 'revoked')),
  token_version int not null default 1,
  token_hash text not null unique,
  ics_last_sequence int,
  ics_last_hash text,
  sent_at timestamptz,
  opened_at timestamptz,
  responded_at timestamptz,
  revoked_at timestamptz,
  created_at timestamptz not null default now(),
  -- Whether the answer was given to an earlier plan.
  asked_again boolean not null default false,
  -- The time and place in the last mail.
  told jsonb,
  -- When a mail server last refused the address permanently; null once a mail was sent.
  mail_refused_at timestamptz,
  unique (roundtable_id, person_id)
);

-- A list of mails is sent after a delay and can be cancelled until then. The list is stored, so that a crash loses
-- none of it.
create table mailings (
  id uuid primary key,
  org_id uuid not null references organisations (id),
  roundtable_id uuid not null references roundtables (id) on delete cascade,
  occasion text not null check (occasion in ('invited', 'changed', 'cancelled')),
  plan_before jsonb,
  plan_after jsonb,
  send_at timestamptz not null,
  taken_back_at timestamptz
);
create index mailings_roundtable on mailings (roundtable_id, send_at);

create table mailing_items (
  mailing_id uuid not null references mailings (id) on delete cascade,
  invitation_id uuid not null references invitations (id) on delete cascade,
  newly_asked boolean not null default false,
  primary key (mailing_id, invitation_id)
);
create index mailing_items_invitation on mailing_items (invitation_id);
`;
