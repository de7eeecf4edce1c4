import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';

import { checkSlot } from './slot';
import { isZone, resolveWallTime, wallTimeOf } from './wall-time';

const utc = (text: string) => Date.parse(text);

describe('resolveWallTime', () => {
  it.each([
    ['2026-03-12T14:00', 'Europe/London', '2026-03-12T14:00Z', '+00:00'],
    ['2026-07-12T14:00', 'Europe/London', '2026-07-12T13:00Z', '+01:00'],
    ['2026-03-12T14:00', 'America/New_York', '2026-03-12T18:00Z', '-04:00'],
    ['2026-03-12T14:00', 'Asia/Kathmandu', '2026-03-12T08:15Z', '+05:45'],
    ['2026-03-12T00:00', 'Pacific/Kiritimati', '2026-03-11T10:00Z', '+14:00'],
    ['2028-02-29T09:30', 'UTC', '2028-02-29T09:30Z', '+00:00'],
    // The minutes on both sides of a gap and of a fold.
    ['2026-03-29T00:59', 'Europe/London', '2026-03-29T00:59Z', '+00:00'],
    ['2026-03-29T02:00', 'Europe/London', '2026-03-29T01:00Z', '+01:00'],
    ['2026-10-25T00:59', 'Europe/London', '2026-10-24T23:59Z', '+01:00'],
    ['2026-10-25T02:00', 'Europe/London', '2026-10-25T02:00Z', '+00:00'],
  ])('%s in %s is %s', (local, tz, instant, offset) => {
    expect(resolveWallTime(local, tz)).toEqual({ ok: true, epochMs: utc(instant), offset });
    expect(wallTimeOf(utc(instant), tz)).toBe(local);
  });

  it.each([
    ['2026-03-29T01:00', 'Europe/London'],
    ['2026-03-29T01:59', 'Europe/London'],
    ['2026-03-08T02:30', 'America/New_York'],
    ['2026-10-04T02:15', 'Australia/Lord_Howe'],
    // The whole of 30 December 2011 was left out in Samoa.
    ['2011-12-30T12:00', 'Pacific/Apia'],
  ])('refuses %s in %s, which the clocks leap over', (local, tz) => {
    expect(resolveWallTime(local, tz)).toMatchObject({ ok: false, refusal: 'time-in-gap' });
    expect(resolveWallTime(local, tz, 'later')).toMatchObject({ refusal: 'time-in-gap' });
  });

  it('asks which one is meant when a time happens twice', () => {
    const choices = [
      { fold: 'earlier', epochMs: utc('2026-10-25T00:30Z'), offset: '+01:00' },
      { fold: 'later', epochMs: utc('2026-10-25T01:30Z'), offset: '+00:00' },
    ];
    expect(resolveWallTime('2026-10-25T01:30', 'Europe/London')).toMatchObject({
      ok: false,
      refusal: 'time-in-fold',
      choices,
    });
    expect(resolveWallTime('2026-10-25T01:30', 'Europe/London', 'earlier')).toEqual({
      ok: true,
      epochMs: choices[0]?.epochMs,
      offset: '+01:00',
    });
    expect(resolveWallTime('2026-10-25T01:30', 'Europe/London', 'later')).toEqual({
      ok: true,
      epochMs: choices[1]?.epochMs,
      offset: '+00:00',
    });
  });

  it('does not ask outside of a fold', () => {
    expect(resolveWallTime('2026-07-12T14:00', 'Europe/London', 'later')).toMatchObject({ ok: true, offset: '+01:00' });
  });

  it.each([
    '2026-02-29T10:00',
    '2026-13-01T10:00',
    '2026-00-01T10:00',
    '2026-04-31T10:00',
    '2026-01-01T24:00',
    '2026-01-01T10:60',
    '2026-01-01',
    '2026-01-01T10:00Z',
    '2026-01-01T10:00:00',
    '0001-01-01T10:00',
    '9999-01-01T10:00',
    '',
    null,
    undefined,
    0,
    ['2026-01-01T10:00'],
  ])('refuses %j as no time', (local) => {
    expect(resolveWallTime(local, 'Europe/London')).toMatchObject({ ok: false, refusal: 'invalid' });
  });

  it.each(['Europe/Liverpool', '+01:00', 'GMT+1', '', 'Europe/', '../etc', 'x'.repeat(1000), null, 1])(
    'does not know the zone %j',
    (tz) => {
      expect(isZone(tz)).toBe(false);
      expect(resolveWallTime('2026-01-01T10:00', tz)).toMatchObject({ ok: false, refusal: 'unknown-zone' });
    },
  );

  const zones = [
    'Europe/London',
    'Europe/Dublin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Africa/Casablanca',
    'Pacific/Apia',
  ];
  const changes = [
    '2026-03-29',
    '2026-10-25',
    '2026-03-08',
    '2026-11-01',
    '2026-10-04',
    '2026-04-05',
    '2026-02-15',
    '2026-03-22',
  ];

  /** Minutes near a change of the clocks, and anywhere. */
  const minute = fc.oneof(
    fc
      .tuple(fc.constantFrom(...changes), fc.integer({ min: -180, max: 300 }))
      .map(([day, minutes]) => utc(`${day}T00:00Z`) + minutes * 60_000),
    fc
      .integer({ min: utc('2000-01-01T00:00Z') / 60_000, max: utc('2035-12-31T00:00Z') / 60_000 })
      .map((minutes) => minutes * 60_000),
  );

  it('agrees with Temporal', () => {
    fc.assert(
      fc.property(minute, fc.constantFrom(...zones), (ms, tz) => {
        const local = new Date(ms).toISOString().slice(0, 16);
        const plain = Temporal.PlainDateTime.from(local);
        const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
          plain.toZonedDateTime(tz, { disambiguation }),
        );
        const resolved = resolveWallTime(local, tz);
        if (earlier!.epochMilliseconds === later!.epochMilliseconds) {
          expect(resolved).toEqual({ ok: true, epochMs: earlier!.epochMilliseconds, offset: earlier!.offset });
        } else if (earlier!.toPlainDateTime().equals(plain)) {
          expect(resolved).toMatchObject({
            refusal: 'time-in-fold',
            choices: [
              { epochMs: earlier!.epochMilliseconds, offset: earlier!.offset },
              { epochMs: later!.epochMilliseconds, offset: later!.offset },
            ],
          });
        } else {
          expect(resolved).toMatchObject({ refusal: 'time-in-gap' });
        }
      }),
    );
  });

  it('keeps the wall time when the zone changes', () => {
    fc.assert(
      fc.property(minute, fc.constantFrom(...zones), (ms, tz) => {
        const local = new Date(ms).toISOString().slice(0, 16);
        const resolved = resolveWallTime(local, tz, 'earlier');
        if (resolved.ok) expect(wallTimeOf(resolved.epochMs, tz)).toBe(local);
      }),
    );
  });
});

