import type { Checked } from '@rt/domain/text';

import type { ActivityDecision, AnswerStanding } from './decisions';
import type { EntryRules } from './entries';
import type { EntryState } from './entry-state';
import type { HandRules } from './hands/show-of-hands';
import type { ItemsTaken } from './items';
import type { MoveRules } from './rounds/moves';
import type { OtherAnswer } from './written/other-answers';
import type { MayName, NamedRules, WordRules } from './written/words';

/** What a question to the room is for, in the order in which a meeting goes: hear, understand, weigh, decide. */
export const AIMS = ['open_up', 'understand', 'prioritise', 'decide'] as const;

export type Aim = (typeof AIMS)[number];

/** How many participants gave the answer with this key (`GROUP BY answer_key`). */
export interface AnswerCount {
  readonly answerKey: string;
  readonly count: number;
}

/** An answer, and how many participants gave it. */
export interface GivenAnswer<Answer> {
  readonly answer: Answer;
  readonly count: number;
}

/** Under what those are looked for who answer alike. */
export interface GroupedUnder {
  /** The rule is one without names: two results must not differ by what one person said. */
  readonly withoutNames?: boolean;
  /** No answer can come any more. */
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
 * A kind of activity. `Tally` is a mergeable value: `merge` is associative and commutative with `emptyTally` as its
 * neutral element, so that batches and processes may count apart. `Result` is what is shown: shares, ranks, means.
 */
export interface Kind<Config, Answer, Result, Tally = unknown> {
  readonly kind: string;

  /** What it is asked for most often; the library of questions files by it what is saved. */
  readonly aim: Aim;

  /** Field paths begin with `config`. */
  checkConfig(input: unknown): Checked<Config>;

  /** Field paths begin with `answer`. Never throws, whatever JSON holds. */
  checkAnswer(config: Config, input: unknown): Checked<Answer>;

  /** Canonical JSON: two answers have equal keys exactly when they are equal. */
  answerKey(answer: Answer): string;

  emptyTally(config: Config): Tally;

  /** The tally with one answer more, given by `times` participants (default 1). */
  add(config: Config, tally: Tally, answer: Answer, times?: number): Tally;

  merge(a: Tally, b: Tally): Tally;

  /** `mayName` is asked by kinds whose words wait for a host where they may name somebody. */
  result(config: Config, tally: Tally, mayName?: MayName): Result;

  /** The tally of all answers, where adding them to each other would copy too much. */
  count?(config: Config, answers: readonly GivenAnswer<Answer>[]): Tally;

  /** How many participants a result is based on (those who abstained are not among them). */
  respondents(result: Result): number;

  labels(config: Config): readonly Label[];

  /** True when only wordings differ: the one edit that is allowed after the first response. */
  sameMeaning(before: Config, after: Config): boolean;

  /**
   * Only of kinds in which a written answer can become an option: the decision by which the answer that says `text` is
   * one, to which those who gave it move; null where it is one already. Field paths begin with `label`. `version-conflict` where it is
   * hidden and the host did not see that.
   */
  promote?(
    config: Config,
    result: Result,
    text: string,
    sawHidden: boolean,
  ): Checked<ActivityDecision | null, 'invalid' | 'version-conflict'>;

  /** Only of kinds in which a written answer can become an option: the decision by which it is none any more; null where it is none. */
  takeBack?(config: Config, optionId: string): Checked<ActivityDecision | null>;

  /**
   * Only of kinds whose written answers are counted by their words: the decision that hides the one that says `text` from the room, or
   * shows it again; null where it is so already.
   */
  hide?(config: Config, result: Result, text: string, hide: boolean, may?: MayName): Checked<ActivityDecision | null>;

  /**
   * Only of kinds whose written answers are counted by their words and may wait to be read: the decision by which the one that says
   * `text` stands as if nobody had decided on it; null where it waits. `version-conflict` where it is not as it was decided (`from`) any more.
   */
  putBack?(
    config: Config,
    result: Result,
    text: string,
    from: Exclude<EntryState, 'waiting'>,
  ): Checked<ActivityDecision | null, 'invalid' | 'version-conflict'>;

  /**
   * Only of kinds of whose parts hosts may take some out: the decision that asks the room no more about the part that says `text`, or asks
   * about it again; null where it is so already. Answers that were given to it stand, and count again with it. Field paths begin with `label`.
   */
  takeOut?(config: Config, text: string, out: boolean): Checked<ActivityDecision | null>;

