import fc from 'fast-check';

import { contributionRef, nextRef, parseRef, roundtableRef } from './refs';

const never = () => {
  throw new Error('nothing is drawn under attributed rules');
};

describe('nextRef', () => {
  it('counts on under attributed rules, past what was used before', () => {
    expect(nextRef([], 'attributed', never)).toBe(1);
    expect(nextRef([3, 1], 'attributed_on_approval', never)).toBe(4);
  });

  it('draws from the free ones under unattributed rules', () => {
    expect(nextRef([], 'chatham_house', () => 0)).toBe(1);
    expect(nextRef([], 'chatham_house', (n) => n - 1)).toBe(999);
    expect(nextRef([1, 2, 4], 'anonymous_to_organiser', () => 0)).toBe(3);
    expect(nextRef([1, 2, 4], 'anonymous_to_organiser', () => 1)).toBe(5);
  });

  it('goes on when 999 are used', () => {
    const all = Array.from({ length: 999 }, (_, index) => index + 1);
    expect(nextRef(all, 'chatham_house', (n) => n - 1)).toBe(1998);
  });

  it('never gives a number twice, and can give every free one', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { maxLength: 998 }), fc.nat(), (used, seed) => {
        const drawn = nextRef(used, 'chatham_house', (n) => {
          expect(n).toBe(999 - used.length);

          return seed % n;
        });
        expect(used).not.toContain(drawn);
        expect(drawn).toBeGreaterThanOrEqual(1);
        expect(drawn).toBeLessThanOrEqual(999);
      }),
    );
  });

  it('does not take a draw that is out of range', () => {
    expect(() => nextRef([], 'chatham_house', (n) => n)).toThrow(RangeError);
  });
});

describe('refs', () => {
  it('are written one way', () => {
    expect(roundtableRef(2026, 14)).toBe('RT-2026-014');
    expect(roundtableRef(2026, 1234)).toBe('RT-2026-1234');
    expect(contributionRef('RT-2026-014', 7)).toBe('RT-2026-014-C7');
  });

  it('are read as people type them', () => {
    expect(parseRef(' rt-2026-014 ')).toEqual({ kind: 'roundtable', ref: 'RT-2026-014', year: 2026, number: 14 });
    expect(parseRef('RT-2026-014-c007')).toEqual({
      kind: 'contribution',
      ref: 'RT-2026-014-C7',
      roundtable: 'RT-2026-014',
      year: 2026,
      number: 14,
      item: 7,
    });
  });

  it.each([
    '',
    'RT-2026',
    'RT-2026-14',
    'RT-26-014',
    'RT-2026-000',
    'RT-2026-014-C0',
    'RT-2026-014-C',
    'RT-2026-014-C7-grid',
    'x RT-2026-014',
  ])('refuses %j', (text) => {
    expect(parseRef(text)).toBeNull();
  });

  it('survive writing and reading', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 9999 }),
        fc.integer({ min: 1, max: 99_999 }),
        fc.integer({ min: 1, max: 9999 }),
        (year, number, item) => {
          const ref = contributionRef(roundtableRef(year, number), item);
          expect(parseRef(ref)).toMatchObject({ ref, year, number, item });
        },
      ),
    );
  });
});
