import { K_ANONYMITY, PUBLIC_CELLS, publicCount } from '@rt/domain/attribution';
import type {
  AnswerPath,
  AnyKind,
  FormerRound,
  MayName,
  MovedPart,
  MovePart,
  RoundDecided,
  RoundMoves,
  RoundsDecided,
  RoundsTold,
} from '@rt/domain/polling';
import { answersOf, differing, isEnough, people, sum, toldRounds } from '@rt/domain/polling';

import type { ActivityKind } from '../names';
import type { KindConfig, KindResult } from '../registry';
import { kinds } from '../registry';
import { ABSTAIN_KEY } from '../responses';
import { type Between, isMovedOfFew, movedPart, type Said } from './moved-part';

export interface CountedRound {
  readonly round: number;
  readonly respondents: number;
  readonly result: KindResult;
}

export interface Rounds {
  readonly counted: readonly CountedRound[];
  /** Who answered what in which of them; nobody once the session is sealed. */
  readonly paths: readonly AnswerPath[];
  /** Parts of which no number of that round was told, as it was found while there were paths. */
  readonly untold?: ReadonlyMap<number, readonly string[]> | undefined;
  readonly mayName?: MayName | undefined;
}

export interface RoundsRule {
  /** At least so many must be in what is told of moves to a round that was not decided on before. */
  readonly least: number;
  readonly leasts?: ReadonlyMap<number, number>;
  readonly decided?: ReadonlyMap<number, RoundDecided>;
  /** Under the rule, counts by which fewer could be told are hidden as well. */
  readonly hides: boolean;
}

export interface ComparedRounds {
  readonly told: RoundsTold<KindResult>;
  /** Null where fewer than `least` people answered otherwise than before. */
  readonly result: KindResult | null;
  readonly decided: ReadonlyMap<number, RoundDecided>;
  /** Parts of which no number of that round is told, since few are elsewhere in them than in a round before. */
  readonly untold: ReadonlyMap<number, readonly string[]>;
}

/** So many tables of moves stand below each other: those in which most is told of people who moved. */
const PARTS_TOLD = 15;

interface Asked {
  readonly kind: ActivityKind;
  readonly config: KindConfig;
}

export function canAskAgain(kind: ActivityKind): boolean {
  return kinds[kind].moves !== undefined;
}

export function keepsAnswers(kind: ActivityKind): boolean {
  return kinds[kind].moves?.keeps ?? false;
}

/** True for kinds whose closed questions are opened again to go on with all that was written: texts that hosts read one by one. */
export function opensAgain(kind: ActivityKind): boolean {
  const { entries } = kinds[kind];

  return entries !== undefined && entries.beside === undefined;
}

/** Runs by slices, since a large table takes milliseconds. Nothing below `least` can be derived. */
export function* compareSlices(asked: Asked, rounds: Rounds, rule: RoundsRule): Generator<void, ComparedRounds, void> {
  const said = saidIn(asked, rounds);
  const decided = decide(rounds.counted, said, rule);
  const telling = { said, rule, decided };
  const untold = new Map(
    rounds.counted.map(({ round }) => [round, rounds.untold?.get(round) ?? untoldParts(asked, round, telling)]),
  );
  const results = rounds.counted.map((one) => toldResult(asked, one, { ...telling, untold }));
  const moves: RoundMoves[] = [];
  for (let to = 1; to < rounds.counted.length; to += 1) {
    moves.push(yield* movesBetween(asked, { rounds, to, ...telling }));
  }
  const former = rounds.counted
    .slice(0, -1)
    .map(({ respondents }, at): FormerRound<KindResult> => ({ no: at + 1, respondents, result: results[at] ?? null }));

  const told = { no: results.length, former, moves };

  return { told, result: results.at(-1) ?? null, decided: decided.decided, untold };
}

/** Where nothing is hidden, how many must be in what is told of moves is decided alone. */
function decide(counted: readonly CountedRound[], said: readonly Said[], rule: RoundsRule): RoundsDecided {
  const { least, leasts, hides, decided } = rule;
  if (hides) {
    return toldRounds(
      counted.map(({ round, respondents }) => ({
        ...{ round, people: respondents, decided: decided?.get(round), least: leasts?.get(round) },
      })),
      [said.map(({ path }) => path), said.map(({ seen }) => seen)],
      least,
    );
  }
  const all = new Map(
    counted.map(({ round }) => [round, decided?.get(round) ?? { told: true, least: leasts?.get(round) ?? least }]),
  );

  return { told: new Set(all.keys()), held: new Set(all.keys()), decided: all };
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
  readonly decided: RoundsDecided;
  readonly rule: RoundsRule;
}

/** At least so many must be in what is told of a round, and of who moved to it. */
function leastOf(round: number, { decided, rule }: Telling): number {
  return decided.decided.get(round)?.least ?? rule.leasts?.get(round) ?? rule.least;
}

