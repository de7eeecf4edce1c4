import type { ActivityBody } from '@rt/contracts';

import { askedFromOf } from './asked-from';

describe('the question from whose result another one was asked', () => {
  const next = { id: 'next', fromActivityId: 'one', fromRound: 2 };
  const askedFrom = (rounds: Pick<ActivityBody, 'round' | 'formerRounds'>) =>
    askedFromOf([{ id: 'one', question: 'Which barriers?', ...rounds }, next] as ActivityBody[], 'next');

  it('is named while the round stands that it was asked from, be it the present one or one before', () => {
    expect(askedFrom({ round: 2 })).toBe('Which barriers?');
    expect(askedFrom({ round: 4, formerRounds: [2] })).toBe('Which barriers?');
  });

  it('is not named after that round was reset, as another question may stand in its place', () => {
    expect(askedFrom({ round: 3 })).toBeNull();
    expect(askedFrom({ round: 4, formerRounds: [1, 3] })).toBeNull();
  });

  it('is none where it was planned by itself', () => {
    const planned = [{ id: 'one', question: 'Which?', round: 1, fromActivityId: null, fromRound: null }];
    expect(askedFromOf(planned as ActivityBody[], 'one')).toBeNull();
    expect(askedFromOf([], null)).toBeNull();
  });
});
