import { escapeMarkup, isolated } from '@rt/domain/text';

import type { Bars, ChartModel, ChartTable, Matrix, Points, Scale, Words } from './chart-model';
import { CLOUD_BOXES, CLOUD_STEPS, placeWords } from './cloud';
import { numberText } from './number-text';
import { MAP_BOX, placePoints } from './place-points';
import { wrappedText } from './wrapped-text';

export interface SvgWords {
  /** Below the headline: the question, where the headline is the finding. */
  readonly subtitle?: string;
  /** Below the drawing: base and source, 'n = 128 · RT-2026-014-C7'. */
  readonly foot: string;
  /** Instead of a number that is not there, also where it is only not told: '–'. */
  readonly none: string;
}

interface Looks {
  readonly size: number;
  readonly more?: string;
}

interface Piece {
  readonly svg: string;
  readonly height: number;
}

const WIDE = 800;
const EDGE = 24;
const ROOM = WIDE - 2 * EDGE;
const FULL = ROOM - 120;
const LABEL_LINE = 21;
const FOOT_LINE = 20;
const QUIET = '#4a5865';
const LABEL: Looks = { size: 17 };
const ASKED: Looks = { size: 17, more: ` fill="${QUIET}"` };

/** An SVG 800 units wide, with fixed colours on white and no scripts. `more` are drawn below it. */
export function chartSvg(
  model: ChartModel,
  { subtitle = '', foot, none }: SvgWords,
  more: readonly ChartModel[] = [],
): string {
  const { headline, summary } = model;
  const lines = wrapped(headline, 24);
  const title = lines.map((line, index) => text(EDGE, 44 + index * 30, 'font-size="24" font-weight="700"', line));
  const asked = wrapped(subtitle, ASKED.size);
  const below = 40 + lines.length * 30;
  const question = asked.map((line, index) => text(EDGE, below + index * LABEL_LINE, looksOf(ASKED), line));
  let top = below + asked.length * LABEL_LINE;
  const pieces = [...piecesOf(model, none), ...more.flatMap((one) => furtherPieces(one, none))];
  const drawn = pieces.map((draw) => {
    const piece = draw(top);
    top += piece.height;

    return piece.svg;
  });
  const feet = wrapped(foot, 15);
  const height = top + 32 + feet.length * FOOT_LINE;

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDE} ${height}" width="${WIDE}" height="${height}"`,
    ` font-family="'Source Sans 3', Arial, sans-serif" fill="#14212b" role="img" aria-label="${escapeMarkup(summary)}">`,
    `<title>${escapeMarkup(headline)}</title><desc>${escapeMarkup(summary)}</desc>`,
    `<rect width="${WIDE}" height="${height}" fill="#ffffff"/>`,
    ...title,
    ...question,
    ...drawn,
    ...feet.map((line, index) => text(EDGE, top + 28 + index * FOOT_LINE, `font-size="15" fill="${QUIET}"`, line)),
    '</svg>\n',
  ].join('');
}

type Draw = (top: number) => Piece;

function piecesOf({ drawn, table }: ChartModel, none: string): readonly Draw[] {
  if (drawn.shape === 'bars') return barPieces(drawn, none);
  if (drawn.shape === 'scale') return barPieces(pointsAsBars(drawn), none);
  if (drawn.shape === 'words' && drawn.words.length > 0) return [cloud(drawn)];
  if (drawn.shape === 'matrix') return matrixPieces(drawn, none);
  if (drawn.shape === 'points' && drawn.points.length > 0) return [map(drawn)];

  return table.rows.map((row) => line(rowText(table, row, none)));
}

/** A row of a table as a line: what it is of, and each number and text that is there by the name of its column. */
function rowText({ columns }: ChartTable, [first, ...cells]: ChartTable['rows'][number], none: string): string {
  const named = cells.flatMap((cell, at) => {
    const column = columns[at + 1];
    if (cell === null || cell === '' || !column) return [];
    const shown = typeof cell === 'number' && column.form ? numberText(cell, column.form) : cell;

    return [`${column.label}: ${isolated(String(shown))}`];
  });

  return [isolated(String(first ?? none)), ...named].join(' · ');
}

function furtherPieces(model: ChartModel, none: string): readonly Draw[] {
  return [
    line(model.headline, { size: 19, more: ' font-weight="700"' }),
    ...piecesOf(model, none),
    line(model.base, ASKED),
  ];
}

function matrixPieces({ rows, columns, cells, form }: Matrix, none: string): readonly Draw[] {
  const wide = ROOM / Math.max(1, columns.length);
  const most = Math.max(0, ...cells.flat().map((cell) => cell ?? 0));
  const names = columns.map((name) => wrapped(name, 15, wide - 6));
  const height = Math.max(1, ...names.map((lines) => lines.length)) * LABEL_LINE;
  const head: Draw = (top) => ({
    svg: names
      .flatMap((lines, column) =>
        lines.map((part, at) =>
          text(EDGE + column * wide, top + 28 + at * LABEL_LINE, 'font-size="15" font-weight="700"', part),
        ),
      )
      .join(''),
    height: 16 + height,
  });
  const fields = rows.map((name, row): readonly Draw[] => [
    line(name),
    (top) => ({
      svg: columns
        .map((_, column) => {
          const cell = cells[row]?.[column] ?? null;
          const x = EDGE + column * wide;
          const dark = cell === null || most <= 0 ? 0 : 0.08 + (0.32 * cell) / most;
          const field = `<rect x="${x.toFixed(1)}" y="${top + 6}" width="${(wide - 6).toFixed(1)}" height="26" fill="#0b5e6b" fill-opacity="${dark.toFixed(2)}" stroke="#e3e8ec"/>`;

          return field + text((x + 10).toFixed(1), top + 25, 'font-size="17"', numberText(cell, form) ?? none);
        })
        .join(''),
      height: 34,
    }),
  ]);

  return [head, ...fields.flat()];
}

