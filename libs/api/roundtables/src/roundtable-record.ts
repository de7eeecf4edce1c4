import type { RoundtableEntity } from './roundtable.entity';

export interface RoundtableRecord extends Readonly<Omit<RoundtableEntity, 'keyNo' | 'keyCheck' | 'createdAt'>> {
  readonly hostName: string;
}

/** What belongs to states and numbers: it is no part of the plan. */
const NOT_PLANNED = [
  ...(['id', 'orgId', 'hostName', 'ref', 'state', 'joinCode', 'icalUid', 'icalSequence', 'version'] as const),
  ...(['cancelReason', 'liveAt', 'actedAt', 'closedAt', 'sealedAt', 'erasedAt', 'publishedOn', 'deletesOn'] as const),
  ...(['rehearses', 'simulatedPeople'] as const),
];

export type PlannedFields = Omit<RoundtableRecord, (typeof NOT_PLANNED)[number]>;

/** True for a session that began without a plan, filed or not: it has no entry in calendars. */
export function isUnplanned({ state, icalUid }: Pick<RoundtableRecord, 'state' | 'icalUid'>): boolean {
  return state !== 'draft' && icalUid === null;
}

export function plannedOf(record: RoundtableRecord): PlannedFields {
  return without(record, NOT_PLANNED);
}

export function without<Row extends object, Name extends keyof Row>(row: Row, names: readonly Name[]): Omit<Row, Name> {
  const left = Object.entries(row).filter(([name]) => !names.includes(name as Name));
  return Object.fromEntries(left) as Omit<Row, Name>;
}

/** A value as it stands, where it has no field that `Shape` has not; any other does not compile. */
export type Exactly<Shape, Value extends Shape> = Value & Record<Exclude<keyof Value, keyof Shape>, never>;

/** What a mail says of time and place, and what a change of it must therefore be told. */
export type ToldPlan = Pick<RoundtableRecord, 'tz' | 'localStart' | 'localEnd' | 'fold' | 'format' | 'place' | 'venue'>;

/** Exactly those fields, in one order, so that two plans can be compared as texts. */
export function toldOf({ tz, localStart, localEnd, fold, format, place, venue }: ToldPlan): ToldPlan {
  return { tz, localStart, localEnd, fold, format, place, venue };
}
