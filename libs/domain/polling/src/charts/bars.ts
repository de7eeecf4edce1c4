import type { ChoiceRow } from '../choice-rows';
import type { RecordCount, RecordTable } from '../kind-record';
import { percent, sum } from '../numbers';
import type { ChartBody, ChartTable, ChartText, ChartWord, DrawnBar, Mark } from './chart-model';
import { quotedText } from './quoted-text';

const ROUNDED: ChartWord = { code: 'rounded' };
const WHOLE = { min: 0, max: 1 };

export function barOfRow(row: ChoiceRow, own: boolean): DrawnBar<ChartText> {
  const marks: readonly Mark[] = [...(row.part === 'option' ? [] : [row.part]), ...(own ? ['own' as const] : [])];

  return { id: row.id, label: labelOfRow(row), value: row.share, count: row.count, marks };
}

/** What names a row: an option as it was written, where it is quoted; that it was written in, or is all the rest, by code. */
export function labelOfRow({ part, label }: ChoiceRow): ChartText {
  if (part === 'rest') return { code: 'other-answers' };

  return part === 'other' ? { code: 'written-in', values: { label } } : quotedText(label);
}

/** The most chosen first, unlisted last; unsorted while answers can come, so that nothing moves. */
export function sortedBars<Text>(bars: readonly DrawnBar<Text>[], settled: boolean): readonly DrawnBar<Text>[] {
  const last = ({ marks = [] }: DrawnBar<Text>) => Number(marks.includes('rest'));

  return settled ? [...bars].sort((a, b) => last(a) - last(b) || (b.count ?? 0) - (a.count ?? 0)) : bars;
}

export function barsBody(rows: readonly DrawnBar<ChartText>[], notes: readonly ChartText[]): ChartBody {
  const counted = rows.map(({ label, count = 0, value }) => ({ label, count, share: value }));

  return {
    figures: [],
    notes,
    table: countsTable({ rows: 'option', counts: 'answers' }, counted),
    drawn: { shape: 'bars', axis: WHOLE, form: 'share', rows },
  };
}

export function publishedBars({ counts, figures }: RecordTable, notes: readonly ChartText[]): ChartBody {
  const rows = counts.map(({ label, count, share, part = 'option' }, at) => {
    const marks: readonly Mark[] = part === 'option' ? [] : [part];

    return { id: String(at), label, value: share, count, marks };
  });

  return { ...barsBody(rows, notes), figures, table: publishedTable(counts) };
}

export function publishedTable(counts: RecordTable['counts']): ChartTable<ChartText> {
  return countsTable({ rows: 'answer', counts: 'people' }, counts);
}

export function countsTable(
  of: { readonly rows: 'answer' | 'option' | 'value'; readonly counts: 'answers' | 'people' },
  rows: readonly Readonly<Pick<RecordCount, 'count' | 'share'> & { readonly label: ChartText }>[],
): ChartTable<ChartText> {
  return {
    columns: [
      { id: 'answer', label: { code: of.rows } },
      { id: 'people', label: { code: of.counts }, form: 'count' },
      { id: 'share', label: { code: 'share' }, form: 'share' },
    ],
    rows: rows.map(({ label, count, share }) => [label, count, share]),
  };
}

/** The note that the percentages of one whole do not add up to 100, where they do not. */
export function roundingNote(shares: readonly (number | null)[]): readonly ChartWord[] {
  const shown = shares.flatMap((of) => percent(of) ?? []);

  return shown.length > 0 && sum(shown) !== 100 ? [ROUNDED] : [];
}
