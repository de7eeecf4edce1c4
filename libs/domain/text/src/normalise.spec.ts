import fc from 'fast-check';

import { normaliseText } from './normalise';

describe('normaliseText', () => {
  it.each([
    ['composes accents', 'Cafe\u0301', 'Café'],
    ['composes across a removed character', 'e\u200B\u0301', 'é'],
    ['collapses white space of every kind', ' \t net\u00A0\u3000zero\r\n\u2028now ', 'net zero now'],
    ['removes controls', 'a\u0000b\u0007c\u009Fd', 'abcd'],
    ['removes zero-width characters', 'a\u200Bb\u200Cc\uFEFFd\u2060e\u00ADf', 'abcdef'],
    ['removes bidirectional controls', '\u202Egnp.exe\u202C \u2066x\u2069\u200F', 'gnp.exe x'],
    ['keeps the joiner inside an emoji', '👩‍👩‍👧‍👦 👩🏽‍🔬', '👩‍👩‍👧‍👦 👩🏽‍🔬'],
    ['removes a joiner between letters', 'a\u200Db', 'ab'],
    ['keeps what parts letters of a Persian word', 'می\u200Cخواهم', 'می\u200Cخواهم'],
    ['keeps what joins letters of a Sinhala word', 'ශ්\u200Dරී', 'ශ්\u200Dරී'],
    ['keeps a letter of Malayalam without its vowel', 'അവന്\u200D പറഞ്ഞു', 'അവന്\u200D പറഞ്ഞു'],
    ['keeps a joiner before the sign of Bengali that takes the vowel', 'র\u200D্যাব', 'র\u200D্যাব'],
    ['keeps the half of a letter of Hindi, and two letters apart', 'र्\u200Dय क्\u200Cष', 'र्\u200Dय क्\u200Cष'],
    ['removes one that parts or joins nothing', '\u200Cمی\u200C\u200C \u200Dක\u200D a\u200C', 'می ක a'],
    ['removes a second one', 'می\u200C\u200Cخ ශ්\u200D\u200Dරී', 'میخ ශ්\u200Dරී'],
    ['removes a joiner at the end of an emoji', '👩\u200D', '👩'],
    ['keeps the flags of Wales and Scotland', '🏴󠁧󠁢󠁷󠁬󠁳󠁿🏴󠁧󠁢󠁳󠁣󠁴󠁿', '🏴󠁧󠁢󠁷󠁬󠁳󠁿🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
    ['removes tags elsewhere', 'a\u{E0041}\u{E0042}', 'a'],
    ['keeps a variation selector after what it varies', '❤️', '❤️'],
    ['keeps the one that makes a key of a digit', '1\uFE0F\u20E3', '1\uFE0F\u20E3'],
    ['keeps the form of a Han sign and of a Mongolian letter', '葛\u{E0100} ᠠ\u180B', '葛\u{E0100} ᠠ\u180B'],
    ['removes one after a letter, a digit or another selector', 'a\uFE0F1\uFE0F葛\u{E0100}\uFE00', 'a1葛\u{E0100}'],
    ['removes one with nothing before it', '\uFE0F \uFE0F', ''],
    ['takes letters that are drawn as nothing for spaces', '\u3164\u2800', ''],
    ['replaces half a surrogate pair', 'a\uD83D', 'a\uFFFD'],
    ['keeps Welsh and other scripts', 'Ŵy Llŷn 東京 Ελλάδα', 'Ŵy Llŷn 東京 Ελλάδα'],
  ])('%s', (_what, given, expected) => {
    expect(normaliseText(given)).toBe(expected);
  });

  it('leaves nothing between two letters that nobody sees: no name and no word is hidden by it', () => {
    const drawnAsBlank = [0x115f, 0x1160, 0x3164, 0xffa0];
    const unseen = /^[\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]$/u;
    const left: string[] = [];
    for (let point = 0; point <= 0x10ffff; point += 1) {
      if (!unseen.test(String.fromCodePoint(point)) || drawnAsBlank.includes(point)) continue;
      if (normaliseText(`a${String.fromCodePoint(point)}b`) !== 'ab') left.push(point.toString(16));
    }
    expect(left).toEqual([]);
    for (const point of drawnAsBlank) expect(normaliseText(`a${String.fromCodePoint(point)}b`)).toBe('a b');
  });

  it('keeps single and double line breaks of a body, and no more', () => {
    expect(normaliseText('  one \r\n two  three\n\n\n \n four\u2029five\n\n', { keepLines: true })).toBe(
      'one\ntwo three\n\nfour\nfive',
    );
  });

  it('keeps no form of a Mongolian letter behind another form, which is a letter of that script by some versions of Unicode', () => {
    expect(normaliseText('\u1820\uFFFE\u180B\u180B')).toBe('\u1820');
    expect(normaliseText('\u1820\u180B\u180B')).toBe('\u1820\u180B');
  });

  it('changes nothing when applied twice', () => {
    const awkward = fc.string({
      unit: fc.constantFrom(
        ...['a', 'é', '\u0301', ' ', '\n', '\u200D', '\u200B', '👩', '🏽', '\uFE0F', '🏴', '\u{E0067}', '\u{E007F}'],
        ...['\uD83D', '\u3164', '\u1100', '\u1161', '\u00AD', '\u202E', '\r'],
        ...['\u200C', 'م', '\u064E', '\u061C', 'क', '\u093C', '\u094D', '\u0951', 'ක', '\u0DCA'],
        ...['1', '\u20E3', '葛', '\u{E0100}', 'ᠠ', '\u180B', '\uFFFE', '\u{1D173}'],
      ),
    });
    fc.assert(
      fc.property(fc.oneof(awkward, fc.string({ unit: 'binary' })), fc.boolean(), (text, keepLines) => {
        const once = normaliseText(text, { keepLines });
        expect(normaliseText(once, { keepLines })).toBe(once);
      }),
    );
  });

  it('stays quick on long hostile input', () => {
    const inputs = [
      '\u200D'.repeat(100_000),
      '👩\u200D'.repeat(30_000),
      ' \n'.repeat(50_000),
      '\u0301'.repeat(100_000),
      `\u094D${'\u0301'.repeat(300)}\u200D`.repeat(300),
      'م\u200C'.repeat(50_000),
    ];
    for (const input of inputs) expect(normaliseText(input, { keepLines: true }).length).toBeLessThanOrEqual(100_000);
  });
});
