import { standingOf } from './standing-of';

describe('what stands of an answer', () => {
  it('is all of it, or none, where it takes no text back besides', () => {
    const answer = { entries: ['One?'] };
    expect([answer, null].map(standingOf)).toEqual([answer, null]);
  });

  it('is what is left beside a text that it takes back', () => {
    expect(standingOf({ entries: ['Two?'], labels: [['a']], takenBack: ['One?'] })).toEqual({
      entries: ['Two?'],
      labels: [['a']],
    });
  });

  it('is nothing where it does nothing but take a text back', () => {
    expect(standingOf({ entries: [], takenBack: ['One?'] })).toBeNull();
  });
});
