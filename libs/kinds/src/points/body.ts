import type { ChartBody, ChartText, DrawnBar, Label } from '@rt/domain/polling';
import { roundingNote, textOfOption } from '@rt/domain/polling';

import type { PointsOption, PointsResult } from './result';

interface BodyView {
  /** No answer can come any more: what has most points stands first. Until then nothing moves. */
  readonly settled: boolean;
  /** The options to which the reader gave most; empty where that is not known. */
  readonly own: readonly string[];
}

/** Means of few points lie close to each other: they have two decimals, others one. */
export function meanForm({ budget }: Pick<PointsResult, 'budget'>): 'figure' | 'mean' {
  return budget > 10 ? 'figure' : 'mean';
}

/** The model of points: what is drawn in the room and what is published are the same. */
export function pointsBody(labels: readonly Label[], result: PointsResult, { settled, own }: BodyView): ChartBody {
  const options = settled ? [...result.options].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0)) : result.options;
  const form = meanForm(result);
  const textOf = ({ id }: PointsOption) => textOfOption(labels, id);
  const rows: readonly DrawnBar<ChartText>[] = options.map((option) => ({
    id: option.id,
    label: textOf(option),
    value: option.mean,
    ...(own.includes(option.id) ? { marks: ['own'] as const } : {}),
  }));

  return {
    figures: [],
    notes: [
      { code: 'mean-of-all', values: { budget: result.budget } },
      ...roundingNote(options.map(({ share }) => share)),
    ],
    table: {
      columns: [
        { id: 'option', label: { code: 'option' } },
        { id: 'mean-points', label: { code: 'mean-points' }, form },
        { id: 'share', label: { code: 'share-of-points' }, form: 'share' },
        { id: 'givers', label: { code: 'givers' }, form: 'count' },
        { id: 'median', label: { code: 'median-points' }, form: 'figure' },
        { id: 'sd', label: { code: 'sd' }, form: 'figure' },
      ],
      rows: options.map((option) => {
        const { mean, share, givers, median, sd } = option;

        return [textOf(option), mean, share, givers, median, sd];
      }),
    },
    drawn: { shape: 'bars', axis: { min: 0, max: result.perItem }, form, rows },
  };
}
