import fc from 'fast-check';
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';

import { buildZone } from './calendar-zone';

const ZONES = Intl.supportedValuesOf('timeZone');
const FROM = Date.parse('2024-01-01T00:00:00Z');
const TO = Date.parse('2036-01-01T00:00:00Z');
const MINUTE = 60_000;

/** The instant that a reader gets who knows the zone from the file alone. */
function readLocal(zone: ICAL.Component, local: string): number {
  const time = ICAL.Time.fromDateTimeString(local);
  time.zone = new ICAL.Timezone(zone);
  return time.toUnixTime() * 1000;
}

function localAt(ms: number, tz: string): Temporal.PlainDateTime {
  return Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(tz).toPlainDateTime();
}

function happensOnce(local: Temporal.PlainDateTime, tz: string): boolean {
  const [earlier, later] = (['earlier', 'later'] as const).map((side) =>
    local.toZonedDateTime(tz, { disambiguation: side }),
  );
  return earlier?.epochMilliseconds === later?.epochMilliseconds;
}

describe('buildZone', () => {
  it('lets a reader find every moment of the slot, in all zones of the world', () => {
    const slot = fc.record({
      tz: fc.constantFrom(...ZONES),
      start: fc.integer({ min: FROM / MINUTE, max: TO / MINUTE }),
      minutes: fc.integer({ min: 5, max: 24 * 60 }),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
    });

    fc.assert(
      fc.property(slot, ({ tz, start, minutes, at }) => {
        const moment = (start + Math.round(minutes * at)) * MINUTE;
        const local = localAt(moment, tz);
        fc.pre(happensOnce(local, tz));
        const zone = buildZone(tz, start * MINUTE, (start + minutes) * MINUTE);

        expect(readLocal(zone, local.toString({ smallestUnit: 'second' }))).toBe(moment);
      }),
      { numRuns: 120 },
    );
  });

  it.each([
    ['Europe/London', '2026-03-29T01:00:00Z'],
    ['Europe/London', '2026-10-25T01:00:00Z'],
    ['America/New_York', '2026-03-08T07:00:00Z'],
    ['Australia/Lord_Howe', '2026-10-03T15:30:00Z'],
  ])('is right in the hours around a change of the clocks: %s at %s', (tz, change) => {
    const at = Date.parse(change);
    const zone = buildZone(tz, at - 180 * MINUTE, at + 180 * MINUTE);

    for (let offset = -180; offset <= 180; offset += 15) {
      const local = localAt(at + offset * MINUTE, tz);
      if (!happensOnce(local, tz)) continue;
      expect([offset, readLocal(zone, local.toString({ smallestUnit: 'second' }))]).toEqual([
        offset,
        at + offset * MINUTE,
      ]);
    }
  });
});
