import type { Declared, Region, RoomCounts, StakeholderType } from './declared';
import { pairKey } from './declared';
import type { Rule } from './rule';
import { isUnattributed, K_ANONYMITY } from './rule';

export interface AuthorFacts extends Declared {
  readonly name: string | null;
  readonly affiliation: string | null;
  /** The name was given when joining, by code: nobody has checked it. */
  readonly nameUnverified?: boolean;
  /** The author's consent to be published by name stands. */
  readonly consentOnRecord: boolean;
}

export type AttributionChoice = 'per_rule' | 'on_record' | 'unattributed';

export type KeptAttribution =
  | {
      readonly mode: 'named';
      readonly name: string;
      readonly affiliation: string | null;
      /** Given when joining; nobody has checked it. */
      readonly atDoor?: true;
      readonly confirmed?: true;
      readonly stakeholderType: StakeholderType | null;
      readonly region: Region | null;
    }
  | {
      readonly mode: 'unattributed';
      readonly stakeholderType: StakeholderType | null;
      readonly region: Region | null;
    };

const NOTHING: KeptAttribution = { mode: 'unattributed', stakeholderType: null, region: null };

/**
 * Decides at capture what is kept of an author; it is never raised later.
 *
 * - attributed rules: name and affiliation with the author's consent, unless the author chose to stay unnamed;
 * - Chatham House Rule, or without consent: nothing yet; what they declared is decided on for the whole room by
 *   `keepTerms`;
 * - anonymous: nothing. An author who is not known (null) leaves nothing under any rule.
 */
export function keep(rule: Rule, author: AuthorFacts | null, choice: AttributionChoice): KeptAttribution {
  if (author === null || rule === 'anonymous_to_organiser') return NOTHING;
  if (!isUnattributed(rule) && author.name && mayName(author, choice)) {
    const { name, affiliation, stakeholderType, region } = author;

    return {
      mode: 'named',
      name,
      affiliation,
      stakeholderType,
      region,
      ...(author.nameUnverified ? { atDoor: true } : {}),
    };
  }

  return NOTHING;
}

/** Decided once the room is complete, so that early and late texts are compared with the same people. */
export function keepTerms(rule: Rule, author: Declared, room: RoomCounts): Declared {
  return rule === 'anonymous_to_organiser' ? { stakeholderType: null, region: null } : shared(author, room);
}

export function confirmedName(kept: KeptAttribution): KeptAttribution {
  return kept.mode === 'named' && kept.atDoor ? { ...kept, confirmed: true } : kept;
}

/** What is kept where there is no author, and left of one who is named no longer. It can only be lowered so, never raised. */
export function withoutName(): KeptAttribution {
  return NOTHING;
}

function mayName(author: AuthorFacts, choice: AttributionChoice): boolean {
  return choice === 'on_record' || (choice === 'per_rule' && author.consentOnRecord);
}

/** What at least k people in the room share with the author; the type goes before the region where both are too much. */
function shared(author: Declared, room: RoomCounts): Declared {
  const k = Math.max(K_ANONYMITY, room.k ?? K_ANONYMITY);
  const { stakeholderType, region } = author;
  const type = stakeholderType && countOf(room.byType, stakeholderType) >= k ? stakeholderType : null;
  const place = region && countOf(room.byRegion, region) >= k ? region : null;
  if (type && place && countOf(room.byTypeAndRegion, pairKey(type, place)) < k) {
    return { stakeholderType: type, region: null };
  }

  return { stakeholderType: type, region: place };
}

function countOf(counts: Readonly<Record<string, number>>, key: string): number {
  return Object.hasOwn(counts, key) ? (counts[key] ?? 0) : 0;
}
