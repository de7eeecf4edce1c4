import { chooseLocale, installPack, type LanguagePack, takeLocaleFrom } from '@rt/words';

/** How the words of each language besides the default are fetched. */
export type FetchedLanguages = Readonly<Record<string, () => Promise<{ readonly messages: LanguagePack }>>>;

/** Sets the page's language before drawing; fetches other catalogues, and falls back to the default. */
export async function speakAsPage(page: Document, languages: FetchedLanguages): Promise<void> {
  const { lang } = page.documentElement;
  takeLocaleFrom(() => chooseLocale({ reader: page.documentElement.lang }));
  const fetchWords = Object.hasOwn(languages, lang) ? languages[lang] : undefined;
  if (!fetchWords) return;
  try {
    installPack(lang, (await fetchWords()).messages);
  } catch {
    // A page in the default language is of more use than none.
  }
}
