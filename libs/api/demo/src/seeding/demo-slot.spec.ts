import { demoSlot } from './demo-slot';

const slotAt = (iso: string) => demoSlot(new Date(iso), 0, 'now');

describe('demoSlot', () => {
  it('begins in the hour that runs in London', () => {
    expect(slotAt('2026-07-01T09:40:00Z')).toEqual({
      tz: 'Europe/London',
      localStart: '2026-07-01T10:00',
      localEnd: '2026-07-01T12:00',
    });
  });

  it('takes the date of London, not that of Greenwich', () => {
    expect(slotAt('2026-07-01T23:10:00Z').localStart).toBe('2026-07-02T00:00');
  });

  it('stays within the day', () => {
    expect(slotAt('2026-11-25T23:30:00Z')).toMatchObject({
      localStart: '2026-11-25T21:00',
      localEnd: '2026-11-25T23:00',
    });
  });

  it('never begins in the hour that the clocks skip or repeat', () => {
    for (const iso of ['2026-03-29T01:30:00Z', '2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z']) {
      expect(slotAt(iso).localStart).not.toContain('T01');
    }
  });

  it('lasts two hours in the night in which an hour is skipped', () => {
    expect(slotAt('2027-03-28T00:30:00Z')).toMatchObject({
      localStart: '2027-03-28T00:00',
      localEnd: '2027-03-28T03:00',
    });
  });

  it('takes a given hour as it is', () => {
    expect(demoSlot(new Date('2026-11-25T12:00:00Z'), -14, 10).localStart).toBe('2026-11-11T10:00');
  });
});
