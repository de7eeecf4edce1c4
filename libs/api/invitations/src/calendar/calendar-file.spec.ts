import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import ICAL from 'ical.js';
import { sync as nodeIcal, type VEvent } from 'node-ical';

import { buildCalendarFile, type CalendarEntry } from './calendar-file';

const NOW = new Date('2026-03-01T09:30:15Z');

function entry(over: Partial<CalendarEntry> = {}): CalendarEntry {
  return {
    method: 'REQUEST',
    uid: 'b1f7c6de-6f4f-4c3e-9d55-0f9d2c1f0a11',
    sequence: 2,
    tz: 'Europe/London',
    startMs: Date.parse('2026-03-12T14:00:00Z'),
    endMs: Date.parse('2026-03-12T16:00:00Z'),
    summary: 'Battery supply chains',
    description: 'What slows cell plants down?\n\nChatham House Rule.',
    location: 'Digital Factory, Middlesbrough',
    url: 'https://roundtable.example/j/48291503',
    organiser: { name: 'Tees Valley Combined Authority', email: 'roundtable@example.org' },
    attendee: { name: 'Amina Okafor', email: 'amina@example.org', answer: 'NEEDS-ACTION' },
    ...over,
  };
}

function eventOf(content: string): ICAL.Component {
  const event = new ICAL.Component(ICAL.parse(content) as unknown[]).getFirstSubcomponent('vevent');
  if (!event) throw new Error('no event');
  return event;
}

function readByNodeIcal(content: string): VEvent {
  const events = Object.values(nodeIcal.parseICS(content)).filter((each) => each?.type === 'VEVENT');
  expect(events).toHaveLength(1);
  return events[0] as VEvent;
}

/** The instants that ical.js reads, by the VTIMEZONE of the file alone. */
function readByIcalJs(content: string): { start: string; end: string } {
  const calendar = new ICAL.Component(ICAL.parse(content) as unknown[]);
  const zone = calendar.getFirstSubcomponent('vtimezone');
  ICAL.TimezoneService.reset();
  if (zone) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const event = new ICAL.Event(eventOf(content));
  return { start: event.startDate.toJSDate().toISOString(), end: event.endDate.toJSDate().toISOString() };
}

/** Lines with their continuations joined. */
function unfolded(content: string): string[] {
  return content.replace(/\r\n /g, '').split('\r\n');
}

const SLOTS: readonly { name: string; tz: string; start: string; end: string }[] = [
  { name: 'in winter', tz: 'Europe/London', start: '2026-03-12T14:00:00Z', end: '2026-03-12T16:00:00Z' },
  { name: 'in summer', tz: 'Europe/London', start: '2026-06-12T13:00:00Z', end: '2026-06-12T15:00:00Z' },
  {
    name: 'the day before the clocks go forward',
    tz: 'Europe/London',
    start: '2026-03-28T14:00:00Z',
    end: '2026-03-28T16:00:00Z',
  },
  {
    name: 'the day after the clocks went forward',
    tz: 'Europe/London',
    start: '2026-03-30T13:00:00Z',
    end: '2026-03-30T15:00:00Z',
  },
  {
    name: 'over the clocks going forward',
    tz: 'Europe/London',
    start: '2026-03-29T00:30:00Z',
    end: '2026-03-29T02:30:00Z',
  },
  {
    name: 'at the moment of the change',
    tz: 'Europe/London',
    start: '2026-03-29T01:00:00Z',
    end: '2026-03-29T03:00:00Z',
  },
  {
    name: 'over the clocks going back',
    tz: 'Europe/London',
    start: '2026-10-24T23:30:00Z',
    end: '2026-10-25T03:00:00Z',
  },
  {
    name: 'in the earlier side of the fold',
    tz: 'Europe/London',
    start: '2026-10-25T00:10:00Z',
    end: '2026-10-25T00:50:00Z',
  },
  {
    name: 'in the later side of the fold',
    tz: 'Europe/London',
    start: '2026-10-25T01:10:00Z',
    end: '2026-10-25T01:50:00Z',
  },
  {
    name: 'in a zone whose clocks never change',
    tz: 'Asia/Kolkata',
    start: '2026-07-01T08:00:00Z',
    end: '2026-07-01T10:00:00Z',
  },
  { name: 'in UTC', tz: 'UTC', start: '2026-07-01T08:00:00Z', end: '2026-07-01T10:00:00Z' },
  { name: 'on the southern half', tz: 'Australia/Sydney', start: '2026-01-10T01:00:00Z', end: '2026-01-10T03:00:00Z' },
  {
    name: 'with half an hour of summer time',
    tz: 'Australia/Lord_Howe',
    start: '2026-10-10T01:00:00Z',
    end: '2026-10-10T03:00:00Z',
  },
];

