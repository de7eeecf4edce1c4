import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';

import { pseudoMessage, pseudoText } from './pseudo-words.mjs';

describe('the language for tests', () => {
  it('wraps each word, and makes it 40 % longer', () => {
    expect(pseudoText('Send answer')).toBe('⟦Send⟧ ⟦answer~⟧');
    expect(pseudoText('administrators')).toHaveLength(Math.ceil('administrators'.length * 1.4));
  });

  it('keeps the marks of words that stand out', () => {
    expect(pseudoText('<strong>Before</strong>: ask')).toBe('<strong>⟦Before~⟧</strong>: ⟦ask⟧');
  });

  it('keeps values and numbers', () => {
    const message = compileMessageOrThrow('{name}: {n, plural, one {# answer} other {# answers}}');

    expect(pseudoMessage(message)).toEqual([
      ['name'],
      ': ',
      ['n', 'plural', { one: ['#', ' ⟦answer~⟧'], other: ['#', ' ⟦answers~⟧'] }],
    ]);
  });
});
