import { type ChartWord, type SayWord, valuesInWords } from '@rt/domain/polling';
import { type ActivityKind, charts, wordsOf } from '@rt/kinds';
import { createWords, currentLocale, regionLabel, stakeholderLabel } from '@rt/words';

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
  const say: SayWord = (word) => groupIn(word) ?? t(word.code, valuesInWords(word, say));
  return say;
}

/** A type of organisation or a place is a term, of which no kind has words; it is said in the language of the moment. */
function groupIn({ code, values }: ChartWord): string | null {
  const group = String(values?.['group']);
  if (code === 'group-type') return stakeholderLabel(group);
  return code === 'group-place' ? regionLabel(group) : null;
}
