import { APOSTROPHES, plainLetters } from '@rt/domain/text';

import type { KeyRules } from './keys';
import { cloudKey } from './keys';

/** A way in which a word is written, and how many people wrote it so. */
export type Spelling = readonly [text: string, people: number];

/**
 * The commonest spelling of a word, by its words alone. A word that was let through shows whatever spelling of it most people write,
 * read or not, without signs, pictures and parts that have no letter. Of equally common spellings, the one with the lowest number of capitals wins, then
 * the first in alphabetical order.
 * What is left of it must still be the word, by which hosts decide on it; else it is the key.
 */
export function commonest(rules: KeyRules, key: string, spellings: readonly Spelling[]): string {
  const plain = new Map<string, number>();
  for (const [text, count] of spellings) {
    const words = wordsAlone(text);
    plain.set(words, (plain.get(words) ?? 0) + count);
  }
  const [[label] = [key]] = [...plain].sort(
    ([a, x], [b, y]) => y - x || capitalsIn(a) - capitalsIn(b) || (a < b ? -1 : 1),
  );

  return cloudKey(rules, label) === key ? label : key;
}

function capitalsIn(text: string): number {
  return text.match(/\p{Lu}/gu)?.length ?? 0;
}

/** All but letters, marks, digits and the signs that stand within words or beside numbers. */
const NO_PART_OF_WORDS = /[^\p{L}\p{M}\p{N}\p{Sc} &+#%'\u2019\-./]/gu;
const ROWS_OF_SIGNS = /[&+#%'\u2019\-./]{3,}/gu;
const HOLDS_A_LETTER = /[\p{L}\p{M}\p{N}]/u;

function wordsAlone(text: string): string {
  const plain = plainLetters(text)
    .replace(APOSTROPHES, (sign) => (sign === "'" ? sign : '\u2019'))
    // Signs that stand for letters are written out: '1.5℃' is '1.5 C', 'Brand™' is 'BrandTM'.
    .replace(NO_PART_OF_WORDS, (sign) => sign.normalize('NFKC'))
    .replace(NO_PART_OF_WORDS, ' ')
    .replace(ROWS_OF_SIGNS, ' ');

  return plain
    .split(' ')
    .filter((word) => HOLDS_A_LETTER.test(word))
    .join(' ');
}
