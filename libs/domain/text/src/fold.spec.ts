import fc from 'fast-check';

import { foldForMatch, slug } from './fold';

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
