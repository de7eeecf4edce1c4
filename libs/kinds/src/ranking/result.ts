import { share, sum } from '@rt/domain/polling';

import type { RankingConfig, RankingTally } from './domain';
import type { RankingMethod } from './ranks';
import { RANKING_METHODS } from './ranks';

/** An option of a ranking. Means are over all respondents, and null without any. */
export interface RankedOption {
  readonly id: string;
  /** Mean points: as many as there are options for the first place, one less for each rank after it, none unranked. */
  readonly borda: number | null;
  /** Mean of 1 / rank, none unranked. */
  readonly dowdall: number | null;
  /** Other options that more people rank behind this one than before it; half of those with as many. */
  readonly copeland: number | null;
  readonly firstChoices: number;
  readonly timesRanked: number;
  /** Among those who ranked it; null where nobody did. */
  readonly meanPosition: number | null;
  /** By the method of the configuration: 1, 2, 2, 4; null when nobody answered. */
  readonly rank: number | null;
  readonly tied: boolean;
}

/** Without pairwise preferences, which give single answers away where few options are ranked. */
export interface RankingResult {
  readonly options: readonly RankedOption[];
  readonly method: RankingMethod;
  /** Number of respondents. */
  readonly base: number;
  /** The option that more people prefer to each other one than the other way round; null without one. */
  readonly condorcetWinner: string | null;
  readonly first: Readonly<Record<RankingMethod, readonly string[]>>;
  /** Whether every method has the same in front; null when nobody answered. */
  readonly methodsAgree: boolean | null;
}

type Preferences = readonly (readonly number[])[];

/** Divided by each rank of up to 15 without a rest, so that equal sums of shares are found equal. */
const DIVISIBLE = 360_360;

/** The result of a tally. Formulas: Borda, Dowdall (Nauru), Copeland with half a point for a tie, Condorcet. */
export function rankingResult(
  { options, method = 'borda' }: RankingConfig,
  { respondents, ranks, preferred }: RankingTally,
): RankingResult {
  const size = options.length;
  const ids = options.map(({ id }) => id);
  const table = rowsOf(preferred, size);
  const sums = rowsOf(ranks, size).map((counts, at) => sumsOf(counts, copelandOf(table, at)));
  const firstBy = (name: RankingMethod) => (respondents === 0 ? [] : leadersBy(sums, name).map((at) => ids[at] ?? ''));
  const first = { borda: firstBy('borda'), dowdall: firstBy('dowdall'), copeland: firstBy('copeland') };
  const winner = ids.find((_, at) => beatsAll(table, at));

  return {
    options: ids.map((id, at) => optionOf(id, at, { sums, method, respondents })),
    method,
    base: respondents,
    condorcetWinner: winner ?? null,
    first,
    methodsAgree: respondents === 0 ? null : new Set(RANKING_METHODS.map((name) => first[name].join())).size === 1,
  };
}

/** Whole numbers, so that equal means are found equal. */
interface Sums extends Readonly<Record<RankingMethod, number>> {
  readonly firstChoices: number;
  readonly timesRanked: number;
  readonly positions: number;
}

/** `counts`: how many gave it each rank. */
function sumsOf(counts: readonly number[], copeland: number): Sums {
  const weighed = (weigh: (rank: number) => number) => sum(counts.map((count, at) => count * weigh(at + 1)));

  return {
    borda: weighed((rank) => counts.length - rank + 1),
    dowdall: weighed((rank) => DIVISIBLE / rank),
    copeland,
    firstChoices: counts[0] ?? 0,
    timesRanked: sum(counts),
    positions: weighed((rank) => rank),
  };
}

function copelandOf(table: Preferences, row: number): number {
  return sum(
    [...table.keys()]
      .filter((column) => column !== row)
      .map((column) => {
        const lead = leadOf(table, row, column);

        return lead > 0 ? 1 : lead === 0 ? 0.5 : 0;
      }),
  );
}

function beatsAll(table: Preferences, row: number): boolean {
  return [...table.keys()].every((column) => column === row || leadOf(table, row, column) > 0);
}

function leadOf(table: Preferences, row: number, column: number): number {
  return (table[row]?.[column] ?? 0) - (table[column]?.[row] ?? 0);
}

function leadersBy(sums: readonly Sums[], method: RankingMethod): readonly number[] {
  const most = Math.max(...sums.map((of) => of[method]));

  return [...sums.keys()].filter((at) => sums[at]?.[method] === most);
}

interface Counted {
  readonly sums: readonly Sums[];
  readonly method: RankingMethod;
  readonly respondents: number;
}

function optionOf(id: string, at: number, { sums, method, respondents }: Counted): RankedOption {
  const mine = sums[at] ?? sumsOf([], 0);
  const some = respondents > 0;

  return {
    id,
    borda: share(mine.borda, respondents),
    dowdall: share(mine.dowdall, respondents * DIVISIBLE),
    copeland: some ? mine.copeland : null,
    firstChoices: mine.firstChoices,
    timesRanked: mine.timesRanked,
    meanPosition: share(mine.positions, mine.timesRanked),
    rank: some ? 1 + sums.filter((other) => other[method] > mine[method]).length : null,
    tied: some && sums.filter((other) => other[method] === mine[method]).length > 1,
  };
}

function rowsOf(list: readonly number[], size: number): readonly (readonly number[])[] {
  return Array.from({ length: size }, (_, row) => list.slice(row * size, (row + 1) * size));
}
