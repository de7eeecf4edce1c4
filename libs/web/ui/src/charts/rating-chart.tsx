import type { ChartFileRow } from '@rt/domain/polling';
import { t } from '../ui-words';
import { ChartFigure, percentText, type ChartFrame } from './bar-chart';

/** `label`: the point with its name, '5 Very important'. */
export interface RatingColumn extends ChartFileRow {
  readonly value: number;
  readonly chosen?: boolean;
}

export interface RatingChartProps extends ChartFrame {
  readonly columns: readonly RatingColumn[];
  readonly lowLabel: string;
  readonly highLabel: string;
  /** Rounded for reading: 'Mean 3.8'. */
  readonly figures: readonly { readonly label: string; readonly value: string }[];
}

/** Above it columns are narrow on a phone. */
const MANY = 7;

/** Distribution over the points of a scale as columns, with mean, median and base, and the same numbers as a table. */
export function RatingChart({ columns, lowLabel, highLabel, figures, ...frame }: RatingChartProps) {
  const tallest = Math.max(0, ...columns.map((column) => column.share ?? 0));

  return (
    <ChartFigure {...frame} rows={columns}>
      <div aria-hidden="true">
        <div className={columns.length > MANY ? 'rt-columns rt-columns--many' : 'rt-columns'}>
          {columns.map((column) => (
            <Column key={column.value} column={column} tallest={tallest} />
          ))}
        </div>
        <div className="rt-columns__ends">
          <span>{lowLabel}</span>
          <span>{highLabel}</span>
        </div>
      </div>
      <dl className="rt-figures">
        {figures.map((figure) => (
          <div key={figure.label}>
            <dt>{figure.label}</dt>
            <dd>{figure.value}</dd>
          </div>
        ))}
      </dl>
      <RatingTable headline={frame.headline} columns={columns} />
    </ChartFigure>
  );
}

function Column({ column, tallest }: { readonly column: RatingColumn; readonly tallest: number }) {
  const height = tallest > 0 ? ((column.share ?? 0) / tallest) * 100 : 0;

  return (
    <div className="rt-columns__column">
      <span>{column.count}</span>
      <svg focusable="false">
        <rect className="rt-track" width="100%" height="100%" rx="3" />
        <rect
          className={column.chosen ? 'rt-mark rt-mark--chosen' : 'rt-mark'}
          y={`${100 - height}%`}
          width="100%"
          height={`${height}%`}
          rx="3"
        />
      </svg>
      <span className="rt-columns__value">{column.value}</span>
    </div>
  );
}

function RatingTable({ headline, columns }: { readonly headline: string; readonly columns: readonly RatingColumn[] }) {
  return (
    <details className="rt-table-view">
      <summary>{t('ui.show-table')}</summary>
      <table className="rt-table">
        <caption className="rt-hidden">{headline}</caption>
        <thead>
          <tr>
            <th scope="col">{t('ui.value')}</th>
            <th scope="col">{t('ui.answers')}</th>
            <th scope="col">{t('ui.share')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <tr key={column.value}>
              <th scope="row">{column.label}</th>
              <td>{column.count}</td>
              <td>{percentText(column.share)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
