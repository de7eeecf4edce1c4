/** An organisation with its terms, and what its site says about personal data. */
export const organisation = `
create table organisations (
  id uuid primary key,
  slug text not null unique,
  name text not null,
  default_tz text not null default 'Europe/London',
  locale text not null default 'en-GB',
  licence text not null default 'CC BY 4.0',
  k_threshold int not null default 5 check (k_threshold >= 5),
  created_at timestamptz not null default now(),
  -- The rule under which new roundtables begin.
  default_rule text not null default 'chatham_house' check (default_rule in
    ('attributed', 'attributed_on_approval', 'chatham_house', 'anonymous_to_organiser')),
  -- A text that contains one of these is pending until a host has read it.
  held_words text[] not null default '{}'
);

create table sector_terms (
  id uuid primary key,
  org_id uuid not null references organisations (id),
  scheme text not null default 'core',
  code text not null,
  label text not null,
  parent_id uuid references sector_terms (id),
  position int not null default 0,
  unique (org_id, scheme, code)
);

create table region_terms (
  code text primary key,
  label text not null,
  position int not null
);

-- Types of organisation and places that participants choose from when joining. Seats store the ids; codes are used
-- only where others must know the term.
create table type_terms (
  id uuid primary key,
  org_id uuid not null references organisations (id),
  code text not null,
  position int not null default 0,
  unique (org_id, code)
);

create table place_nodes (
  id uuid primary key,
  org_id uuid not null references organisations (id),
  parent_id uuid references place_nodes (id),
  code text not null,
  position int not null default 0,
  unique (org_id, code)
);

-- Public, since readers of /privacy see all of it.
create table pub_privacy_details (
  org_id uuid primary key,
  controller_name text not null,
  contact_address text not null,
  lawful_basis text not null,
  retention text not null
);
`;
