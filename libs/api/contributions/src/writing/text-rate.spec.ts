import type { Environment } from '@rt/api/platform';

import { TextRate } from './text-rate';

describe('TextRate', () => {
  const limits = { textsPerSec: 0.5, textsBurst: 3 };
  const rate = () => new TextRate({ limits } as Environment);

  /** The wait in ms, 0 where the text is let through. */
  function waitOf(act: () => void): unknown {
    try {
      act();
      return 0;
    } catch (error) {
      return (error as { detail?: { retryAfterMs?: number } }).detail?.retryAfterMs;
    }
  }

  it('lets a burst through, then one as often as the rate says, and tells the wait', () => {
    const texts = rate();
    const at = [0, 0, 0, 0, 1999, 2000, 2000];

    expect(at.map((ms) => waitOf(() => texts.take('a', ms)))).toEqual([0, 0, 0, 2000, 1, 0, 2000]);
  });

  it('counts each person apart', () => {
    const texts = rate();
    for (let n = 0; n < 3; n += 1) texts.take('a', 0);

    expect(waitOf(() => texts.take('a', 0))).toBeGreaterThan(0);
    expect(waitOf(() => texts.take('b', 0))).toBe(0);
  });

  it('forgets who has not written for ten minutes', () => {
    const texts = rate();
    texts.take('a', 0);
    texts.take('b', 700_000);

    expect([...(texts as unknown as { buckets: Map<string, unknown> }).buckets.keys()]).toEqual(['b']);
  });
});
