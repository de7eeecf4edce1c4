/** Programmes, which group roundtables. */
export const programmes = `
create table programmes (
  id uuid primary key,
  org_id uuid not null references organisations (id),
  slug text not null,
  title text not null,
  purpose text not null default '',
  state text not null default 'active' check (state in ('draft', 'active', 'archived')),
  created_at timestamptz not null default now(),
  unique (org_id, slug)
);
`;
