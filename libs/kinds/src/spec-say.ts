import { setupI18n } from '@lingui/core';
import type { ChartWord } from '@rt/domain/polling';

import shared from './chart.words.en-GB.json';

/** Sentences of a kind in English, as pages say them; the catalogues are compiled by the transform of the tests. */
export function sayEnglish(
  { words }: { readonly words: Readonly<Record<string, string>> },
  ...said: readonly ChartWord[]
) {
  const messages = { ...shared, ...words } as Record<string, string>;
  const i18n = setupI18n({ locale: 'en-GB', locales: 'en-GB', messages: { 'en-GB': messages } });

  return said
    .map(({ code, values }) => {
      if (!(code in messages)) throw new Error(`There is no word "${code}"`);

      return i18n._(code, values as Record<string, unknown> | undefined);
    })
    .join(' ');
}
