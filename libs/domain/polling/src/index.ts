import type { Checked, Refusal } from '@rt/domain/text';
import type { Rule } from '@rt/domain/attribution';
export type { Checked, Refusal } from '@rt/domain/text';

export type ActivityKind = 'single_choice' | 'multiple_choice' | 'rating';
export declare const ACTIVITY_KINDS: readonly ActivityKind[];

export interface AnswerCount { readonly answerKey: string; readonly count: number }
export interface Label { readonly id: string; readonly text: string }

export interface Kind<Config, Answer, Result, Tally = unknown> {
  readonly kind: string;
  checkConfig(input: unknown): Checked<Config>;
  checkAnswer(config: Config, input: unknown): Checked<Answer>;
  answerKey(answer: Answer): string;
  emptyTally(config: Config): Tally;
  add(config: Config, tally: Tally, answer: Answer, times?: number): Tally;
  merge(a: Tally, b: Tally): Tally;
  /** Shares, ranks and means of a mergeable tally. */
  result(config: Config, tally: Tally): Result;
  /** `result` of the fold of `add` over counts by answer key. */
  tally(config: Config, counts: readonly AnswerCount[]): Result;
  summarise(config: Config, result: Result): string;
  labels(config: Config): readonly Label[];
  /** True when only wordings differ: the one edit allowed after the first response. */
  sameMeaning(before: Config, after: Config): boolean;
}
export type AnyKind = Kind<unknown, unknown, unknown>;

export interface ChoiceOption { readonly id: string; readonly text: string }
export interface SingleChoiceConfig { readonly options: readonly ChoiceOption[]; readonly randomise?: boolean }
export interface SingleChoiceAnswer { readonly optionId: string }
export interface MultipleChoiceConfig extends SingleChoiceConfig { readonly min?: number; readonly max?: number; readonly exclusiveOptionIds?: readonly string[] }
export interface MultipleChoiceAnswer { readonly optionIds: readonly string[] }
export interface RatingConfig { readonly points: number; readonly lowLabel: string; readonly highLabel: string; readonly pointLabels?: readonly string[]; readonly notApplicable?: boolean; readonly start?: 0 | 1 }
export type RatingAnswer = { readonly value: number } | { readonly na: true };

export interface OptionResult { readonly id: string; readonly count: number; readonly share: number | null; readonly rank: number | null; readonly tied: boolean }
export interface ChoiceResult { readonly options: readonly OptionResult[]; readonly shareBase: 'respondents'; readonly base: number; /** multiple choice only; null without respondents */ readonly meanPicks?: number | null }
export interface RatingResult {
  readonly distribution: readonly { readonly value: number; readonly count: number; readonly share: number | null }[];
  readonly n: number; readonly notApplicable: number;
  readonly mean: number | null; readonly median: number | null; readonly sd: number | null;
  /** null when n is 0, and on scales of fewer than 4 points, where top two and bottom two overlap */
  readonly top2: number | null; readonly bottom2: number | null; readonly net: number | null;
}
export interface ConfigOf { single_choice: SingleChoiceConfig; multiple_choice: MultipleChoiceConfig; rating: RatingConfig }
export interface ResultOf { single_choice: ChoiceResult; multiple_choice: ChoiceResult; rating: RatingResult }

export declare const kinds: Readonly<Record<ActivityKind, AnyKind>>;
export declare function isActivityKind(value: unknown): value is ActivityKind;

export declare const ABSTAIN_KEY: '{"abstain":true}';
/** `answer` and `answerKey` are null for a withdrawal. */
export interface CheckedResponse { readonly answer: Readonly<Record<string, unknown>> | null; readonly answerKey: string | null; readonly abstained: boolean }
export declare function checkResponse(kind: ActivityKind, config: unknown, options: { readonly allowAbstain: boolean }, answer: unknown): Checked<CheckedResponse>;
export interface ResponsesTally { readonly respondents: number; readonly abstained: number; readonly result: unknown }
export declare function tallyResponses(kind: ActivityKind, config: unknown, counts: readonly AnswerCount[]): ResponsesTally;
/** One sentence in English with its base. */
export declare function summariseTally(kind: ActivityKind, config: unknown, tally: ResponsesTally): string;
export declare function displayPercents(shares: readonly (number | null)[]): readonly (number | null)[];
/** The same person sees the same order: seed = activity id + own key. */
export declare function optionOrder<T>(options: readonly T[], seed: string): readonly T[];

export type ActivityState = 'draft' | 'ready' | 'open' | 'closed' | 'archived';
export type ActivityVerb = 'edit' | 'ready' | 'unready' | 'open' | 'close' | 'reveal' | 'archive';
export type Moved<State extends string> = { readonly ok: true; readonly state: State } | Refusal;
export declare function moveActivity(state: ActivityState, verb: ActivityVerb): Moved<ActivityState>;
export declare const CLOSE_GRACE_MS: number;
export interface AcceptsFacts { readonly state: ActivityState; readonly epochSame: boolean; readonly closesAtMs: number | null; readonly nowMs: number; readonly hostClosed: boolean }
/** `closeDue`: still in, but the guarded close ought to run now. */
export declare function acceptsResponse(facts: AcceptsFacts): { readonly ok: true; readonly closeDue: boolean } | Refusal<'not-open' | 'activity-closed'>;
export declare function closeIsDue(facts: { readonly state: ActivityState; readonly closesAtMs: number | null; readonly nowMs: number }): boolean;
export interface StoredResponse { readonly opId: string; readonly n: number; /** false: the stored row is a withdrawal */ readonly answered?: boolean }
export type ResponseDecision = 'store' | 'same' | 'superseded' | 'conflict' | 'already-answered';
export declare function decideResponse(stored: StoredResponse | null, incoming: { readonly opId: string; readonly n: number }, options: { readonly allowChange: boolean }): ResponseDecision;

export type Visibility = 'always' | 'after_vote' | 'after_close' | 'on_reveal' | 'never';
export declare const VISIBILITIES: readonly Visibility[];
export declare function allowedVisibilities(rule: Rule): readonly Visibility[];
export declare function checkVisibility(rule: Rule, visibility: unknown): Checked<Visibility, 'invalid' | 'visibility-not-allowed'>;
export type Audience = 'host' | 'stage' | 'participant' | 'voted';
/** `answered`: people who answered without abstaining. */
export interface ShowFacts { readonly visibility: Visibility; readonly rule: Rule; readonly state: ActivityState; readonly revealed: boolean; readonly answered: number; readonly audience: Audience; readonly hostLiveView: boolean }
/** `suppressed`: it would be shown, were it not for the small number. */
export declare function mayShowTally(facts: ShowFacts): { readonly show: boolean; readonly suppressed: boolean };

export interface ActivityDraft {
  readonly question: string; readonly kind: ActivityKind; readonly config: Readonly<Record<string, unknown>>; readonly visibility: Visibility;
  readonly durationSec: number | null; readonly allowChange: boolean; readonly allowAbstain: boolean; readonly hostLiveView: boolean;
}
export declare function checkActivity(input: unknown, rule: Rule): Checked<ActivityDraft, 'invalid' | 'visibility-not-allowed'>;
/** After the first response: wording alone may change (refusal `meaning-changed`). */
export declare function checkCorrection(kind: ActivityKind, before: unknown, after: unknown): Checked<Readonly<Record<string, unknown>>, 'invalid' | 'meaning-changed'>;
