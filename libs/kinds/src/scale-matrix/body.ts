import type { ChartBody, ChartTable, ChartText, ChartWord, DrawnBar, Label } from '@rt/domain/polling';
import { textOfOption } from '@rt/domain/polling';

import type { RatedStatement, ScaleMatrixResult } from './result';

/** The model of rated statements: what is drawn in the room and what is published are the same. */
export function scaleMatrixBody(labels: readonly Label[], result: ScaleMatrixResult, settled: boolean): ChartBody {
  const { low, high } = result;
  const statements = settled ? sorted(result) : result.options;
  const textOf = ({ id }: RatedStatement) => textOfOption(labels, id);
  const rows: readonly DrawnBar<ChartText>[] = statements.map((statement) => ({
    id: statement.id,
    label: textOf(statement),
    value: statement.mean,
    ...(statement.n === null ? {} : { count: statement.n }),
  }));
  const few: readonly ChartWord[] = statements.some((one) => one.few) ? [{ code: 'few-people' }] : [];

  return {
    figures: [],
    notes: [{ code: 'mean-on-scale-of', values: { low, high } }, ...few],
    table: tableOf(result, statements, textOf),
    drawn: { shape: 'bars', axis: { min: low, max: high }, form: 'figure', rows },
  };
}

/** Who has no number stands last; equal numbers stand in the order of the configuration. */
function sorted({ options, sort }: ScaleMatrixResult): readonly RatedStatement[] {
  if (sort === 'config') return options;
  const by = ({ mean, sd }: RatedStatement) => (sort === 'mean' ? mean : sd) ?? -1;

  return [...options].sort((a, b) => by(b) - by(a));
}

/** How many rated a statement comes first, since that is the base of all that follows; then a column a point. */
function tableOf(
  { low, high }: Pick<ScaleMatrixResult, 'low' | 'high'>,
  statements: readonly RatedStatement[],
  textOf: (statement: RatedStatement) => ChartText,
): ChartTable<ChartText> {
  const points = Array.from({ length: high - low + 1 }, (_, at) => at);
  const column = (id: string, form: 'count' | 'figure' | 'share') => ({ id, label: { code: id }, form });

  return {
    columns: [
      { id: 'statement', label: { code: 'statement' } },
      column('ratings', 'count'),
      column('mean', 'figure'),
      column('median', 'figure'),
      column('sd', 'figure'),
      column('top-two', 'share'),
      column('bottom-two', 'share'),
      column('skipped', 'count'),
      ...points.map((at) => ({
        id: `point-${low + at}`,
        label: { code: 'point', values: { value: low + at } },
        form: 'count' as const,
      })),
    ],
    rows: statements.map((statement) => {
      const { n, mean, median, sd, top2, bottom2, skipped, distribution } = statement;

      return [
        textOf(statement),
        n,
        mean,
        median,
        sd,
        top2,
        bottom2,
        skipped,
        ...points.map((at) => distribution[at]?.count ?? null),
      ];
    }),
  };
}
