/** What a calendar entry shows of a roundtable. */
export interface CalendarFacts {
  /** 'YYYY-MM-DDTHH:mm' */
  readonly localStart: string;
  readonly localEnd: string;
  readonly tz: string;
  /** in_person, online or hybrid */
  readonly format: string;
  readonly venueTown: string | null;
  readonly cancelled: boolean;
  readonly title: string;
  readonly venue?: string | null;
  readonly joinUrl?: string | null;
  readonly description?: string | null;
}

/** `material`: people must be asked again; `cosmetic`: the entry changes, the answer stands. */
export type CalendarChange = 'none' | 'cosmetic' | 'material';

const MATERIAL = ['localStart', 'localEnd', 'tz', 'format', 'venueTown', 'cancelled'] as const;
const COSMETIC = ['title', 'venue', 'joinUrl', 'description'] as const;

/** How a change of a scheduled roundtable looks to those who have it in their calendar (RFC 5546, 2.1.4). */
export function calendarChange(before: CalendarFacts, after: CalendarFacts): CalendarChange {
  const differs = (key: keyof CalendarFacts) => (before[key] ?? null) !== (after[key] ?? null);
  if (MATERIAL.some(differs)) return 'material';

  return COSMETIC.some(differs) ? 'cosmetic' : 'none';
}

/** SEQUENCE of the next message: it rises with a material change and never falls. */
export function nextSequence(sequence: number, change: CalendarChange): number {
  return change === 'material' ? sequence + 1 : sequence;
}
