import type { ReactNode } from 'react';
import { percent, type ChartFileRow } from '@rt/domain/polling';
import { t } from '../ui-words';

export interface BarRow extends ChartFileRow {
  readonly id: string;
  /** The reader's own choice. */
  readonly chosen?: boolean;
}

export interface ChartFrame {
  /** What the chart shows, as a rule the question. */
  readonly headline: string;
  /** The headline stands elsewhere on the page already: it names the figure and is not shown twice. */
  readonly headlineHidden?: boolean;
  /** One sentence with the finding and its base. */
  readonly summary?: string;
  /** Who is counted: '128 people answered'. */
  readonly base?: string;
  /** What can be done with the numbers, below the chart. */
  readonly tools?: (rows: readonly ChartFileRow[]) => ReactNode;
}

export interface BarChartProps extends ChartFrame {
  readonly rows: readonly BarRow[];
  /** Bars beside the labels from 480 px up; without it the label stands above its bar at any width. */
  readonly wide?: boolean;
}

/** Horizontal bars that are a table: label, bar, percent, count. The longest possible bar is 100%. */
export function BarChart({ rows, wide = true, ...frame }: BarChartProps) {
  return (
    <ChartFigure {...frame} rows={rows}>
      <table className={wide ? 'rt-bars rt-bars--wide' : 'rt-bars'} role="table">
        <caption className="rt-hidden">{frame.headline}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {[t('ui.option'), t('ui.bar'), t('ui.share'), t('ui.answers')].map((heading) => (
              <th key={heading} role="columnheader" scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <BarRowView key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </ChartFigure>
  );
}

function BarRowView({ row }: { readonly row: BarRow }) {
  return (
    <tr role="row" className={row.chosen ? 'rt-bars__row rt-bars__row--chosen' : 'rt-bars__row'}>
      <th role="rowheader" scope="row" className="rt-bars__label">
        {row.label}
        {row.chosen ? ` (${t('ui.your-choice')})` : null}
      </th>
      <td role="cell" className="rt-bars__bar">
        <svg aria-hidden="true" focusable="false">
          <rect className="rt-track" width="100%" height="100%" rx="3" />
          <rect
            className={row.chosen ? 'rt-mark rt-mark--chosen' : 'rt-mark'}
            width={`${(row.share ?? 0) * 100}%`}
            height="100%"
            rx="3"
          />
        </svg>
      </td>
      <td role="cell" className="rt-bars__percent rt-numbers">
        {percentText(row.share)}
      </td>
      <td role="cell" className="rt-bars__count rt-numbers">
        {row.count}
      </td>
    </tr>
  );
}

/** '40%', or a dash where nobody answered. */
export function percentText(share: number | null): string {
  return share === null ? '–' : `${percent(share)}%`;
}

/** The frame that all charts share: a named figure, its finding in one sentence, its base. */
export function ChartFigure({
  headline,
  headlineHidden,
  summary,
  base,
  tools,
  rows,
  children,
}: ChartFrame & { rows: readonly ChartFileRow[]; children: ReactNode }) {
  return (
    <figure className="rt-chart" aria-label={headline}>
      {headlineHidden ? null : <p className="rt-chart__headline">{headline}</p>}
      {summary ? <p className="rt-chart__summary">{summary}</p> : null}
      {children}
      {base ? <p className="rt-chart__base">{base}</p> : null}
      {tools?.(rows)}
    </figure>
  );
}
