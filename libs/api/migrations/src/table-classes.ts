/**
 * Which side each table stands on. `content` tables hold what people said and have no time columns and no key of a
 * person; `identity` tables may hold names; `public` ones are all that the public role may read; `system` is the rest.
 * A table that is in none of them fails the schema test.
 */
export type TableClass = 'identity' | 'content' | 'public' | 'system';

/** Table name to its side. */
export const TABLE_CLASSES: Readonly<Record<string, TableClass>> = {
  organisations: 'system',
  roundtable_numbers: 'system',
  sector_terms: 'system',
  region_terms: 'system',
  audit_events: 'system',
  rate_limits: 'system',
  installation: 'system',
  programmes: 'system',
  roundtables: 'system',
  mailings: 'system',
  agenda_items: 'system',
  activities: 'system',
  activity_live: 'system',
  session_live: 'system',
  session_keys: 'system',
  stage_pairings: 'system',
  crash_marks: 'system',
  accounts: 'identity',
  memberships: 'identity',
  sign_in_requests: 'identity',
  sign_ins: 'identity',
  socket_tickets: 'identity',
  people: 'identity',
  affiliations: 'identity',
  outgoing_mails: 'identity',
  invitations: 'identity',
  mailing_items: 'identity',
  participations: 'identity',
  arrivals: 'identity',
  room_lines: 'identity',
  chair_notes: 'identity',
  consent_records: 'identity',
  responses: 'content',
  poll_snapshots: 'content',
  contributions: 'content',
  contribution_drafts: 'content',
  contribution_versions: 'content',
  author_terms: 'content',
  pub_roundtables: 'public',
  pub_contributions: 'public',
  pub_words: 'public',
  pub_tombstones: 'public',
  pub_sectors: 'public',
  pub_privacy_details: 'public',
};

/**
 * Tables that say who came to a session, or whose answers are whose. Each has a column roundtable_id and no foreign key;
 * once a session is sealed they are written anew without its rows, in random order.
 */
export const ERASED_TABLES: readonly string[] = ['session_keys', 'arrivals', 'author_terms', 'room_lines'];

/** Tables that must stand outside of the write-ahead log: with one of them in it, what is erased could be read again. */
export const UNLOGGED_TABLES: readonly string[] = [...ERASED_TABLES, 'rate_limits', 'crash_marks'];
