import type { Checked } from '@rt/domain/text';

import type { ActivityDecision, AnswerStanding } from './decisions';
import type { EntryRules } from './entries';
import type { EntryState } from './entry-state';
import type { HandRules } from './hands/show-of-hands';
import type { ItemsTaken } from './items';
import type { MoveRules } from './rounds/moves';
import type { OtherAnswer } from './written/other-answers';
import type { MayName, NamedRules, WordRules } from './written/words';

/** Purposes of a question, in the order of a meeting: hear, understand, weigh, decide. */
export const AIMS = ['open_up', 'understand', 'prioritise', 'decide'] as const;

export type Aim = (typeof AIMS)[number];

/** Number of participants whose answer has this key (`GROUP BY answer_key`). */
export interface AnswerCount {
  readonly answerKey: string;
  readonly count: number;
}

/** An answer and the number of participants who gave it. */
export interface GivenAnswer<Answer> {
  readonly answer: Answer;
  readonly count: number;
}

/** Conditions under which groups of like-minded people are found. */
export interface GroupedUnder {
  /** Under a rule without names, two results must not differ by the answer of one person. */
  readonly withoutNames?: boolean;
  /** The question takes no more answers. */
  readonly answersClosed?: boolean;
}

export interface Label {
  readonly id: string;
  readonly text: string;
}

export interface PickedPair {
  /** In the order of the configuration. */
  readonly optionIds: readonly [string, string];
  readonly count: number;
}

/**
 * A kind of question. `Tally` can be merged: `merge` is associative and commutative with `emptyTally` as its neutral element, so
 * batches and processes can count separately. `Result` is what people see: shares, ranks, means. Optional members belong to some kinds
 * only and are absent elsewhere.
 */
export interface Kind<Config, Answer, Result, Tally = unknown> {
  readonly kind: string;

  /** Its most frequent purpose, by which the question library sorts saved questions. */
  readonly aim: Aim;

  /** Field paths begin with `config`. */
  checkConfig(input: unknown): Checked<Config>;

  /** Field paths begin with `answer`. Never throws, whatever JSON holds. */
  checkAnswer(config: Config, input: unknown): Checked<Answer>;

  /** Canonical JSON: two answers have equal keys exactly when they are equal. */
  answerKey(answer: Answer): string;

  emptyTally(config: Config): Tally;

  /** The tally with an added answer of `times` participants (default 1). */
  add(config: Config, tally: Tally, answer: Answer, times?: number): Tally;

  merge(a: Tally, b: Tally): Tally;

  /** `mayName` decides whether a word may name a person and is pending for that reason. */
  result(config: Config, tally: Tally, mayName?: MayName): Result;

  /** The tally of all answers at once, for kinds in which repeated `add` would copy too much. */
  count?(config: Config, answers: readonly GivenAnswer<Answer>[]): Tally;

  /** Number of participants behind a result, without those who abstained. */
  respondents(result: Result): number;

  labels(config: Config): readonly Label[];

  /** True if only wordings differ: the only edit allowed after the first response. */
  sameMeaning(before: Config, after: Config): boolean;

  /**
   * For free-text options: the decision that turns the free-text answer `text` into an option, with its people; null if it is one
   * already. Field paths begin with `label`. `version-conflict` if it is hidden and the host did not see that.
   */
  promote?(
    config: Config,
    result: Result,
    text: string,
    sawHidden: boolean,
  ): Checked<ActivityDecision | null, 'invalid' | 'version-conflict'>;

  /** For free-text options: the decision that reverses `promote`; null if `optionId` is not such an option. */
  takeBack?(config: Config, optionId: string): Checked<ActivityDecision | null>;

  /** For free-text answers and words: the decision that hides `text` from the room or shows it again; null if nothing changes. */
  hide?(config: Config, result: Result, text: string, hide: boolean, may?: MayName): Checked<ActivityDecision | null>;

  /**
   * For moderated words: the decision that makes `text` pending again; null if it is pending. `version-conflict` if its state is no
   * longer `from`.
   */
  putBack?(
    config: Config,
    result: Result,
    text: string,
    from: Exclude<EntryState, 'waiting'>,
  ): Checked<ActivityDecision | null, 'invalid' | 'version-conflict'>;

