import { type ChartModel, type Figure, numberText } from '@rt/domain/polling';
import type { ReactNode } from 'react';

import { t } from '../ui-words';

export interface ChartFrame {
  /** The headline stands elsewhere on the page already: it names the figure and is not shown twice. */
  readonly headlineHidden?: boolean;
  readonly summaryHidden?: boolean;
  /** What can be done with the numbers, below the chart. */
  readonly tools?: ReactNode;
}

interface ChartFigureProps extends ChartFrame {
  readonly model: ChartModel;
  readonly children: ReactNode;
}

/** The frame that all charts share: a named figure, its finding in sentences, its base. */
export function ChartFigure({ model, headlineHidden, summaryHidden, tools, children }: ChartFigureProps) {
  const { headline, summary, base } = model;

  return (
    <figure className="rt-chart" aria-label={headline}>
      {headlineHidden ? null : <p className="rt-chart__headline">{headline}</p>}
      {summaryHidden || summary === '' ? null : <p className="rt-chart__summary">{summary}</p>}
      {children}
      {base === '' ? null : <p className="rt-chart__base">{base}</p>}
      {tools}
    </figure>
  );
}

/** Named numbers beside a chart: 'Mean 3.8'. */
export function ChartFigures({ figures }: { readonly figures: readonly Figure[] }) {
  if (figures.length === 0) return null;

  return (
    <dl className="rt-figures">
      {figures.map((figure) => (
        <div key={figure.label}>
          <dt>{figure.label}</dt>
          <dd>{figure.value ?? NONE}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Instead of a number that is not there. */
export const NONE = '–';

/** The table of a model, behind a line that unfolds it. */
export function ChartTableView({ model }: { readonly model: ChartModel }) {
  return (
    <details className="rt-table-view">
      <summary>{t('ui.show-table')}</summary>
      <div className="rt-scroll" tabIndex={0} role="group" aria-label={t('ui.table')}>
        <ChartTable model={model} />
      </div>
    </details>
  );
}

/** The table of a model: the first column names the row. */
export function ChartTable({ model: { headline, table } }: { readonly model: ChartModel }) {
  const text = (cell: string | number | null, at: number) =>
    typeof cell === 'string' ? cell : (numberText(cell, table.columns[at]?.form ?? 'count') ?? NONE);

  return (
    <table className="rt-table">
      <caption className="rt-hidden">{headline}</caption>
      <thead>
        <tr>
          {table.columns.map(({ id, label }) => (
            <th key={id} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(([name, ...cells], row) => (
          <tr key={row}>
            <th scope="row">{name}</th>
            {cells.map((cell, at) => (
              <td key={at}>{text(cell, at + 1)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
