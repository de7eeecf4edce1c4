import { minutesBehind } from './pace';

const agenda = [
  { id: 'welcome', plannedMinutes: 10 },
  { id: 'barriers', plannedMinutes: 30 },
  { id: 'close', plannedMinutes: 5 },
];
const at = (itemId: string | null, time: string) =>
  minutesBehind({ agenda, startAt: '2027-03-12T14:00:00Z', itemId, now: Date.parse(`2027-03-12T${time}Z`) });

describe('minutesBehind', () => {
  it('is on time while the item runs in its own minutes', () => {
    expect(at('barriers', '14:10:00')).toBe(0);
    expect(at('barriers', '14:40:59')).toBe(0);
  });

  it('counts the minutes past the end of the item', () => expect(at('barriers', '14:43:30')).toBe(3));

  it('counts the minutes before its beginning', () => expect(at('close', '14:31:00')).toBe(-9));

  it('is silent without an item, without a date and far from the planned time', () => {
    expect(at(null, '14:10:00')).toBeNull();
    expect(minutesBehind({ agenda, startAt: null, itemId: 'welcome', now: 0 })).toBeNull();
    expect(at('welcome', '19:00:00')).toBeNull();
  });
});
