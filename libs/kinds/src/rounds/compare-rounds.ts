import type {
  AnswerPath,
  AnyKind,
  ChartText,
  FormerRound,
  MayName,
  MovedPart,
  MovePart,
  RoundMoves,
  RoundsTold,
} from '@rt/domain/polling';
import { answersOf, differing, isEnough, people, sum, toldCells, toldRounds } from '@rt/domain/polling';

import type { ActivityKind } from '../names';
import type { KindConfig, KindResult } from '../registry';
import { kinds } from '../registry';
import { ABSTAIN_KEY } from '../responses';

/** A round as it was counted. */
export interface CountedRound {
  readonly round: number;
  readonly respondents: number;
  readonly result: KindResult;
}

/** What is known of all rounds of a question, the earliest first. */
export interface Rounds {
  readonly counted: readonly CountedRound[];
  /** Who answered what in which of them; nobody once the session is sealed. */
  readonly paths: readonly AnswerPath[];
  /** What finds words that wait. */
  readonly mayName?: MayName | undefined;
}

/** What may be told of few people. */
export interface RoundsRule {
  /** At least so many must be in what is told of moves. */
  readonly least: number;
  /** Under the rule, counts by which fewer could be told are hidden as well. */
  readonly hides: boolean;
}

/** The rounds as they are told, and what the result of the last one is then. */
export interface ComparedRounds {
  readonly told: RoundsTold<KindResult>;
  /** Null where fewer than `least` people answered otherwise than before. */
  readonly result: KindResult | null;
}

/** So many groups a table of moves has at most; those of the fewest people are one. */
const GROUPS_TOLD = 5;
/** So many tables of moves stand below each other: those in which most is told of people who moved. */
const PARTS_TOLD = 15;
const REST = 'rest';
const ABSTAINED = 'abstained';

interface Asked {
  readonly kind: ActivityKind;
  readonly config: KindConfig;
}

/** True for kinds whose questions can be asked again as a further round. */
export function canAskAgain(kind: ActivityKind): boolean {
  return kinds[kind].moves !== undefined;
}

/** True for kinds whose answers stand in the next round until their authors change them. */
export function keepsAnswers(kind: ActivityKind): boolean {
  return kinds[kind].moves?.keeps ?? false;
}

/** True for kinds whose closed questions are opened again to go on with all that was written: texts that hosts read one by one. */
export function opensAgain(kind: ActivityKind): boolean {
  const { entries } = kinds[kind];

  return entries !== undefined && entries.beside === undefined;
}

/**
 * The rounds of a question beside each other, by slices: a large table of moves takes some milliseconds. Whatever is told
 * leaves nothing from which fewer than `least` people could be worked out.
 */
export function* compareSlices(asked: Asked, rounds: Rounds, rule: RoundsRule): Generator<void, ComparedRounds, void> {
  const said = saidIn(asked, rounds);
  const told = rule.hides
    ? toldRounds(
        rounds.counted.map(({ round, respondents }) => ({ round, people: respondents })),
        [said.map(({ path }) => path), said.map(({ seen }) => seen)],
        rule.least,
      )
    : new Set(rounds.counted.map(({ round }) => round));
  const results = rounds.counted.map((one) => toldResult(asked, one, { said, told, rule }));
  const moves: RoundMoves[] = [];
  for (let to = 1; to < rounds.counted.length; to += 1) {
    moves.push(yield* movesBetween(asked, { rounds, said, told, rule, to }));
  }
  const former = rounds.counted
    .slice(0, -1)
    .map(({ respondents }, at): FormerRound<KindResult> => ({ no: at + 1, respondents, result: results[at] ?? null }));

  return { told: { no: results.length, former, moves }, result: results.at(-1) ?? null };
}

/** What people said in each round, read by the rules of the kind. */
interface Said {
  /** By what they said, so that two wordings of the same are the same. */
  readonly path: AnswerPath;
  /** By what the room sees of it. */
  readonly seen: AnswerPath;
  readonly answers: ReadonlyMap<number, unknown>;
}

