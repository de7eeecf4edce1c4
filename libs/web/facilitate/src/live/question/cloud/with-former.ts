import type { ActivityView } from '@rt/contracts/plain';
import type { CountedWord, EntryState, WordsResult } from '@rt/domain/polling';
import type { KindResult } from '@rt/kinds';

type Rounds = NonNullable<NonNullable<ActivityView['tally']>['rounds']>;

export interface ListedWord extends CountedWord {
  /** The last round in which somebody wrote it, where that is an earlier one: its count is of that round. */
  readonly round?: number;
}

export interface ListedWords {
  readonly words: readonly ListedWord[];
  readonly counts: Readonly<Record<EntryState, number>>;
}

/** Words of former rounds that the current answers lack cannot be merged, since no current answer has them. */
export function withFormer({ words, waiting = 0, hidden = 0, distinct }: WordsResult, rounds?: Rounds): ListedWords {
  const present = new Set(words.map(rowId));
  const gathered = new Map<string, ListedWord>();
  for (const { no, result } of rounds?.former ?? []) {
    for (const word of wordsOf(result))
      if (!present.has(rowId(word))) gathered.set(rowId(word), { ...word, round: no });
  }
  const former = [...gathered.values()];
  const gone = (state: EntryState) => former.filter((word) => stateOf(word) === state).length;
  return {
    words: [...words, ...former],
    counts: { waiting: waiting + gone('waiting'), shown: distinct + gone('shown'), hidden: hidden + gone('hidden') },
  };
}

export function stateOf({ state }: CountedWord): EntryState {
  return state ?? 'shown';
}

/** Of a word that the room sees there may be spellings that wait or are hidden, in rows of their own. */
export function rowId(word: CountedWord): string {
  return word.spellings ? `${word.key} ${stateOf(word)}:` : word.key;
}

function wordsOf(result: KindResult | null): readonly CountedWord[] {
  return result && 'words' in result ? result.words : [];
}
