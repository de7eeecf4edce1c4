import { ownTime } from './pages/invitation/invitation-facts';
import { roomPath, routeOf } from './router';

describe('routeOf', () => {
  it('reads the addresses of the participant', () => {
    expect(routeOf('/j')).toEqual({ page: 'code' });
    expect(routeOf('/j/48291503')).toEqual({ page: 'join', joinKey: '48291503' });
    expect(routeOf('/invitation')).toEqual({ page: 'invitation' });
    expect(routeOf(roomPath('48291503', 'activity', 'a1'))).toEqual({
      page: 'room',
      joinKey: '48291503',
      part: 'activity',
      activityId: 'a1',
    });
  });

  it('knows no other part, nor a name of the prototype', () => {
    expect(routeOf('/j/48291503/nothing')).toEqual({ page: 'unknown' });
    expect(routeOf('/j/48291503/constructor')).toEqual({ page: 'unknown' });
    expect(routeOf('/other')).toEqual({ page: 'unknown' });
  });
});

describe('ownTime', () => {
  const slot = { startAt: '2026-03-12T14:00:00Z', endAt: '2026-03-12T16:00:00Z', tz: 'Europe/London' };

  it('gives the slot in the reader’s zone where that has another time', () => {
    expect(ownTime(slot, 'America/New_York')).toBe('Thursday 12 March 2026, 10am to midday (America/New York)');
    expect(ownTime(slot, 'Asia/Kolkata')).toBe('Thursday 12 March 2026, 7:30pm to 9:30pm (Asia/Kolkata)');
  });

  it('says nothing where the clocks agree', () => {
    expect(ownTime(slot, 'Europe/Lisbon')).toBeNull();
    expect(ownTime({ ...slot, startAt: null }, 'America/New_York')).toBeNull();
  });
});
