import { inOneLine } from './in-one-line';
import { isolated } from './isolated';
import { withoutIsolates, withoutUnseen } from './unseen';

describe('isolated', () => {
  it.each([
    ['Hebrew', 'שלום עולם'],
    ['Arabic among Latin letters', 'The grid (الشبكة)'],
    ['forms of Arabic letters', '\uFEF5'],
    ['Adlam', '\u{1E900}\u{1E943}'],
    ['old Hungarian', '\u{10C80}'],
  ])('lays out by itself: %s', (_what, text) => {
    expect(isolated(text)).toBe(`\u2068${text}\u2069`);
    expect(withoutUnseen(isolated(text))).toBe(text);
    expect(withoutIsolates(`a ${isolated(text)} b`)).toBe(`a ${text} b`);
  });

  it.each(['', 'Faster permits · 12', 'Ørsted, Łódź, Київ', '電力', 'नमस्ते', '👩🏽‍🔧 \u{1F6E0}', 'ﬁ'])(
    'leaves as it is: %s',
    (text) => {
      expect(isolated(text)).toBe(text);
    },
  );
});

describe('withoutIsolates', () => {
  it('leaves joiners, which belong to words', () => {
    expect(withoutIsolates('\u2067می\u200cخواهم\u2069 क्\u200dष')).toBe('می\u200cخواهم क्\u200dष');
  });
});

describe('inOneLine', () => {
  it('has each fact beside the other, and nothing of one that is not there', () => {
    expect(inOneLine(['الطاقة', null, 'North West', '', undefined])).toBe('\u2068الطاقة\u2069 · North West');
    expect(inOneLine([])).toBe('');
  });
});
