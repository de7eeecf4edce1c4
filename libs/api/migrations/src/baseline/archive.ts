/**
 * The public projection: everything that a visitor can read, and nothing else. Rows hold ids and numbers; words are made
 * when a row is read.
 */
export const archive = `
create table pub_roundtables (
  ref text primary key,
  org_id uuid not null,
  organisation_name text not null,
  programme_title text,
  slug text not null,
  title text not null,
  question text not null,
  purpose text not null,
  held_on date not null,
  place text not null,
  region_code text,
  rule text not null,
  sectors jsonb not null,
  agenda jsonb not null,
  licence text not null,
  version int not null default 1,
  published_on date not null,
  sha256 text not null,
  -- Format of the row. Part of its fingerprint.
  form int not null,
  attendance jsonb,
  lang text not null,
  -- The planned time as wall times.
  slot jsonb,
  -- The zone of the days on which it was published and parts of it were withdrawn.
  tz text not null
);

create table pub_contributions (
  ref text primary key,
  roundtable_ref text not null references pub_roundtables (ref) on delete cascade,
  org_id uuid not null,
  type text not null,
  title text not null,
  body text not null,
  stakeholder_type text,
  region_code text,
  phase text not null,
  rule text not null,
  held_on date not null,
  year int not null,
  sectors jsonb not null,
  sector_codes text[] not null,
  fields jsonb not null default '{}',
  poll jsonb,
  licence text not null,
  version int not null default 1,
  published_on date not null,
  sha256 text not null,
  search tsvector not null,
  -- The text without markup: searched, and shown in excerpts.
  plain text not null,
  -- Format of the row. Part of its fingerprint.
  form int not null,
  named jsonb,
  lang text not null
);
-- Rows of the projection are wide, so facets are counted from the index.
create index pub_contributions_facets on pub_contributions (type, rule, region_code, year) include (sector_codes);
-- The order of the list without a question. The digest breaks ties, since it reveals no time.
create index pub_contributions_held on pub_contributions ((held_on - date '2000-01-01'), md5(ref));
-- A search stems its words for each language in use: which there are is read each time.
create index pub_contributions_lang on pub_contributions (lang);
create index pub_contributions_roundtable on pub_contributions (roundtable_ref);
create index pub_contributions_search on pub_contributions using gin (search);
create index pub_contributions_sectors on pub_contributions using gin (sector_codes);

-- One row per lexeme with the number of public contributions that contain it: a search looks for rare words first.
create table pub_words (
  word text primary key,
  documents int not null
);
create index pub_words_trigram on pub_words using gin (word gin_trgm_ops);

-- Withdrawn roundtables and contributions. A tombstone quotes nothing of what was withdrawn.
create table pub_tombstones (
  ref text primary key,
  org_id uuid not null,
  kind text not null check (kind in ('roundtable', 'contribution')),
  reason text,
  removed_on date not null,
  -- What a citation needs.
  cited jsonb not null,
  reason_code text check (reason_code in ('by-author', 'too-few-left'))
);

create table pub_sectors (
  code text primary key,
  -- Null where the product has a word for the code.
  label text,
  parent_code text,
  position int not null
);

-- How an excerpt is marked: as the index is made, from texts without accents. Words with letters beyond ASCII are
-- folded first.
create text search configuration english_unaccented (copy = pg_catalog.english);
alter text search configuration english_unaccented
  alter mapping for word, hword, hword_part with unaccent, pg_catalog.english_stem;
create text search configuration simple_unaccented (copy = pg_catalog.simple);
alter text search configuration simple_unaccented
  alter mapping for word, hword, hword_part with unaccent, pg_catalog.simple;
`;
