import type { CountedWord, EntryState, MayName, Moderation, Spellings, WordsResult } from '@rt/domain/polling';
import { groupedBy } from '@rt/domain/text';

import type { AliasRules, KeyRules } from './keys';
import { aliasTargets, cloudKey, countsAs } from './keys';
import { wordRows } from './rows';
import { commonest } from './spellings';
import { textStates } from './standing';

/** The room's cloud holds at most so many words; hosts see at most so many of each state. */
const CLOUD_LISTED_MAX = 100;

export interface CloudRules extends KeyRules, AliasRules {
  /** `pre` where it is left out. */
  readonly moderation?: Moderation;
  /** Word keys that the room does not see. */
  readonly hidden?: readonly string[];
  /** Spellings that may name somebody and that the room does not see, whatever becomes of the word in others. */
  readonly hiddenSpellings?: readonly string[];
  readonly shown?: readonly string[];
  /** Word keys that stand as before reading was switched: they wait where words are seen at once, and are seen where words wait. */
  readonly left?: readonly string[];
}

export function cloudResult(
  rules: CloudRules,
  base: number,
  words: ReadonlyMap<string, Spellings>,
  mayName: MayName,
): WordsResult {
  const stateOf = textStates(rules, mayName);
  const rowOf = wordRows(rules, mayName);
  const targets = aliasTargets(rules);
  const merged: Pick<CountedWord, 'key' | 'label'>[] = [];
  const lists: Record<EntryState, CountedWord[]> = { shown: [], waiting: [], hidden: [] };
  for (const [key, spellings] of words) {
    const byOwnKey = targets.has(key) ? groupedBy(spellings, ([text]) => cloudKey(rules, text)) : [];
    for (const [one, own] of byOwnKey) if (one !== key) merged.push({ key: one, label: commonest(rules, one, own) });
    for (const [state, part] of groupedBy(spellings, ([text]) => stateOf(key, text))) {
      lists[state].push(rowOf(key, state, part));
    }
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
      .map((word) => ({ ...word, label: word.spellings?.[0] ?? word.key, count: null }));

  return { ...result, words: [...listed(undefined), ...listed('waiting'), ...listed('hidden')] };
}

/** What hosts read a text as: the spellings among which it stands, or the word that it counts as; undefined where it is not listed. */
export function findWord({ words }: WordsResult, rules: KeyRules & AliasRules, text: string): CountedWord | undefined {
  const key = countsAs(rules, cloudKey(rules, text));
  const listed = words.filter((word) => word.key === key);

  return listed.find((word) => word.spellings?.includes(text)) ?? listed.find((word) => !word.spellings) ?? listed[0];
}

function commonerFirst(a: CountedWord, b: CountedWord): number {
  return (b.count ?? 0) - (a.count ?? 0) || byKey(a, b);
}

// By code units: the same everywhere, whatever the language of the machine.
function byKey(a: Pick<CountedWord, 'key'>, b: Pick<CountedWord, 'key'>): number {
  return a.key < b.key ? -1 : 1;
}
