import { share, sum } from '@rt/domain/polling';

import { moments } from '../moments';
import { pointsAllowed } from './allocation';
import type { PointsConfig, PointsTally } from './domain';

/** An option to which points are given. Mean, median and sd are of all respondents: who gave it nothing counts as 0. */
export interface PointsOption {
  readonly id: string;
  /** Points; null when nobody answered. */
  readonly mean: number | null;
  readonly median: number | null;
  /** Of the sample (n - 1); null with fewer than 2 respondents. */
  readonly sd: number | null;
  /** Of all points that were given; null when nobody answered. */
  readonly share: number | null;
  /** Respondents who gave it any. */
  readonly givers: number;
  /** By its points: 1, 2, 2, 4; null when nobody answered. */
  readonly rank: number | null;
  /** True when another option has the same rank. */
  readonly tied: boolean;
}

export interface PointsResult {
  readonly options: readonly PointsOption[];
  /** Points that one participant had. */
  readonly budget: number;
  /** Most points that one participant could give to one option. */
  readonly perItem: number;
  /** Number of respondents. */
  readonly base: number;
}

export function pointsResult(config: PointsConfig, { respondents, given }: PointsTally): PointsResult {
  const { budget, step, perItem } = pointsAllowed(config);
  const sums = given.map((counts) => step * sum(counts.map((count, at) => count * (at + 1))));
  const all = sum(sums);

  return {
    options: config.options.map(({ id }, at) => {
      const counts = given[at] ?? [];
      const mine = sums[at] ?? 0;
      const givers = sum(counts);

      return {
        id,
        ...inPoints([respondents - givers, ...counts], step, respondents),
        mean: share(mine, respondents),
        share: share(mine, all),
        givers,
        rank: respondents === 0 ? null : 1 + sums.filter((other) => other > mine).length,
        tied: respondents > 0 && sums.filter((other) => other === mine).length > 1,
      };
    }),
    budget,
    perItem,
    base: respondents,
  };
}

/** `counts`: how many gave no step, one step and so on. */
function inPoints(counts: readonly number[], step: number, respondents: number) {
  const { median, sd } = moments(counts, 0, respondents);

  return { median: median === null ? null : median * step, sd: sd === null ? null : sd * step };
}