  /**
   * Only of kinds in which written answers can count as each other: the decision by which those who wrote `text` count as
   * having written `into`, or as themselves again (null); null where it is so already. `version-conflict` where they count as something
   * else than `seen` by now. Field paths: `label`, `into`.
   */
  mergeAnswers?(
    config: Config,
    result: Result,
    text: string,
    into: string | null,
    seen?: string,
  ): Checked<ActivityDecision | null, 'invalid' | 'version-conflict'>;

  /** Only of kinds in which written answers can count as each other: how the one that says `text` stands; undefined where nobody wrote it. */
  standing?(config: Config, result: Result, text: string): AnswerStanding | undefined;

  /** Only of kinds whose config holds what is for hosts alone: the config as everybody else may see it. */
  configForRoom?(config: Config): Config;

  /** Only of kinds whose result holds what is for hosts alone: the result as everybody else may see it. */
  resultForRoom?(config: Config, result: Result): Result;

  /**
   * Only of kinds whose written answers nobody has to read before the room does: the result as the room may see it (`resultForRoom`)
   * without what is not read out there: what one person alone wrote, or may name somebody.
   */
  readOut?(result: Result): Result;

  /** Only of kinds whose written answers nobody has to read before the room does: how those that may name somebody are kept from it. */
  readonly named?: NamedRules<Config, Result>;

  /** Only of kinds whose config holds what hosts decided: the config under these decisions. Those that it holds already change nothing. */
  decided?(config: Config, decisions: readonly ActivityDecision[]): Config;

  /**
   * Only of kinds whose result quotes what people wrote: the result without the texts that `may` refuses. Their people are counted all
   * the same; those of options that `config` does not have any more, with the answers that are not quoted. `config` left out: it has all.
   */
  onlyOthers?(result: Result, may: (answer: OtherAnswer) => boolean, config?: Config): Result;

  /** Only of kinds in which a written answer can become an option: the planned config, which refuses own words. */
  withoutOwnWords?(config: Config): Config;

  /**
   * Only of kinds whose config holds what people wrote, or words that this stands below: the config without what `may` refuses. A chart
   * says of what it then has no words for that it is not quoted, or counts it with what is not. `result`: how many gave which answer.
   */
  configKept?(config: Config, may: (answer: OtherAnswer) => boolean, result: Result): Config;

  /** Only of kinds whose answers are entries: their texts. Answers tell how many wrote; the entries stand by themselves. */
  readonly entries?: EntryRules<Config, Answer, Result>;

  /** Only of kinds whose answers are words that are counted together: hosts read them as they come. */
  readonly words?: WordRules<Config, Answer, Result>;

  /**
   * Only of kinds whose result has items that the room can be asked about next: their texts, the leading ones first.
   * `result` is as the room may see it; null where it may not be told: then what was planned, in its order.
   */
  items?(config: Config, result: Result | null): readonly string[];

  /** Only of kinds that can be asked about items of another result: their texts become its options. */
  readonly takesItems?: ItemsTaken;

  /** Only of kinds whose answers are given in parts: true where the later one only adds to the earlier, which is no change of it. */
  goesOn?(before: Answer, after: Answer): boolean;

  /**
   * Only of kinds that show who answers alike: the result of all answers with these groups, and what the next look has to know of this
   * one, so that groups keep their names. It takes long, and is done apart from all else (`tallyAgain`).
   */
  grouped?(
    config: Config,
    answers: readonly GivenAnswer<Answer>[],
    before: unknown,
    under?: GroupedUnder,
  ): { readonly result: Result; readonly before: unknown };

  /** Only of kinds that show who answers alike: true where a result has such groups. */
  tellsGroups?(result: Result): boolean;

  /** Only of such kinds: the result without them, beside other rounds or other groups of the same people: from both few could be told. */
  withoutGroups?(result: Result, why?: 'asked-again' | 'told-by-declared'): Result;

  /** Only of kinds whose parts have bases of their own: hides parts with fewer than `least` people, unless none. */
  withoutFew?(result: Result, least: number): Result;

  /** Only of kinds whose parts have bases of their own: shown parts by id, with how many answered each. */
  partBases?(result: Result): ReadonlyMap<string, number>;

  /** Only of kinds whose parts have bases of their own: the result without the numbers of some parts. */
  withoutParts?(result: Result, ids: ReadonlySet<string>): Result;

  /** Only of kinds whose `labels` people can raise hands for, which a host counts. */
  readonly hands?: HandRules;

  /** Only of kinds that can be asked again as a further round: how it is told who moved, and by which parts of an answer groups are published. */
  readonly moves?: MoveRules<Config, Answer>;
}

/** A kind whose types are not known where it is used; it takes the plain objects that the database holds. */
export type AnyKind = Kind<unknown, unknown, unknown>;
