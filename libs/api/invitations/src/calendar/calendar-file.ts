import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';

import { buildZone } from './calendar-zone';

/** What one invited person's calendar shall show. */
export interface CalendarEntry {
  readonly method: 'REQUEST' | 'CANCEL';
  readonly uid: string;
  readonly sequence: number;
  readonly tz: string;
  readonly startMs: number;
  readonly endMs: number;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  readonly url: string;
  readonly organiser: { readonly name: string; readonly email: string };
  readonly attendee: { readonly name: string; readonly email: string; readonly answer: Participation };
}

export type Participation = 'NEEDS-ACTION' | 'ACCEPTED' | 'TENTATIVE' | 'DECLINED';

export interface CalendarFile {
  readonly method: 'REQUEST' | 'CANCEL';
  readonly content: string;
}

// The library's 75 octets leave out the space that continues a line; the standard's count it.
ICAL.foldLength = 74;

/** An iCalendar file with one event for one person (RFC 5545, 5546); `now` becomes DTSTAMP. */
export function buildCalendarFile(entry: CalendarEntry, now: Date): CalendarFile {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('prodid', '-//Roundtable//Roundtable//EN');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  calendar.addPropertyWithValue('method', entry.method);
  const named = isUnambiguous(entry.startMs, entry.tz) && isUnambiguous(entry.endMs, entry.tz);
  if (named) calendar.addSubcomponent(buildZone(entry.tz, entry.startMs, entry.endMs));
  calendar.addSubcomponent(buildEvent(entry, now, named));
  return { method: entry.method, content: `${calendar.toString()}\r\n` };
}

function buildEvent(entry: CalendarEntry, now: Date, named: boolean): ICAL.Component {
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', entry.uid);
  event.addPropertyWithValue('dtstamp', utc(now.getTime()));
  event.addPropertyWithValue('sequence', entry.sequence);
  addMoment(event, 'dtstart', entry.startMs, named ? entry.tz : null);
  addMoment(event, 'dtend', entry.endMs, named ? entry.tz : null);
  event.addPropertyWithValue('summary', printable(entry.summary));
  event.addPropertyWithValue('description', printable(entry.description));
  if (entry.location !== '') event.addPropertyWithValue('location', printable(entry.location));
  event.addPropertyWithValue('url', entry.url);
  event.addPropertyWithValue('status', entry.method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED');
  event.addPropertyWithValue('transp', entry.method === 'CANCEL' ? 'TRANSPARENT' : 'OPAQUE');
  event.addProperty(organiserOf(entry));
  event.addProperty(attendeeOf(entry));
  return event;
}

function organiserOf({ organiser }: CalendarEntry): ICAL.Property {
  const property = new ICAL.Property('organizer');
  property.setParameter('cn', parameter(organiser.name));
  property.setValue(address(organiser.email));
  return property;
}

// The answer is given on the invitation's page, so the calendar program is asked for no reply.
function attendeeOf({ attendee }: CalendarEntry): ICAL.Property {
  const property = new ICAL.Property('attendee');
  property.setParameter('cutype', 'INDIVIDUAL');
  property.setParameter('role', 'REQ-PARTICIPANT');
  property.setParameter('partstat', attendee.answer);
  property.setParameter('rsvp', 'FALSE');
  property.setParameter('cn', parameter(attendee.name));
  property.setValue(address(attendee.email));
  return property;
}

/** A local time with its zone, or in UTC. */
function addMoment(event: ICAL.Component, name: 'dtstart' | 'dtend', ms: number, tz: string | null): void {
  if (tz === null) {
    event.addPropertyWithValue(name, utc(ms));
    return;
  }
  const local = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(tz).toPlainDateTime();
  const property = event.addPropertyWithValue(
    name,
    ICAL.Time.fromDateTimeString(local.toString({ smallestUnit: 'second' })),
  );
  property.setParameter('tzid', tz);
}

function utc(ms: number): ICAL.Time {
  return ICAL.Time.fromDateTimeString(`${new Date(ms).toISOString().slice(0, 19)}Z`);
}

// Parsers differ on which of the two a local time means that happens twice (against RFC 5545 3.3.5), so it is said in
// UTC.
function isUnambiguous(ms: number, tz: string): boolean {
  const local = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(tz).toPlainDateTime();
  const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
    local.toZonedDateTime(tz, { disambiguation }),
  );
  return earlier?.epochMilliseconds === later?.epochMilliseconds;
}

// The library escapes line feeds only: a bare carriage return, say, would be written as it is and end a line.
function printable(text: string): string {
  return text.replace(/\r\n?|[\p{Zl}\p{Zp}]/gu, '\n').replace(/[^\P{Cc}\n]/gu, '');
}

// A parameter cannot hold quotes or control characters (RFC 5545 3.2), and simple parsers cut at marks within quotes.
function parameter(text: string): string {
  const flat = text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
  return flat.replace(/"/g, "'").replace(/[;:]/g, ',').trim();
}

function address(email: string): string {
  return `mailto:${email.replace(/[\p{Cc}\s]+/gu, '')}`;
}
