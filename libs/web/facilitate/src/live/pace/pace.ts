import type { AgendaItemBody } from '@rt/contracts';

const MINUTE_MS = 60_000;
/** Further off than this, the session is held at another time than it was planned for, and the agenda tells nothing. */
const TELLING_MINUTES = 180;

interface Moment {
  readonly agenda: readonly Pick<AgendaItemBody, 'id' | 'plannedMinutes'>[];
  /** ISO time of the planned start; null without a date. */
  readonly startAt: string | null;
  readonly itemId: string | null;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Whole minutes that a session is behind its agenda, negative when ahead; null where it cannot be told. */
export function minutesBehind({ agenda, startAt, itemId, now }: Moment): number | null {
  const index = agenda.findIndex(({ id }) => id === itemId);
  const item = agenda[index];
  if (startAt === null || !item) return null;
  const before = agenda.slice(0, index).reduce((sum, { plannedMinutes }) => sum + plannedMinutes, 0);
  const gone = (now - Date.parse(startAt)) / MINUTE_MS;
  const late = Math.floor(gone - (before + item.plannedMinutes));
  const early = Math.floor(before - gone);
  const behind = late > 0 ? late : early > 0 ? -early : 0;
  return Math.abs(behind) > TELLING_MINUTES ? null : behind;
}
