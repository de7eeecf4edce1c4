import type { ChartBody, ChartText, ChartWord, DrawnBar, NumberForm } from '@rt/domain/polling';

import type { AnyKindChart } from '../registry';

/** One of several results of the same question: of a round, or of a group. */
export interface OneBeside {
  readonly id: string;
  readonly label: ChartText;
  readonly people: ChartText;
  readonly share?: ChartText;
  /** Null where it is not told. */
  readonly result: unknown;
}

/** So many rows stand below each other in the picture; all of them stand in the table. */
const DRAWN_MAX = 30;

interface Drawn {
  readonly form: NumberForm;
  /** What its numbers are, where the form does not say it. */
  readonly note?: ChartWord;
  readonly rows: readonly DrawnBar<ChartText>[];
}

interface Told extends OneBeside {
  readonly drawn: Drawn;
}

/** What of each its kind draws, in the order of the plan: nothing changes its place from one to the next. */
export function besideEachOther(
  chart: Pick<AnyKindChart, 'draw'>,
  config: unknown,
  all: readonly OneBeside[],
): Pick<ChartBody, 'notes' | 'table' | 'drawn'> {
  const told = all.flatMap((one): readonly Told[] => {
    if (one.result === null) return [];
    const [body] = chart.draw(config, one.result, { settled: false, own: null, whole: true });
    const drawn = body && drawnOf(body);

    return drawn ? [{ ...one, drawn }] : [];
  });
  const rows = rowsOf(told);
  const counts = told.some(({ drawn }) => drawn.rows.some(({ count }) => count !== undefined));
  const form = told[0]?.drawn.form ?? 'count';
  const listed = rows.slice(0, DRAWN_MAX);

  return {
    notes: notesOf(told, { rows, listed: listed.length, counts }),
    table: {
      columns: [
        { id: 'answer', label: { code: 'answer' } },
        ...told.flatMap(({ id, label, people, share = label }) => [
          ...(counts ? [{ id: `people-${id}`, label: people, form: 'count' as const }] : []),
          { id, label: form === 'share' ? share : label, form },
        ]),
      ],
      rows: rows.map((row) => [
        row.label,
        ...told.flatMap((one) => {
          const { count, value } = numbersIn(one, row);

          return counts ? [count, value] : [value];
        }),
      ]),
    },
    drawn: {
      shape: 'matrix',
      rows: listed.map(({ label }) => label),
      columns: told.map(({ label }) => label),
      cells: listed.map((row) => told.map((one) => numbersIn(one, row).value)),
      form,
      as: 'heat',
    },
  };
}

const NOBODY = { count: 0, value: 0 };
const NOT_LISTED = { count: null, value: null };

/** What one tells of a row that it may not list: all that it does not list is counted together, where there is any. */
function numbersIn({ drawn }: Told, { id, marks }: DrawnBar<ChartText>) {
  const { count, value } = drawn.rows.find((row) => row.id === id) ?? (marks?.includes('rest') ? NOBODY : NOT_LISTED);

  return { count: count ?? null, value };
}

interface NotesOf {
  readonly rows: Drawn['rows'];
  /** So many of them are drawn. */
  readonly listed: number;
  /** Numbers of people are told beside shares. */
  readonly counts: boolean;
}

function notesOf(told: readonly Told[], { rows, listed, counts }: NotesOf): readonly ChartWord[] {
  const note = told.find(({ drawn }) => drawn.note)?.drawn.note;
  const written = rows.filter(({ marks }) => marks?.includes('other'));
  // Of what is drawn with counts, a row without one tells of too few people.
  const isFew = told.some(({ drawn }) => counts && drawn.rows.some(({ count }) => count === undefined));
  const isListed = ({ id }: DrawnBar<ChartText>) => told.every(({ drawn }) => drawn.rows.some((row) => row.id === id));

  return [
    ...(note ? [note] : []),
    ...(isFew ? [{ code: 'few-people' }] : []),
    ...(written.every(isListed) ? [] : [{ code: 'written-beside' }]),
    ...(listed < rows.length ? [{ code: 'rows-listed', values: { listed, all: rows.length } }] : []),
  ];
}

function wordsOf(words: Extract<ChartBody['drawn'], { shape: 'words' }>['words'], { rows }: ChartBody['table']): Drawn {
  return {
    form: 'count',
    ...(rows.some(([, count]) => typeof count === 'number') ? { note: { code: 'words-beside' } } : {}),
    rows: words.map(({ id, label }, at) => {
      const count = rows[at]?.[1];

      return { id, label, value: typeof count === 'number' ? count : null };
    }),
  };
}

/** Rows of all, those that only a later one has behind. */
function rowsOf(told: readonly Told[]): Drawn['rows'] {
  const rows = new Map(told.flatMap(({ drawn }) => drawn.rows).map((row) => [row.id, row]));

  return [...rows.values()];
}

function drawnOf({ drawn, table }: ChartBody): Drawn | undefined {
  if (drawn.shape === 'bars') return drawn;
  if (drawn.shape === 'words') return wordsOf(drawn.words, table);
  if (drawn.shape !== 'scale') return undefined;

  return {
    form: 'share',
    rows: drawn.columns.map(({ id, label, share, count }) => ({ id, label, value: share, count })),
  };
}
