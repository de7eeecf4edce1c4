import type { AnswerCount, AnyKind, EntriesSnapshot, GroupedUnder, MayName } from '@rt/domain/polling';
import { answerOfKey, answersOf, countAnswers, countGiven, sum, writtenBeside } from '@rt/domain/polling';
import type { Checked } from '@rt/domain/text';
import { accept, isRecord, own, reject } from '@rt/domain/text';

import { checkTexts } from './entries-family';
import { type ActivityKind, BOARD_KINDS } from './names';
import type { KindAnswer, KindResult, KindTypes } from './registry';
import { kinds } from './registry';
import { withNamesMarked } from './written/names';

export const ABSTAIN_KEY = '{"abstain":true}';

export const NOTHING_KEYS: readonly string[] = Object.values(kinds as Readonly<Record<ActivityKind, AnyKind>>).flatMap(
  ({ entries, answerKey }) => (entries?.beside ? [answerKey(entries.beside.nothing)] : []),
);

/** At most so many texts are taken back at once that the answer before did not hold. */
const TAKEN_BACK_MAX = 50;

/** What a participant may give: an answer of the kind, or that there is none to give. */
export type ResponseAnswer = KindAnswer | { readonly abstain: true };

/** What a participant sent, checked: `answer` and `answerKey` are null for a withdrawal. */
export interface CheckedResponse {
  readonly answer: ResponseAnswer | null;
  readonly answerKey: string | null;
  readonly abstained: boolean;
  /** Only of kinds whose answers are entries: all that the participant has written since; none after a withdrawal. */
  readonly entries?: readonly string[];
  readonly labels?: readonly (readonly string[])[];
  readonly sources?: readonly (readonly string[])[];
  readonly named?: readonly boolean[];
  /** Only on a board: texts that are taken back besides, which the answer before did not hold. */
  readonly takenBack?: readonly string[];
}

/** A body of the kind, `{abstain:true}` or null to withdraw. On a board `takenBack` names withdrawn texts. */
export function checkResponse(
  kind: ActivityKind,
  config: unknown,
  options: { readonly allowAbstain: boolean },
  answer: unknown,
): Checked<CheckedResponse> {
  const rules = entryRules(kind, config);
  if (!rules?.board || !isRecord(answer) || !Object.hasOwn(answer, 'takenBack'))
    return checkGiven(kind, config, options, answer);
  const { takenBack: named, ...rest } = answer;
  const takenBack = checkTakenBack(named, rules.textMax);
  if (!takenBack.ok) return takenBack;
  const { entries } = rest;
  const isNone = takenBack.value.length > 0 && Array.isArray(entries) && entries.length === 0;
  const given = checkGiven(kind, config, options, isNone ? null : rest);

  return given.ok ? accept({ ...given.value, takenBack: takenBack.value }) : given;
}

function checkTakenBack(list: unknown, max: number): Checked<readonly string[]> {
  const field = 'answer.takenBack';
  const isNone = Array.isArray(list) && list.length === 0;

  return isNone ? accept([]) : checkTexts(list, TAKEN_BACK_MAX, { min: 1, max }, field);
}

function checkGiven(
  kind: ActivityKind,
  config: unknown,
  options: { readonly allowAbstain: boolean },
  answer: unknown,
): Checked<CheckedResponse> {
  const rules = entryRules(kind, config);
  const none = rules ? { entries: [] } : {};
  if (answer === null) return accept({ answer: null, answerKey: null, abstained: false, ...none });
  if (isRecord(answer) && Object.hasOwn(answer, 'abstain')) {
    const abstention = checkAbstention(answer, options.allowAbstain && !BOARD_KINDS.includes(kind));

    return abstention.ok ? accept({ ...abstention.value, ...none }) : abstention;
  }
  const checked = kinds[kind].checkAnswer(config, answer);
  if (!checked.ok) return checked;
  const given = { answer: checked.value as KindAnswer, abstained: false };
  if (!rules) return accept({ ...given, answerKey: kinds[kind].answerKey(checked.value) });
  const entries = rules.texts(checked.value);
  const answerKey = countedKey(kind, rules, checked.value);

  return accept({ ...given, answerKey, entries, ...goingWithTexts(rules, checked.value) });
}

