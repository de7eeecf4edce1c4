/** Notes for the chair of a session. */
export const sessions = `
-- May name people, and is deleted at sealing.
create table chair_notes (
  roundtable_id uuid primary key references roundtables (id) on delete cascade,
  org_id uuid not null references organisations (id),
  text text not null,
  version int not null default 1
);
`;
