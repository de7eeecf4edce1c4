import { chooseLocale, createWords, currentLocale, installLocale, takeLocaleFrom } from '@rt/words';

import { speakAsPage } from './page-language';
import catalogue from './words.en-GB.json';

describe('the language of a page', () => {
  afterEach(() => {
    document.documentElement.lang = '';
    takeLocaleFrom(() => chooseLocale({}));
  });

  it('is the one in which the server sent it, at the moment in which a word is said', () => {
    const remove = installLocale('en-XA', (messages) =>
      Object.fromEntries(Object.keys(messages).map((id) => [id, [`[${id}]`]])),
    );
    const t = createWords(catalogue);
    const [id] = Object.keys(catalogue) as [keyof typeof catalogue];
    speakAsPage(document);
    const before = t(id);
    document.documentElement.lang = 'en-XA';

    expect(t(id)).toBe(`[${id}]`);
    expect(before).not.toBe(`[${id}]`);
    remove();
  });

  it('is the default where the page names a language that is not there', () => {
    speakAsPage(document);
    document.documentElement.lang = 'tlh';

    expect(currentLocale()).toBe('en-GB');
  });
});
