import type { ChartColumn } from '@rt/domain/polling';
import { groupedBy } from '@rt/domain/text';
import { createWords } from '@rt/words';

import { dictionary as catalogue } from '../../words.en-GB.json';
import { csvOf, LONG } from '../tables';
import type { ToldSession } from '../tell-session';

const t = createWords(catalogue);

const MEANINGS = {
  format: 'dictionary.meaning-format',
  version: 'dictionary.meaning-version',
  language: 'dictionary.meaning-language',
  session: 'dictionary.meaning-session',
  ref: 'dictionary.meaning-ref',
  title: 'dictionary.meaning-title',
  when: 'dictionary.meaning-when',
  startAt: 'dictionary.meaning-start-at',
  endAt: 'dictionary.meaning-end-at',
  rule: 'dictionary.meaning-rule',
  host: 'dictionary.meaning-host',
  sealed: 'dictionary.meaning-sealed',
  activities: 'dictionary.meaning-activities',
  activity: 'dictionary.meaning-activity',
  activityId: 'dictionary.meaning-activity-id',
  agendaItem: 'dictionary.meaning-agenda-item',
  kind: 'dictionary.meaning-kind',
  question: 'dictionary.meaning-question',
  round: 'dictionary.meaning-round',
  countedBy: 'dictionary.meaning-counted-by',
  by: 'dictionary.meaning-by',
  present: 'dictionary.meaning-present',
  groups: 'dictionary.meaning-groups',
  rounds: 'dictionary.meaning-rounds',
  hands: 'dictionary.meaning-hands',
  n: 'dictionary.meaning-n',
  abstained: 'dictionary.meaning-abstained',
  kept: 'dictionary.meaning-kept',
  notTold: 'dictionary.meaning-not-told',
  table: 'dictionary.meaning-table',
  tableName: 'dictionary.meaning-table-name',
  row: 'dictionary.meaning-row',
  rowName: 'dictionary.meaning-row-name',
  column: 'dictionary.meaning-column',
  value: 'dictionary.meaning-value',
  summary: 'dictionary.meaning-summary',
  method: 'dictionary.meaning-method',
  sha256: 'dictionary.meaning-sha256',
  askedFrom: 'dictionary.meaning-asked-from',
  config: 'dictionary.meaning-config',
  result: 'dictionary.meaning-result',
  results: 'dictionary.meaning-results',
  group: 'dictionary.meaning-group',
  label: 'dictionary.meaning-label',
  respondents: 'dictionary.meaning-respondents',
  tables: 'dictionary.meaning-tables',
  columns: 'dictionary.meaning-columns',
  id: 'dictionary.meaning-id',
  form: 'dictionary.meaning-form',
  holds: 'dictionary.meaning-holds',
  rows: 'dictionary.meaning-rows',
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

/** A row per column and JSON member: file, field, type, meaning. Names are the names on the pages. */
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
  const models = activities.flatMap(({ rounds, groups, hands }) => [
    ...rounds.flatMap((round) => round.models),
    ...[...groups, ...hands].map(({ model }) => model),
  ]);
  const found = groupedBy(
    models.flatMap(({ table }) => table.columns),
    ({ id }) => id,
  );

  return [...found].map(([id, columns]) => [IN_TABLES, id, formOf(columns), meaningOf(id, columns)]);
}

/** Columns of who moved are called as options are, which differ from question to question. */
function meaningOf(id: string, columns: readonly ChartColumn[]): string {
  if (/^after-\d+$/.test(id)) return t('dictionary.meaning-column-after');

  return t('dictionary.meaning-column-of', { names: [...new Set(columns.map(({ label }) => label))].join('; ') });
}

/** The type of the numbers of a column; of one that has texts in another table both. */
function formOf(columns: readonly ChartColumn[]): string {
  const types = new Set(columns.map(({ form }) => NUMBER_TYPES[form ?? 'none']));
  if (!types.has('text')) return types.has('number') ? 'number' : 'integer';

  return types.size > 1 ? 'number or text' : 'text';
}

export function dictionaryHeadings(): readonly string[] {
  return [t('dictionary.in-file'), t('dictionary.field'), t('dictionary.type'), t('dictionary.meaning')];
}

export function dictionaryCsv(session: ToldSession): string {
  return csvOf(['file', 'field', 'type', 'meaning'], dictionary(session));
}
