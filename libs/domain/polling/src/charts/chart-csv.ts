import type { ChartModel, ChartTable } from './chart-model';

/** Lines below a table in a file: name and value. */
export type ChartFacts = readonly (readonly [string, string | number])[];

/**
 * The tables of models as one file, below each other: RFC 4180 with a BOM for spreadsheets; no cell starts a formula. Headings are the same
 * in every language, shares stand as 0 to 1, not rounded.
 */
export function chartCsv(models: readonly Pick<ChartModel, 'table'>[], facts: ChartFacts): string {
  const lines = [...models.flatMap(({ table }) => linesOf(table)), ...facts];

  return `\uFEFF${lines.map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

// An empty line ends each table.
function linesOf({ columns, rows }: ChartTable): readonly (readonly (string | number | null)[])[] {
  return [columns.map(({ id }) => id), ...rows, []];
}

/** A text that a spreadsheet takes for a formula (after white space too) gets an apostrophe in front. */
export function withoutFormula(value: string): string {
  return /^\s*[=+\-@＝＋－＠\t\r]/u.test(value) ? `'${value}` : value;
}

/**
 * A cell that starts no formula. Where any delimiter of a spreadsheet stands in it, it is quoted: one that splits at
 * semicolons would begin a cell with what follows.
 */
function csvCell(value: string | number | null): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const guarded = withoutFormula(value);

  return /[",;|\t\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
