import { type I18n, setupI18n } from '@lingui/core';
import { isolated } from '@rt/domain/text';

import { type Compiled, currentLocale, messagesIn } from './locale';

/** Values of a message: texts, numbers and dates; a plural takes the number. */
export type WordValues = Readonly<Record<string, string | number | Date>>;

/** A catalogue as written (`words.en-GB.json`): ids and ICU messages. The build hands over its compiled form. */
export type Catalogue = Readonly<Record<string, string>>;

/** Gives the words of one message. Ids are checked by the compiler against the catalogue. */
export type Translate<C extends Catalogue> = (id: keyof C & string, values?: WordValues) => string;

/**
 * Makes `t(id, values)` for one catalogue: `const t = createWords(catalogue)`. Words come in the language of the moment
 * in which they are said, or in `fixed` where it is given.
 * Throws at start when the catalogue was not compiled, since the reader would see the braces, and at an unknown id.
 */
export function createWords<C extends Catalogue>(catalogue: C, fixed?: string): Translate<C> {
  const messages: Compiled = catalogue;
  const raw = Object.keys(messages).find((id) => typeof messages[id] === 'string');
  if (raw !== undefined) throw new Error(`The message "${raw}" is not compiled: add the words plugin to this build`);
  const spoken = new Map<string, I18n>();

  return (id, values) => {
    if (!(id in messages)) throw new Error(`There is no message "${id}"`);
    const locale = fixed ?? currentLocale();
    const i18n = spoken.get(locale) ?? speaker(locale, messages);
    spoken.set(locale, i18n);

    return i18n._(id, values && asGiven(values));
  };
}

/**
 * The library makes characters of `\u0041` and `\x41` in a finished message, wherever they stand: a backslash that
 * somebody wrote goes in as such an escape, and comes out as it was. What is written from right to left does not turn
 * round the sentence that it goes into.
 */
function asGiven(values: WordValues): Record<string, unknown> {
  const kept = (value: WordValues[string]) =>
    typeof value === 'string' ? isolated(value.replaceAll('\\', '\\x5c')) : value;

  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, kept(value)]));
}

function speaker(locale: string, messages: Compiled): I18n {
  return setupI18n({ locale, locales: locale, messages: { [locale]: messagesIn(locale, messages) as never } });
}
