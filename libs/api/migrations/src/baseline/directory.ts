/** Experts with their affiliations. */
export const directory = `
create table people (
  id uuid primary key,
  org_id uuid not null references organisations (id),
  full_name text not null,
  email citext not null,
  source text not null default 'entered',
  do_not_contact boolean not null default false,
  erased_at timestamptz,
  created_at timestamptz not null default now(),
  unique (org_id, email)
);

create table affiliations (
  id uuid primary key,
  org_id uuid not null references organisations (id),
  person_id uuid not null references people (id) on delete cascade,
  organisation_name text not null,
  stakeholder_type text not null,
  region_code text references region_terms (code),
  position int not null default 0
);
create index affiliations_person on affiliations (person_id);
`;
