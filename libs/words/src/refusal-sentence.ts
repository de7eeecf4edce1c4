import type { RefusalCode } from '@rt/contracts';
import type { Reason, ReasonValues, Refusal } from '@rt/domain/text';

import { createWords, type Translate, type WordValues } from './create-words';
import { fieldWords } from './field-words';
import { currentLocale } from './locale';
import { refusals } from './words.en-GB.json';

type Messages = typeof refusals;

/** Ids of the sentences of refusals: every code, every reason of the core, and what the server adds to both. */
export type RefusalWord = keyof Messages;

/** Does not compile while a code or a reason has no sentence. */
const complete: Messages & Readonly<Record<RefusalCode | Reason, string>> = refusals;

const made = new Map<string, Translate<Messages>>();

/** What a sentence is made of: the code, the reason where there is one, and its values. */
export interface RefusalWords {
  readonly code: RefusalCode;
  readonly reason?: RefusalWord;
  readonly params?: ReasonValues;
  readonly field?: string | undefined;
  readonly missing?: boolean | undefined;
}

export function isRefusalWord(id: unknown): id is RefusalWord {
  return typeof id === 'string' && Object.hasOwn(refusals, id);
}

/** The sentence of a refusal in a language, that of its reason before that of its code. A list is joined as prose. */
export function refusalSentence(refusal: RefusalWords, locale: string = currentLocale()): string {
  const { code, reason, params = {}, field = '', missing } = refusal;
  const t = wordsIn(locale);
  const values = Object.entries(params).map(([name, value]) => [name, valueIn(locale, t, value)] as const);

  const named = { field: fieldWords(field, locale), ...Object.fromEntries(values) } as WordValues;
  const right = t(reason ?? code, named);

  return missing ? t('is-missing', { ...named, right }) : right;
}

/** The sentence of what a rule of the core refused: a browser says it before the server has to. */
export function checkSentence({ refusal, reason, params }: Refusal, locale?: string): string {
  const code = refusal in refusals ? (refusal as RefusalCode) : 'invalid';

  return refusalSentence({ code, ...(reason ? { reason } : {}), ...(params ? { params } : {}) }, locale);
}

function wordsIn(locale: string): Translate<Messages> {
  const t = made.get(locale) ?? createWords(complete, locale);
  made.set(locale, t);

  return t;
}

function valueIn(locale: string, t: Translate<Messages>, value: ReasonValues[string]): string | number {
  if (typeof value === 'string' || typeof value === 'number') return value;
  const words = value.map((each) =>
    each.startsWith('thing-') && Object.hasOwn(refusals, each) ? t(each as RefusalWord) : each,
  );

  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(words);
}
