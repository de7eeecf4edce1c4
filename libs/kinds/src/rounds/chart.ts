import type { ChartBody, ChartText, MovedPart, NumberForm, RoundMoves, RoundsTold } from '@rt/domain/polling';

import type { AnyKindChart } from '../registry';
import { movesSentences } from './sentences';

/** The last round with what is told of the others. */
export interface RoundsOf {
  readonly config: unknown;
  /** Null where the last round is not told. */
  readonly result: unknown;
  readonly rounds: RoundsTold<unknown>;
  /** In a publication numbers of moves are rounded, which is said. */
  readonly isPublic?: boolean;
}

/** The rounds of a question as models: side by side, then who moved from each to the next. */
export function roundsBodies(chart: Pick<AnyKindChart, 'draw'>, of: RoundsOf): readonly ChartBody[] {
  const { former, moves } = of.rounds;
  if (former.length === 0) return [];

  return [
    sideBySide(chart, of),
    ...moves.flatMap((between) => between.parts.map((part) => movesBody(between, part, of.isPublic ?? false))),
  ];
}

interface Drawn {
  readonly form: NumberForm;
  readonly rows: readonly {
    readonly id: string;
    readonly label: ChartText;
    readonly value: number | null;
    readonly count?: number;
  }[];
}

interface ToldRound {
  readonly no: number;
  readonly drawn: Drawn;
}

/** What of each round its kind draws, in the order of the plan: nothing changes its place from round to round. */
function sideBySide(chart: Pick<AnyKindChart, 'draw'>, { config, result, rounds }: RoundsOf): ChartBody {
  const all = [...rounds.former.map((one) => ({ no: one.no, result: one.result })), { no: rounds.no, result }];
  const told = all.flatMap(({ no, result: one }): readonly ToldRound[] => {
    if (one === null) return [];
    const [body] = chart.draw(config, one, { settled: false, own: null });
    const drawn = body && drawnOf(body);

    return drawn ? [{ no, drawn }] : [];
  });
  const rows = rowsOf(told);
  const valueIn = ({ drawn }: ToldRound, id: string) => drawn.rows.find((row) => row.id === id);
  const counts = told.every(({ drawn }) => drawn.rows.every(({ count }) => count !== undefined));
  const form = told[0]?.drawn.form ?? 'count';

  return {
    headline: { code: 'rounds-compared' },
    figures: [],
    notes: movesSentences(rounds).map(({ code, values = {} }) => ({ code: `${code}-note`, values })),
    table: {
      columns: [
        { id: 'answer', label: { code: 'answer' } },
        ...told.flatMap(({ no }) => [
          ...(counts
            ? [{ id: `people-round-${no}`, label: { code: 'round-people', values: { no } }, form: 'count' as const }]
            : []),
          { id: `round-${no}`, label: { code: 'round-no', values: { no } }, form },
        ]),
      ],
      rows: rows.map(({ id, label }) => [
        label,
        ...told.flatMap((round) => {
          const row = valueIn(round, id);

          return [...(counts ? [row?.count ?? 0] : []), row?.value ?? null];
        }),
      ]),
    },
    drawn: {
      shape: 'matrix',
      rows: rows.map(({ label }) => label),
      columns: told.map(({ no }) => ({ code: 'round-no', values: { no } })),
      cells: rows.map(({ id }) => told.map((round) => valueIn(round, id)?.value ?? null)),
      form,
      as: 'heat',
    },
  };
}

/** Rows of all rounds, those that only a later one has behind. */
function rowsOf(told: readonly ToldRound[]): Drawn['rows'] {
  const rows = new Map(told.flatMap(({ drawn }) => drawn.rows).map((row) => [row.id, row]));

  return [...rows.values()];
}

function drawnOf({ drawn }: ChartBody): Drawn | undefined {
  if (drawn.shape === 'bars') return drawn;
  if (drawn.shape !== 'scale') return undefined;

  return {
    form: 'share',
    rows: drawn.columns.map(({ id, label, share, count }) => ({ id, label, value: share, count })),
  };
}

function movesBody({ from, to }: RoundMoves, { label, groups, cells }: MovedPart, isPublic: boolean): ChartBody {
  return {
    headline: headlineOf(label, { from, to }),
    figures: [],
    notes: [{ code: 'moves-read', values: { from, to } }, { code: isPublic ? 'moves-few-public' : 'moves-few' }],
    table: {
      columns: [
        { id: 'before', label: { code: 'moves-before', values: { from } } },
        ...groups.map((group, at) => ({ id: `after-${at + 1}`, label: group, form: 'count' as const })),
      ],
      rows: groups.map((group, row) => [group, ...(cells[row] ?? [])]),
    },
    drawn: { shape: 'matrix', rows: groups, columns: groups, cells, form: 'count', as: 'heat' },
  };
}

function headlineOf(label: ChartText | null, between: { readonly from: number; readonly to: number }): ChartText {
  if (label === null) return { code: 'moves-between', values: between };
  if (typeof label === 'string') return { code: 'moves-between-of', values: { ...between, part: label } };

  return { code: `${label.code}-between`, values: between };
}
