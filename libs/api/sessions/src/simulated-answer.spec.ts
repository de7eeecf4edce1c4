import { ACTIVITY_KINDS, checkResponse } from '@rt/domain/polling';

import { simulatedAnswer } from './simulated-answer';

const options = ['a', 'b', 'c', 'none'].map((id) => ({ id, text: id }));

/** The same numbers again and again, from low to high. */
function chance(): () => number {
  let at = 0;
  return () => (at++ % 10) / 10;
}

describe('simulatedAnswer', () => {
  it.each([
    ['single_choice', { options }],
    ['single_choice', { options, allowOther: true }],
    ['multiple_choice', { options, min: 1, max: 2, exclusiveOptionIds: ['none'] }],
    ['rating', { points: 5, lowLabel: 'Low', highLabel: 'High' }],
    ['rating', { points: 11, lowLabel: 'Low', highLabel: 'High', start: 0 }],
  ] as const)('makes up answers that the domain takes: %s', (kind, config) => {
    const next = chance();
    for (let n = 0; n < 50; n++) {
      const answer = simulatedAnswer({ kind, config }, next);
      expect(checkResponse(kind, config, { allowAbstain: false }, answer)).toMatchObject({ ok: true });
    }
  });

  it('writes an answer now and then where that is allowed, and nowhere else', () => {
    const next = chance();
    const written = (config: object) =>
      Array.from({ length: 50 }, () => simulatedAnswer({ kind: 'single_choice', config }, next)).filter(
        (answer) => answer && 'other' in answer,
      ).length;
    expect(written({ options, allowOther: true })).toBeGreaterThan(0);
    expect(written({ options })).toBe(0);
  });

  it('can make up an answer of every kind that the domain knows', () => {
    const config = { options, points: 5 };
    expect(ACTIVITY_KINDS.filter((kind) => !simulatedAnswer({ kind, config }, chance()))).toEqual([]);
  });

  it('makes up nothing for a kind it does not know', () => {
    expect(simulatedAnswer({ kind: 'word_cloud', config: {} }, chance())).toBeUndefined();
  });
});
