import type { RefusalCode } from '@rt/contracts';
import type { Reason, ReasonValues, Refusal } from '@rt/domain/text';

import { createWords, type Translate, type WordValues } from './create-words';
import { currentLocale } from './locale';
import messages from './refusals.words.en-GB.json';

type Messages = typeof messages;

/** Ids of the sentences of refusals: every code, every reason of the core, and what the server adds to both. */
export type RefusalWord = keyof Messages;

/** Does not compile while a code or a reason has no sentence. */
const complete: Messages & Readonly<Record<RefusalCode | Reason, string>> = messages;

const made = new Map<string, Translate<Messages>>();

/** What a sentence is made of: the code, the reason where there is one, and its values. */
export interface RefusalWords {
  readonly code: RefusalCode;
  readonly reason?: RefusalWord;
  readonly params?: ReasonValues;
}

/** The sentence of a refusal in a language, that of its reason before that of its code. A list is joined as prose. */
export function refusalSentence({ code, reason, params = {} }: RefusalWords, locale: string = currentLocale()): string {
  const t = wordsIn(locale);
  const values = Object.entries(params).map(([name, value]) => [name, valueIn(locale, t, value)] as const);

  return t(reason ?? code, Object.fromEntries(values) as WordValues);
}

/** The sentence of what a rule of the core refused: a browser says it before the server has to. */
export function checkSentence({ refusal, reason, params }: Refusal, locale?: string): string {
  const code = refusal in messages ? (refusal as RefusalCode) : 'invalid';

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
    each.startsWith('thing-') && Object.hasOwn(messages, each) ? t(each as RefusalWord) : each,
  );

  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(words);
}
