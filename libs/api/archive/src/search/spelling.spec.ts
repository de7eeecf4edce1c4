import { slips, spellingsFor } from './spelling';

describe('spellingsFor', () => {
  const known = [
    { word: 'hydrogen', documents: 4 },
    { word: 'hydrolog', documents: 9 },
    { word: 'grid', documents: 20 },
    { word: 'grit', documents: 2 },
  ];

  it('finds the nearest word', () => {
    expect(spellingsFor('hydrogne', known)).toEqual([known[0]]);
    expect(spellingsFor('gird', known)).toEqual([known[2]]);
  });

  it('puts what is in more documents first', () => {
    expect(spellingsFor('grix', known).map(({ word }) => word)).toEqual(['grid', 'grit']);
  });

  it('guesses nothing for short or far words', () => {
    expect(spellingsFor('gri', known)).toEqual([]);
    expect(spellingsFor('polymer', known)).toEqual([]);
  });
});

describe('slips', () => {
  it.each([
    ['', 'abc', 3],
    ['grid', 'grid', 0],
    ['gird', 'grid', 1],
    ['energy', 'enegry', 1],
    ['kitten', 'sitting', 3],
  ])('%s to %s is %d', (one, other, expected) => {
    expect(slips(one, other)).toBe(expected);
    expect(slips(other, one)).toBe(expected);
  });
});
