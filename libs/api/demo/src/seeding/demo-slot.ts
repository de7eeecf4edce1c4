/** Wall times of a demo roundtable as the organiser's form sends them. */
export interface DemoSlot {
  readonly tz: string;
  /** 'YYYY-MM-DDTHH:00'; the end is two hours later on the same day, three hours after midnight. */
  readonly localStart: string;
  readonly localEnd: string;
}

const TZ = 'Europe/London';
const HOURS = 2;
const DAY_MS = 86_400_000;

/**
 * Two hours `day` days after `now`, from `hour` on, or from the hour that has just begun, so that the session starts
 * without being early. The clocks change between one and two: no slot begins there, one that holds that hour is an hour
 * longer, since it may be skipped, and none crosses midnight.
 */
export function demoSlot(now: Date, day: number, hour: number | 'now'): DemoSlot {
  const { date, hour: hourNow } = londonTime(new Date(now.getTime() + day * DAY_MS));
  const start = hour === 'now' ? Math.min(hourNow === 1 ? 0 : hourNow, 24 - HOURS - 1) : hour;
  const at = (full: number): string => `${date}T${String(full).padStart(2, '0')}:00`;
  const length = start < 2 ? HOURS + 1 : HOURS;
  return { tz: TZ, localStart: at(start), localEnd: at(start + length) };
}

function londonTime(at: Date): { date: string; hour: number } {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: TZ, dateStyle: 'short', timeStyle: 'short' });
  const [date = '', time = ''] = format.format(at).split(' ');
  return { date, hour: Number(time.slice(0, 2)) };
}
