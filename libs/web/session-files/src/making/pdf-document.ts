import { type ChartModel, chartSvg, numberText } from '@rt/domain/polling';
import PdfKit from 'pdfkit';

import type { Settable } from './letters/settable-text';
import { bytesOf } from './pdf-bytes';
import { drawSvg, FONTS, isDrawing, sizeOf } from './svg-in-pdf';
import {
  lettersText,
  missingText,
  momentOf,
  sealedText,
  type SessionFacts,
  type ToldActivity,
  type ToldRound,
  type ToldSession,
} from './tell-session';
import { t } from './words';

/** The files of both fonts, as TTF: they are put into the document, so that it looks the same everywhere. */
export interface Fonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

type Document = PDFKit.PDFDocument;
type Part = PDFKit.PDFStructureElement;

const MARGIN = 50;
const QUIET = '#4a5865';
const INK = '#14212b';
const LINE = '#c5ced6';
const ABOVE_DRAWING = 90;
const PADDING = 4;
/** At least so wide is the first column of a table, which names its rows. */
const FIRST_COLUMN = 130;
const SIZES = { most: 9.5, least: 6.5 } as const;
/** A drawing starts on a new page rather than being made smaller than this part of the text's width. */
const LEAST_SCALE = 0.35;

/** A tagged PDF with embedded fonts, in the order of the agenda; the same session gives the same bytes. */
export async function pdfDocument(
  { value: session, isWhole }: Settable<ToldSession>,
  fonts: Fonts,
): Promise<Uint8Array> {
  const document = newDocument(session.facts, fonts);
  const read = bytesOf(document);
  const root = document.struct('Document');
  document.addStructure(root);

  writeFacts(document, root, session);
  // Where nothing belongs to the agenda, its items are no headings.
  let item: string | null | undefined = session.activities.some(({ agendaItem }) => agendaItem !== null)
    ? undefined
    : null;
  for (const activity of session.activities) {
    if (activity.agendaItem !== item) writeHeading(document, root, 'H2', activity.agendaItem ?? t('files.no-agenda'));
    item = activity.agendaItem;
    writeActivity(document, root, activity);
  }
  writeHeading(document, root, 'H2', t('files.what-is-missing'));
  for (const line of missingText(session)) writeText(document, root, line);
  if (!isWhole) writeText(document, root, lettersText());
  root.end();

  numberPages(document, session.facts);
  document.end();

  return read;
}

function newDocument(facts: SessionFacts, fonts: Fonts): Document {
  const document = new PdfKit({
    size: 'A4',
    margin: MARGIN,
    pdfVersion: '1.7',
    lang: facts.locale,
    tagged: true,
    displayTitle: true,
    bufferPages: true,
    // None of those that are not put into the document.
    font: null as unknown as string,
    info: { Title: t('files.title', { title: facts.title }), Author: facts.hostName, CreationDate: momentOf(facts) },
  });
  document.registerFont(FONTS.regular, fonts.regular as unknown as string);
  document.registerFont(FONTS.bold, fonts.bold as unknown as string);
  document.font(FONTS.regular);

  return document;
}

function writeFacts(document: Document, root: Part, { facts }: ToldSession): void {
  writeHeading(document, root, 'H1', t('files.title', { title: facts.title }));
  const { question, slotText, ruleName, hostName, ref } = facts;
  const lines: readonly (readonly [string, string | null])[] = [
    [t('files.question'), question],
    [t('files.when'), slotText],
    [t('files.rule'), ruleName],
    [t('files.host'), hostName],
    [t('files.reference'), ref],
    [t('files.status'), sealedText(facts)],
  ];
  for (const [label, value] of lines) if (value) writeText(document, root, t('files.figure', { label, value }));
}

const HEADINGS = { H1: 22, H2: 16, H3: 13 } as const;