/** The words where they have their places; those without one stand in the table alone. */
function cloud({ words }: Words): Draw {
  const { words: placed } = placeWords(words, CLOUD_BOXES.file);

  return (top) => ({
    svg: placed
      .map(({ label, x, y, size, step }) => {
        const colour = step > CLOUD_STEPS / 2 ? ' fill="#0b5e6b"' : '';
        // Below the middle of its line by as much as letters without descenders need.
        const base = (top + y + size * 0.34).toFixed(1);
        return text(EDGE + x, base, `font-size="${size}" font-weight="600" text-anchor="middle"${colour}`, label);
      })
      .join(''),
    height: CLOUD_BOXES.file.height,
  });
}

/** Points as circles with their letters. A file is nobody's own: the reader's own point stands in none. */
function map({ points }: Points): Draw {
  const placed = placePoints(points.filter(({ own }) => !own));
  const left = (WIDE - MAP_BOX.width) / 2;

  return (top) => ({
    svg: placed
      .map(({ label, x, y, r }) => {
        const [cx, cy] = [(left + x).toFixed(1), (top + y).toFixed(1)];
        const circle = `<circle cx="${cx}" cy="${cy}" r="${r}" fill="#0b5e6b" fill-opacity="0.15" stroke="#0b5e6b"/>`;

        return (
          circle +
          text(cx, (top + y - r - 6).toFixed(1), 'font-size="19" font-weight="700" text-anchor="middle"', label)
        );
      })
      .join(''),
    height: MAP_BOX.height,
  });
}

/** The points of a scale below each other: in a file there is room for what each of them means. */
function pointsAsBars({ columns }: Scale): Bars {
  const rows = columns.map(({ id, label, count, share }) => ({ id, label, value: share, count }));

  return { shape: 'bars', axis: { min: 0, max: 1 }, form: 'share', rows };
}

function barPieces(bars: Bars, none: string): readonly Draw[] {
  return bars.rows.map((row) => {
    const shown = numberText(row.value, bars.form) ?? none;
    const figures = row.count === undefined ? shown : `${shown} · ${row.count}`;

    return bar(row.label, barLength(bars, row), figures);
  });
}

function bar(label: string, length: number, figures: string): Draw {
  const lines = wrapped(label, LABEL.size);

  return (top) => {
    const labels = lines.map((words, index) => text(EDGE, top + 28 + index * LABEL_LINE, looksOf(LABEL), words));
    const y = top + 16 + lines.length * LABEL_LINE;
    const rect = (width: string, fill: string) =>
      `<rect x="${EDGE}" y="${y}" width="${width}" height="22" fill="${fill}"/>`;
    const svg = [
      ...labels,
      rect(String(FULL), '#e3e8ec'),
      rect((length * FULL).toFixed(1), '#0b5e6b'),
      text(WIDE - EDGE, y + 18, 'font-size="19" font-weight="700" text-anchor="end"', figures),
    ].join('');

    return { svg, height: 46 + lines.length * LABEL_LINE };
  };
}

/** Length of a bar, 0 to 1 of its axis; a thread where somebody chose it at all. */
export function barLength(
  { axis: { min, max } }: Pick<Bars, 'axis'>,
  { value, count }: { readonly value: number | null; readonly count?: number },
): number {
  if (count === 0 || (count === undefined && (value ?? min) === min)) return 0;

  return Math.max(0.005, ((value ?? min) - min) / (max - min));
}

function line(words: string, looks = LABEL): Draw {
  const lines = wrapped(words, looks.size);
  const svg = (top: number) =>
    lines.map((part, index) => text(EDGE, top + 28 + index * LABEL_LINE, looksOf(looks), part)).join('');

  return (top) => ({ svg: svg(top), height: 16 + lines.length * LABEL_LINE });
}

function looksOf({ size, more = '' }: Looks): string {
  return `font-size="${size}"${more}`;
}

function wrapped(words: string, size: number, room = ROOM): readonly string[] {
  return eachIsolated(wrappedText(words, { size, room }));
}

/** What is laid out by itself and broken over lines is so on each of them: an end without a beginning would turn its line round. */
function eachIsolated(lines: readonly string[]): readonly string[] {
  let isOpen = false;

  return lines.map((line) => {
    const begun = isOpen ? `\u2068${line}` : line;
    isOpen = begun.lastIndexOf('\u2068') > begun.lastIndexOf('\u2069');

    return isOpen ? `${begun}\u2069` : begun;
  });
}

function text(x: number | string, y: number | string, looks: string, words: string): string {
  return `<text x="${x}" y="${y}" ${looks}>${escapeMarkup(isolated(words))}</text>`;
}
