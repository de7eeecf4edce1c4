import type { KeyRules } from './keys';
import { cloudKey } from './keys';

/** People a spelling. */
export type SpelledWords = ReadonlyMap<string, number>;

/** The spellings of what counts as one word, by what each would count as by itself. */
export function bySpelledKey(rules: KeyRules, spellings: SpelledWords): Map<string, (readonly [string, number])[]> {
  const byOwn = new Map<string, (readonly [string, number])[]>();
  for (const one of spellings) {
    const key = cloudKey(rules, one[0]);
    const own = byOwn.get(key);
    if (own) own.push(one);
    else byOwn.set(key, [one]);
  }

  return byOwn;
}

/**
 * The commonest spelling, by its words alone. A word that was let through shows whatever spelling of it most people write,
 * read or not: signs, pictures, and what has no letter are left out of it. Of equally common ones the first in the order of the letters.
 */
export function commonest(spellings: readonly (readonly [string, number])[]): string {
  const plain = new Map<string, number>();
  for (const [text, count] of spellings) {
    const words = wordsAlone(text);
    plain.set(words, (plain.get(words) ?? 0) + count);
  }
  const [first] = [...plain].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));

  return first?.[0] ?? '';
}

/** All but letters, marks, digits and the signs that stand within words or beside numbers. */
const NO_PART_OF_WORDS = /[^\p{L}\p{M}\p{N}\p{Sc} &+#%'\u2019\-./]/gu;
const LINES_THROUGH = /[\u0334-\u0338]/gu;
const PILED_MARKS = /(\p{M}{2})\p{M}+/gu;
const ROWS_OF_SIGNS = /[&+#%'\u2019\-./]{3,}/gu;
const HOLDS_A_LETTER = /[\p{L}\p{M}\p{N}]/u;

function wordsAlone(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(LINES_THROUGH, '')
    .replace(PILED_MARKS, '$1')
    .replace(NO_PART_OF_WORDS, ' ')
    .replace(ROWS_OF_SIGNS, ' ');
  const words = plain.split(' ').filter((word) => HOLDS_A_LETTER.test(word));

  return words.length > 0 ? words.join(' ') : text;
}