function writeHeading(document: Document, root: Part, level: keyof typeof HEADINGS, words: string): void {
  const size = HEADINGS[level];
  // A heading does not stand alone at the end of a page.
  needSpace(document, size * 6);
  document.moveDown(level === 'H1' ? 0 : 0.8);
  root.add(
    document.struct(level, {}, () => {
      document.font(FONTS.bold).fontSize(size).fillColor(INK).text(words, MARGIN);
    }),
  );
  document.moveDown(0.3);
  if (level !== 'H1') document.outline.addItem(words);
}

function writeText(document: Document, root: Part, words: string, colour = INK): void {
  root.add(
    document.struct('P', {}, () => {
      document.font(FONTS.regular).fontSize(10.5).fillColor(colour).text(words, MARGIN);
    }),
  );
  document.moveDown(0.25);
}

function writeActivity(document: Document, root: Part, activity: ToldActivity): void {
  const { number, question, reason, kept, rounds, hands, groups } = activity;
  const [main] = rounds[0]?.models ?? [];
  // A question stands on the page of its drawing.
  needSpace(document, ABOVE_DRAWING + ((main && drawingOf(document, main)?.height) ?? 0));
  writeHeading(document, root, 'H3', t('files.heading', { number, question }));
  if (reason !== null) writeText(document, root, reason, QUIET);
  writeRounds(document, root, rounds);
  for (const { model } of [...groups, ...hands]) writeBelow(document, root, model);
  if (reason === null) writeText(document, root, t(kept ? 'files.kept' : 'files.not-kept'), QUIET);
}

function writeRounds(document: Document, root: Part, rounds: readonly ToldRound[]): void {
  for (const round of rounds) {
    if (rounds.length > 1) writeHeading(document, root, 'H3', t('files.round', { round: round.result.round }));
    writeRound(document, root, round);
  }
}

function writeRound(document: Document, root: Part, { models, result }: ToldRound): void {
  const { summary, method, askedFrom } = result;
  writeText(document, root, summary);
  for (const [at, model] of models.entries()) {
    if (at > 0) writeBelow(document, root, model);
    else writeModel(document, root, model);
  }
  writeText(document, root, t('files.method', { method }), QUIET);
  if (askedFrom !== null) writeText(document, root, t('files.asked-from', { question: askedFrom }), QUIET);
}

/** A model that is not the main one says first what it shows. */
function writeBelow(document: Document, root: Part, model: ChartModel): void {
  writeText(document, root, model.headline);
  writeModel(document, root, model);
}

function writeModel(document: Document, root: Part, model: ChartModel): void {
  const drawing = drawingOf(document, model);
  if (drawing) writeDrawing(document, root, drawing);
  writeTable(document, root, model);
  for (const { label, value } of model.figures) {
    writeText(document, root, t('files.figure', { label, value: value ?? t('files.no-number') }));
  }
  if (model.base !== '') writeText(document, root, model.base, QUIET);
}

interface Drawing {
  readonly svg: string;
  readonly alt: string;
  readonly scale: number;
  /** On the page, in points. */
  readonly height: number;
}

/** A drawing as wide as the text, smaller where it would be higher than a page; null where the table shows as much. */
function drawingOf(document: Document, { headline, summary, ...model }: ChartModel): Drawing | null {
  const svg = chartSvg({ ...model, headline: '', summary }, { foot: '', none: t('files.no-number') });
  if (!isDrawing(svg) && model.drawn.shape !== 'words') return null;
  const { width, height } = sizeOf(svg);
  const scale = Math.min(textWidth(document) / width, (document.page.height - 2 * MARGIN) / height);

  return scale < LEAST_SCALE ? null : { svg, alt: summary || headline, scale, height: height * scale };
}

function writeDrawing(document: Document, root: Part, { svg, alt, scale, height }: Drawing): void {
  needSpace(document, height);
  const top = document.y;
  root.add(document.struct('Figure', { alt }, () => drawSvg(document, svg, { x: MARGIN, y: top, scale })));
  document.x = MARGIN;
  document.y = top + height + 6;
}

