import { lowest } from '../rating/points';
import type { ScaleNumbers } from '../scale';
import { scaleNumbers } from '../scale';
import type { ScaleMatrixConfig, ScaleMatrixTally } from './domain';
import type { MatrixSort } from './statements';

/** The numbers of a statement, of those who rated it; all null where they are too few to be told (`few`). */
export type RatedStatement =
  | (ScaleNumbers & {
      readonly id: string;
      /** Respondents who did not rate it. */
      readonly skipped: number;
      readonly few?: undefined;
    })
  | ({ readonly id: string; readonly skipped: null; readonly few: true; readonly distribution: readonly [] } & {
      readonly [Name in Exclude<keyof ScaleNumbers, 'distribution'>]: null;
    });

export interface ScaleMatrixResult {
  readonly options: readonly RatedStatement[];
  /** Values of the lowest and the highest point. */
  readonly low: number;
  readonly high: number;
  readonly sort: MatrixSort;
  /** Number of respondents; fewer may have rated a statement. */
  readonly base: number;
}

export function scaleMatrixResult(
  config: ScaleMatrixConfig,
  { respondents, counts }: ScaleMatrixTally,
): ScaleMatrixResult {
  const { options, points, sort = 'config' } = config;
  const low = lowest(config);

  return {
    options: options.map(({ id }, row) => {
      const numbers = scaleNumbers(counts.slice(row * points, (row + 1) * points), low);

      return { id, ...numbers, skipped: respondents - numbers.n };
    }),
    low,
    high: low + points - 1,
    sort,
    base: respondents,
  };
}

/** The result without the numbers of statements that somebody rated, but fewer than `least` people. */
export function withoutFew(result: ScaleMatrixResult, least: number): ScaleMatrixResult {
  return { ...result, options: result.options.map((row) => (isFew(row, least) ? untold(row.id) : row)) };
}

export function partBases({ options }: ScaleMatrixResult): ReadonlyMap<string, number> {
  return new Map(options.flatMap(({ id, n }) => (n === null ? [] : [[id, n] as const])));
}

/** The result without the numbers of these statements. */
export function withoutParts(result: ScaleMatrixResult, ids: ReadonlySet<string>): ScaleMatrixResult {
  return { ...result, options: result.options.map((row) => (ids.has(row.id) ? untold(row.id) : row)) };
}

function isFew({ n }: RatedStatement, least: number): boolean {
  return n !== null && n > 0 && n < least;
}

function untold(id: string): RatedStatement {
  return {
    id,
    few: true,
    distribution: [],
    n: null,
    skipped: null,
    mean: null,
    median: null,
    sd: null,
    top2: null,
    bottom2: null,
    net: null,
  };
}
