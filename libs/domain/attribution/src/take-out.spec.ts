import { RULES } from './rule';
import { answersStay, mayTakeOut, type SeatFacts } from './take-out';

const seat: SeatFacts = {
  rule: 'chatham_house',
  joinable: true,
  invited: false,
  resultShown: false,
};

describe('mayTakeOut', () => {
  it.each(RULES)('lets the host remove a seat by code under %s', (rule) => {
    expect(mayTakeOut({ ...seat, rule })).toEqual({ ok: true });
  });

  it('refuses a seat by personal link, which ends with its invitation', () => {
    expect(mayTakeOut({ ...seat, invited: true })).toMatchObject({ refusal: 'seat-by-invitation' });
  });

  it('refuses every seat after the session has ended, when its results are final', () => {
    expect(mayTakeOut({ ...seat, joinable: false })).toMatchObject({ refusal: 'wrong-state' });
  });

  it.each(RULES)('lets the host remove it under %s after a result was shown', (rule) => {
    expect(mayTakeOut({ ...seat, rule, resultShown: true })).toEqual({ ok: true });
  });
});

describe('answersStay', () => {
  it.each(['chatham_house', 'anonymous_to_organiser'] as const)(
    'keeps the answers of a removed seat under %s after a result was shown',
    (rule) => {
      expect(answersStay({ ...seat, rule, resultShown: true })).toBe(true);
    },
  );

  it('removes answers before a result was shown, and where the rule shows answers with names', () => {
    expect(answersStay(seat)).toBe(false);
    expect(answersStay({ ...seat, rule: 'attributed', resultShown: true })).toBe(false);
  });
});
