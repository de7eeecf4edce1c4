import { countIn, faultsOf, figuresOf } from './plain-words.mjs';

describe('the count of words that plain English does without', () => {
  it('finds them in comments, names and test titles', () => {
    expect(countIn('/** What is told\n * anew, and left\n * out. */')).toBe(3);
    expect(countIn('const ToldCells = tellHands(takenOutSeats, BESIDE_RULES);')).toBe(4);
    expect(countIn("it('tells nobody', () => {})")).toBe(2);
  });

  it('ignores other words and correct uses', () => {
    expect(countIn('Untold understands: a bedside intellect, the left column')).toBe(0);
    expect(countIn('The standing orders', [{ text: 'standing orders' }])).toBe(0);
  });

  it('adds them up per library', () => {
    const files = [
      ['libs/api/live/src/a.ts', 'told'],
      ['libs/api/live/src/b.ts', 'told, anew'],
      ['libs/kinds/src/c.ts', 'told'],
      ['docs/d.md', 'plain'],
    ];
    expect([...figuresOf(files, [])]).toEqual([
      ['api/live', 3],
      ['kinds', 1],
    ]);
  });

  it('refuses a sum above the stored one', () => {
    expect(faultsOf(5, 5)).toEqual([]);
    expect(faultsOf(6, 5)).toHaveLength(1);
  });
});
