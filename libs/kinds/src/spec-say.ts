import { setupI18n } from '@lingui/core';
import { type ChartWord, valuesInWords } from '@rt/domain/polling';

import { shared } from './words.en-GB.json';

/** Sentences of a kind in English, as pages say them; the catalogues are compiled by the transform of the tests. */
export function sayEnglish(
  { words }: { readonly words: Readonly<Record<string, string>> },
  ...said: readonly ChartWord[]
) {
  const messages = { ...shared, ...words } as Record<string, string>;
  const i18n = setupI18n({ locale: 'en-GB', locales: 'en-GB', messages: { 'en-GB': messages } });

  const say = (word: ChartWord): string => {
    if (!(word.code in messages)) throw new Error(`There is no word "${word.code}"`);

    return i18n._(word.code, valuesInWords(word, say));
  };

  return said.map(say).join(' ');
}
