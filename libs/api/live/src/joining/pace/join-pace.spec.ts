import type { Environment } from '@rt/api/platform';

import { JoinPace } from './join-pace';

describe('JoinPace', () => {
  const paceOf = (joinsPerSec: number) => new JoinPace({ limits: { joinsPerSec } } as Environment);
  const join = (pace: JoinPace, people: number, nowMs: number) =>
    Array.from({ length: people }, () => pace.take('a', nowMs));

  it('lets in a full room at once, and those after it one by one', () => {
    const waits = join(paceOf(20), 203, 0);

    expect(waits.filter((wait) => wait === 0)).toHaveLength(201);
    expect(waits.slice(201)).toEqual([50, 100]);
  });

  it('asks to come again when the wait is too long, and does not charge for it', () => {
    const pace = paceOf(20);
    join(pace, 301, 0);

    expect(() => pace.take('a', 0)).toThrow(
      expect.objectContaining({ code: 'rate-limited', detail: { retryAfterMs: 5050 } }),
    );
    expect(pace.take('a', 1000)).toBe(4050);
  });

  it('does not slow down other networks', () => {
    const pace = paceOf(20);
    join(pace, 301, 0);

    expect(pace.take('b', 0)).toBe(0);
  });
});
