import { withoutIsolates } from '@rt/domain/text';

import type { ChartModel, ChartTable } from './chart-model';

/** Lines below a table in a file: name and value. */
export type ChartFacts = readonly (readonly [string, string | number])[];

/** A table, and what it shows where that is not the answer to the question itself. */
type NamedTable = Pick<ChartModel, 'table'> & Partial<Pick<ChartModel, 'headline'>>;

/** The tables as one RFC 4180 file with a BOM and no formulas. Shares are 0 to 1; each further table has a title line. */
export function chartCsv(models: readonly NamedTable[], facts: ChartFacts): string {
  const tables = models.flatMap(({ table, headline = '' }, at) => [
    ...(at > 0 && headline !== '' ? [['table', headline]] : []),
    ...linesOf(table),
  ]);
  const lines = [...tables, ...facts];

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

/** No formula and no direction marks; quoted where any spreadsheet's delimiter occurs. */
function csvCell(value: string | number | null): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const guarded = withoutFormula(withoutIsolates(value));

  return /[",;|\t\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
