/** What a table holds of people, as the record of processing says it (Article 30 of the UK GDPR). */
export interface TableRecord {
  /** Whose data: the people as the privacy notices name them. */
  readonly whose: 'nobody' | 'invited people' | 'participants' | 'staff' | 'staff and visitors' | 'authors';
  /** What is held, in plain words. */
  readonly what: string;
  readonly purpose: string;
  /** When it goes, as this version does it. */
  readonly kept: string;
}

/** What no job of this version deletes. */
export const BY_HAND = 'until the organisation deletes it; this version deletes none by itself';
/** What hangs on a session. */
export const WITH_SESSION =
  'until the organisation deletes it; this version deletes it by itself with a session that nobody planned or filed, 90 days after its start, and with a rehearsal once that has ended';
/** What ties people to what they said. */
export const AT_SEALING = 'until the session is sealed: 24 hours after its end, or at the first publication';
/** What was published. */
export const FOR_GOOD = 'for good, as part of the public record; it can be withdrawn';
