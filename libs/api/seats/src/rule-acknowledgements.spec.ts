import { RuleAcknowledgements } from './rule-acknowledgements';

const MOST = 50_000;

describe('RuleAcknowledgements', () => {
  it('forgets the oldest acceptance alone when it remembers one too many', () => {
    const acknowledgements = new RuleAcknowledgements({} as never);
    for (let n = 0; n < MOST; n += 1) acknowledgements.remember(`seat ${n}`, 1, true);
    acknowledgements.remember('seat 0', 2, true);
    acknowledgements.remember('further seat', 1, true);

    expect(acknowledgements.remembered()).toHaveLength(MOST);
    const known = ['seat 0', 'seat 1', 'seat 2', 'further seat'].map((participationId) =>
      acknowledgements.inMemory({ participationId }),
    );
    expect(known).toEqual([true, false, true, true]);
  });
});
