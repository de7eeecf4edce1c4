import type { ChartBody, ChartText, MovedPart, RoundMoves, RoundsPublished } from '@rt/domain/polling';

import { besideEachOther } from '../groups/beside';
import type { AnyKindChart } from '../registry';
import { movesSentences } from './sentences';

export interface RoundsOf {
  readonly config: unknown;
  /** Null where the last round is not told. */
  readonly result: unknown;
  readonly rounds: RoundsPublished<unknown>;
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

function sideBySide(chart: Pick<AnyKindChart, 'draw'>, { config, result, rounds }: RoundsOf): ChartBody {
  const all = [...rounds.former.map((one) => ({ no: one.no, result: one.result })), { no: rounds.no, result }];
  const beside = all.map(({ no, result: one }) => ({
    id: `round-${no}`,
    label: { code: 'round-no', values: { no } },
    people: { code: 'round-people', values: { no } },
    share: { code: 'round-share', values: { no } },
    result: one,
  }));
  const { notes, ...body } = besideEachOther(chart, config, beside);
  const moved = movesSentences(rounds).map(({ code, values = {} }) => ({ code: `${code}-note`, values }));

  return { headline: { code: 'rounds-compared' }, figures: [], notes: [...moved, ...notes], ...body };
}

function movesBody(
  { from, to }: Pick<RoundMoves, 'from' | 'to'>,
  { label, groups, of: all = groups.length, cells }: MovedPart,
  isPublic: boolean,
): ChartBody {
  return {
    headline: headlineOf(label, { from, to }),
    figures: [],
    notes: [
      { code: 'moves-read', values: { from, to } },
      ...(groups.length < all ? [{ code: 'moves-listed', values: { listed: groups.length, all } }] : []),
      { code: isPublic ? 'moves-few-public' : 'moves-few' },
    ],
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