function saidIn({ kind, config }: Asked, { paths, mayName = () => false }: Rounds): readonly Said[] {
  const rules: AnyKind = kinds[kind];
  const keyOf = (answer: unknown) => `=${rules.moves?.key(config, answer)}`;
  const seenOf = (answer: unknown) => rules.moves?.seenKey?.(config, answer, mayName) ?? keyOf(answer);

  return paths.map(({ keys, count }) => {
    const answers = new Map<number, unknown>();
    const abstained: (readonly [string, string])[] = [];
    for (const [round, answerKey] of Object.entries(keys)) {
      const [given] = answerKey === ABSTAIN_KEY ? [] : answersOf(rules, config, [{ answerKey, count }]);
      // Who wrote and gave no vote is in no result.
      if (given) answers.set(Number(round), given.answer);
      else if (answerKey === ABSTAIN_KEY) abstained.push([round, answerKey]);
    }
    const by = (key: (answer: unknown) => string): AnswerPath => ({
      keys: Object.fromEntries([...abstained, ...[...answers].map(([round, answer]) => [String(round), key(answer)])]),
      count,
    });

    return { path: by(keyOf), seen: by(seenOf), answers };
  });
}

interface Telling {
  readonly said: readonly Said[];
  readonly told: ReadonlySet<number>;
  readonly rule: RoundsRule;
}

/** A part that has a base of its own is told under the same condition as the whole. */
function toldResult(asked: Asked, { round, result }: CountedRound, telling: Telling): KindResult | null {
  if (!telling.told.has(round)) return null;
  const { withoutGroups, withoutParts, partBases } = kinds[asked.kind];
  if (!telling.rule.hides) return result;
  const told = (withoutGroups?.(result) ?? result) as KindResult;
  if (!withoutParts || !partBases) return told;
  const parts = partsOf(asked).filter((part) => !isTold(part, round, telling));

  return withoutParts(told, new Set(parts.map(({ id }) => id))) as KindResult;
}

/** True where enough people, or nobody, are elsewhere in this part than in each round before that is told. */
function isTold(part: MovePart<unknown>, round: number, { said, told, rule }: Telling): boolean {
  const paths = said.map(({ path: { count }, answers }): AnswerPath => {
    const groups = [...answers].map(([at, answer]) => [String(at), part.groupOf(answer)]);

    return { keys: Object.fromEntries(groups), count };
  });

  return [...told].every((before) => before >= round || isEnough(differing(paths, before, round), rule.least));
}

function partsOf({ kind, config }: Asked): readonly MovePart<unknown>[] {
  return kinds[kind].moves?.parts(config) ?? [];
}

function* movesBetween(
  asked: Asked,
  { rounds, to, ...telling }: Telling & { readonly rounds: Rounds; readonly to: number },
): Generator<void, RoundMoves, void> {
  const { said, told, rule } = telling;
  const [first, second] = rounds.counted.slice(to - 1, to + 1);
  if (!first || !second) return { from: to, to: to + 1, both: 0, moved: null, parts: [] };
  const between = { first: first.round, second: second.round, least: rule.least };
  const inBoth = answeredBoth(said, between);
  const both = people(inBoth);
  const moved = both >= rule.least ? differing(inBoth, first.round, second.round) : null;
  const areTold = moved !== null && [first, second].every(({ round }) => told.has(round));
  const parts = areTold ? yield* movedParts(asked, telling, between) : [];
  const alike = !told.has(second.round) && second.respondents >= rule.least;

  return { from: to, to: to + 1, both, moved, parts, ...(alike ? { alike } : {}) };
}

function answeredBoth(said: readonly Said[], { first, second }: Between): readonly AnswerPath[] {
  return said.filter(({ answers }) => answers.has(first) && answers.has(second)).map(({ path }) => path);
}

