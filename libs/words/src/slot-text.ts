import type { Fold } from '@rt/domain/scheduling';

import { createWords } from './create-words';
import { currentLocale } from './locale';
import { slot } from './words.en-GB.json';

const t = createWords(slot);

const LOCAL = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/;

/** 'Thursday 12 March 2026' of '2026-03-12'; what cannot be read is returned as it is. */
export function formatDay(day: string): string {
  const at = read(`${day}T00:00`);

  return at === null ? day : dayWords(at);
}

/** '2pm', '2:30pm', 'midday' or 'midnight' of 'YYYY-MM-DDTHH:mm'; what cannot be read is returned as it is. */
export function formatTime(local: string): string {
  const at = read(local);

  return at === null ? local : timeWords(at);
}

/**
 * 'Thursday 12 March 2026, 2pm to 4pm (London time)'; over midnight 'Thursday 12 March 2026, 10pm to Friday 13 March
 * 2026, 1am (London time)'. `tzLabel` is a label or the name of a zone; `fold` says of a time that happens twice which
 * is meant: '(London time, after the clocks go back)'.
 */
export function formatSlot(localStart: string, localEnd: string, tzLabel: string, fold: Fold | null = null): string {
  const [from, to] = [read(localStart), read(localEnd)];
  const place = tzLabel.includes('/') || !tzLabel.includes(' ') ? zoneLabel(tzLabel) : tzLabel;
  const zone = fold === null ? place : t(`slot.${fold}`, { zone: place });
  if (from === null || to === null) return t('slot.unread', { start: localStart, end: localEnd, zone });
  const said = { day: dayWords(from), start: timeWords(from), end: timeWords(to), zone };
  const endDay = dayWords(to);

  return said.day === endDay ? t('slot.within-a-day', said) : t('slot.over-midnight', { ...said, endDay });
}

/** 'London time' for 'Europe/London', 'UTC' for UTC. */
export function zoneLabel(tz: string): string {
  const place = tz.split('/').at(-1) ?? tz;
  if (!tz.includes('/') || tz.startsWith('Etc/')) return place;

  return t('slot.zone', { place: place.replaceAll('_', ' ') });
}

/** A wall time as the moment that it would be in UTC; null for one that does not exist. */
function read(local: string): Date | null {
  const parts = LOCAL.exec(local)?.slice(1).map(Number);
  if (!parts) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts;
  const at = new Date(Date.UTC(year, month - 1, day, hour, minute));

  return at.toISOString().startsWith(local.slice(0, 16)) ? at : null;
}

type DayWriters = Readonly<Record<'weekday' | 'date', Intl.DateTimeFormat>>;

// Made once a language: making one takes many times as long as writing a day with it.
const dayWriters = new Map<string, DayWriters>();

function dayWords(at: Date): string {
  const locale = currentLocale();
  const { weekday, date } = dayWriters.get(locale) ?? makeDayWriters(locale);

  return t('slot.day', { weekday: weekday.format(at), date: date.format(at) });
}

function makeDayWriters(locale: string): DayWriters {
  const made = {
    weekday: new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }),
    date: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  };
  dayWriters.set(locale, made);
  return made;
}

function timeWords(at: Date): string {
  const [hour, minute] = [at.getUTCHours(), at.getUTCMinutes()];
  if (minute === 0 && hour % 12 === 0) return t(hour === 0 ? 'slot.midnight' : 'slot.midday');
  const said = { hour: String(hour % 12 || 12), half: hour < 12 ? 'am' : 'pm' };

  return minute === 0
    ? t('slot.full-hour', said)
    : t('slot.time', { ...said, minutes: String(minute).padStart(2, '0') });
}
