import type { CountedWord, EntryState, MayName, WordsResult } from '@rt/domain/polling';

import type { Aliases, KeyRules } from './keys';
import { countsAs } from './keys';
import type { SpelledWords } from './spellings';
import { bySpelledKey, commonest } from './spellings';

/** The room's cloud holds at most so many words; hosts see at most so many of each state. */
const CLOUD_LISTED_MAX = 100;

/** What decides on how words are counted and shown. */
export interface CloudRules extends KeyRules {
  readonly moderation?: 'pre' | 'post';
  /** Word keys that the room does not see. */
  readonly hidden?: readonly string[];
  /** Word keys that a host has read. */
  readonly shown?: readonly string[];
  readonly aliases?: Aliases;
  /** Word keys that stand as before reading was switched: they wait where words are seen at once, and are seen where words wait. */
  readonly left?: readonly string[];
}

/** How a word stands: what hosts decided comes first, then whether it is read before the room sees it. */
export function wordState(
  rules: CloudRules,
  mayName: MayName,
): (key: string, spellings: Iterable<string>) => EntryState {
  const [hidden, shown, left] = [new Set(rules.hidden), new Set(rules.shown), new Set(rules.left)];

  return (key, spellings) => {
    if (hidden.has(key)) return 'hidden';
    if (shown.has(key)) return 'shown';
    if (rules.moderation !== 'post') return left.has(key) ? 'shown' : 'waiting';

    return left.has(key) || [...spellings].some(mayName) ? 'waiting' : 'shown';
  };
}

/** The result, given the people a spelling of each word. */
export function cloudResult(
  rules: CloudRules,
  base: number,
  words: ReadonlyMap<string, SpelledWords>,
  mayName: MayName,
): WordsResult {
  const stateOf = wordState(rules, mayName);
  const targets = new Set(Object.values(rules.aliases ?? {}));
  const merged: Pick<CountedWord, 'key' | 'label'>[] = [];
  const lists: Record<EntryState, CountedWord[]> = { shown: [], waiting: [], hidden: [] };
  for (const [key, spellings] of words) {
    const state = stateOf(key, spellings.keys());
    const others = targets.has(key) ? bySpelledKey(rules, spellings) : new Map([[key, [...spellings]]]);
    // Never by a word that counts as it, which the room may not be meant to see, though nobody writes it itself now.
    const label = commonest(rules, key, others.get(key) ?? []);
    others.delete(key);
    for (const [one, own] of others) merged.push({ key: one, label: commonest(rules, one, own) });
    const word = { key, label, count: total(spellings) };
    lists[state].push(state === 'shown' ? word : { ...word, state });
  }
  const first = (list: readonly CountedWord[], order: (a: CountedWord, b: CountedWord) => number) =>
    [...list].sort(order).slice(0, CLOUD_LISTED_MAX);

  return {
    base,
    distinct: lists.shown.length,
    ...(merged.length > 0 ? { merged: merged.sort(byKey) } : {}),
    waiting: lists.waiting.length,
    hidden: lists.hidden.length,
    words: [...first(lists.shown, commonerFirst), ...first(lists.waiting, byKey), ...first(lists.hidden, byKey)],
  };
}

/** What the room sees of it: nothing that waits or is hidden, nor how much of it there is; nothing that too few wrote. */
export function cloudForRoom(
  { hidden = [], minCount = 1 }: { readonly hidden?: readonly string[]; readonly minCount?: number },
  { base, distinct, words }: WordsResult,
): WordsResult {
  const shown = words.filter(({ state }) => state === undefined);
  const left = shown.filter(({ key }) => !hidden.includes(key));

  return {
    base,
    distinct: distinct - (shown.length - left.length),
    words: left.filter(({ count }) => (count ?? 0) >= minCount),
  };
}

/** A result that does not tell which word more people wrote: neither by a number, nor by the order or the spelling. */
export function uncountedCloud({ merged: _merged, ...result }: WordsResult): WordsResult {
  const listed = (state: CountedWord['state']) =>
    result.words
      .filter((word) => word.state === state)
      .sort(byKey)
      .map((word) => ({ ...word, label: word.key, count: null }));

  return { ...result, words: [...listed(undefined), ...listed('waiting'), ...listed('hidden')] };
}

/** The word that a key counts as, where it is listed. */
export function findWord({ words }: WordsResult, aliases: Aliases, key: string): CountedWord | undefined {
  const counted = countsAs(aliases, key);

  return words.find((word) => word.key === counted);
}

function total(spellings: SpelledWords): number {
  let people = 0;
  for (const count of spellings.values()) people += count;

  return people;
}

function commonerFirst(a: CountedWord, b: CountedWord): number {
  return (b.count ?? 0) - (a.count ?? 0) || byKey(a, b);
}

// By code units: the same everywhere, whatever the language of the machine.
function byKey(a: Pick<CountedWord, 'key'>, b: Pick<CountedWord, 'key'>): number {
  return a.key < b.key ? -1 : 1;
}
