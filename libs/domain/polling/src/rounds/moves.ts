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

/** By what of their answers it is told that people moved between two rounds of a question. */
export interface MoveRules<Config, Answer> {
  /** Equal exactly for answers that say the same. */
  key(config: Config, answer: Answer): string;

  /** Only of kinds of whose answers hosts hide parts: equal exactly for answers of which the room sees the same. */
  seenKey?(config: Config, answer: Answer, mayName: MayName): string;

  /** The answers of a round stand in the next until their authors change them. */
  readonly keeps?: true;

  parts(config: Config): readonly MovePart<Answer>[];
}

/** What some people answered, round by round; a round in which they gave no answer is left out. */
export interface AnswerPath {
  readonly keys: Readonly<Record<string, string>>;
  readonly count: number;
}

/**
 * How many people are not in the same place in two rounds: who answered otherwise, or in one of them alone. Two results
 * that are held against each other tell of these people, and of nobody else.
 */
export function differing(paths: readonly AnswerPath[], first: number, second: number): number {
  return people(paths.filter(({ keys }) => keys[first] !== keys[second]));
}

/** How many of these people there are. */
export function people(paths: readonly AnswerPath[]): number {
  return paths.reduce((total, { count }) => total + count, 0);
}

/** A round and how many people have answered it. */
export interface RoundAnswered {
  readonly round: number;
  readonly people: number;
}

/**
 * The rounds whose results may be told beside each other, where fewer than `least` people may not be told of: enough have
 * answered each, and from each earlier one that is told it differs by enough people, or by nobody. The first comes first,
 * since it was told before there was another. `ways` are the answers as each reader sees them: it must hold for all.
 */
export function toldRounds(
  rounds: readonly RoundAnswered[],
  ways: readonly (readonly AnswerPath[])[],
  least: number,
): ReadonlySet<number> {
  const told = new Set<number>();
  for (const { round, people: answered } of rounds) {
    const apart = [...told].every((before) => ways.every((paths) => isEnough(differing(paths, before, round), least)));
    if (answered >= least && apart) told.add(round);
  }

  return told;
}

/** True for nobody, and for as many as may be told of. */
export function isEnough(count: number, least: number): boolean {
  return count === 0 || count >= least;
}
