import { formatDay, formatSlot, formatTime, zoneLabel } from './slot-text';

describe('formatSlot', () => {
  it.each([
    ['2026-03-12T14:00', '2026-03-12T16:00', 'London time', 'Thursday 12 March 2026, 2pm to 4pm (London time)'],
    ['2026-03-12T14:00', '2026-03-12T16:00', 'Europe/London', 'Thursday 12 March 2026, 2pm to 4pm (London time)'],
    [
      '2026-11-25T09:30',
      '2026-11-25T12:00',
      'America/New_York',
      'Wednesday 25 November 2026, 9:30am to midday (New York time)',
    ],
    [
      '2028-02-29T22:05',
      '2028-03-01T00:00',
      'UTC',
      'Tuesday 29 February 2028, 10:05pm to Wednesday 1 March 2028, midnight (UTC)',
    ],
  ])('%s to %s in %s', (start, end, tz, text) => {
    expect(formatSlot(start, end, tz)).toBe(text);
  });

  it('says which side of a time that happens twice is meant', () => {
    const text = (fold: 'earlier' | 'later' | null) =>
      formatSlot('2027-10-31T01:30', '2027-10-31T04:00', 'Europe/London', fold);
    expect(text('earlier')).toBe('Sunday 31 October 2027, 1:30am to 4am (London time, before the clocks go back)');
    expect(text('later')).toBe('Sunday 31 October 2027, 1:30am to 4am (London time, after the clocks go back)');
    expect(text(null)).toBe('Sunday 31 October 2027, 1:30am to 4am (London time)');
  });

  it('writes a day alone', () => {
    expect([formatDay('2026-03-12'), formatDay('soon')]).toEqual(['Thursday 12 March 2026', 'soon']);
  });

  it('shows what it cannot read as it is', () => {
    expect(formatSlot('soon', 'later', 'London time')).toBe('soon to later (London time)');
  });
});

describe('the date of a slot', () => {
  it('has the weekday right', () => {
    // Every 31st day from 1970 to 2189: each day of the week, each month and leap years.
    for (let days = 0; days < 80_000; days += 31) {
      const day = new Date(days * 86_400_000);
      const expected = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' })
        .format(day)
        .replace(',', '');
      const date = day.toISOString().slice(0, 10);

      expect(formatSlot(`${date}T09:00`, `${date}T10:00`, 'London time')).toBe(
        `${expected}, 9am to 10am (London time)`,
      );
    }
  });
});

describe('formatTime', () => {
  it.each([
    ['00:00', 'midnight'],
    ['00:01', '12:01am'],
    ['09:05', '9:05am'],
    ['12:00', 'midday'],
    ['12:30', '12:30pm'],
    ['23:59', '11:59pm'],
  ])('writes %s as %s', (time, text) => {
    expect(formatTime(`2026-03-12T${time}`)).toBe(text);
  });
});

describe('zoneLabel', () => {
  it.each([
    ['Europe/London', 'London time'],
    ['America/Argentina/Buenos_Aires', 'Buenos Aires time'],
    ['Etc/UTC', 'UTC'],
    ['UTC', 'UTC'],
  ])('calls %s %s', (tz, label) => {
    expect(zoneLabel(tz)).toBe(label);
  });
});
