import { chooseLocale, takeLocaleFrom } from '@rt/words';

/** Says all words in the language in which the server sent this page. Called once, before anything is drawn. */
export function speakAsPage(page: Document): void {
  takeLocaleFrom(() => chooseLocale({ reader: page.documentElement.lang }));
}