function goingWithTexts(
  rules: NonNullable<AnyKind['entries']>,
  answer: unknown,
): Pick<CheckedResponse, 'labels' | 'sources' | 'named'> {
  return {
    ...(rules.labelsOf ? { labels: rules.labelsOf(answer) } : {}),
    ...(rules.sourcesOf ? { sources: rules.sourcesOf(answer) } : {}),
    ...(rules.namedOf ? { named: rules.namedOf(answer) } : {}),
  };
}

/** The texts are rows of their own: an answer of nothing else is counted as that of one who wrote. */
function countedKey(kind: ActivityKind, rules: NonNullable<AnyKind['entries']>, answer: unknown): string {
  const { beside } = rules;

  return beside
    ? kinds[kind].answerKey(beside.counted(answer))
    : JSON.stringify({ entries: rules.texts(answer).length });
}

function checkAbstention(answer: Readonly<Record<string, unknown>>, allowed: boolean): Checked<CheckedResponse> {
  if (!allowed) return reject('invalid', 'answer.abstain', 'abstaining-not-offered');
  if (own(answer, 'abstain') !== true || Object.keys(answer).length !== 1) {
    return reject('invalid', 'answer.abstain', 'abstain-or-answer');
  }

  return accept({ answer: { abstain: true }, answerKey: ABSTAIN_KEY, abstained: true });
}

const NO_ENTRIES: EntriesSnapshot = { counts: { waiting: 0, shown: 0, hidden: 0 }, entries: [] };

export interface ResponsesTally<Result = unknown> {
  /** Participants who gave an answer of the kind. */
  readonly respondents: number;
  /** Participants who abstained; in no base. */
  readonly abstained: number;
  readonly result: Result;
}

/** A count by `answer_key`; the key of a withdrawn response is null. */
export interface ResponseCount {
  readonly answerKey: string | null;
  readonly count: number;
}

/** So many answer keys are counted at once: a few milliseconds of work, whatever the kind. */
const SLICE = 50;

/** Withdrawn responses are not counted. `standing` is only for kinds whose answers are entries. */
export function tallyResponses<K extends ActivityKind>(
  kind: K,
  config: unknown,
  counts: readonly ResponseCount[],
  standing: EntriesSnapshot = NO_ENTRIES,
): ResponsesTally<KindTypes[K]['result']> {
  const slices = tallySlices(kind, config, counts, standing);
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
  }
}

export function* tallySlices<K extends ActivityKind>(
  kind: K,
  config: unknown,
  counts: readonly ResponseCount[],
  standing: EntriesSnapshot = NO_ENTRIES,
  mayName?: MayName,
): Generator<void, ResponsesTally<KindTypes[K]['result']>, void> {
  const answers = answersAmong(counts);
  const abstained = abstainedIn(counts);
  const people = sum(answers.map(({ count }) => count));
  const result =
    kinds[kind].entries?.result?.(config, people, standing) ??
    beside(kind, config, yield* countedBySlices(kinds[kind], config, answers, mayName), standing);

  const marked = withNamesMarked(kind, result, mayName) as KindTypes[K]['result'];

  return { respondents: kinds[kind].respondents(result), abstained, result: marked };
}

/** Answers by their keys as they were read; null for a key that is no answer. */
export type ReadAnswers = ReadonlyMap<string, KindAnswer | null>;

/**
 * The tally of an activity that is counted again and again, with the groups of a kind that shows who answers alike. That takes long:
 * do it where nothing waits for it. `before` is what the last count of the same activity has left; null at first. `known` are
 * answers that were read under the same config: the keys among them are not read again.
 */
