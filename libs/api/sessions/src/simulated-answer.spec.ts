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

  it('can make up an answer of every kind that the domain knows', () => {
    const config = { options, points: 5 };
    expect(ACTIVITY_KINDS.filter((kind) => !simulatedAnswer({ kind, config }, chance()))).toEqual([]);
  });

  it('makes up nothing for a kind it does not know', () => {
    expect(simulatedAnswer({ kind: 'word_cloud', config: {} }, chance())).toBeUndefined();
  });
});
