export interface CalendarFacts {
  /** 'YYYY-MM-DDTHH:mm' */
  readonly localStart: string;
  readonly localEnd: string;
  readonly tz: string;
  readonly format: string;
  readonly venueTown: string | null;
  readonly cancelled: boolean;
  readonly title: string;
  readonly venue?: string | null;
  readonly joinUrl?: string | null;
  readonly description?: string | null;
}

/** `material`: mail and ask again. `notice`: mail, answers stay valid. `cosmetic`: no mail. */
export type CalendarChange = 'none' | 'cosmetic' | 'notice' | 'material';

const MATERIAL = ['localStart', 'localEnd', 'tz', 'format', 'venueTown', 'cancelled'] as const;
const NOTICE = ['venue'] as const;
const COSMETIC = ['title', 'joinUrl', 'description'] as const;

/** How a change of a scheduled roundtable looks to those who have it in their calendar (RFC 5546, 2.1.4). */
export function calendarChange(before: CalendarFacts, after: CalendarFacts): CalendarChange {
  const differs = (key: keyof CalendarFacts) => (before[key] ?? null) !== (after[key] ?? null);
  if (MATERIAL.some(differs)) return 'material';
  if (NOTICE.some(differs)) return 'notice';

  return COSMETIC.some(differs) ? 'cosmetic' : 'none';
}

/** True where people must hear of a change by mail. */
export function isMailed(change: CalendarChange): boolean {
  return change === 'material' || change === 'notice';
}

/** SEQUENCE of the next message: it rises with a material change and never falls. */
export function nextSequence(sequence: number, change: CalendarChange): number {
  return change === 'material' ? sequence + 1 : sequence;
}
