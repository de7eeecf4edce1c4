import { RULES } from './rule';
import { mayTakeOut, type SeatFacts } from './take-out';

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

  it.each(['chatham_house', 'anonymous_to_organiser'] as const)(
    'refuses a seat with a device of its own under %s once a result is there, which would show one answer',
    (rule) => {
      const shown = { ...seat, rule, resultShown: true };

      expect(mayTakeOut(shown)).toMatchObject({ refusal: 'seat-shows-answer' });
      expect(mayTakeOut({ ...shown, seatsOnDevice: 2 })).toEqual({ ok: true });
    },
  );

  it('hides nothing where results are open to the host at any time', () => {
    expect(mayTakeOut({ ...seat, rule: 'attributed', resultShown: true })).toEqual({ ok: true });
  });
});
