import { createWords } from './create-words';
import { chooseLocale, currentLocale, installedLocales, installLocale, localeName, takeLocaleFrom } from './locale';
import { rules } from './words.en-GB.json';

describe('the language of a text', () => {
  let remove: () => void;
  beforeEach(() => {
    remove = installLocale('cy', (messages) => Object.fromEntries(Object.keys(messages).map((id) => [id, ['Helo']])));
  });
  afterEach(() => {
    remove();
    takeLocaleFrom(() => chooseLocale({}));
  });

  it('is the reader’s choice before that of the organisation', () => {
    expect(chooseLocale({ reader: 'en-GB', organisation: 'cy' })).toBe('en-GB');
    expect(chooseLocale({ reader: 'cy', organisation: 'en-GB' })).toBe('cy');
  });

  it('is the organisation’s for a reader who chose none', () => {
    expect(chooseLocale({ reader: undefined, organisation: 'cy' })).toBe('cy');
    expect(chooseLocale({ reader: null, organisation: null })).toBe('en-GB');
  });

  it('is never one that is not installed', () => {
    expect(chooseLocale({ reader: 'fr', organisation: 'cy' })).toBe('cy');
    expect(chooseLocale({ reader: '__proto__', organisation: 'constructor' })).toBe('en-GB');

    remove();

    expect(chooseLocale({ reader: 'cy' })).toBe('en-GB');
    expect(installedLocales()).toEqual(['en-GB']);
  });

  it('is looked up when a word is said', () => {
    const t = createWords(rules);
    const [id] = Object.keys(rules) as [keyof typeof rules];
    let now = 'en-GB';
    takeLocaleFrom(() => now);
    const before = t(id);
    now = 'cy';

    expect(before).not.toBe('Helo');
    expect(t(id)).toBe('Helo');
    expect(currentLocale()).toBe('cy');
  });

  it('has a name in itself', () => {
    expect([localeName('en-GB'), localeName('cy')]).toEqual(['British English', 'Cymraeg']);
  });
});
