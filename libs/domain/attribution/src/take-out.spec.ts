import { RULES } from './rule';
import { answersStay, mayTakeOut, type SeatFacts } from './take-out';

const seat: SeatFacts = {
  rule: 'chatham_house',
  joinable: true,
  invited: false,
  seatsOnDevice: 1,
  resultShown: false,
};

describe('mayTakeOut', () => {
  it.each(RULES)('lets the host take out a seat by code under %s', (rule) => {
    expect(mayTakeOut({ ...seat, rule })).toEqual({ ok: true });
  });

  it('refuses a seat by personal link, which ends with its invitation', () => {
    expect(mayTakeOut({ ...seat, invited: true })).toMatchObject({ refusal: 'seat-by-invitation' });
  });

  it('refuses every seat once the session has ended, since its results stand by then', () => {
    expect(mayTakeOut({ ...seat, joinable: false, seatsOnDevice: 2 })).toMatchObject({ refusal: 'wrong-state' });
  });

  it.each(RULES)('lets the host take it out under %s whatever can be seen by then', (rule) => {
    expect(mayTakeOut({ ...seat, rule, resultShown: true })).toEqual({ ok: true });
  });
});

describe('answersStay', () => {
  it.each(['chatham_house', 'anonymous_to_organiser'] as const)(
    'leaves the answers of a seat with a device of its own under %s once a result is there, which would show them',
    (rule) => {
      const shown = { ...seat, rule, resultShown: true };

      expect(answersStay(shown)).toBe(true);
      expect(answersStay({ ...shown, seatsOnDevice: 2 })).toBe(false);
    },
  );

  it('leaves none before a result is there, and none where results are open to the host at any time', () => {
    expect(answersStay(seat)).toBe(false);
    expect(answersStay({ ...seat, rule: 'attributed', resultShown: true })).toBe(false);
  });
});
