import { type ChartModel, type Figure, type NumberForm, numberText } from '@rt/domain/polling';

import type { Content } from '../content';
import { SourceLine } from '../sources';
import { t } from '../words';

export interface ChartFrame {
  /** The headline stands elsewhere on the page already: it names the figure and is not shown twice. */
  readonly headlineHidden?: boolean;
  readonly summaryHidden?: boolean;
  /** What can be done with the numbers, below the chart. */
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

/** Instead of a number that is not there. */
export const NONE = '–';

/** The table of a model, behind a line that unfolds it. */
export function ChartTableView({ model }: { readonly model: ChartModel }) {
  return (
    <details className="rt-table-view">
      <summary>{t('components.show-table')}</summary>
      <ChartTable model={model} />
    </details>
  );
}

/** The table of a model; where it is wider than a phone, it scrolls by itself. */
export function ChartTable({ model: { headline, table } }: { readonly model: ChartModel }) {
  return (
    <div className="rt-scroll" tabIndex={0} role="group" aria-label={t('components.table')}>
      <NumbersTable table={table} caption={headline} none={NONE} />
    </div>
  );
}

interface NumbersTableProps {
  readonly table: ChartModel['table'];
  readonly caption: string;
  /** Said instead of a number that is not there. */
  readonly none: string;
}

const textClass = (form: NumberForm | undefined): string | undefined => (form ? undefined : 'rt-table__text');

/**
 * Numbers in rows: the first column names the row. Columns without a form hold texts, which begin at the left. Sources stand below
 * the text that rests on them: a column of addresses would leave it no room.
 */
export function NumbersTable({ table: { columns, rows }, caption, none }: NumbersTableProps) {
  const besides = columns.flatMap((column, at) => (at > 0 && column.holds === undefined ? [{ ...column, at }] : []));
  const sources = columns.findIndex(({ holds }) => holds === 'sources');
  const text = (cell: string | number | null, form: NumberForm = 'count'): Content =>
    typeof cell === 'string' ? cell : (numberText(cell, form) ?? none);

  return (
    <table className="rt-table">
      <caption className="rt-hidden">{caption}</caption>
      <thead>
        <tr>
          {[...columns.slice(0, 1), ...besides].map(({ id, label, form }) => (
            <th key={id} scope="col" className={textClass(form)}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            <th scope="row">
              {cells[0]}
              <RowSources label={columns[sources]?.label} line={cells[sources]} />
            </th>
            {besides.map(({ id, form, at }) => (
              <td key={id} className={textClass(form)}>
                {text(cells[at] ?? null, form)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Nothing where a row has none. */
function RowSources({ label, line }: { readonly label?: string; readonly line?: string | number | null }) {
  if (!label || typeof line !== 'string' || line === '') return null;

  return (
    <span className="rt-table__sources">
      {label}: <SourceLine line={line} />
    </span>
  );
}