/** A part that has a base of its own is told under the same condition as the whole. */
function toldResult(
  { kind }: Asked,
  { round, result }: CountedRound,
  { decided, rule, untold }: Telling & Pick<ComparedRounds, 'untold'>,
): KindResult | null {
  if (!decided.told.has(round)) return null;
  const { withoutGroups, withoutParts } = kinds[kind];
  if (!rule.hides) return result;
  const told = (withoutGroups?.(result) ?? result) as KindResult;

  return (withoutParts?.(told, new Set(untold.get(round))) ?? told) as KindResult;
}

function untoldParts(asked: Asked, round: number, telling: Telling): readonly string[] {
  const { withoutParts, partBases } = kinds[asked.kind];
  if (!telling.rule.hides || !withoutParts || !partBases) return [];

  return partsOf(asked).flatMap((part) => (isTold(part, round, telling) ? [] : [part.id]));
}

/** True where enough people, or nobody, are elsewhere in this part than in each round before that is told. */
function isTold(part: MovePart<unknown>, round: number, telling: Telling): boolean {
  const { said, decided } = telling;
  const least = leastOf(round, telling);
  const paths = said.map(({ path: { count }, answers }): AnswerPath => {
    const groups = [...answers].map(([at, answer]) => [String(at), part.groupOf(answer)]);

    return { keys: Object.fromEntries(groups), count };
  });

  return [...decided.held].every((before) => before >= round || isEnough(differing(paths, before, round), least));
}

function partsOf({ kind, config }: Asked): readonly MovePart<unknown>[] {
  return kinds[kind].moves?.parts(config) ?? [];
}

function* movesBetween(
  asked: Asked,
  { rounds, to, ...telling }: Telling & { readonly rounds: Rounds; readonly to: number },
): Generator<void, RoundMoves, void> {
  const { said, decided } = telling;
  const [first, second] = rounds.counted.slice(to - 1, to + 1);
  if (!first || !second) return { from: to, to: to + 1, both: 0, moved: null, parts: [] };
  const between = { first: first.round, second: second.round, least: leastOf(second.round, telling) };
  const then = askedThen(asked, said, first.round);
  const moving = movingIn(then, said);
  const inBoth = answeredBoth(moving, between);
  const both = people(inBoth);
  const moved = both >= between.least ? differing(inBoth, first.round, second.round) : null;
  const areTold = moved !== null && [first, second].every(({ round }) => decided.told.has(round));
  const parts = areTold ? yield* movedParts(then, { ...telling, said: moving }, between) : [];
  const inPublic = yield* toldInPublic({ asked, then }, { ...telling, said: moving }, { ...between, moved, areTold });
  const { round, respondents } = second;
  // Of a round that too many have left since it was decided on, that is the reason, and not that it is like another one.
  const alike = respondents >= K_ANONYMITY && decided.decided.has(round) && !decided.told.has(round);

  return { from: to, to: to + 1, both, moved, parts, ...(alike ? { alike } : {}), ...inPublic };
}

/** What there was to answer in a round: who answers more of it later, since more has joined, has not moved. */
function askedThen({ kind, config }: Asked, said: readonly Said[], round: number): Asked {
  const rules: AnyKind = kinds[kind];
  const answers = said.flatMap((one) => (one.answers.has(round) ? [one.answers.get(round)] : []));

  return { kind, config: (rules.moves?.askedOf?.(config, answers) ?? config) as KindConfig };
}

function movingIn({ kind, config }: Asked, said: readonly Said[]): readonly Said[] {
  const rules: AnyKind = kinds[kind];
  if (!rules.moves?.askedOf) return said;

  return said.map((one) => {
    const keys = [...one.answers].map(([round, answer]) => [String(round), `=${rules.moves?.key(config, answer)}`]);

    return { ...one, path: { ...one.path, keys: { ...one.path.keys, ...Object.fromEntries(keys) } } };
  });
}

/** Nothing below ten people can be derived from it and public results; else it is empty. */
function* toldInPublic(
  { asked, then }: { readonly asked: Asked; readonly then: Asked },
  telling: Telling,
  { moved, areTold, ...inRoom }: Between & { readonly moved: number | null; readonly areTold: boolean },
): Generator<void, Pick<RoundMoves, 'inPublic'>, void> {
  // A further seat of a device counts as one of the ten as well.
  const between = { ...inRoom, least: PUBLIC_CELLS.least + inRoom.least - K_ANONYMITY };
  const asParts = partsOf(asked);
  if (moved === null || asParts.length === 0) return {};
  for (const part of asParts) {
    if (isMovedOfFew(part, telling.said, between)) return {};
    yield;
  }
  const parts = areTold ? yield* movedParts(then, telling, between) : [];
  const cellOf = (cell: number | null) => (cell === null ? null : publicCount(cell));

  return {
    inPublic: { moved, parts: parts.map((part) => ({ ...part, cells: part.cells.map((row) => row.map(cellOf)) })) },
  };
}

function answeredBoth(said: readonly Said[], { first, second }: Between): readonly AnswerPath[] {
  return said.filter(({ answers }) => answers.has(first) && answers.has(second)).map(({ path }) => path);
}

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
