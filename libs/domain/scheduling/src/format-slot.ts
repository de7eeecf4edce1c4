import type { Fold, LocalTime } from './wall-time';
import { asIfUtc, parseLocal } from './wall-time';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAY_MS = 24 * 60 * 60_000;

/** 1 January 1970 was a Thursday. */
const WEEKDAY_OF_EPOCH = 4;

const SIDES: Readonly<Record<Fold, string>> = {
  earlier: ', before the clocks go back',
  later: ', after the clocks go back',
};

/** 'Thursday 12 March 2026' of '2026-03-12'; what cannot be read is returned as it is. */
export function formatDay(day: string): string {
  const time = parseLocal(`${day}T00:00`);

  return time === null ? day : writeDate(time);
}

/** '2pm', '2:30pm', 'midday' or 'midnight' of 'YYYY-MM-DDTHH:mm'; what cannot be read is returned as it is. */
export function formatTime(local: string): string {
  const time = parseLocal(local);

  return time === null ? local : writeTime(time);
}

/**
 * 'Thursday 12 March 2026, 2pm to 4pm (London time)'; over midnight 'Thursday 12 March 2026, 10pm to Friday 13 March
 * 2026, 1am (London time)'. `tzLabel` is a label or the name of a zone; `fold` says of a time that happens twice which
 * is meant: '(London time, after the clocks go back)'.
 */
export function formatSlot(localStart: string, localEnd: string, tzLabel: string, fold: Fold | null = null): string {
  const [start, end] = [parseLocal(localStart), parseLocal(localEnd)];
  const zone = tzLabel.includes('/') || !tzLabel.includes(' ') ? zoneLabel(tzLabel) : tzLabel;
  const label = zone + (fold === null ? '' : SIDES[fold]);
  if (start === null || end === null) return `${localStart} to ${localEnd} (${label})`;
  const startDate = writeDate(start);
  const endDate = writeDate(end);
  const until = startDate === endDate ? writeTime(end) : `${endDate}, ${writeTime(end)}`;

  return `${startDate}, ${writeTime(start)} to ${until} (${label})`;
}

/** 'London time' for 'Europe/London', 'UTC' for UTC. */
export function zoneLabel(tz: string): string {
  const place = tz.split('/').at(-1) ?? tz;
  if (!tz.includes('/') || tz.startsWith('Etc/')) return place;

  return `${place.replaceAll('_', ' ')} time`;
}

function writeDate(time: LocalTime): string {
  const days = Math.floor(asIfUtc(time) / DAY_MS);

  return `${WEEKDAYS[(days + WEEKDAY_OF_EPOCH) % 7]} ${time.day} ${MONTHS[time.month - 1]} ${time.year}`;
}

function writeTime({ hour, minute }: LocalTime): string {
  if (minute === 0 && hour % 12 === 0) return hour === 0 ? 'midnight' : 'midday';
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;

  return `${twelve}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}
