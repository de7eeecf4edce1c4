import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';

import { createWords } from './create-words';

const compiled = (message: string) => compileMessageOrThrow(message) as unknown as string;
const spec = {
  'spec.answers': compiled('{n, plural, one {# person answered} other {# people answered}}'),
  'spec.left': compiled('{seconds} seconds left'),
  'spec.leads': compiled('“{answer}” leads'),
};

describe('createWords', () => {
  const t = createWords(spec);

  it('fills in values and chooses the plural', () => {
    expect(t('spec.answers', { n: 1 })).toBe('1 person answered');
    expect(t('spec.answers', { n: 1280 })).toBe('1,280 people answered');
    expect(t('spec.left', { seconds: 30 })).toBe('30 seconds left');
  });

  it.each(['\\u0000', '\\x3cb>', 'C:\\data', '\\x5cu0041', '\\\\u0041'])(
    'says a value as it was written: %s',
    (answer) => {
      expect(t('spec.leads', { answer })).toBe(`“${answer}” leads`);
    },
  );

  it('lays out a value from right to left by itself, so that it does not turn round the sentence that it is in', () => {
    expect(t('spec.leads', { answer: 'الشبكة' })).toBe('“\u2068الشبكة\u2069” leads');
  });

  it('chooses the plural of the language that it is given', () => {
    expect(createWords(spec, 'ja')('spec.answers', { n: 1 })).toBe('1 people answered');
  });

  it('refuses a catalogue that was not compiled, since braces would be shown', () => {
    expect(() => createWords({ 'a.b': '{n} answers' })).toThrow('The message "a.b" is not compiled');
  });

  it('refuses an unknown id', () => {
    expect(() => t('spec.nothing' as 'spec.left')).toThrow('There is no message "spec.nothing"');
  });
});
