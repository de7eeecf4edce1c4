import { chartCsv, type ChartTable } from '@rt/domain/polling';
import { withoutIsolates } from '@rt/domain/text';

import type { ToldGroups } from './tell-groups';
import {
  lettersText,
  missingText,
  type ToldActivity,
  type ToldHands,
  type ToldRound,
  type ToldSession,
} from './tell-session';
import { t } from './words';

type Cell = string | number | null;

export function tableOfRound({ models, result }: ToldRound): string {
  return chartCsv(models, [
    ['question', result.question],
    ['n', result.n],
    ['abstained', result.abstained],
  ]);
}

export function tableOfHands({ model, told, question }: ToldHands & { readonly question: string }): string {
  return chartCsv(
    [model],
    [
      ['question', question],
      ['round', told.no],
      ['present', told.present ?? ''],
      ['countedBy', 'hand'],
    ],
  );
}

export function tableOfGroups({ model, bases, round, question }: ToldGroups & { readonly question: string }): string {
  return chartCsv(
    [model, { table: bases }],
    [
      ['question', question],
      ['round', round],
    ],
  );
}

export const LONG = [
  'activity',
  'activityId',
  'agendaItem',
  'kind',
  'question',
  'round',
  'countedBy',
  'by',
  'n',
  'abstained',
  'present',
  'kept',
  'notTold',
  'table',
  'tableName',
  'row',
  'rowName',
  'column',
  'value',
] as const;

export function allResults({ activities }: ToldSession): string {
  return csvOf(LONG, activities.flatMap(rowsOfActivity));
}

function rowsOfActivity(activity: ToldActivity): readonly (readonly Cell[])[] {
  const { number, question, kept, source, rounds, agendaItem } = activity;
  const about = [number, source.activityId, agendaItem ?? '', source.kind];
  const why = [String(kept), source.notTold ?? ''];
  const byDevice = rounds.flatMap(({ models, result }) => {
    const { round, n, abstained } = result;
    const base = [...about, result.question, round, 'device', null, n, abstained, null, ...why];

    return models.flatMap(({ table, headline }, at) =>
      cellsOf(table).map((cells) => [...base, at + 1, headline, ...cells]),
    );
  });
  const none = [...about, question, null, null, null, null, null, null, ...why, null, null, null, null, null, null];

  return [...(rounds.length === 0 ? [none] : byDevice), ...rowsBeside(activity, about, why)];
}

function rowsBeside(
  { question, hands, groups }: ToldActivity,
  about: readonly Cell[],
  why: readonly Cell[],
): readonly (readonly Cell[])[] {
  const byGroup = groups.flatMap(({ model: { table, headline }, bases, told, round }, place) => {
    const base = [...about, question, round, 'device', told.by, null, null, null, ...why];
    // The tables of one division are counted on.
    const first = groups[place - 1]?.told === told ? 3 : 1;

    return [table, bases].flatMap((one, at) => cellsOf(one).map((cells) => [...base, at + first, headline, ...cells]));
  });
  const byHand = hands.flatMap(({ model: { table, headline }, told: { no, present } }) => {
    const base = [...about, question, no, 'hand', null, null, null, present, ...why];

    return cellsOf(table).map((cells) => [...base, 1, headline, ...cells]);
  });

  return [...byGroup, ...byHand];
}

function cellsOf({ columns, rows }: ChartTable): readonly (readonly Cell[])[] {
  return rows.flatMap((row, at) =>
    columns.slice(1).map(({ id }, column) => [at + 1, row[0] ?? null, id, row[column + 1] ?? null]),
  );
}

export function csvOf(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return chartCsv([{ table: { columns: columns.map((id) => ({ id, label: id })), rows } }], []);
}

interface Lacking {
  readonly undrawn: readonly string[];
  readonly isPdfWhole: boolean;
}

export function readme(session: ToldSession, { undrawn, isPdfWhole }: Lacking): string {
  const { title, slotText, ruleName, hostName } = session.facts;
  const contents = (['pdf', 'xlsx', 'charts', 'tables', 'csv', 'json', 'dictionary'] as const).map(
    (part) => `- ${t(`files.readme-${part}`)}`,
  );

  return [
    t('files.title', { title }),
    [slotText, ruleName, hostName].filter(Boolean).join('\r\n'),
    `${t('files.readme-contents')}\r\n${contents.join('\r\n')}`,
    t('files.readme-formulas'),
    `${t('files.what-is-missing')}\r\n${missingText(session)
      .map((line) => `- ${line}`)
      .join('\r\n')}`,
    ...(isPdfWhole ? [] : [lettersText()]),
    ...undrawn.map((name) => t('files.readme-no-picture', { name })),
  ]
    .join('\r\n\r\n')
    .concat('\r\n');
}

/** A cell of a workbook, whose type says that it is text: it has no marks of direction, and is no formula. */
export function cellFor(value: Cell): Cell {
  return typeof value === 'string' ? withoutIsolates(value) : value;
}
