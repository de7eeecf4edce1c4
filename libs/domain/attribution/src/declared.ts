/** What participants may declare about themselves, and how many in a room declared it. */

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

export const STAKEHOLDER_TYPES: readonly { readonly id: StakeholderType; readonly label: string }[] = [
  { id: 'academia', label: 'Academia' },
  { id: 'large_business', label: 'Large business' },
  { id: 'sme', label: 'SME' },
  { id: 'innovation_intermediary', label: 'Innovation intermediary' },
  { id: 'research_agency', label: 'Research agency' },
  { id: 'central_government', label: 'Central government' },
  { id: 'local_government', label: 'Local government' },
  { id: 'investor', label: 'Investor' },
  { id: 'civil_society', label: 'Civil society' },
  { id: 'other', label: 'Other' },
];

/** Code of an ITL1 nation or region. */
export type Region = 'TLC' | 'TLD' | 'TLE' | 'TLF' | 'TLG' | 'TLH' | 'TLI' | 'TLJ' | 'TLK' | 'TLL' | 'TLM' | 'TLN';

/** A nation or region: `label` is read beside what somebody said, `officialName` is the name of the statistics office. */
export interface RegionTerm {
  readonly id: Region;
  readonly label: string;
  readonly officialName: string;
}

/** The 12 ITL1 nations and regions of the United Kingdom (Office for National Statistics). */
export const REGIONS: readonly RegionTerm[] = [
  { id: 'TLC', label: 'North East', officialName: 'North East (England)' },
  { id: 'TLD', label: 'North West', officialName: 'North West (England)' },
  { id: 'TLE', label: 'Yorkshire and The Humber', officialName: 'Yorkshire and The Humber' },
  { id: 'TLF', label: 'East Midlands', officialName: 'East Midlands (England)' },
  { id: 'TLG', label: 'West Midlands', officialName: 'West Midlands (England)' },
  { id: 'TLH', label: 'East of England', officialName: 'East (England)' },
  { id: 'TLI', label: 'London', officialName: 'London' },
  { id: 'TLJ', label: 'South East', officialName: 'South East (England)' },
  { id: 'TLK', label: 'South West', officialName: 'South West (England)' },
  { id: 'TLL', label: 'Wales', officialName: 'Wales' },
  { id: 'TLM', label: 'Scotland', officialName: 'Scotland' },
  { id: 'TLN', label: 'Northern Ireland', officialName: 'Northern Ireland' },
];

/** True for the id of a stakeholder type. */
export function isStakeholderType(value: unknown): value is StakeholderType {
  return STAKEHOLDER_TYPES.some(({ id }) => id === value);
}

/** True for the code of an ITL1 nation or region. */
export function isRegion(value: unknown): value is Region {
  return REGIONS.some(({ id }) => id === value);
}

export interface Declared {
  readonly stakeholderType: StakeholderType | null;
  readonly region: Region | null;
}

/** Joined participants by what they declared. */
export interface RoomCounts {
  readonly byType: Readonly<Record<string, number>>;
  readonly byRegion: Readonly<Record<string, number>>;
  /** Key `type|region`, those who declared both. */
  readonly byTypeAndRegion: Readonly<Record<string, number>>;
  /** Threshold of the organisation; below 5 it counts as 5. */
  readonly k?: number;
}

/** Key of a pair in `byTypeAndRegion`. */
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

/** Number of participants in bands of ten, since an exact number helps to find out who was there: '10 to 19'. */
export function attendanceBand(n: number): string {
  if (n < 10) return 'Fewer than 10';
  const low = Math.floor(n / 10) * 10;

  return `${low} to ${low + 9}`;
}
