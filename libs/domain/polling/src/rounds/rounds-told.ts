import type { ChartText } from '../charts/chart-model';

/** A round before the present one, as far as it may be told. */
export interface FormerRound<Result> {
  /** 1 for the first time that the question was asked. */
  readonly no: number;
  readonly respondents: number;
  /** Null where too few have answered, or too few otherwise than in a round before. */
  readonly result: Result | null;
}

export interface MovedPart {
  readonly id: string;
  /** Null where an answer has this one part alone. */
  readonly label: ChartText | null;
  readonly groups: readonly ChartText[];
  /** Of so many groups these are the ones with the most people; left out where all are here. */
  readonly of?: number;
  /** A row a group before, a column a group after; null where a number is not told. */
  readonly cells: readonly (readonly (number | null)[])[];
}

export interface RoundMoves {
  readonly from: number;
  readonly to: number;
  /** People who gave an answer in both. */
  readonly both: number;
  /** Those of them whose answer is another one; null where fewer than five answered both. */
  readonly moved: number | null;
  readonly parts: readonly MovedPart[];
  /** Fewer than five people answered otherwise than in a round before: what came out of the later one is not told. */
  readonly alike?: true;
  /** What of it may be published, its cells rounded; left out where nothing may, and in what the room is told. */
  readonly inPublic?: Pick<RoundMoves, 'moved' | 'parts'>;
}

export interface PublishedMoves extends Omit<RoundMoves, 'inPublic'> {
  /** In the room more is told: numbers of few people could be worked out of it. */
  readonly withheld?: true;
}

export interface RoundsTold<Result> {
  /** Which time it was asked: 2 for the second. */
  readonly no: number;
  /** Before it, the earliest first. */
  readonly former: readonly FormerRound<Result>[];
  readonly moves: readonly RoundMoves[];
}

export interface RoundsPublished<Result> extends Omit<RoundsTold<Result>, 'moves'> {
  readonly moves: readonly PublishedMoves[];
}
