import { checkAhead, checkSlot } from './slot';

describe('checkAhead', () => {
  const nowMs = Date.UTC(2026, 10, 25, 12, 0, 40);

  it('passes what is to come, and the minute that has begun', () => {
    expect(checkAhead(nowMs + 1, nowMs)).toEqual({ ok: true });
    expect(checkAhead(Date.UTC(2026, 10, 25, 12), nowMs)).toEqual({ ok: true });
  });

  it('refuses a start in the past, whatever the end', () => {
    for (const startMs of [Date.UTC(2026, 10, 25, 11, 59), Date.UTC(2025, 10, 25, 12)]) {
      expect(checkAhead(startMs, nowMs)).toEqual({
        ok: false,
        refusal: 'starts-in-past',
        field: 'localStart',
      });
    }
  });
});

describe('checkSlot', () => {
  it('refuses an end before the start, and takes one on the day after where that is said', () => {
    const end = (localEnd: string) => checkSlot('2027-03-12T14:00', localEnd, 'Europe/London');

    expect(end('2027-03-12T12:00')).toMatchObject({ ok: false, refusal: 'invalid', field: 'localEnd' });
    expect(end('2027-03-12T14:00')).toMatchObject({ ok: false, refusal: 'invalid', field: 'localEnd' });
    expect(end('2027-03-13T12:00')).toMatchObject({ ok: true, minutes: 1320 });
  });
});
