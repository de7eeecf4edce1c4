import type { ChartColumn } from '@rt/domain/polling';

import { csvOf, LONG } from '../tables';
import type { ToldSession } from '../tell-session';
import { t } from '../words';

/** What the columns of the table of all results and the members of the JSON mean. */
const MEANINGS = {
  format: 'files.meaning-format',
  version: 'files.meaning-version',
  language: 'files.meaning-language',
  session: 'files.meaning-session',
  ref: 'files.meaning-ref',
  title: 'files.meaning-title',
  when: 'files.meaning-when',
  startAt: 'files.meaning-start-at',
  endAt: 'files.meaning-end-at',
  rule: 'files.meaning-rule',
  host: 'files.meaning-host',
  sealed: 'files.meaning-sealed',
  activities: 'files.meaning-activities',
  activity: 'files.meaning-activity',
  activityId: 'files.meaning-activity-id',
  agendaItem: 'files.meaning-agenda-item',
  kind: 'files.meaning-kind',
  question: 'files.meaning-question',
  round: 'files.meaning-round',
  countedBy: 'files.meaning-counted-by',
  by: 'files.meaning-by',
  present: 'files.meaning-present',
  groups: 'files.meaning-groups',
  rounds: 'files.meaning-rounds',
  hands: 'files.meaning-hands',
  n: 'files.meaning-n',
  abstained: 'files.meaning-abstained',
  kept: 'files.meaning-kept',
  notTold: 'files.meaning-not-told',
  table: 'files.meaning-table',
  tableName: 'files.meaning-table-name',
  row: 'files.meaning-row',
  rowName: 'files.meaning-row-name',
  column: 'files.meaning-column',
  value: 'files.meaning-value',
  summary: 'files.meaning-summary',
  method: 'files.meaning-method',
  sha256: 'files.meaning-sha256',
  askedFrom: 'files.meaning-asked-from',
  config: 'files.meaning-config',
  result: 'files.meaning-result',
  results: 'files.meaning-results',
  group: 'files.meaning-group',
  label: 'files.meaning-label',
  respondents: 'files.meaning-respondents',
  tables: 'files.meaning-tables',
  columns: 'files.meaning-columns',
  id: 'files.meaning-id',
  form: 'files.meaning-form',
  holds: 'files.meaning-holds',
  rows: 'files.meaning-rows',
} as const;

type Member = keyof typeof MEANINGS;

const NUMBERS: readonly Member[] = [
  ...(['version', 'activity', 'round', 'n', 'abstained', 'present', 'table', 'row', 'respondents'] as const),
];
const OBJECTS: readonly Member[] = ['session', 'config', 'result', 'rounds'];
const LISTS: readonly Member[] = ['activities', 'results', 'groups', 'hands', 'tables', 'columns', 'rows'];
const TRUTHS: readonly Member[] = ['kept', 'sealed'];

const NUMBER_TYPES = { count: 'integer', share: 'number', figure: 'number', mean: 'number', none: 'text' } as const;

/** Columns of the table below a result by group: how many people each group is of. */
const WITH_GROUPS: readonly Member[] = ['group', 'respondents'];
const IN_TABLES = 'tables/*.csv';

/**
 * What each column of the table of all results, each member of the JSON and each column of the session's tables means: file, field,
 * type, meaning. A column means what pages call it.
 */
export function dictionary(session: ToldSession): readonly (readonly string[])[] {
  const members = (Object.keys(MEANINGS) as Member[]).map((name) => [
    fileOf(name),
    name,
    typeOf(name),
    t(MEANINGS[name]),
  ]);

  return [...members, ...columnsOf(session)];
}

function fileOf(name: Member): string {
  if ((LONG as readonly string[]).includes(name)) return 'results.csv, results.json';

  return WITH_GROUPS.includes(name) ? `results.json, ${IN_TABLES}` : 'results.json';
}

function typeOf(name: Member): string {
  if (NUMBERS.includes(name)) return 'integer';
  if (OBJECTS.includes(name)) return 'object';
  if (LISTS.includes(name)) return 'array';
  if (TRUTHS.includes(name)) return 'boolean';

  return name === 'value' ? 'number or text' : 'text';
}

/** A row for each column of any table, in the order in which they come first. */
function columnsOf({ activities }: ToldSession): readonly (readonly string[])[] {
  const found = new Map<string, ChartColumn[]>();
  const models = activities.flatMap(({ rounds, groups, hands }) => [
    ...rounds.flatMap((round) => round.models),
    ...[...groups, ...hands].map(({ model }) => model),
  ]);
  for (const { table } of models)
    for (const column of table.columns) found.set(column.id, [...(found.get(column.id) ?? []), column]);

  return [...found].map(([id, columns]) => [IN_TABLES, id, formOf(columns), meaningOf(id, columns)]);
}

/** Columns of who moved are called as options are, which differ from question to question. */
function meaningOf(id: string, columns: readonly ChartColumn[]): string {
  if (/^after-\d+$/.test(id)) return t('files.meaning-column-after');

  return t('files.meaning-column-of', { names: [...new Set(columns.map(({ label }) => label))].join('; ') });
}

/** The type of the numbers of a column; of one that has texts in another table both. */
function formOf(columns: readonly ChartColumn[]): string {
  const types = new Set(columns.map(({ form }) => NUMBER_TYPES[form ?? 'none']));
  if (!types.has('text')) return types.has('number') ? 'number' : 'integer';

  return types.size > 1 ? 'number or text' : 'text';
}

/** Headings of the dictionary in the words of its reader. */
export function dictionaryHeadings(): readonly string[] {
  return [t('files.in-file'), t('files.field'), t('files.type'), t('files.meaning')];
}

export function dictionaryCsv(session: ToldSession): string {
  return csvOf(['file', 'field', 'type', 'meaning'], dictionary(session));
}
