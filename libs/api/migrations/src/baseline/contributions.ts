/** Contributions with their versions, and results saved as contributions. */
export const contributions = `
create table poll_snapshots (
  id uuid primary key,
  org_id uuid not null references organisations (id),
  roundtable_id uuid not null references roundtables (id) on delete cascade,
  activity_id uuid not null,
  round int not null,
  frozen jsonb not null,
  sha256 text not null,
  unique (activity_id, round)
);

-- Reviewed texts. Unreviewed texts are in contribution_drafts.
create table contributions (
  id uuid primary key,
  org_id uuid not null references organisations (id),
  roundtable_id uuid not null references roundtables (id) on delete cascade,
  agenda_item_id uuid,
  activity_id uuid,
  snapshot_id uuid references poll_snapshots (id),
  ref_number int,
  type text not null check (type in
    ('evidence', 'opportunity', 'barrier', 'recommendation', 'case_study', 'question', 'comment', 'poll_result')),
  phase text not null check (phase in ('before', 'during', 'after')),
  state text not null check (state in
    ('draft', 'submitted', 'accepted', 'rejected', 'merged', 'published', 'superseded', 'withdrawn')),
  draft_title text not null,
  draft_body text not null,
  fields jsonb not null default '{}',
  attribution jsonb not null default '{}',
  current_version int not null default 0,
  author_secret_hash text,
  acceptor_mark bytea,
  -- A keyed hash of the author's random operation id, so that a repeated call stores nothing. Cleared by the review.
  op_mark bytea,
  -- The version that the author agreed to, and the passages that may stay although they resemble names. Both are
  -- checked again at publication. Positions and kinds only, never the name.
  approved_version int,
  waved_through jsonb not null default '[]',
  -- Why it was rejected or withdrawn, or why names may stay. Checked for names like the text.
  decision_reason text,
  decision_code text check (decision_code in ('by-author', 'too-few-left')),
  unique (roundtable_id, ref_number)
);
create unique index contributions_author_secret on contributions (author_secret_hash) where author_secret_hash is not null;
create unique index contributions_op_mark on contributions (op_mark);
create index contributions_roundtable on contributions (roundtable_id, state);
create unique index contributions_snapshot on contributions (snapshot_id) where snapshot_id is not null and state <> 'withdrawn';

-- Unreviewed texts. The table is small, so it is rewritten after reviews: words that a reviewer removed then leave
-- the files of both tables. No foreign keys, so that truncating it waits for no other table.
create table contribution_drafts (like contributions including all);

create table contribution_versions (
  contribution_id uuid not null references contributions (id) deferrable,
  n int not null,
  org_id uuid not null references organisations (id),
  title text not null,
  body text not null,
  fields jsonb not null default '{}',
  sha256 text not null,
  primary key (contribution_id, n)
);

-- Type and region that an author declared, until sealing decides for the whole session which of them may remain.
-- Unlogged.
create unlogged table author_terms (
  contribution_id uuid primary key,
  roundtable_id uuid not null,
  declared_type text,
  declared_region text
);

-- The grouping chosen for publication while a session runs again and has no frozen result. Otherwise the result
-- contains the choice.
create table published_groups (
  activity_id uuid primary key,
  org_id uuid not null references organisations (id),
  roundtable_id uuid not null references roundtables (id) on delete cascade,
  grouped_by text not null
);
create index published_groups_roundtable on published_groups (roundtable_id);

-- Texts that results no longer quote, because the author withdrew them or a review changed them. The mark does not
-- reveal the words.
create table unquoted_texts (
  activity_id uuid not null,
  mark bytea not null,
  org_id uuid not null references organisations (id),
  roundtable_id uuid not null references roundtables (id) on delete cascade,
  primary key (activity_id, mark)
);
create index unquoted_texts_roundtable on unquoted_texts (roundtable_id);

-- An accepted or published version never changes.
create function refuse_version_change() returns trigger language plpgsql as $$
  begin
    raise exception 'a contribution version never changes' using errcode = '23514';
  end $$;
create trigger contribution_versions_fixed before update on contribution_versions
  for each row execute function refuse_version_change();

-- The app role deletes no versions, except through this: what a review removed from a text before its publication
-- must not remain in an earlier version.
create function forget_former_versions(contribution uuid) returns void
  language sql security definer set search_path = public, pg_temp as $$
    delete from contribution_versions v using contributions c
    where c.id = contribution and c.state = 'accepted' and v.contribution_id = c.id and v.n < c.current_version
  $$;
revoke all on function forget_former_versions from public;

-- And through this: a session without a number was never published.
create function delete_unfiled_roundtable(unfiled uuid) returns void
  language sql security definer set search_path = pg_catalog, public, pg_temp as $$
    delete from contribution_versions v using contributions c, roundtables r
      where c.id = v.contribution_id and r.id = c.roundtable_id
        and r.id = unfiled and r.deletes_on is not null and r.ref is null;
    delete from contribution_drafts d using roundtables r
      where r.id = d.roundtable_id and r.id = unfiled and r.deletes_on is not null and r.ref is null;
    delete from roundtables where id = unfiled and deletes_on is not null and ref is null;
  $$;
revoke all on function delete_unfiled_roundtable from public;
`;
