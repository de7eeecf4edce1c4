import type { Joining } from '@rt/contracts';
import type { Rule } from '@rt/domain/attribution';
import type { Fold, RoundtableState } from '@rt/domain/scheduling';

/** What other features need to know of a roundtable. Moments are Dates (UTC). */
export interface RoundtableFacts {
  readonly id: string;
  readonly orgId: string;
  readonly programmeId: string | null;
  /** 'RT-2026-014'; null before it is scheduled. */
  readonly ref: string | null;
  readonly state: RoundtableState;
  /** Rises with every change of the plan, its agenda and its state. */
  readonly version: number;
  readonly title: string;
  readonly question: string;
  readonly purpose: string;
  readonly hostName: string;
  readonly rule: Rule;
  readonly ruleVersion: number;
  readonly tz: string;
  /** Wall times, '2026-03-12T14:00'. */
  readonly localStart: string | null;
  readonly localEnd: string | null;
  /** Which of two equal times is meant, where the clocks go back. */
  readonly fold: Fold | null;
  readonly startAt: Date | null;
  readonly endAt: Date | null;
  /** 'Thursday 12 March 2026, 2pm to 4pm (London time)'; '' without a slot. */
  readonly slotText: string;
  readonly place: string;
  readonly venue: string;
  readonly format: 'in_person' | 'online' | 'hybrid';
  readonly sectorIds: readonly string[];
  readonly regionCode: string | null;
  readonly capacity: number | null;
  readonly joining: Joining;
  /** 8 digits; null before it is scheduled. */
  readonly joinCode: string | null;
  readonly hostLiveView: boolean;
  /** Several people may join by code on one device. */
  readonly sharedDevices: boolean;
  readonly sealed: boolean;
  /** Sealed, and nothing is left that ties people to what they said. */
  readonly erased: boolean;
  readonly liveAt: Date | null;
  /** When a host last did something in the session; null before that, and where it was not kept. */
  readonly actedAt: Date | null;
  readonly closedAt: Date | null;
  /** 'YYYY-MM-DD' */
  readonly publishedOn: string | null;
  /** 'YYYY-MM-DD' on which a session that nobody planned is deleted; null for what is planned or filed. */
  readonly deletesOn: string | null;
  /** It began without a plan, filed since or not. */
  readonly unplanned: boolean;
  /** The roundtable of which this is a rehearsal; null for all others. */
  readonly rehearses: string | null;
}

export interface Unerased {
  readonly id: string;
  readonly orgId: string;
  readonly sealedAt: Date;
}

export interface RoomRow {
  readonly id: string;
  readonly title: string;
  readonly joinCode: string;
  readonly live: boolean;
  /** It starts within half an hour or should have started. */
  readonly due: boolean;
  /** The planned day, 'YYYY-MM-DD'. */
  readonly day: string | null;
}

/** A change of state with the moments that belong to it; what is left out stays as it is, null empties it. */
export interface StateChange {
  readonly state?: RoundtableState;
  readonly liveAt?: Date | null;
  readonly closedAt?: Date | null;
  readonly sealedAt?: Date;
  /** 'YYYY-MM-DD' */
  readonly publishedOn?: string;
}

/** What a session that nobody planned begins with. Moments are Dates, days 'YYYY-MM-DD'. */
export interface UnplannedStart {
  readonly joinCode: string;
  readonly deletesOn: string;
}

export interface HeldTimes {
  readonly localStart: string;
  readonly localEnd: string;
  readonly fold: 'earlier' | 'later' | null;
  readonly startAt: Date;
  readonly endAt: Date;
}

export interface RunningRehearsal {
  readonly id: string;
  readonly people: number;
  /** Since its start, by the database's clock. */
  readonly elapsedMs: number;
}
