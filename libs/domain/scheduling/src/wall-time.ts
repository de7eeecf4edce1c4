import type { Refusal } from '@rt/domain/text';
import { reject } from '@rt/domain/text';

/** Which of the two instants is meant when clocks go back and a wall time happens twice. */
export type Fold = 'earlier' | 'later';

export interface FoldChoice {
  readonly fold: Fold;
  readonly epochMs: number;
  /** '+01:00' */
  readonly offset: string;
}

export interface WallTimeRefusal extends Refusal<'time-in-gap' | 'time-in-fold' | 'unknown-zone' | 'invalid'> {
  /** For `time-in-fold`: the two instants to choose from. */
  readonly choices?: readonly FoldChoice[];
}

export type WallTime = { readonly ok: true; readonly epochMs: number; readonly offset: string } | WallTimeRefusal;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const LOCAL = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;
const YEAR_MIN = 1970;
const YEAR_MAX = 2200;

/** A date and time of day without zone. */
export interface LocalTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/** Reads 'YYYY-MM-DDTHH:mm'; null when it is written otherwise or no such day exists. Years 1970 to 2200. */
function parseLocal(local: unknown): LocalTime | null {
  const match = typeof local === 'string' ? LOCAL.exec(local) : null;
  if (match === null) return null;
  const [year, month, day, hour, minute] = match.slice(1).map(Number) as [number, number, number, number, number];
  const ranges = [
    [year, YEAR_MIN, YEAR_MAX],
    [month, 1, 12],
    [day, 1, daysInMonth(year, month)],
    [hour, 0, 23],
    [minute, 0, 59],
  ] as const;

  return ranges.every(([value, min, max]) => value >= min && value <= max) ? { year, month, day, hour, minute } : null;
}

function daysInMonth(year: number, month: number): number {
  return Math.round((Date.UTC(year, month, 1) - Date.UTC(year, month - 1, 1)) / DAY);
}

/** Milliseconds of a wall time read as if it were UTC: for counting days and comparing, never an instant. */
function asIfUtc({ year, month, day, hour, minute }: LocalTime): number {
  return Date.UTC(year, month - 1, day, hour, minute);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Names only: an offset such as '+01:00' is no zone, since it knows no summer time. */
const ZONE_NAME = /^[A-Za-z][A-Za-z0-9_+-]{0,30}(?:\/[A-Za-z0-9_+-]{1,30}){0,2}$/;

function formatOf(tz: string): Intl.DateTimeFormat | null {
  const known = formats.get(tz);
  if (known !== undefined) return known;
  if (!ZONE_NAME.test(tz)) return null;
  try {
    const format = new Intl.DateTimeFormat('en-GB', {
      timeZone: tz,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    formats.set(tz, format);

    return format;
  } catch {
    // Intl has no other way to say that a zone is not known.
    return null;
  }
}

export function isZone(tz: unknown): tz is string {
  return typeof tz === 'string' && formatOf(tz) !== null;
}

/** Wall time 'YYYY-MM-DDTHH:mm' of an instant in a known zone. */
export function wallTimeOf(epochMs: number, tz: string): string {
  const parts = new Map(
    formatOf(tz)
      ?.formatToParts(epochMs)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';

  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/** Distance of the zone's wall time from UTC at an instant, in ms. */
function offsetAt(epochMs: number, tz: string): number {
  const local = parseLocal(wallTimeOf(epochMs, tz));

  return local === null ? NaN : asIfUtc(local) - Math.floor(epochMs / MINUTE) * MINUTE;
}

/**
 * The instant of a wall time in a zone. Refused are a time that the clocks leap over (`time-in-gap`), one that happens
 * twice unless `fold` says which is meant (`time-in-fold`, with both as `choices`), a zone that is not known
 * (`unknown-zone`) and anything but 'YYYY-MM-DDTHH:mm' (`invalid`). Outside of a fold, `fold` has no effect.
 */
export function resolveWallTime(local: unknown, tz: unknown, fold?: Fold): WallTime {
  const wall = parseLocal(local);
  if (wall === null) return reject('invalid', undefined, 'date-missing');
  if (!isZone(tz)) return reject('unknown-zone', undefined, 'zone-missing');

  const [first, second] = instantsOf(asIfUtc(wall), tz);
  if (first === undefined) {
    return reject('time-in-gap');
  }
  if (second === undefined) return { ok: true, epochMs: first.epochMs, offset: first.offset };
  const chosen = [first, second].find((choice) => choice.fold === fold);
  if (chosen !== undefined) return { ok: true, epochMs: chosen.epochMs, offset: chosen.offset };

  return {
    ...reject('time-in-fold'),
    choices: [first, second],
  };
}

/** Two days apart surround any clock change, so both offsets are tried: none fits in a gap, both in a fold. */
function instantsOf(utcMs: number, tz: string): readonly FoldChoice[] {
  const offsets = new Set([offsetAt(utcMs - DAY, tz), offsetAt(utcMs + DAY, tz)]);

  return [...offsets]
    .filter((offset) => offsetAt(utcMs - offset, tz) === offset)
    .map((offset) => ({ epochMs: utcMs - offset, offset: writeOffset(offset) }))
    .sort((a, b) => a.epochMs - b.epochMs)
    .map((instant, index) => ({ fold: index === 0 ? 'earlier' : 'later', ...instant }));
}

function writeOffset(offsetMs: number): string {
  const minutes = Math.abs(Math.round(offsetMs / MINUTE));
  const two = (value: number) => String(value).padStart(2, '0');

  return `${offsetMs < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
