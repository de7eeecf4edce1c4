export type StakeholderType =
  | 'academia'
  | 'large_business'
  | 'sme'
  | 'innovation_intermediary'
  | 'research_agency'
  | 'central_government'
  | 'local_government'
  | 'investor'
  | 'civil_society'
  | 'other';

export const STAKEHOLDER_TYPES: readonly StakeholderType[] = [
  'academia',
  'large_business',
  'sme',
  'innovation_intermediary',
  'research_agency',
  'central_government',
  'local_government',
  'investor',
  'civil_society',
  'other',
];

/** Code of an ITL1 nation or region. */
export type Region = 'TLC' | 'TLD' | 'TLE' | 'TLF' | 'TLG' | 'TLH' | 'TLI' | 'TLJ' | 'TLK' | 'TLL' | 'TLM' | 'TLN';

/** The 12 ITL1 nations and regions of the United Kingdom (Office for National Statistics). */
export const REGIONS: readonly Region[] = [
  'TLC',
  'TLD',
  'TLE',
  'TLF',
  'TLG',
  'TLH',
  'TLI',
  'TLJ',
  'TLK',
  'TLL',
  'TLM',
  'TLN',
];

export function isStakeholderType(value: unknown): value is StakeholderType {
  return STAKEHOLDER_TYPES.some((id) => id === value);
}

/** True for the code of an ITL1 nation or region. */
export function isRegion(value: unknown): value is Region {
  return REGIONS.some((id) => id === value);
}

export interface Declared {
  readonly stakeholderType: StakeholderType | null;
  readonly region: Region | null;
}

export interface RoomCounts {
  readonly byType: Readonly<Record<string, number>>;
  readonly byRegion: Readonly<Record<string, number>>;
  readonly byTypeAndRegion: Readonly<Record<string, number>>;
  /** Threshold of the organisation; below 5 it counts as 5. */
  readonly k?: number;
}

export function pairKey(stakeholderType: StakeholderType, region: Region): string {
  return `${stakeholderType}|${region}`;
}

/** Counts a room from what its joined participants declared. */
export function countRoom(joined: readonly Declared[], k?: number): RoomCounts {
  const pairs = joined.map(({ stakeholderType, region }) =>
    stakeholderType && region ? pairKey(stakeholderType, region) : null,
  );

  return {
    byType: countEach(joined.map(({ stakeholderType }) => stakeholderType)),
    byRegion: countEach(joined.map(({ region }) => region)),
    byTypeAndRegion: countEach(pairs),
    ...(k === undefined ? {} : { k }),
  };
}

function countEach(values: readonly (string | null)[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const value of values) if (value !== null) counts[value] = (counts[value] ?? 0) + 1;

  return counts;
}

/** Participants in a band of ten, since an exact number helps to find out who was there: at least `from`, at most `to`. */
export interface AttendanceBand {
  readonly from: number;
  readonly to: number;
}

/** The band of a number: 10 to 19, 20 to 29; below ten, 0 to 9. */
export function attendanceBand(n: number): AttendanceBand {
  const from = Math.floor(n / 10) * 10;

  return { from, to: from + 9 };
}
