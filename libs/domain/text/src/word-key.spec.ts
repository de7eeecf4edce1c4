import fc from 'fast-check';

import { wordKey } from './word-key';

describe('wordKey', () => {
  it.each([
    ['Net-Zero', 'net zero'],
    ['NET  ZERO!', 'net zero'],
    ['C++', 'c++'],
    ['C', 'c'],
    ['C #', 'c'],
    ['R&D', 'r&d'],
    ['R & D', 'r d'],
    ['schools', 'schools'],
    ['don’t know', 'dont know'],
    ["don't know", 'dont know'],
    ['STRASSE', 'strasse'],
    ['Straße', 'strasse'],
    ['STRAẞE', 'strasse'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['Ynys Môn', 'ynys môn'],
    ['ﬁnance', 'finance'],
    ['８ ports', '8 ports'],
    ['!?', ''],
    ['&', ''],
    ['👍', ''],
    ['', ''],
  ])('%s is %s', (text, key) => {
    expect(wordKey(text)).toBe(key);
  });

  it('is its own key, and case never matters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const key = wordKey(text);
        return wordKey(key) === key && wordKey(text.toUpperCase()) === key;
      }),
      { numRuns: 100000 },
    );
  });
});
