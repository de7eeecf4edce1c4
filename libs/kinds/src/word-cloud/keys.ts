import { foldForMatch, wordKey } from '@rt/domain/text';

import type { StopLanguage } from './stop-words';
import { isStopWord } from './stop-words';

export interface KeyRules {
  /** Words of this language's list count for nothing: 'the grid' is 'grid'. */
  readonly stopWords?: StopLanguage;
  /** Counts 'café' as 'cafe' and 'Łódź' as 'Lodz', as search does. Off by default, for Welsh and for names. */
  readonly foldAccents?: boolean;
}

export type Aliases = Readonly<Record<string, string>>;

export interface AliasRules {
  readonly aliases?: Aliases;
}

/** What all spellings of one word share (`wordKey`): '' where nothing is left to count. */
export function cloudKey({ stopWords, foldAccents }: KeyRules, text: string): string {
  const key = wordKey(text);
  const folded = foldAccents ? wordKey(foldForMatch(key)) : key;
  if (stopWords === undefined) return folded;

  return folded
    .split(' ')
    .filter((word) => !isStopWord(word, stopWords))
    .join(' ');
}

/** The word that hosts count a key as, which may itself count as another; undefined where it counts as itself. */
export function aliasOf({ aliases = {} }: AliasRules, key: string): string | undefined {
  return Object.hasOwn(aliases, key) ? aliases[key] : undefined;
}

export function aliasTargets({ aliases = {} }: AliasRules): ReadonlySet<string> {
  return new Set(Object.values(aliases));
}

/** The word that a key counts as, however long the chain: a→b→c is c. A circle, which no host can make, ends where it closes. */
export function countsAs(rules: AliasRules, key: string): string {
  const seen = new Set<string>();
  let at = key;
  while (!seen.has(at)) {
    seen.add(at);
    const next = aliasOf(rules, at);
    if (next === undefined) return at;
    at = next;
  }

  return at;
}

/** True where following a key's alias comes back to it. */
export function isCircular(aliases: Aliases): boolean {
  return Object.keys(aliases).some((key) => aliasOf({ aliases }, countsAs({ aliases }, key)) !== undefined);
}
