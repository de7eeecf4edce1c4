import type { ActivityView } from '@rt/contracts/plain';
import type { CountedWord, EntryState, WordsResult } from '@rt/domain/polling';
import type { KindResult } from '@rt/kinds';

type Rounds = NonNullable<NonNullable<ActivityView['tally']>['rounds']>;

/** Words as hosts decide on them, by what the room sees of them. */
export interface ListedWords {
  readonly words: readonly CountedWord[];
  readonly counts: Readonly<Record<EntryState, number>>;
}

/**
 * The words of a cloud and those of the rounds before that nobody writes any more: the room reads these beside the last cloud.
 * They are nobody's words now, which is why nothing can be counted as one of them.
 */
export function withFormer({ words, waiting = 0, hidden = 0, distinct }: WordsResult, rounds?: Rounds): ListedWords {
  const known = new Map(words.map((word) => [word.key, word]));
  for (const word of (rounds?.former ?? []).flatMap(({ result }) => wordsOf(result))) {
    if (!known.has(word.key)) known.set(word.key, { ...word, count: 0 });
  }
  const former = [...known.values()].slice(words.length);
  const gone = (state: EntryState) => former.filter((word) => stateOf(word) === state).length;
  return {
    words: [...known.values()],
    counts: { waiting: waiting + gone('waiting'), shown: distinct + gone('shown'), hidden: hidden + gone('hidden') },
  };
}

/** What the room sees of a word. */
export function stateOf({ state }: CountedWord): EntryState {
  return state ?? 'shown';
}

function wordsOf(result: KindResult | null): readonly CountedWord[] {
  return result && 'words' in result ? result.words : [];
}
