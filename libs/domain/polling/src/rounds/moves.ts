import { K_ANONYMITY } from '@rt/domain/attribution';

import type { ChartText } from '../charts/chart-model';
import type { MayName } from '../written/words';

/** One of the ways in which a part of an answer is told: an option, a point of a scale. */
export interface MoveGroup {
  readonly id: string;
  readonly label: ChartText;
}

/** A part of an answer with a table of its own: the whole of a single choice, one statement of several. */
export interface MovePart<Answer> {
  readonly id: string;
  /** Null where an answer has this one part alone. */
  readonly label: ChartText | null;
  readonly groups: readonly MoveGroup[];
  groupOf(answer: Answer): string;
}

export interface MoveRules<Config, Answer> {
  /** Equal exactly for answers that say the same. */
  key(config: Config, answer: Answer): string;

  /** Only of kinds of whose answers hosts hide parts: equal exactly for answers of which the room sees the same. */
  seenKey?(config: Config, answer: Answer, mayName: MayName): string;

  /** The answers of a round stand in the next until their authors change them. */
  readonly keeps?: true;

  /** Only of kinds whose questions grow: what of the question there was to answer in a round in which these answers were given. */
  askedOf?(config: Config, answers: readonly Answer[]): Config;

  parts(config: Config): readonly MovePart<Answer>[];
}

/** What some people answered, round by round; a round in which they gave no answer is left out. */
export interface AnswerPath {
  readonly keys: Readonly<Record<string, string>>;
  readonly count: number;
}

/** People in another place or in one round only: two results side by side reveal exactly these. */
export function differing(paths: readonly AnswerPath[], first: number, second: number): number {
  return people(paths.filter(({ keys }) => keys[first] !== keys[second]));
}

/** How many of these people there are. */
export function people(paths: readonly AnswerPath[]): number {
  return paths.reduce((total, { count }) => total + count, 0);
}

/** Whether a round was told when it was first held against those before it: then and from then on. */
export interface RoundDecided {
  readonly told: boolean;
  /** By at least so many people it had to differ from each. */
  readonly least: number;
}

export interface RoundAnswered {
  readonly round: number;
  readonly people: number;
  /** From so many people on it has enough, where that is not the number of all. */
  readonly least?: number | undefined;
  /** Undefined as long as it was held against no other. */
  readonly decided?: RoundDecided | undefined;
}

export interface RoundsDecided {
  readonly told: ReadonlySet<number>;
  /** Rounds that were told, also where few people are left who answered them: each later one is held against all of them. */
  readonly held: ReadonlySet<number>;
  readonly decided: ReadonlyMap<number, RoundDecided>;
}

/**
 * The rounds whose results may be told beside each other, where fewer than `least` people may not be told of: enough have
 * answered each, and from each earlier one that is told it differs by enough people, or by nobody. The first comes first,
 * since it was told before there was another. `ways` are the answers as each reader sees them: it must hold for all.
 *
 * `least` rises and falls with seats that come and go, and may be another number of a round that was closed before some came. What was decided once stands all the same, and at most less is told: a round
 * that is told in the place of another one could be held against that.
 */
export function toldRounds(
  rounds: readonly RoundAnswered[],
  ways: readonly (readonly AnswerPath[])[],
  least: number,
): RoundsDecided {
  const [told, decided] = [new Set<number>(), new Map<number, RoundDecided>()];
  // Whether the first was told by itself, when fewer seats were taken, nobody remembers.
  const held = new Set(rounds.slice(0, 1).flatMap(({ round, people: one }) => (one >= K_ANONYMITY ? [round] : [])));
  const isApart = (round: number, bound: number) =>
    [...held].every((before) => ways.every((paths) => isEnough(differing(paths, before, round), bound)));
  for (const [at, { round, people: answered, decided: before, least: own = least }] of rounds.entries()) {
    const now = before ?? (mayBeDecided(rounds, at, own) ? { told: isApart(round, own), least: own } : null);
    if (now) decided.set(round, now);
    if (!now?.told) continue;
    // What is hidden or shown since may let those who see less compare what few have changed.
    if (answered >= K_ANONYMITY && isApart(round, Math.min(now.least, own))) told.add(round);
    held.add(round);
  }

  return { told, held, decided };
}

/** Enough have answered, and no later round was held against those that were told before. */
function mayBeDecided(rounds: readonly RoundAnswered[], at: number, least: number): boolean {
  const isLast = rounds.slice(at).every(({ decided }) => !decided);

  return (rounds[at]?.people ?? 0) >= least && (at === 0 || isLast);
}

/** True for nobody, and for as many as may be told of. */
export function isEnough(count: number, least: number): boolean {
  return count === 0 || count >= least;
}
