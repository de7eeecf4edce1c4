import type { ChartModel, Figure } from '@rt/domain/polling';

import type { Content } from '../content';
import { t } from '../words';
import { NumbersTable } from './numbers-table';

export interface ChartFrame {
  /** The headline stands elsewhere on the page already: it names the figure and is not shown twice. */
  readonly headlineHidden?: boolean;
  readonly summaryHidden?: boolean;
  readonly tools?: Content;
}

interface ChartFigureProps extends ChartFrame {
  readonly model: ChartModel;
  readonly children: Content;
}

/** The frame that all charts share: a named figure, its finding in sentences, its base. */
export function ChartFigure({ model, headlineHidden, summaryHidden, tools, children }: ChartFigureProps) {
  const { headline, summary, base } = model;

  return (
    <figure className="rt-chart" aria-label={headline}>
      {headlineHidden ? null : <p>{headline}</p>}
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

/** Instead of a number that is not there: nobody answered, or it is not told. Where it matters which, a note says so. */
export const NONE = '–';

export function ChartTableView({ model }: { readonly model: ChartModel }) {
  return (
    <details className="rt-table-view">
      <summary>{t('components.show-table')}</summary>
      <ChartTable model={model} />
    </details>
  );
}

export function ChartTable({ model: { headline, table } }: { readonly model: ChartModel }) {
  return (
    <div className="rt-scroll" tabIndex={0} role="group" aria-label={t('components.table')}>
      <NumbersTable table={table} caption={headline} none={NONE} />
    </div>
  );
}
