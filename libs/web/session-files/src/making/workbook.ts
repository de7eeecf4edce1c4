import type { ChartModel } from '@rt/domain/polling';
import { unzipSync } from 'fflate';
import writeWorkbook, { type Cell, type Row, type Sheet } from 'write-excel-file/universal';

import { dictionary, dictionaryHeadings } from './dictionary/dictionary';
import { sheetName } from './file-name';
import { cellFor } from './tables';
import {
  missingText,
  momentOf,
  sealedText,
  type SessionFacts,
  type ToldActivity,
  type ToldSession,
} from './tell-session';
import { t } from './words';
import { pack, type Packed } from './zip';

const WIDE = { width: 60 };
const NARROW = { width: 14 };

export async function workbook(session: ToldSession): Promise<Uint8Array> {
  const sheets: Sheet<Blob>[] = [sheetOf(t('files.sheet-session'), factRows(session), [{ width: 24 }, WIDE])];
  for (const activity of session.activities) {
    const { number, question } = activity;
    const name = sheetName(
      t('files.sheet-activity', { number, question }),
      sheets.map(({ sheet = '' }) => sheet),
    );
    sheets.push(sheetOf(name, activityRows(activity), [WIDE, ...Array.from({ length: 12 }, () => NARROW)]));
  }
  const words = [dictionaryHeadings().map(heading), ...dictionary(session).map((row) => row.map(cell))];
  sheets.push(sheetOf(t('files.sheet-dictionary'), words, [{ width: 24 }, NARROW, NARROW, WIDE]));

  return withMoment(await (await writeWorkbook(sheets).toBlob()).arrayBuffer(), session.facts);
}

function sheetOf(sheet: string, data: readonly Row[], columns: { width: number }[]): Sheet<Blob> {
  return { sheet, data: [...data], columns };
}

function factRows(session: ToldSession): readonly Row[] {
  const { title, question, slotText, ruleName, hostName, ref } = session.facts;
  const facts: readonly (readonly [string, string])[] = [
    [t('files.question'), question],
    [t('files.when'), slotText],
    [t('files.rule'), ruleName],
    [t('files.host'), hostName],
    [t('files.reference'), ref ?? ''],
    [t('files.status'), sealedText(session.facts)],
  ];

  return [
    [heading(title)],
    ...facts.filter(([, value]) => value !== '').map(([name, value]) => [heading(name), cell(value)]),
    [],
    [heading(t('files.what-is-missing'))],
    ...missingText(session).map((line) => [cell(line)]),
  ];
}

function activityRows({ question, kept, reason, rounds, hands, groups }: ToldActivity): readonly Row[] {
  const told = rounds.flatMap(({ models, result }) => [
    ...(rounds.length > 1 ? [[heading(t('files.round', { round: result.round }))]] : []),
    [cell(result.summary)],
    [cell(t('files.answers', { n: result.n }))],
    [cell(t('files.abstained', { abstained: result.abstained }))],
    [cell(t('files.method', { method: result.method }))],
    [],
    ...models.flatMap(modelRows),
  ]);
  const around = [[heading(question)], [cell(t(kept ? 'files.kept' : 'files.not-kept'))], [cell(reason ?? '')]];

  return [...around, ...told, ...[...groups, ...hands].flatMap(({ model }) => modelRows(model))];
}

function modelRows({ headline, table, figures, base }: ChartModel): readonly Row[] {
  return [
    [heading(headline)],
    table.columns.map(({ label }) => heading(label)),
    ...table.rows.map((row) => row.map((value, at) => numberCell(value, table.columns[at]?.form))),
    ...figures.map(({ label, value }) => [cell(label), cell(value)]),
    ...(base === '' ? [] : [[cell(base)]]),
    [],
  ];
}

function heading(text: string): Cell {
  return { value: String(cellFor(text)), type: String, fontWeight: 'bold' };
}

function cell(value: string | number | null): Cell {
  return numberCell(value);
}

function numberCell(value: string | number | null, form?: string): Cell {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number, ...(form === 'share' ? { format: '0%' } : {}) };

  return { value: String(cellFor(value)), type: String };
}

/** The same rows make the same bytes: the writer would put the time of day into each part. */
function withMoment(made: ArrayBuffer, facts: SessionFacts): Uint8Array {
  const parts: Packed[] = Object.entries(unzipSync(new Uint8Array(made))).map(([name, bytes]) => ({ name, bytes }));

  return pack(parts, momentOf(facts));
}