describe('buildCalendarFile', () => {
  it.each(SLOTS)('is read as the same moments by two parsers $name ($tz)', ({ tz, start, end }) => {
    const { content } = buildCalendarFile(entry({ tz, startMs: Date.parse(start), endMs: Date.parse(end) }), NOW);

    const other = readByNodeIcal(content);
    const wanted = { start: new Date(start).toISOString(), end: new Date(end).toISOString() };
    expect(readByIcalJs(content)).toEqual(wanted);
    expect({ start: other.start.toISOString(), end: other.end?.toISOString() }).toEqual(wanted);
  });

  it('writes the changes of the clocks in local time, without Z, as they really are', () => {
    const { content } = buildCalendarFile(entry(), NOW);

    const zone = content.slice(content.indexOf('BEGIN:VTIMEZONE'), content.indexOf('END:VTIMEZONE'));
    expect(zone.split('\r\n').filter((line) => !line.startsWith('END'))).toEqual([
      'BEGIN:VTIMEZONE',
      'TZID:Europe/London',
      'BEGIN:STANDARD',
      'DTSTART:20251026T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0000',
      'TZNAME:GMT',
      'BEGIN:DAYLIGHT',
      'DTSTART:20260329T010000',
      'TZOFFSETFROM:+0000',
      'TZOFFSETTO:+0100',
      'TZNAME:BST',
      '',
    ]);
  });

  it('defines every zone that it names', () => {
    const { content } = buildCalendarFile(entry({ tz: 'America/New_York' }), NOW);

    const used = [...content.matchAll(/;TZID=([^:;]+):/g)].map((match) => match[1]);
    expect(used).toEqual(['America/New_York', 'America/New_York']);
    expect(content).toContain('\r\nTZID:America/New_York\r\n');
  });

  it.each([
    ['earlier', '2026-10-25T00:10:00Z', '20261025T001000Z'],
    ['later', '2026-10-25T01:10:00Z', '20261025T011000Z'],
  ])('says the %s side of a fold in UTC, since parsers differ on the local time', (_side, start, written) => {
    const startMs = Date.parse(start);
    const { content } = buildCalendarFile(entry({ startMs, endMs: startMs + 40 * 60_000 }), NOW);

    expect(content).toContain(`\r\nDTSTART:${written}\r\n`);
    expect(content).not.toContain('TZID');
  });

  it('has one organiser, one attendee, a sequence, a stamp in UTC and a status', () => {
    const event = eventOf(buildCalendarFile(entry(), NOW).content);

    expect(event.getAllProperties('attendee')).toHaveLength(1);
    expect(event.getAllProperties('organizer')).toHaveLength(1);
    expect(event.getFirstPropertyValue('attendee')).toBe('mailto:amina@example.org');
    expect(event.getFirstProperty('attendee')?.getParameter('partstat')).toBe('NEEDS-ACTION');
    expect(event.getFirstPropertyValue('sequence')).toBe(2);
    expect(event.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(event.getFirstProperty('dtstamp')?.toICALString()).toBe('DTSTAMP:20260301T093015Z');
    expect(event.getFirstPropertyValue('uid')).toBe('b1f7c6de-6f4f-4c3e-9d55-0f9d2c1f0a11');
  });

  it('cancels with METHOD and STATUS', () => {
    const { method, content } = buildCalendarFile(entry({ method: 'CANCEL', sequence: 3 }), NOW);

    expect(method).toBe('CANCEL');
    expect(unfolded(content)).toEqual(expect.arrayContaining(['METHOD:CANCEL', 'STATUS:CANCELLED', 'SEQUENCE:3']));
  });

  it('ends every line with CRLF and folds at 75 octets without breaking a character', () => {
    const summary = 'Ynni adnewyddadwy yng Nghymru: pa mor gyflym y gallwn ni symud ymlaen? ŵŷ 🔋🔋🔋 '
      .repeat(4)
      .trim();
    const { content } = buildCalendarFile(entry({ summary }), NOW);

    expect(content.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(content.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    for (const line of content.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(eventOf(content).getFirstPropertyValue('summary')).toBe(summary);
    expect(readByNodeIcal(content).summary).toBe(summary);
  });

  it('lets no text break out of its line', () => {
    const evil = 'Talks\r\nATTENDEE:mailto:evil@example.org\r\nEND:VEVENT\u2028\u0007BEGIN:VALARM';
    const { content } = buildCalendarFile(
      entry({
        summary: evil,
        description: evil,
        location: evil,
        organiser: { name: `${evil}";X="`, email: 'host@example.org\r\nX-EVIL:1' },
        attendee: {
          name: `"${evil}`,
          email: 'amina@example.org\r\nATTENDEE:mailto:evil@example.org',
          answer: 'ACCEPTED',
        },
      }),
      NOW,
    );

    const lines = unfolded(content);
    expect(lines.filter((line) => line.startsWith('ATTENDEE'))).toHaveLength(1);
    expect(lines.filter((line) => /^(X-EVIL|BEGIN:VALARM)/.test(line))).toEqual([]);
    expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(1);
    expect(content.replace(/\r\n/g, '')).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
    for (const key of ['summary', 'description', 'location'] as const) {
      expect(readByNodeIcal(content)[key]).toBe('Talks\nATTENDEE:mailto:evil@example.org\nEND:VEVENT\nBEGIN:VALARM');
    }
    expect(eventOf(content).getAllProperties('attendee')).toHaveLength(1);
  });

  it('does not depend on the time zone of the machine', () => {
    const written = ['Pacific/Auckland', 'America/New_York'].map((tz) => writeUnder(tz));

    const here = SLOTS.map(({ tz, start, end }) => fileOf(tz, start, end));
    expect(written).toEqual([here, here]);
  });
});

function fileOf(tz: string, start: string, end: string): string {
  return buildCalendarFile(entry({ tz, startMs: Date.parse(start), endMs: Date.parse(end) }), NOW).content;
}

/** Runs the writer in a process of its own under a TZ, since a running process keeps the zone it started with. */
function writeUnder(tz: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'rt-calendar-'));
  const root = resolve(__dirname, '../../../../..');
  const main = join(folder, 'main.mjs');
  const writer = join(folder, 'writer.ts');
  const entries = SLOTS.map((slot) =>
    entry({ tz: slot.tz, startMs: Date.parse(slot.start), endMs: Date.parse(slot.end) }),
  );
  writeFileSync(
    writer,
    `import { buildCalendarFile } from ${JSON.stringify(join(__dirname, 'calendar-file'))};
     const files = ${JSON.stringify(entries)}.map((entry) => buildCalendarFile(entry, new Date(${NOW.getTime()})).content);
     console.log(JSON.stringify({ offset: new Date(0).getTimezoneOffset(), files }));`,
  );
  const rolldown = join(root, 'node_modules/rolldown/bin/cli.mjs');
  const built = spawnSync(
    process.execPath,
    [rolldown, writer, '--file', main, '--platform', 'node', '--format', 'esm'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  if (built.status !== 0) throw new Error(built.stderr || built.stdout);
  const run = spawnSync(process.execPath, [main], { encoding: 'utf8', env: { TZ: tz } });
  const { offset, files } = JSON.parse(run.stdout) as { offset: number; files: string[] };
  expect(offset).not.toBe(0);
  return files;
}