/** Parts of which a number is told. */
function* movedParts(asked: Asked, telling: Telling, between: Between): Generator<void, readonly MovedPart[], void> {
  const parts: MovedPart[] = [];
  for (const part of partsOf(asked)) {
    if (telling.rule.hides && !isTold(part, between.second, telling)) continue;
    parts.push(movedPart(part, telling.said, between));
    yield;
  }

  return mostMoved(parts.filter(({ cells }) => cells.some((row) => row.some((cell) => cell !== null))));
}

/** Chosen by numbers that are told, in the order of the plan. */
function mostMoved(parts: readonly MovedPart[]): readonly MovedPart[] {
  const movedIn = ({ cells }: MovedPart) =>
    sum(cells.flatMap((row, at) => row.map((cell, column) => (at === column ? 0 : (cell ?? 0)))));
  const chosen = new Set([...parts].sort((a, b) => movedIn(b) - movedIn(a)).slice(0, PARTS_TOLD));

  return parts.filter((part) => chosen.has(part));
}

interface Between {
  readonly first: number;
  readonly second: number;
  readonly least: number;
}

/** Where somebody stood in a round; undefined for who was not there. */
function groupIn(part: MovePart<unknown>, { path, answers }: Said, round: number): string | undefined {
  if (answers.has(round)) return part.groupOf(answers.get(round));

  return path.keys[round] === undefined ? undefined : ABSTAINED;
}

function movedPart(part: MovePart<unknown>, said: readonly Said[], { first, second, least }: Between): MovedPart {
  const stood = said.map((one) => ({
    before: groupIn(part, one, first),
    after: groupIn(part, one, second),
    count: one.path.count,
  }));
  const groups = listed(part, stood);
  const rowOf = (id: string | undefined) => groups.findIndex((group) => group.id === id || group.also.has(id ?? ''));
  const cells = groups.map(() => groups.map(() => 0));
  const [gone, come] = [groups.map(() => 0), groups.map(() => 0)];
  for (const { before, after, count } of stood) {
    const [row, column] = [rowOf(before), rowOf(after)];
    if (row >= 0 && column >= 0) cells[row]![column]! += count;
    else if (row >= 0) gone[row]! += count;
    else if (column >= 0) come[column]! += count;
  }
  // Who abstained is told as one number a round: it is reckoned with, and not shown.
  const isShown = (at: number) => groups[at]?.id !== ABSTAINED;
  const told = toldCells({ cells, gone, come }, least, (row, column) => isShown(row) && isShown(column));
  const shown = groups.flatMap((_, at) => (isShown(at) ? [at] : []));

  return {
    id: part.id,
    label: part.label,
    groups: shown.map((at) => groups[at]?.label ?? ''),
    cells: shown.map((row) => shown.map((column) => (told[row]?.[column] ? (cells[row]?.[column] ?? null) : null))),
  };
}

interface ListedGroup {
  readonly id: string;
  readonly label: ChartText;
  /** Groups that are counted with it. */
  readonly also: ReadonlySet<string>;
}

interface Stood {
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly count: number;
}

/** The groups of the most people, in their order, with all others as one; besides, where somebody did, who abstained. */
function listed({ groups }: MovePart<unknown>, stood: readonly Stood[]): readonly ListedGroup[] {
  const peopleOf = (id: string) =>
    sum(stood.map(({ before, after, count }) => count * (Number(before === id) + Number(after === id))));
  const few =
    groups.length > GROUPS_TOLD
      ? [...groups].sort((a, b) => peopleOf(b.id) - peopleOf(a.id)).slice(GROUPS_TOLD - 1)
      : [];
  const also = new Set(few.map(({ id }) => id));
  const none: ReadonlySet<string> = new Set();
  const shown = groups.filter(({ id }) => !also.has(id)).map(({ id, label }) => ({ id, label, also: none }));
  const rest = also.size > 0 ? [{ id: REST, label: { code: 'moves-rest' }, also }] : [];
  const abstained = peopleOf(ABSTAINED) > 0 ? [{ id: ABSTAINED, label: '', also: none }] : [];

  return [...shown, ...rest, ...abstained];
}
