import type { ChartBody, ChartTable, ChartText, DrawnBar, Label } from '@rt/domain/polling';
import { textOfOption } from '@rt/domain/polling';

import type { RankingMethod } from './ranks';
import { RANKING_METHODS } from './ranks';
import type { RankedOption, RankingResult } from './result';

interface BodyView {
  /** No answer can come any more: the first stands first. Until then nothing moves. */
  readonly settled: boolean;
  /** The option that the reader ranks first; null where that is not known. */
  readonly own: string | null;
}

/** The model of a ranking: what is drawn in the room and what is published are the same. */
export function rankingBody(labels: readonly Label[], result: RankingResult, { settled, own }: BodyView): ChartBody {
  const { method } = result;
  const options = settled ? [...result.options].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0)) : result.options;
  const rows: readonly DrawnBar<ChartText>[] = options.map((option) => ({
    id: option.id,
    label: textOfOption(labels, option.id),
    value: option[method],
    ...(option.id === own ? { marks: ['own'] as const } : {}),
  }));

  return {
    figures: [],
    notes: [{ code: `method-${method}`, values: { options: options.length } }],
    table: tableOf(labels, options, method),
    drawn: { shape: 'bars', axis: { min: 0, max: longest(options.length, method) }, form: 'mean', rows },
  };
}

/** The longest that a bar can be: what an option has that all rank first. */
function longest(options: number, method: RankingMethod): number {
  return { borda: options, dowdall: 1, copeland: options - 1 }[method];
}

function tableOf(
  labels: readonly Label[],
  options: readonly RankedOption[],
  method: RankingMethod,
): ChartTable<ChartText> {
  const methods = [method, ...RANKING_METHODS.filter((other) => other !== method)];
  const mean = (id: string) => ({ id, label: { code: id }, form: 'mean' as const });
  const count = (id: string) => ({ id, label: { code: id }, form: 'count' as const });

  return {
    columns: [
      { id: 'option', label: { code: 'option' } },
      ...methods.map(mean),
      count('first-choices'),
      count('times-ranked'),
      mean('mean-position'),
    ],
    rows: options.map((option) => [
      textOfOption(labels, option.id),
      ...methods.map((name) => option[name]),
      option.firstChoices,
      option.timesRanked,
      option.meanPosition,
    ]),
  };
}
