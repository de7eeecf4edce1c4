import { createWords } from './words';
import catalogue from './words.en.json';

describe('createWords', () => {
  const t = createWords(catalogue);

  it('fills in values and chooses the plural', () => {
    expect(t('ui.base', { base: 1 })).toBe('1 person answered');
    expect(t('ui.base', { base: 128 })).toBe('128 people answered');
    expect(t('ui.timer-seconds', { seconds: 30 })).toBe('30 seconds left');
  });

  it('refuses a catalogue that was not compiled, since braces would be shown', () => {
    expect(() => createWords({ 'a.b': '{n} answers' })).toThrow('The message "a.b" is not compiled');
  });

  it('refuses an unknown id', () => {
    expect(() => t('ui.nothing' as 'ui.base')).toThrow('There is no message "ui.nothing"');
  });
});
