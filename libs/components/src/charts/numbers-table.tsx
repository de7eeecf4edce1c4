import { type ChartModel, type NumberForm, numberText } from '@rt/domain/polling';

import type { Content } from '../content';
import { SourceLine } from '../sources';

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