function writeTable(document: Document, root: Part, { table: { columns, rows } }: ChartModel): void {
  if (rows.length === 0) return;
  const body = rows.map((row) => row.map((value, at) => shown(value, columns[at]?.form)));
  const heads = columns.map(({ label }) => label);
  const alignOf = (at: number) => (columns[at]?.form === undefined ? {} : { align: 'right' });
  const { size, widths } = tableLook(document, [heads, ...body]);
  document.font(FONTS.regular).fontSize(size).fillColor(INK);
  needSpace(document, 60);
  document.table({
    structParent: root,
    position: { x: MARGIN, y: document.y },
    maxWidth: textWidth(document),
    columnStyles: (at: number) => ({ width: widths[at] ?? '*' }),
    defaultStyle: { border: [0, 0, 0.5, 0], borderColor: LINE, padding: PADDING },
    data: [
      heads.map((text, at) => ({ text, ...alignOf(at), type: 'TH', scope: 'Column', font: { src: FONTS.bold } })),
      ...body.map((row) =>
        row.map((text, at) => ({
          text,
          ...alignOf(at),
          ...(at === 0 ? { type: 'TH', scope: 'Row' } : { type: 'TD' }),
        })),
      ),
    ],
  } as unknown as Parameters<Document['table']>[0]);
  document.font(FONTS.regular);
  document.x = MARGIN;
  document.moveDown(0.6);
}

interface TableLook {
  readonly size: number;
  /** Of all columns but the first, which has what they leave. */
  readonly widths: readonly (number | undefined)[];
}

/** The largest letters in which no word of a table's columns is broken, within bounds. */
function tableLook(document: Document, rows: readonly (readonly string[])[]): TableLook {
  const room = textWidth(document) - FIRST_COLUMN;
  for (let size = SIZES.most; ; size -= 0.5) {
    const widths = (rows[0] ?? []).map((_, at) => (at === 0 ? undefined : columnWidth(document, rows, { at, size })));
    const taken = widths.reduce<number>((sum, width) => sum + (width ?? 0), 0);
    if (taken <= room) return { size, widths };
    if (size <= SIZES.least) return { size, widths: widths.map((width) => width && (width * room) / taken) };
  }
}

function columnWidth(
  document: Document,
  rows: readonly (readonly string[])[],
  { at, size }: { readonly at: number; readonly size: number },
): number {
  document.font(FONTS.bold).fontSize(size);
  const words = rows.flatMap((row) => (row[at] ?? '').split(/\s+/));
  const widest = Math.max(...words.map((word) => document.widthOfString(word)));

  return Math.min(Math.max(widest + 2 * PADDING + 1, 44), 200);
}

function shown(value: string | number | null, form?: Parameters<typeof numberText>[1]): string {
  if (typeof value !== 'number') return value ?? t('files.no-number');

  return (form === undefined ? String(value) : numberText(value, form)) ?? t('files.no-number');
}

function textWidth(document: Document): number {
  return document.page.width - 2 * MARGIN;
}

function needSpace(document: Document, height: number): void {
  if (document.y + height > document.page.height - MARGIN && document.y > MARGIN) document.addPage();
}

/** Number and reference below each page; no part of what is read aloud. */
function numberPages(document: Document, { ref, title }: SessionFacts): void {
  const { count } = document.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    document.switchToPage(page);
    // Below the text, where a page would otherwise be begun anew.
    document.page.margins.bottom = 0;
    document.markContent('Artifact', { type: 'Pagination' });
    document.font(FONTS.regular).fontSize(8.5).fillColor(QUIET);
    const y = document.page.height - MARGIN / 2 - 8;
    document.text(ref ?? title, MARGIN, y, { lineBreak: false, width: 380, ellipsis: true, height: 12 });
    const words = t('files.page', { page: page + 1, pages: count });
    document.text(words, document.page.width - MARGIN - document.widthOfString(words), y, { lineBreak: false });
    document.endMarkedContent();
  }
}
