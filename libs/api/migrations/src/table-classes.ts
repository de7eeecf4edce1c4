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
  agenda_items: 'system',
  activities: 'system',
  activity_live: 'system',
  session_live: 'system',
  session_keys: 'system',
  stage_pairings: 'system',
  accounts: 'identity',
  memberships: 'identity',
  sign_in_requests: 'identity',
  sign_ins: 'identity',
  socket_tickets: 'identity',
  people: 'identity',
  affiliations: 'identity',
  outgoing_mails: 'identity',
  invitations: 'identity',
  participations: 'identity',
  room_lines: 'identity',
  chair_notes: 'identity',
  consent_records: 'identity',
  responses: 'content',
  poll_snapshots: 'content',
  contributions: 'content',
  contribution_versions: 'content',
  pub_roundtables: 'public',
  pub_contributions: 'public',
  pub_words: 'public',
  pub_tombstones: 'public',
  pub_sectors: 'public',
};
