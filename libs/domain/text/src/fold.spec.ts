import fc from 'fast-check';
import { compareText, foldForMatch, slug } from './fold';

describe('foldForMatch', () => {
  it.each([
    ['Müller', 'muller'],
    ['Łódź', 'lodz'],
    ['Strauß', 'strauss'],
    ['O’Brien–Smith', "o'brien-smith"],
    ['Ŵyn', 'wyn'],
    ['İzmir', 'izmir'],
    ['ＦＵＬＬ', 'full'],
    ['Ærø', 'aero'],
  ])('folds %s to %s', (given, expected) => {
    expect(foldForMatch(given)).toBe(expected);
  });

  it('changes nothing when applied twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldForMatch(foldForMatch(text))).toBe(foldForMatch(text));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('compareText', () => {
  it('puts accents and case beside their plain letters', () => {
    expect(['Zebra', 'éclair', 'apple', 'Eclair', 'Éclair', 'Apple'].sort(compareText)).toEqual([
      'Apple',
      'apple',
      'Eclair',
      'Éclair',
      'éclair',
      'Zebra',
    ]);
  });

  it('is a total order', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'A', 'á', 'b', ' ') });
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        expect(Math.sign(compareText(a, b))).toBe(0 - Math.sign(compareText(b, a)));
        expect(compareText(a, b) === 0).toBe(a === b);
        if (compareText(a, b) <= 0 && compareText(b, c) <= 0) expect(compareText(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('slug', () => {
  it.each([
    ['Grid connection dates delay cell plants', 'grid-connection-dates-delay-cell-plants'],
    ['  R&D: what’s next?  ', 'r-and-d-whats-next'],
    ['Ynys Môn / Anglesey', 'ynys-mon-anglesey'],
    ['東京', ''],
    ['---', ''],
  ])('makes %s into %s', (given, expected) => {
    expect(slug(given)).toBe(expected);
  });

  it('ends at a word within 80 characters', () => {
    const made = slug('advanced manufacturing '.repeat(10));
    expect(made).toBe('advanced-manufacturing-advanced-manufacturing-advanced-manufacturing-advanced');
    expect(slug('x'.repeat(200))).toHaveLength(80);
  });
});
