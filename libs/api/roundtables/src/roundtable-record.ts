import type { AttributionRule, RoundtableStateName } from '@rt/contracts';

/** One row of `roundtables` with the names it points at. Moments are Dates, wall times text without offset. */
export interface RoundtableRecord {
  readonly id: string;
  readonly orgId: string;
  readonly hostName: string;
  readonly programmeId: string | null;
  readonly programmeTitle: string | null;
  readonly ref: string | null;
  readonly title: string;
  readonly question: string;
  readonly purpose: string;
  readonly sectorIds: string[];
  readonly regionCode: string | null;
  readonly place: string;
  readonly venue: string;
  readonly format: 'in_person' | 'online' | 'hybrid';
  readonly tz: string;
  readonly localStart: string | null;
  readonly localEnd: string | null;
  readonly fold: 'earlier' | 'later' | null;
  readonly startAt: Date | null;
  readonly endAt: Date | null;
  readonly capacity: number | null;
  readonly rule: AttributionRule;
  readonly ruleVersion: number;
  readonly joining: 'open' | 'knock' | 'invited';
  readonly hostLiveView: boolean;
  /** Several people may join by code on one device. */
  readonly sharedDevices: boolean;
  readonly state: RoundtableStateName;
  readonly joinCode: string | null;
  readonly icalUid: string | null;
  readonly icalSequence: number;
  readonly version: number;
  readonly cancelReason: string | null;
  readonly liveAt: Date | null;
  /** When a host last did something in the session; null before that, and where it was not kept. */
  readonly actedAt: Date | null;
  readonly closedAt: Date | null;
  readonly sealedAt: Date | null;
  /** When the erasure of all that tied people to what they said was done. */
  readonly erasedAt: Date | null;
  /** 'YYYY-MM-DD' of the first publication. */
  readonly publishedOn: string | null;
}

/** What of a roundtable its planning may change; the rest belongs to states and numbers. */
export type PlannedFields = Pick<
  RoundtableRecord,
  | 'programmeId'
  | 'title'
  | 'question'
  | 'purpose'
  | 'sectorIds'
  | 'regionCode'
  | 'place'
  | 'venue'
  | 'format'
  | 'tz'
  | 'localStart'
  | 'localEnd'
  | 'fold'
  | 'startAt'
  | 'endAt'
  | 'capacity'
  | 'rule'
  | 'ruleVersion'
  | 'joining'
  | 'hostLiveView'
  | 'sharedDevices'
>;

/** What a mail says of time and place, and what a change of it must therefore be told. */
export type ToldPlan = Pick<RoundtableRecord, 'tz' | 'localStart' | 'localEnd' | 'fold' | 'format' | 'place' | 'venue'>;

/** Exactly those fields, in one order, so that two plans can be compared as texts. */
export function toldOf({ tz, localStart, localEnd, fold, format, place, venue }: ToldPlan): ToldPlan {
  return { tz, localStart, localEnd, fold, format, place, venue };
}
