import fc from 'fast-check';
import { listInWords, percentsEach, percentsOfWhole, sum } from './numbers';
import { optionOrder, shownOptions } from './choosing';

describe('percentsOfWhole', () => {
  it.each<[readonly (number | null)[], readonly (number | null)[]]>([
    [
      [1 / 3, 1 / 3, 1 / 3],
      [34, 33, 33],
    ],
    [
      [51 / 128, 40 / 128, 37 / 128],
      [40, 31, 29],
    ],
    [
      [0.005, 0.005, 0.99],
      [1, 0, 99],
    ],
    [
      [0.29, 0.71],
      [29, 71],
    ],
    [
      [1, 0],
      [100, 0],
    ],
    [
      [null, null],
      [null, null],
    ],
    [
      [0.005, 0.995],
      [0, 100],
    ],
    [[], []],
  ])('shows %j as %j', (shares, percents) => {
    expect(percentsOfWhole(shares)).toEqual(percents);
  });

  it('adds up to 100 and stays within one of the exact share', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 500 }), { minLength: 1, maxLength: 50 }), (counts) => {
        const base = sum(counts);
        fc.pre(base > 0);
        const percents = percentsOfWhole(counts.map((count) => count / base));
        expect(sum(percents.map(Number))).toBe(100);
        percents.forEach((percent, index) =>
          expect(Math.abs(Number(percent) - ((counts[index] ?? 0) / base) * 100)).toBeLessThan(1),
        );
      }),
    );
  });
});

describe('percentsEach', () => {
  it('rounds each share for itself, also where they happen to add up to 100', () => {
    expect(percentsEach([0.8, 0.8, 0.25, null])).toEqual([80, 80, 25, null]);
    expect(percentsEach([1 / 3, 1 / 3, 1 / 3])).toEqual([33, 33, 33]);
  });
});

describe('listInWords', () => {
  it('joins with commas and one and', () => {
    expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(listInWords)).toEqual(['', 'A', 'A and B', 'A, B and C']);
  });
});

describe('optionOrder', () => {
  const options = ['a', 'b', 'c', 'd', 'e'];

  it('is the same for the same seed and loses nothing', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        expect(optionOrder(options, seed)).toEqual(optionOrder(options, seed));
        expect([...optionOrder(options, seed)].sort()).toEqual(options);
      }),
    );
  });

  it('puts every option first about equally often', () => {
    const firsts = Array.from({ length: 5000 }, (_, n) => optionOrder(options, `activity ${n}`)[0]);
    for (const option of options) {
      const count = firsts.filter((first) => first === option).length;
      expect(count).toBeGreaterThan(850);
      expect(count).toBeLessThan(1150);
    }
  });
});

describe('shownOptions', () => {
  const options = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id }));
  const more = [...options, { id: 'other-1', text: 'Grid', promoted: 'grid' }];
  const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id);

  it('moves nothing when a written answer becomes an option', () => {
    for (const seed of ['s1', 's2', 's3', 's4', 's5']) {
      const before = ids(shownOptions({ options, randomise: true }, seed));
      expect(ids(shownOptions({ options: more, randomise: true }, seed))).toEqual([...before, 'other-1']);
    }
    expect(shownOptions({ options: more }, 's1')).toEqual(more);
  });
});
