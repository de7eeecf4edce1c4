/**
 * Which side each table stands on. `content` tables hold what people said and have no time columns and no key of a
 * person; `identity` tables may hold names; `public` ones are all that the public role may read; `system` is the rest.
 * A table that is in none of them fails the schema test.
 */
export type TableClass = 'identity' | 'content' | 'public' | 'system';

/** A lib of `libs/api`: it alone writes SQL on its tables; others ask its queries. The check `tables` holds it. */
export type TableOwner =
  | 'accounts'
  | 'programmes'
  | 'organisation'
  | 'directory'
  | 'platform'
  | 'invitations'
  | 'roundtables'
  | 'seats'
  | 'activities'
  | 'contributions'
  | 'sessions'
  | 'live'
  | 'archive';

/** Table name to its side and its owner. */
const TABLES: Readonly<Record<string, readonly [side: TableClass, owner: TableOwner]>> = {
  organisations: ['system', 'organisation'],
  roundtable_numbers: ['system', 'roundtables'],
  sector_terms: ['system', 'organisation'],
  region_terms: ['system', 'organisation'],
  type_terms: ['system', 'organisation'],
  place_nodes: ['system', 'organisation'],
  audit_events: ['system', 'platform'],
  rate_limits: ['system', 'platform'],
  installation: ['system', 'platform'],
  programmes: ['system', 'programmes'],
  roundtables: ['system', 'roundtables'],
  mailings: ['system', 'invitations'],
  agenda_items: ['system', 'roundtables'],
  activities: ['system', 'activities'],
  activity_templates: ['system', 'activities'],
  activity_live: ['system', 'activities'],
  activity_rounds: ['system', 'activities'],
  session_live: ['system', 'activities'],
  session_keys: ['system', 'activities'],
  stage_pairings: ['system', 'live'],
  crash_marks: ['system', 'seats'],
  accounts: ['identity', 'accounts'],
  memberships: ['identity', 'accounts'],
  sign_in_requests: ['identity', 'accounts'],
  sign_ins: ['identity', 'accounts'],
  socket_tickets: ['identity', 'accounts'],
  people: ['identity', 'directory'],
  affiliations: ['identity', 'directory'],
  outgoing_mails: ['identity', 'platform'],
  invitations: ['identity', 'invitations'],
  mailing_items: ['identity', 'invitations'],
  participations: ['identity', 'seats'],
  arrivals: ['identity', 'seats'],
  waiting_people: ['identity', 'seats'],
  room_connections: ['identity', 'live'],
  chair_notes: ['identity', 'sessions'],
  consent_records: ['identity', 'seats'],
  responses: ['content', 'activities'],
  entries: ['content', 'activities'],
  entry_reactions: ['content', 'activities'],
  activity_decisions: ['content', 'activities'],
  activity_breakdowns: ['content', 'activities'],
  told_rounds: ['content', 'activities'],
  hand_counts: ['content', 'activities'],
  poll_snapshots: ['content', 'contributions'],
  published_groups: ['content', 'contributions'],
  unquoted_texts: ['content', 'contributions'],
  contributions: ['content', 'contributions'],
  contribution_drafts: ['content', 'contributions'],
  contribution_versions: ['content', 'contributions'],
  author_terms: ['content', 'contributions'],
  pub_roundtables: ['public', 'archive'],
  pub_contributions: ['public', 'archive'],
  pub_words: ['public', 'archive'],
  pub_tombstones: ['public', 'archive'],
  pub_sectors: ['public', 'archive'],
  pub_privacy_details: ['public', 'organisation'],
};

/** Table name to its side. */
export const TABLE_CLASSES: Readonly<Record<string, TableClass>> = Object.fromEntries(
  Object.entries(TABLES).map(([table, [side]]) => [table, side]),
);

/** Table name to the lib that owns it. */
export const TABLE_OWNERS: Readonly<Record<string, TableOwner>> = Object.fromEntries(
  Object.entries(TABLES).map(([table, [, owner]]) => [table, owner]),
);

/**
 * Tables that say who came to a session, or whose answers are whose. Each has a column roundtable_id and no foreign key;
 * once a session is sealed they are written anew without its rows, in random order.
 */
export const ERASED_TABLES: readonly string[] = [
  'session_keys',
  'arrivals',
  'waiting_people',
  'author_terms',
  'room_connections',
];

/** Tables that must stand outside of the write-ahead log: with one of them in it, what is erased could be read again. */
export const UNLOGGED_TABLES: readonly string[] = [...ERASED_TABLES, 'rate_limits', 'crash_marks'];
