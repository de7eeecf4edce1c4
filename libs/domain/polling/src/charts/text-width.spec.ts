import { textWidth } from './text-width';

describe('the width of a text', () => {
  it('is that of its letters, more for wide ones and none for accents of their own', () => {
    expect(textWidth('W')).toBeGreaterThan(textWidth('E'));
    expect(textWidth('E')).toBeGreaterThan(textWidth('e'));
    expect(textWidth('e')).toBeGreaterThan(textWidth('i'));
    expect(textWidth('e\u0301')).toBe(textWidth('e'));
    expect(textWidth('能')).toBeGreaterThan(1);
  });

  // Heights of bold type, as measured of Arial.
  it.each([
    ['ЩШЮЖЫФ', 5.78],
    ['щшюжыфм', 5.7],
    ['ΩΦΨω', 3.27],
    ['Æœ…', 2.94],
  ])('leaves room for %s', (letters, width) => {
    expect(textWidth(letters)).toBeGreaterThanOrEqual(width);
  });
});
