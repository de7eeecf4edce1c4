import fc from 'fast-check';

import { countedOf } from './charts/sentences';
import { optionOrder, shownOptions } from './choosing';
import { oneDecimal, percent, share } from './numbers';

describe('percent', () => {
  it.each([
    [8, 41, 20],
    [12, 42, 29],
    [1, 41, 2],
    [3, 41, 7],
    [1, 3, 33],
    [1, 200, 1],
    [1, 8, 13],
    [29, 100, 29],
    [0, 5, 0],
    [5, 5, 100],
  ])('shows %i of %i as %i percent', (count, base, shown) => {
    expect(percent(share(count, base))).toBe(shown);
    expect(countedOf(count, base)).toEqual({ count, base, percent: shown });
  });

  it('rounds half up, and depends on nothing but the count and its base', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), fc.nat(), (base, some) => {
        const count = some % (base + 1);
        // In whole numbers, where nothing is lost.
        expect(percent(share(count, base))).toBe(Math.floor((200 * count + base) / (2 * base)));
      }),
    );
  });

  it('has none without a base', () => {
    expect(percent(share(0, 0))).toBeNull();
  });
});

describe('oneDecimal', () => {
  it.each([
    [3.25, '3.3'],
    [2.05, '2.1'],
    [1.45, '1.5'],
    [3.24, '3.2'],
    [4, '4'],
    [20 / 3, '6.7'],
  ])('shows %d as %s', (value, shown) => {
    expect(oneDecimal(value)).toBe(shown);
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
