import { type SayWord, valuesInWords } from '@rt/domain/polling';
import { type ActivityKind, charts, wordsOf } from '@rt/kinds';
import { createWords, currentLocale } from '@rt/words';

const made = new Map<string, SayWord>();

/** How the server says the words of a kind's charts and sentences; throws at a code that no catalogue has. */
export function kindWords(kind: ActivityKind, locale = currentLocale()): SayWord {
  const key = `${locale} ${kind}`;
  const say = made.get(key) ?? wordsIn(kind, locale);
  made.set(key, say);
  return say;
}

function wordsIn(kind: ActivityKind, locale: string): SayWord {
  const t = createWords(wordsOf(charts[kind]), locale);
  const say: SayWord = (word) => t(word.code, valuesInWords(word, say));
  return say;
}
