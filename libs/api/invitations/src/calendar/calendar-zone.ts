import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';

/** A change of the clocks, or the first rule of a zone that never changes them. */
interface Onset {
  /** Wall time at which it begins, in the offset before it (RFC 5545 3.6.5): '2026-03-29T01:00:00'. */
  readonly local: string;
  readonly fromSeconds: number;
  readonly toSeconds: number;
  readonly name: string;
  readonly daylight: boolean;
}

const NEVER_CHANGED = '1970-01-01T00:00:00';

/** A VTIMEZONE with the clock changes between two moments, the offset at the start, and the next change. */
export function buildZone(tz: string, startMs: number, endMs: number): ICAL.Component {
  const zone = new ICAL.Component('vtimezone');
  zone.addPropertyWithValue('tzid', tz);
  for (const onset of onsetsOf(tz, startMs, endMs)) zone.addSubcomponent(observance(onset));
  return zone;
}

function observance({ local, fromSeconds, toSeconds, name, daylight }: Onset): ICAL.Component {
  const part = new ICAL.Component(daylight ? 'daylight' : 'standard');
  part.addPropertyWithValue('dtstart', ICAL.Time.fromDateTimeString(local));
  part.addPropertyWithValue('tzoffsetfrom', ICAL.UtcOffset.fromSeconds(fromSeconds));
  part.addPropertyWithValue('tzoffsetto', ICAL.UtcOffset.fromSeconds(toSeconds));
  part.addPropertyWithValue('tzname', name);
  return part;
}

function onsetsOf(tz: string, startMs: number, endMs: number): Onset[] {
  const start = Temporal.Instant.fromEpochMilliseconds(startMs).toZonedDateTimeISO(tz);
  // A change at the very start is in force then, and 'previous' looks strictly before.
  const first = start.add({ nanoseconds: 1 }).getTimeZoneTransition('previous');
  const onsets = [first ? onsetAt(first) : steady(start)];
  let next = start.getTimeZoneTransition('next');
  while (next && next.epochMilliseconds <= endMs) {
    onsets.push(onsetAt(next));
    next = next.getTimeZoneTransition('next');
  }
  return next ? [...onsets, onsetAt(next)] : onsets;
}

function onsetAt(change: Temporal.ZonedDateTime): Onset {
  const fromSeconds = secondsOf(change.subtract({ nanoseconds: 1 }));
  const toSeconds = secondsOf(change);
  const before = new Date(change.epochMilliseconds + fromSeconds * 1000).toISOString().slice(0, 19);
  return { local: before, fromSeconds, toSeconds, name: nameAt(change), daylight: toSeconds > standardSeconds(change) };
}

function steady(at: Temporal.ZonedDateTime): Onset {
  const seconds = secondsOf(at);
  return { local: NEVER_CHANGED, fromSeconds: seconds, toSeconds: seconds, name: nameAt(at), daylight: false };
}

function secondsOf(at: Temporal.ZonedDateTime): number {
  return Math.round(at.offsetNanoseconds / 1e9);
}

/** The smaller offset of that year's January and July, in seconds: summer time is what is ahead of it. */
function standardSeconds(at: Temporal.ZonedDateTime): number {
  const inMonth = (month: number): number => secondsOf(at.with({ month, day: 1, hour: 12 }));
  return Math.min(inMonth(1), inMonth(7));
}

function nameAt(at: Temporal.ZonedDateTime): string {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: at.timeZoneId, timeZoneName: 'short' });
  const part = format.formatToParts(at.epochMilliseconds).find(({ type }) => type === 'timeZoneName');
  return part?.value ?? at.offset;
}
