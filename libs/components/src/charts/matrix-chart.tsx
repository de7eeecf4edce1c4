import { type Matrix, numberText } from '@rt/domain/polling';

import { NONE } from './chart-figure';

/** The looks of a cell by its shade: the first is that of an empty one. */
const SHADES = [
  'rt-matrix__cell--0',
  'rt-matrix__cell--1',
  'rt-matrix__cell--2',
  'rt-matrix__cell--3',
  'rt-matrix__cell--4',
] as const;
const DARKEST = SHADES.length - 1;

/** Words of so many letters stand above a column themselves. */
const SHORT = 12;

/** So few columns with words of so many letters have room for them where the table is as wide as a screen (`rt-matrix--roomy`). */
const ROOMY_COLUMNS = 4;
const ROOMY_LETTERS = 48;

/** A matrix as a table with darker cells for larger numbers. A list explains the numbers of long columns. */
export function MatrixDrawing({ drawn, headline }: { readonly drawn: Matrix; readonly headline: string }) {
  const most = Math.max(0, ...drawn.cells.flat().map((cell) => cell ?? 0));
  const numbered = drawn.columns.some((label) => label.length > SHORT);
  const roomy = drawn.columns.length <= ROOMY_COLUMNS && drawn.columns.every((label) => label.length <= ROOMY_LETTERS);

  return (
    <>
      {numbered ? (
        <ol className="rt-matrix__key" aria-hidden="true" data-roomy={roomy || undefined}>
          {drawn.columns.map((label) => (
            <li key={label}>{label}</li>
          ))}
        </ol>
      ) : null}
      <table className={`rt-matrix rt-numbers${numbered && roomy ? ' rt-matrix--roomy' : ''}`}>
        <caption className="rt-hidden">{headline}</caption>
        <thead>
          <tr>
            <td />
            {drawn.columns.map((label, at) => (
              <th key={label} scope="col">
                {numbered ? <span aria-hidden="true">{at + 1}</span> : null}
                <span className={numbered ? 'rt-hidden' : undefined}>{label}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {drawn.rows.map((label, row) => (
            <tr key={label}>
              <th scope="row">
                <span>{label}</span>
              </th>
              {(drawn.cells[row] ?? []).map((cell, column) => (
                <td key={column} className={`rt-matrix__cell ${SHADES[shadeOf(cell, most)]}`}>
                  {numberText(cell, drawn.form) ?? NONE}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function shadeOf(cell: number | null, most: number): number {
  return cell === null || most <= 0 ? 0 : Math.max(1, Math.ceil((cell / most) * DARKEST));
}
