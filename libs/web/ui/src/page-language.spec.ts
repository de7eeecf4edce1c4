import { chooseLocale, createWords, currentLocale, installLocale, takeLocaleFrom } from '@rt/words';

import { speakAsPage } from './page-language';
import { ui } from './words.en-GB.json';

describe('the language of a page', () => {
  afterEach(() => {
    document.documentElement.lang = '';
    takeLocaleFrom(() => chooseLocale({}));
  });

  it('has its words fetched before anything is said, and no other’s', async () => {
    const t = createWords(ui);
    const [id] = Object.keys(ui) as [keyof typeof ui];
    const fetchOne = jest.fn(() => Promise.resolve({ messages: { [id]: ['Helo'] } }));
    const fetchOther = jest.fn(() => Promise.reject(new Error('not asked for')));
    document.documentElement.lang = 'cy';
    await speakAsPage(document, { cy: fetchOne, fr: fetchOther });

    expect([t(id), fetchOne.mock.calls.length, fetchOther.mock.calls.length]).toEqual(['Helo', 1, 0]);
    document.documentElement.lang = 'fr';
    await speakAsPage(document, { cy: fetchOne, fr: fetchOther });
    expect(currentLocale()).toBe('en-GB');
  });

  it('is the one in which the server sent it, at the moment in which a word is said', async () => {
    const remove = installLocale('en-XA', (messages) =>
      Object.fromEntries(Object.keys(messages).map((id) => [id, [`[${id}]`]])),
    );
    const t = createWords(ui);
    const [id] = Object.keys(ui) as [keyof typeof ui];
    await speakAsPage(document, {});
    const before = t(id);
    document.documentElement.lang = 'en-XA';

    expect(t(id)).toBe(`[${id}]`);
    expect(before).not.toBe(`[${id}]`);
    remove();
  });

  it('is the default where the page names a language that is not there', async () => {
    await speakAsPage(document, {});
    document.documentElement.lang = 'tlh';

    expect(currentLocale()).toBe('en-GB');
  });
});
