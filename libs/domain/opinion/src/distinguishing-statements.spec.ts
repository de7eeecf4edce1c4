import { distinguishingStatements } from './distinguishing-statements';
import { NO_VOTES } from './votes';

const votes = (agree: number, disagree: number, pass = 0) => ({ agree, disagree, pass });

describe('distinguishingStatements', () => {
  const ours = [votes(9, 1), votes(1, 9), votes(10, 0), NO_VOTES];
  const all = [votes(10, 20), votes(21, 9), votes(30, 0), NO_VOTES];

  it('names what tells a group from the rest, what it agrees with first', () => {
    expect(distinguishingStatements(ours, all).map(({ statement, side }) => [statement, side])).toEqual([
      [0, 'agree'],
      [1, 'disagree'],
    ]);
  });

  it('passes by what a host took out', () => {
    expect(distinguishingStatements(ours, all, new Set([0])).map(({ statement }) => statement)).not.toContain(0);
  });

  it('names the best one alone where nothing is clear, and none where nobody voted', () => {
    expect(distinguishingStatements([votes(2, 1), votes(1, 2)], [votes(4, 2), votes(2, 4)])).toHaveLength(1);
    expect(distinguishingStatements([], [])).toEqual([]);
  });
});
