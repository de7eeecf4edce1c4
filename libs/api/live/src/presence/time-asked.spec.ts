import { askingForTime, RoomTimeAsked } from './time-asked';

const ENDS = 1_000_000;

describe('Asking for more time', () => {
  it('counts somebody once, also where they asked two processes', () => {
    const here = { activityId: 'a', closesAt: ENDS, seats: ['ann', 'ben'] };
    const there = { activityId: 'a', closesAt: ENDS, seats: ['ben', 'cem'] };

    expect(askingForTime([here, there])).toEqual([{ activityId: 'a', closesAt: ENDS, people: 3 }]);
  });

  it('keeps questions apart, and what was asked before and after time was given', () => {
    const one = { activityId: 'a', closesAt: ENDS, seats: ['ann'] };

    expect(askingForTime([one, { ...one, closesAt: ENDS + 30_000 }, { ...one, activityId: 'b' }])).toHaveLength(3);
  });

  it('is known to one process until the question has closed, and for its newest end alone', () => {
    const room = new RoomTimeAsked();
    expect(room.ask('ann', 'a', ENDS, 60)).toBe(true);
    expect(room.ask('ann', 'a', ENDS, 60)).toBe(false);
    expect(room.ask('ben', 'a', ENDS, 60)).toBe(true);
    expect(room.report(59)).toEqual([{ activityId: 'a', closesAt: ENDS, seats: ['ann', 'ben'] }]);

    expect(room.ask('ann', 'a', ENDS + 30_000, 90)).toBe(true);
    expect(room.report(59)).toEqual([{ activityId: 'a', closesAt: ENDS + 30_000, seats: ['ann'] }]);
    expect(room.report(90)).toEqual([]);
  });
});
