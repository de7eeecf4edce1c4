import type { EntryBody } from '@rt/contracts';
import type { EntryMark, EntryState, StandingOnBoard } from '@rt/domain/polling';

/** A row of what `FOUND` selects. */
export interface EntryRow {
  readonly id: string;
  readonly text: string;
  readonly state: EntryState;
  readonly edited: boolean | null;
  readonly reason: string | null;
  readonly pinned: boolean | null;
  readonly mark: EntryMark | null;
  readonly reply: string | null;
  readonly minute: number | null;
  readonly labels: string[] | null;
  readonly sources: string[] | null;
  readonly author: string | null;
  readonly into: string | null;
  readonly kept: boolean | null;
  readonly group: boolean | null;
  readonly hiddenByVotes: boolean | null;
}

/** The labels of an entry: what a host chose holds over what its author chose. */
export const STANDING_LABELS = `nullif(coalesce(host_labels, labels), '{}')`;

/** An answer that was taken back leaves its minute, so that it comes back as it was. */
const STANDING_MINUTE = `case when mark = 'answered' then answered_minute end`;

/** An entry that was shown again leaves its reason, so that it comes back where that is taken back. */
const STANDING_REASON = `case when state = 'hidden' then reason end`;

/** What of an entry hosts are told; null where it has no such thing. */
export const FOUND = `id, coalesce(edited, body) as text, state, nullif(edited is not null, false) as edited,
  ${STANDING_REASON} as reason, nullif(pinned, false) as pinned, mark, reply, ${STANDING_MINUTE} as minute,
  ${STANDING_LABELS} as labels, sources, author_name as author, merged_into as into, nullif(kept, false) as kept,
  nullif(is_group, false) as "group", nullif(by_votes is not distinct from 'hidden', false) as "hiddenByVotes"`;

/** An entry as it stands, with the one that it counts with. */
export type FoundEntry = EntryBody & Pick<StandingOnBoard, 'into' | 'group'>;

/** An entry without what it has not got. */
export function presentEntry({ id, text, state, ...mayLack }: EntryRow): FoundEntry {
  const given = Object.entries(mayLack).filter(([, value]) => value !== null);
  return { id, text, state, ...Object.fromEntries(given) };
}
