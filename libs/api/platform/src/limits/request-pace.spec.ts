import { RequestPace } from './request-pace';

describe('RequestPace', () => {
  it('lets a burst of a minute through, then one at a time', () => {
    const pace = new RequestPace();
    const waits = Array.from({ length: 61 }, () => pace.take('a', 60, 0));

    expect(waits.filter((wait) => wait === 0)).toHaveLength(60);
    expect(waits.at(-1)).toBe(1000);
    expect(pace.take('a', 60, 999)).toBe(1);
    expect(pace.take('a', 60, 1000)).toBe(0);
    expect(pace.take('a', 60, 1000)).toBe(1000);
  });

  it('does not charge for what it refuses', () => {
    const pace = new RequestPace();
    pace.take('a', 1, 0);
    for (let n = 0; n < 100; n += 1) pace.take('a', 1, 30_000);

    expect(pace.take('a', 1, 60_000)).toBe(0);
  });

  it('keeps keys apart', () => {
    const pace = new RequestPace();
    pace.take('a', 1, 0);

    expect(pace.take('a', 1, 0)).toBeGreaterThan(0);
    expect(pace.take('b', 1, 0)).toBe(0);
  });

  it('does not grow without end', () => {
    const pace = new RequestPace();
    for (let n = 0; n < 120_000; n += 1) pace.take(`k${n}`, 10, n);

    expect((pace as unknown as { buckets: Map<string, unknown> }).buckets.size).toBeLessThanOrEqual(50_000);
  });

  it('lets go of who was not seen for longest, not of who came first', () => {
    const pace = new RequestPace();
    for (let n = 0; n < 50_000; n += 1) {
      if (n < 2) pace.take('first', 2, 0);
      pace.take(`k${n}`, 1, 0);
    }

    expect(pace.take('first', 2, 0)).toBeGreaterThan(0);
    expect(pace.take('k0', 1, 0)).toBe(0);
  });
});
