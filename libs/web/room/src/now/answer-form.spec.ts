import { isAnswer } from './answer-form';

describe('an own answer', () => {
  it('is none where a question was not answered, not offered yet or abstained from', () => {
    expect([undefined, null, { abstain: true as const }].map((one) => isAnswer(one))).toEqual([false, false, false]);
    expect(isAnswer({ optionId: 'energy' })).toBe(true);
  });
});
