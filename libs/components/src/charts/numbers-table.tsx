import { type ChartModel, type NumberForm, numberText } from '@rt/domain/polling';
import { isolated } from '@rt/domain/text';

import type { Content } from '../content';
import { SourceLine } from '../sources';

interface NumbersTableProps {
  readonly table: ChartModel['table'];
  readonly caption: string;
  /** Said instead of a number that is not there. */
  readonly none: string;
}

const textClass = (form: NumberForm | undefined): string | undefined => (form ? undefined : 'rt-table__text');

/** Authors, sources and replies are below the text, since columns would leave it no space. */
export function NumbersTable({ table: { columns, rows }, caption, none }: NumbersTableProps) {
  const besides = columns.flatMap((column, at) => (at > 0 && column.holds === undefined ? [{ ...column, at }] : []));
  const below = columns.flatMap((column, at) => (column.holds === undefined ? [] : [{ ...column, at }]));
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
              {below.map(({ at, ...column }) => (
                <Below key={column.id} {...column} line={cells[at]} />
              ))}
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

type BelowProps = Pick<ChartModel['table']['columns'][number], 'label' | 'holds'> & {
  readonly line?: string | number | null;
};

/** Nothing where a row has none. */
function Below({ label, holds, line }: BelowProps) {
  if (line === undefined || line === null || line === '') return null;
  const isSources = holds === 'sources';

  return (
    <span className={isSources ? 'rt-table__below rt-table__sources' : 'rt-table__below'}>
      {label}: {isSources ? <SourceLine line={String(line)} /> : isolated(String(line))}
    </span>
  );
}
