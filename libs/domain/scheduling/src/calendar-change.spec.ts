import type { CalendarFacts } from './calendar-change';
import { calendarChange, isMailed, nextSequence } from './calendar-change';

const before: CalendarFacts = {
  localStart: '2026-03-12T14:00',
  localEnd: '2026-03-12T16:00',
  tz: 'Europe/London',
  format: 'hybrid',
  venueTown: 'Liverpool',
  cancelled: false,
  title: 'Grid connection',
  venue: 'Room 2',
};

describe('calendarChange', () => {
  it.each<[Partial<CalendarFacts>, string]>([
    [{}, 'none'],
    [{ joinUrl: null }, 'none'],
    [{ title: 'Grid connections' }, 'cosmetic'],
    [{ venue: 'Room 3' }, 'notice'],
    [{ venue: 'Room 3', title: 'Grid connections' }, 'notice'],
    [{ joinUrl: 'https://meet.example/1' }, 'cosmetic'],
    [{ localStart: '2026-03-12T13:30' }, 'material'],
    [{ localEnd: '2026-03-12T16:30' }, 'material'],
    [{ tz: 'Europe/Dublin' }, 'material'],
    [{ venueTown: 'Manchester' }, 'material'],
    [{ venueTown: 'Manchester', venue: 'Room 3' }, 'material'],
    [{ venueTown: null }, 'material'],
    [{ format: 'online' }, 'material'],
    [{ cancelled: true }, 'material'],
    [{ title: 'Grid connections', cancelled: true }, 'material'],
  ])('%j is %s', (change, kind) => {
    expect(calendarChange(before, { ...before, ...change })).toBe(kind);
  });
});

const KINDS = ['none', 'cosmetic', 'notice', 'material'] as const;

describe('isMailed', () => {
  it('is true where people must know: when it is, where it is, and whether they need to travel', () => {
    expect(KINDS.map(isMailed)).toEqual([false, false, true, true]);
  });
});

describe('nextSequence', () => {
  it('rises with a material change alone', () => {
    expect(KINDS.map((change) => nextSequence(4, change))).toEqual([4, 4, 4, 5]);
  });
});
