import { barLength, type Bars, type ChartModel, type DrawnBar, numberText } from '@rt/domain/polling';

import { t } from '../words';
import { NONE } from './chart-figure';

interface BarsDrawingProps {
  readonly model: ChartModel;
  readonly drawn: Bars;
  /** Bars beside the labels from 480 px up; without it the label stands above its bar at any width. */
  readonly wide: boolean;
}

/** Horizontal bars as a table. The longest possible bar is the end of the axis. */
export function BarsDrawing({ model, drawn, wide }: BarsDrawingProps) {
  const [rowHeading = '', second = '', third = ''] = model.table.columns.map(({ label }) => label);
  const counted = isCounted(drawn);

  return (
    <table className={wide ? 'rt-bars rt-bars--wide' : 'rt-bars'} role="table">
      <caption className="rt-hidden">{model.headline}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[rowHeading, t('components.bar'), ...(counted ? [third, second] : [second])].map((heading, at) => (
            <th key={at} role="columnheader" scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {drawn.rows.map((row) => (
          <BarRow key={row.id} row={row} drawn={drawn} counted={counted} />
        ))}
      </tbody>
    </table>
  );
}

/** Whether bars tell how many people stand behind each value: the table then has the counts before the values. */
function isCounted({ rows }: Bars): boolean {
  return rows.some(({ count }) => count !== undefined);
}

/** How many columns of its table a drawing of bars shows. */
export function columnsShown(drawn: Bars): number {
  return isCounted(drawn) ? 3 : 2;
}

interface BarRowProps {
  readonly row: DrawnBar;
  readonly drawn: Bars;
  readonly counted: boolean;
}

function BarRow({ row, drawn, counted }: BarRowProps) {
  const own = isOwn(row);

  return (
    <tr role="row" className={own ? 'rt-bars__row rt-bars__row--chosen' : 'rt-bars__row'}>
      <th role="rowheader" scope="row" className="rt-bars__label">
        {row.label}
        {own ? ` (${t('components.your-choice')})` : null}
      </th>
      <td role="cell" className="rt-bars__bar">
        <Bar drawn={drawn} row={row} />
      </td>
      <td role="cell" className="rt-bars__percent rt-numbers">
        {numberText(row.value, drawn.form) ?? NONE}
      </td>
      {counted ? (
        <td role="cell" className="rt-bars__count rt-numbers">
          {row.count}
        </td>
      ) : null}
    </tr>
  );
}

/** One bar on a ground that stands for the whole axis; coloured and sized without style attributes. */
export function Bar({ drawn, row }: Pick<BarRowProps, 'row' | 'drawn'>) {
  const length = `${(100 * barLength(drawn, row)).toFixed(2)}%`;

  return (
    <svg className="rt-bar" aria-hidden="true" focusable="false">
      <rect className="rt-track" width="100%" height="100%" rx="3" />
      <rect className={isOwn(row) ? 'rt-mark rt-mark--chosen' : 'rt-mark'} width={length} height="100%" rx="3" />
    </svg>
  );
}

const isOwn = ({ marks = [] }: DrawnBar) => marks.includes('own');
