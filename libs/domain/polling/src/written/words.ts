import type { Checked } from '@rt/domain/text';

import type { ActivityDecision } from '../decisions';
import type { OwnEntry } from '../entries';
import type { EntryState } from '../entry-state';
import type { AnswerCount } from '../kind';

/** Whether a text may name somebody or holds a contact. */
export type MayName = (text: string) => boolean;

/** What of a kind makes its answers words: all spellings of a word are counted together, and hosts decide on the word. */
export interface WordRules<Config, Answer, Result> {
  /** What of an answer is looked at for names. */
  texts(config: Config, answer: Answer): readonly string[];
  /** Whether words are looked at for names: where the room sees some that nobody has read. */
  seesUnread(config: Config): boolean;
  /** What became of each text of an answer, for who wrote it. */
  states(config: Config, answer: Answer, mayName: MayName): readonly OwnEntry[];
  /** What hides for good what is listed and waits because it may name somebody, or because it did when reading was switched. */
  hideUnread(config: Config, result: Result): readonly ActivityDecision[];
  /**
   * Keys of the words that stand as before where hosts switch reading first on or off (`on`): what waits then waits on, and what the
   * room has seen stays. Refused where too many wait. Field: `target`.
   */
  left(config: Config, counts: readonly AnswerCount[], mayName: MayName, on: boolean): Checked<readonly string[]>;
  /**
   * Whether the word that says `text` can count as another one without anything of it that no host has let through coming with it: what
   * hosts count as another word is not looked at again.
   */
  isReadWhole(config: Config, result: Result, text: string): boolean;
  /** A result that does not tell what more people wrote. */
  uncounted(result: Result): Result;
  /** The config in which, of all words that hosts decided on, only those stand that answers hold, and those that they count as. */
  settled(config: Config, answers: readonly Answer[]): Config;
}

/** What of a kind makes the room read a written answer only where it may name nobody. */
export interface NamedRules<Config, Result> {
  /** Whether anybody may write one. */
  looksAt(config: Config): boolean;
  /** The result with a mark at each that may name somebody. */
  marked(result: Result, mayName: MayName): Result;
  /** The result for the record, which quotes none of them: they are counted with the others. */
  inRecord(result: Result): Result;
  /** What hides for good those that are listed: once a session is sealed nobody knows any more that they name somebody. */
  hideUnread(config: Config, result: Result): readonly ActivityDecision[];
}

/** A word that several wrote, whatever their spelling. */
export interface CountedWord {
  readonly key: string;
  /** The commonest spelling; of equally common ones the first in the order of the letters. */
  readonly label: string;
  /** People; null where it is not told. */
  readonly count: number | null;
  /** For hosts alone: what the room does not see. Left out where it does. */
  readonly state?: Exclude<EntryState, 'shown'>;
  /**
   * For hosts alone: spellings that may name somebody, of a word that does not by itself. They stand apart from it, in the order of
   * the letters, at most twenty of them: what others write stays as it is.
   */
  readonly spellings?: readonly string[];
}

/** Words as they are counted. */
export interface WordsResult {
  /** People who wrote. */
  readonly base: number;
  /** Different words that the room may see, listed or not. */
  readonly distinct: number;
  /** What the room may see first, most written first, then in the order of the letters. */
  readonly words: readonly CountedWord[];
  /** For hosts alone: words that count as others, by the commonest spelling; left out where nobody wrote one of them. */
  readonly merged?: readonly Pick<CountedWord, 'key' | 'label'>[];
  /** How many there are, for hosts alone. */
  readonly waiting?: number;
  readonly hidden?: number;
}
