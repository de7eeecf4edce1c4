import { dayHeld, deletionDay, heldSlot } from './held-slot';
import { resolveWallTime } from './wall-time';

const LONDON = 'Europe/London';
const at = (text: string): number => Date.parse(text);

describe('dayHeld', () => {
  const evening = { localStart: '2026-03-01T19:00', localEnd: '2026-03-01T21:00' };
  const night = { localStart: '2026-03-01T23:00', localEnd: '2026-03-02T01:00' };

  it.each([
    ['in its slot', evening, '2026-03-01T19:05', '2026-03-01'],
    ['early on its day', evening, '2026-03-01T09:00', '2026-03-01'],
    ['late on its day', evening, '2026-03-01T22:00', '2026-03-01'],
    ['on a day before', evening, '2026-02-28T19:00', '2026-02-28'],
    ['on a day after', evening, '2026-03-02T00:10', '2026-03-02'],
    ['before midnight, in a slot that goes on after it', night, '2026-03-01T23:10', '2026-03-01'],
    ['after midnight, in a slot that began before it', night, '2026-03-02T00:10', '2026-03-01'],
    ['on the day on which its slot ended, after that', night, '2026-03-02T09:00', '2026-03-02'],
    ['never', evening, null, '2026-03-01'],
  ] as const)('is of a session that was started %s', (_when, plan, startedAt, day) => {
    expect(dayHeld(plan, startedAt)).toBe(day);
  });
});

describe('heldSlot', () => {
  it('says start and end by the clock on the wall, in whole minutes', () => {
    expect(heldSlot(at('2026-06-10T13:05:40Z'), at('2026-06-10T14:31:20Z'), LONDON)).toEqual({
      localStart: '2026-06-10T14:05',
      localEnd: '2026-06-10T15:31',
      fold: null,
      startMs: at('2026-06-10T13:05:00Z'),
      endMs: at('2026-06-10T14:31:00Z'),
    });
  });

  it('gives a minute to a session that ends at once', () => {
    const { localStart, localEnd } = heldSlot(at('2026-06-10T13:05:40Z'), at('2026-06-10T13:05:50Z'), LONDON);
    expect([localStart, localEnd]).toEqual(['2026-06-10T14:05', '2026-06-10T14:06']);
  });

  it.each([
    ['earlier', '2026-10-25T00:30:00Z'],
    ['later', '2026-10-25T01:30:00Z'],
  ] as const)('tells the %s of two equal hours', (fold, start) => {
    const slot = heldSlot(at(start), at(start) + 7_200_000, LONDON);
    expect(slot.fold).toBe(fold);
    expect(resolveWallTime(slot.localStart, LONDON, fold)).toMatchObject({ ok: true, epochMs: at(start) });
  });
});

describe('deletionDay', () => {
  it('is the day of the zone, 90 days after the start', () => {
    expect(deletionDay(at('2026-11-26T23:30:00Z'), LONDON)).toBe('2027-02-24');
    expect(deletionDay(at('2026-11-26T23:30:00Z'), 'Asia/Tokyo')).toBe('2027-02-25');
  });
});