  /**
   * For kinds with parts that hosts may remove: the decision that removes the part `text` or restores it, with its answers; null if
   * nothing changes. Field paths begin with `label`.
   */
  takeOut?(config: Config, text: string, out: boolean): Checked<ActivityDecision | null>;

  /**
   * For words that hosts can merge: the decision that counts `text` as `into`, or separately (`into` null); null if nothing changes.
   * `version-conflict` if it does not count as `seen` any more. Field paths: `label`, `into`.
   */
  mergeAnswers?(
    config: Config,
    result: Result,
    text: string,
    into: string | null,
    seen?: string,
  ): Checked<ActivityDecision | null, 'invalid' | 'version-conflict'>;

  /** For words that hosts can merge: the state of `text`; undefined if no person wrote it. */
  standing?(config: Config, result: Result, text: string): AnswerStanding | undefined;

  /** The config without fields for hosts only. */
  configForRoom?(config: Config): Config;

  /** The result without fields for hosts only. */
  resultForRoom?(config: Config, result: Result): Result;

  /**
   * For free-text answers without moderation: the result for the room (`resultForRoom`), without answers that only one person wrote or
   * that may name a person.
   */
  readOut?(result: Result): Result;

  /** For free-text answers without moderation: how answers that may name a person are hidden from the room. */
  readonly named?: NamedRules<Config, Result>;

  /** The config after these decisions of hosts; applying a decision twice changes nothing. */
  decided?(config: Config, decisions: readonly ActivityDecision[]): Config;

  /**
   * For results that quote free text: the result without the texts that `may` refuses. It still counts their people; people of options
   * that `config` no longer has are counted with unquoted answers. Without `config`, all options exist.
   */
  onlyOthers?(result: Result, may: (answer: OtherAnswer) => boolean, config?: Config): Result;

  /** For free-text options: the planned config without free text. */
  withoutOwnWords?(config: Config): Config;

  /**
   * For configs that contain free text of participants: the config without the texts that `may` refuses. Charts show such an answer as
   * not quoted. `result`: the number of people per answer.
   */
  configKept?(config: Config, may: (answer: OtherAnswer) => boolean, result: Result): Config;

  /** For answers that are texts which hosts moderate one by one. */
  readonly entries?: EntryRules<Config, Answer, Result>;

  /** For answers that are words which are counted together. */
  readonly words?: WordRules<Config, Answer, Result>;

  /**
   * Texts of a result about which a host can ask the room next, leading ones first. `result`: as the room may see it, or null if it is
   * suppressed; then the planned items in their order.
   */
  items?(config: Config, result: Result | null): readonly string[];

  /** For kinds that can ask about items of another result: these become its options. */
  readonly takesItems?: ItemsTaken;

  /** For answers that grow piece by piece: true if `after` contains all of `before`, so that it is no change of the answer. */
  onlyAdds?(before: Answer, after: Answer): boolean;

  /**
   * For kinds that find groups of people who answer alike: the result with groups, and the state that the next call needs so that groups
   * retain their names. Slow, so the server runs it in its own thread (`tallyAgain`).
   */
  grouped?(
    config: Config,
    answers: readonly GivenAnswer<Answer>[],
    before: unknown,
    under?: GroupedUnder,
  ): { readonly result: Result; readonly before: unknown };

  /** For such kinds: true if a result has groups. */
  tellsGroups?(result: Result): boolean;

  /** For such kinds: the result without groups, since other rounds or other groups of the same people could identify a person. */
  withoutGroups?(result: Result, why?: 'asked-again' | 'told-by-declared'): Result;

  /** For parts with their own base: omits the numbers of parts with fewer than `least` people, unless no person answered. */
  withoutFew?(result: Result, least: number): Result;

  /** For parts with their own base: the number of people per shown part, by id. */
  partBases?(result: Result): ReadonlyMap<string, number>;

  /** For parts with their own base: the result without the numbers of some parts. */
  withoutParts?(result: Result, ids: ReadonlySet<string>): Result;

  /** For kinds with `labels` for which people can raise hands. */
  readonly hands?: HandRules;

  /** For kinds with rounds: which answers are equal, and the parts for tables of moves and results by group. */
  readonly moves?: MoveRules<Config, Answer>;
}

/** A kind with unknown types, for plain objects from the database. */
export type AnyKind = Kind<unknown, unknown, unknown>;
