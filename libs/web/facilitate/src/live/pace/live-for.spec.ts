import { liveFor } from './live-for';

const after = (time: string) => liveFor('2027-03-12T14:00:30Z', Date.parse(`2027-03-${time}Z`));

describe('liveFor', () => {
  it('tells whole minutes, with two digits for the hours until there is one', () => {
    expect(after('12T14:01:29')).toEqual({ hours: 0, minutes: 0, clock: '00:00' });
    expect(after('12T14:42:30')).toEqual({ hours: 0, minutes: 42, clock: '00:42' });
    expect(after('12T15:05:30')).toEqual({ hours: 1, minutes: 5, clock: '1:05' });
  });

  it('goes on counting past a day, as a session that was opened again does', () =>
    expect(after('13T15:00:30')?.clock).toBe('25:00'));

  it('is never before the start, and nothing before there was one', () => {
    expect(after('12T14:00:00')?.clock).toBe('00:00');
    expect(liveFor(null, 0)).toBeNull();
    expect(liveFor(undefined, 0)).toBeNull();
  });
});
