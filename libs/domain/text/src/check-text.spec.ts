import fc from 'fast-check';

import { checkText } from './check-text';

const limits = { field: 'title', min: 3, max: 10 };

describe('checkText', () => {
  it('returns the normalised text', () => {
    expect(checkText('  net  zero ', limits)).toEqual({ ok: true, value: 'net zero' });
  });

  it.each([
    ['a number', 12345],
    ['null', null],
    ['an array', ['abc']],
    ['an empty text', ''],
    ['spaces only', '      '],
    ['zero-width characters only', '\u200B\u200C\u2060\uFEFF\u200B'],
    ['too few characters after trimming', ' ab '],
    ['too many characters', '12345678901'],
    ['NUL', 'abc\0def'],
    ['half a surrogate pair', 'abc\uDC00'],
    ['100,000 characters', 'x'.repeat(100_000)],
    ['a thousand stacked accents', `abc${'\u0300'.repeat(1000)}`],
  ])('refuses %s', (_what, value) => {
    expect(checkText(value, limits)).toMatchObject({ ok: false, refusal: 'invalid', field: 'title' });
  });

  it('counts what a reader counts', () => {
    expect(checkText('👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽', limits).ok).toBe(true);
    expect(checkText('🇬🇧'.repeat(10), limits).ok).toBe(true);
    expect(checkText('🇬🇧'.repeat(11), limits).ok).toBe(false);
  });

  it('counts the letters into which a letter unfolds, as a search would', () => {
    const entry = { field: 'text', min: 1, max: 1000 };
    const unfolding = '\uFDFA';

    expect(checkText(unfolding.repeat(111), entry).ok).toBe(true);
    expect(checkText(unfolding.repeat(112), entry)).toMatchObject({ ok: false, reason: 'text-too-long' });
    // Scripts whose letters take several code points, in texts of an ordinary length.
    for (const word of ['नमस्ते ', '한국어 ', 'tiếng Việt ', '👨‍👩‍👧‍👦 and some words '])
      expect([word, checkText(word.repeat(Math.floor(800 / word.length)), entry).ok]).toEqual([word, true]);
  });

  it('lets an empty text pass where the least is 0', () => {
    expect(checkText(' ', { field: 'note', min: 0, max: 10 })).toEqual({ ok: true, value: '' });
  });

  it('never throws on anything JSON can hold, and what passes keeps the limits', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.string({ unit: 'binary', maxLength: 30 })), (value) => {
        const checked = checkText(value, limits);
        if (checked.ok) expect(checked.value.length).toBeLessThanOrEqual(40);
      }),
    );
  });
});
