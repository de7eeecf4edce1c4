import type { CSSProperties } from 'react';

/** How many columns a number of tiles or bars stands in, how many rows each has, and how large the type is. */
export interface RowsIn {
  readonly columns: 1 | 2 | 3;
  readonly rows: number;
  readonly size: 'large' | 'medium' | 'small';
}

/** At most this many stand in the largest type. */
const LARGE = 6;
const MEDIUM = 10;
const TWO_COLUMNS = 20;

/** Tiles: up to three below each other, then in two columns, then in three. */
export function rowsIn(count: number): RowsIn {
  return layOut(count, 3);
}

/** Bars of a result read from the top down: up to eight below each other. */
export function barsIn(count: number): RowsIn {
  return layOut(count, 8);
}

/** The rows for the style sheet, which fills one column before the next. */
export function rowsStyle(rows: number): CSSProperties {
  return { '--rows': rows } as CSSProperties;
}

function layOut(count: number, oneColumn: number): RowsIn {
  const columns = count <= oneColumn ? 1 : count <= TWO_COLUMNS ? 2 : 3;
  const size = count <= LARGE ? 'large' : count <= MEDIUM ? 'medium' : 'small';

  return { columns, rows: Math.ceil(count / columns), size };
}
