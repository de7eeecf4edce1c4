import { setupI18n } from '@lingui/core';

/** The language that every catalogue has, and that is shown where nobody chose another. */
export const DEFAULT_LOCALE = 'en-GB';

/** Values of a message: texts, numbers and dates; a plural takes the number. */
export type WordValues = Readonly<Record<string, string | number | Date>>;

/** A catalogue as written (`words.en-GB.json`): ids and ICU messages. The build hands over its compiled form. */
export type Catalogue = Readonly<Record<string, string>>;

/** Gives the words of one message. Ids are checked by the compiler against the catalogue. */
export type Translate<C extends Catalogue> = (id: keyof C & string, values?: WordValues) => string;

/**
 * Makes `t(id, values)` for one catalogue in one language: `const t = createWords(catalogue)`.
 * Throws at start when the catalogue was not compiled, since the reader would see the braces, and at an unknown id.
 */
export function createWords<C extends Catalogue>(catalogue: C, locale: string = DEFAULT_LOCALE): Translate<C> {
  const messages = catalogue as unknown as Record<string, string>;
  const raw = Object.keys(messages).find((id) => typeof messages[id] === 'string');
  if (raw !== undefined) throw new Error(`The message "${raw}" is not compiled: add the words plugin to this build`);
  const i18n = setupI18n({ locale, locales: locale, messages: { [locale]: messages } });

  return (id, values) => {
    if (!(id in messages)) throw new Error(`There is no message "${id}"`);

    return i18n._(id, values as Record<string, unknown> | undefined);
  };
}