export function tallyAgain(
  kind: ActivityKind,
  config: unknown,
  counts: readonly ResponseCount[],
  before: unknown,
  { known = new Map(), ...under }: { readonly known?: ReadAnswers } & GroupedUnder = {},
): { readonly tally: ResponsesTally<KindResult>; readonly before: unknown; readonly answers: ReadAnswers } {
  const of: AnyKind = kinds[kind];
  const answers = new Map<string, KindAnswer | null>();
  const given = answersAmong(counts).flatMap(({ answerKey, count }) => {
    const answer = known.get(answerKey) ?? (answerOfKey(of, config, answerKey) as KindAnswer | null);
    answers.set(answerKey, answer);

    return answer === null ? [] : [{ answer, count }];
  });
  const counted = of.grouped?.(config, given, before, under) ?? {
    result: of.result(config, countGiven(of, config, given)),
    before: null,
  };
  const result = counted.result as KindResult;
  const tally = { respondents: of.respondents(result), abstained: abstainedIn(counts), result };

  return { tally, before: counted.before, answers };
}

// Where nobody asked for entries, there is nothing to say of them.
function beside<Result>(kind: ActivityKind, config: unknown, result: Result, standing: EntriesSnapshot): Result {
  return standing === NO_ENTRIES ? result : withWritten(kind, config, result, standing);
}

function abstainedIn(counts: readonly ResponseCount[]): number {
  return sum(counts.map((row) => (row.answerKey === ABSTAIN_KEY ? row.count : 0)));
}

/** The rows of answers, without those who withdrew or abstained. */
function answersAmong(counts: readonly ResponseCount[]): readonly AnswerCount[] {
  return counts.filter((row): row is AnswerCount => row.answerKey !== null && row.answerKey !== ABSTAIN_KEY);
}

function* countedBySlices(kind: AnyKind, config: unknown, answers: readonly AnswerCount[], mayName?: MayName) {
  let tally = kind.emptyTally(config);
  for (let at = 0; at < answers.length; at += SLICE) {
    const slice = answers.slice(at, at + SLICE);
    tally = kind.merge(tally, countAnswers(kind, config, slice));
    // What is asked of each word for the result is found here already: it is remembered, and takes longest.
    if (mayName) wordsIn(kind, config, slice).forEach((text) => mayName(text));
    yield;
  }

  return kind.result(config, tally, mayName);
}

function wordsIn(kind: AnyKind, config: unknown, counts: readonly AnswerCount[]): readonly string[] {
  return answersOf(kind, config, counts).flatMap(({ answer }) => kind.words?.texts(config, answer) ?? []);
}

/** True for kinds that show who answers alike: their tallies are counted with groups (`tallyAgain`). */
export function showsGroups(kind: ActivityKind): boolean {
  return kinds[kind].grouped !== undefined;
}

/** True where an answer only adds to the one before it: that is no change of it. */
export function onlyAdds(kind: ActivityKind, before: ResponseAnswer | null, after: ResponseAnswer | null): boolean {
  const isGiven = (answer: ResponseAnswer | null): answer is KindAnswer => answer !== null && !('abstain' in answer);

  return isGiven(before) && isGiven(after) && (kinds[kind].onlyAdds?.(before, after) ?? false);
}

/** True for kinds whose answers are texts and nothing else: entries, or words that are counted together. */
export function holdsTexts(kind: ActivityKind): boolean {
  const { entries, words } = kinds[kind];

  return words !== undefined || (entries !== undefined && entries.beside === undefined);
}

/** True where people write what hosts read as it comes: texts, or what joins the questions that are asked. */
export function takesTexts(kind: ActivityKind, config: unknown): boolean {
  return holdsTexts(kind) || entryRules(kind, config) !== undefined;
}

/** How entries are made of answers; undefined where none are, also where the organiser lets nobody write any. */
export function entryRules(kind: ActivityKind, config: unknown): AnyKind['entries'] {
  const { entries } = kinds[kind];

  return entries?.beside?.takes(config) === false ? undefined : entries;
}

export function withWritten<Result>(
  kind: ActivityKind,
  config: unknown,
  result: Result,
  standing: EntriesSnapshot,
): Result {
  const beside = entryRules(kind, config)?.beside;

  return beside ? (beside.withWritten(result, writtenBeside(standing)) as Result) : result;
}
