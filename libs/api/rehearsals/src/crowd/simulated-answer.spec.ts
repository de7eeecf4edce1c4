import { simulatedAnswer } from './simulated-answer';

describe('simulatedAnswer', () => {
  it('makes up an answer of a kind that it knows', () => {
    const config = { points: 5, lowLabel: 'Low', highLabel: 'High' };
    expect(simulatedAnswer({ kind: 'rating', config }, () => 0.5)).toEqual({ value: 3 });
  });

  it('makes up nothing for a kind it does not know', () => {
    expect(simulatedAnswer({ kind: 'unheard_of', config: {} } as never, () => 0)).toBeUndefined();
  });
});
