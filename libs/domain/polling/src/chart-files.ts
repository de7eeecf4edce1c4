import { escapeMarkup } from '@rt/domain/text';
import { percent } from './numbers';

/** A result as files that leave the house: one drawing and one table, the same from every screen and every page. */

export interface ChartFileRow {
  readonly label: string;
  readonly count: number;
  /** Of the base, 0 to 1; null without a base. */
  readonly share: number | null;
}

export interface ChartFile {
  /** What the picture is headed with: the question, or the finding. */
  readonly headline: string;
  /** Below the headline: the question, where the headline is the finding. */
  readonly subtitle?: string;
  /** The finding in one sentence. */
  readonly summary: string;
  readonly rows: readonly ChartFileRow[];
  /** Below the bars: base and source, 'n = 128 · RT-2026-014-C7'. */
  readonly foot: string;
  /** Lines below the table: name and value. */
  readonly facts: readonly (readonly [string, string | number])[];
}

const WIDE = 800;
const EDGE = 24;
const FULL = WIDE - 2 * EDGE - 120;
const LABEL_LINE = 21;
const QUESTION_LOOKS = 'font-size="17" fill="#4a5865"';

/** The chart as an SVG 800 units wide, with fixed colours on white; nothing in it can run. */
export function chartSvg({ headline, subtitle, summary, rows, foot }: ChartFile): string {
  const lines = wrapped(headline, 58);
  const title = lines.map((line, index) => text(EDGE, 44 + index * 30, 'font-size="24" font-weight="700"', line));
  const asked = wrapped(subtitle ?? '', 84);
  const below = 40 + lines.length * 30;
  const question = asked.map((line, index) => text(EDGE, below + index * LABEL_LINE, QUESTION_LOOKS, line));
  let top = below + asked.length * LABEL_LINE;
  const bars = rows.map((row) => {
    const label = wrapped(row.label, 84);
    const drawn = bar(row, label, top);
    top += 46 + label.length * LABEL_LINE;

    return drawn;
  });
  const height = top + 52;

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDE} ${height}" width="${WIDE}" height="${height}"`,
    ` font-family="'Source Sans 3', Arial, sans-serif" fill="#14212b" role="img" aria-label="${escapeMarkup(summary)}">`,
    `<title>${escapeMarkup(headline)}</title><desc>${escapeMarkup(summary)}</desc>`,
    `<rect width="${WIDE}" height="${height}" fill="#ffffff"/>`,
    ...title,
    ...question,
    ...bars,
    text(EDGE, height - 24, 'font-size="15" fill="#4a5865"', foot),
    '</svg>\n',
  ].join('');
}

function bar(row: ChartFileRow, label: readonly string[], top: number): string {
  const labels = label.map((line, index) => text(EDGE, top + 28 + index * LABEL_LINE, 'font-size="17"', line));
  const y = top + 16 + label.length * LABEL_LINE;
  const rect = (width: string, fill: string) =>
    `<rect x="${EDGE}" y="${y}" width="${width}" height="22" fill="${fill}"/>`;
  const shown = percent(row.share);
  const figures = `${shown === null ? 'no answers' : `${shown}%`} · ${row.count}`;

  return [
    ...labels,
    rect(String(FULL), '#e3e8ec'),
    rect((barLength(row) * FULL).toFixed(1), '#0b5e6b'),
    text(WIDE - EDGE, y + 18, 'font-size="19" font-weight="700" text-anchor="end"', figures),
  ].join('');
}

/** Length of a bar, 0 to 1: the share itself; a thread where somebody chose it at all. */
export function barLength({ count, share }: Pick<ChartFileRow, 'count' | 'share'>): number {
  return count === 0 ? 0 : Math.max(0.005, share ?? 0);
}

function text(x: number, y: number, looks: string, words: string): string {
  return `<text x="${x}" y="${y}" ${looks}>${escapeMarkup(words)}</text>`;
}

/** Lines of at most `most` letters, broken at spaces; a longer word is cut. */
function wrapped(words: string, most: number): readonly string[] {
  const pieces = words.split(' ').flatMap((word) => word.match(new RegExp(`.{1,${most}}`, 'gu')) ?? []);
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + piece.length + 1 <= most) lines[lines.length - 1] = `${last} ${piece}`;
    else lines.push(piece);
  }

  return lines;
}

/** RFC 4180 with a BOM for spreadsheets; no cell starts a formula. Columns: answer, people, share (0 to 1, not rounded). */
export function chartCsv({ rows, facts }: ChartFile): string {
  const lines: readonly (readonly (string | number)[])[] = [
    ['answer', 'people', 'share'],
    ...rows.map(({ label, count, share }) => [label, count, share ?? '']),
    [],
    ...facts,
  ];

  return `\uFEFF${lines.map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

/**
 * A cell that a spreadsheet takes for a formula (after white space too) gets an apostrophe in front. Where any delimiter
 * of a spreadsheet stands in it, it is quoted: one that splits at semicolons would begin a cell with what follows.
 */
function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const guarded = /^\s*[=+\-@＝＋－＠\t\r]/u.test(value) ? `'${value}` : value;

  return /[",;|\t\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
