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

/** Of equally common ones the first in the order of the letters. */
export function commonest(spellings: readonly (readonly [string, number])[]): string {
  const [first] = [...spellings].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));

  return first?.[0] ?? '';
}