describe('checkSlot', () => {
  it('measures the time that passes, not the difference on the clock', () => {
    expect(checkSlot('2026-03-12T14:00', '2026-03-12T16:00', 'Europe/London')).toEqual({
      ok: true,
      startMs: utc('2026-03-12T14:00Z'),
      endMs: utc('2026-03-12T16:00Z'),
      minutes: 120,
    });
    expect(checkSlot('2026-03-29T00:30', '2026-03-29T03:00', 'Europe/London')).toMatchObject({ minutes: 90 });
    expect(checkSlot('2026-10-25T00:30', '2026-10-25T03:00', 'Europe/London')).toMatchObject({ minutes: 210 });
  });

  it.each([
    ['an end before the start', '2026-03-12T14:00', '2026-03-12T13:00', 'Europe/London', 'invalid', 'localEnd'],
    ['no length', '2026-03-12T14:00', '2026-03-12T14:00', 'Europe/London', 'invalid', 'localEnd'],
    ['4 minutes', '2026-03-12T14:00', '2026-03-12T14:04', 'Europe/London', 'invalid', 'localEnd'],
    ['more than a day', '2026-03-12T14:00', '2026-03-13T14:01', 'Europe/London', 'invalid', 'localEnd'],
    ['a start in a gap', '2026-03-29T01:30', '2026-03-29T03:00', 'Europe/London', 'time-in-gap', 'localStart'],
    ['an end in a fold', '2026-10-25T00:30', '2026-10-25T01:30', 'Europe/London', 'time-in-fold', 'localEnd'],
    ['a zone nobody knows', '2026-03-12T14:00', '2026-03-12T16:00', 'Europe/Liverpool', 'unknown-zone', 'tz'],
    ['no start', '', '2026-03-12T16:00', 'Europe/London', 'invalid', 'localStart'],
  ])('refuses %s', (_what, start, end, tz, refusal, field) => {
    expect(checkSlot(start, end, tz)).toMatchObject({ ok: false, refusal, field });
  });

  it('takes a choice for a time that happens twice', () => {
    expect(checkSlot('2026-10-25T00:30', '2026-10-25T01:30', 'Europe/London', 'later')).toMatchObject({ minutes: 120 });
  });
});
