import type { DownloadedResults } from '@rt/contracts';
import { type ChartModel, chartSvg, type SvgWords } from '@rt/domain/polling';
import { inOneLine } from '@rt/domain/text';

import { dictionaryCsv } from './dictionary/dictionary';
import { folderName } from './file-name';
import { settable } from './letters/settable-text';
import { type Fonts, pdfDocument } from './pdf-document';
import { sessionJson } from './session-json';
import { allResults, readme, tableOfGroups, tableOfHands, tableOfRound } from './tables';
import type { ToldGroups } from './tell-groups';
import {
  momentOf,
  type SessionFacts,
  tellSession,
  type ToldHands,
  type ToldRound,
  type ToldSession,
} from './tell-session';
import { t } from './words';
import { workbook } from './workbook';
import { pack, type Packed } from './zip';

export interface Tools {
  /** A drawing as PNG; rejects where it cannot be drawn. */
  png(svg: string): Promise<Uint8Array>;
  fonts(): Promise<Fonts>;
  /** Told before each result: how many are made, of how many; at last with all. */
  progress(done: number, all: number): void;
}

export interface MadeFiles {
  /** 'rt-2026-014-results.zip' */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly undrawn: readonly string[];
}

export async function makeFiles(facts: SessionFacts, results: DownloadedResults, tools: Tools): Promise<MadeFiles> {
  const session = await tellSession(facts, results);
  const folder = folderName(facts.ref);
  const fonts = await tools.fonts();
  const forPdf = settable(session, fonts, t('files.not-in-pdf'));
  const { pictures, undrawn } = await drawAll(session, tools);
  const written: readonly (readonly [string, string])[] = [
    ['README.txt', readme(session, { undrawn, isPdfWhole: forPdf.isWhole })],
    ['data-dictionary.csv', dictionaryCsv(session)],
    ['results.csv', allResults(session)],
    ['results.json', sessionJson(session)],
    ...roundsOf(session).map((round): readonly [string, string] => [`tables/${round.name}.csv`, tableOfRound(round)]),
    ...handsOf(session).map((hands): readonly [string, string] => [`tables/${hands.name}.csv`, tableOfHands(hands)]),
    ...groupsOf(session).map((told): readonly [string, string] => [`tables/${told.name}.csv`, tableOfGroups(told)]),
  ];
  const text = new TextEncoder();
  const files: readonly Packed[] = [
    ...written.map(([name, content]) => ({ name, bytes: text.encode(content) })),
    { name: 'results.pdf', bytes: await pdfDocument(forPdf, fonts) },
    { name: 'results.xlsx', bytes: await workbook(session) },
    ...pictures,
  ];
  const inFolder = files.map(({ name, bytes }) => ({ name: `${folder}/${name}`, bytes }));

  return { name: `${folder}.zip`, bytes: pack(inFolder, momentOf(facts)), undrawn };
}

function roundsOf({ activities }: ToldSession): readonly ToldRound[] {
  return activities.flatMap(({ rounds }) => rounds);
}

function handsOf({ activities }: ToldSession): readonly (ToldHands & { readonly question: string })[] {
  return activities.flatMap(({ hands, question }) => hands.map((each) => ({ ...each, question })));
}

function groupsOf({ activities }: ToldSession): readonly (ToldGroups & { readonly question: string })[] {
  return activities.flatMap(({ groups, question }) => groups.map((each) => ({ ...each, question })));
}

interface Drawn {
  readonly pictures: readonly Packed[];
  readonly undrawn: readonly string[];
}

/** A picture of each model of each result, one after the other: a browser holds few large pictures at a time. */
async function drawAll(session: ToldSession, { png, progress }: Tools): Promise<Drawn> {
  const pictures: Packed[] = [];
  const undrawn: string[] = [];
  const beside = [...groupsOf(session), ...handsOf(session)].map(({ name, question, model }) => ({
    ...{ name, question },
    models: [model],
  }));
  const results = roundsOf(session).map(({ name, result: { question }, models }) => ({ name, question, models }));
  const rounds = [...results, ...beside];
  for (const [done, { name, question, models }] of rounds.entries()) {
    progress(done, rounds.length);
    for (const [at, model] of models.entries()) {
      const file = `charts/${at === 0 ? name : `${name}-${at + 1}`}.png`;
      const svg = chartSvg(model, wordsAround(session.facts, question, model));
      try {
        pictures.push({ name: file, bytes: await png(svg) });
      } catch {
        undrawn.push(file);
      }
    }
  }
  progress(rounds.length, rounds.length);

  return { pictures, undrawn };
}

/** A picture is shown without the page that it stood on: it says which question it answers, and where it comes from. */
function wordsAround({ ref, hostName }: SessionFacts, question: string, { headline, base }: ChartModel): SvgWords {
  const source = inOneLine([hostName, ref]);
  const foot = base === '' ? source : t('files.foot', { base, source });

  return { subtitle: headline === question ? '' : question, foot, none: t('files.no-number') };
}
