import type { ChartWord, KindRecord, Label, RecordTable } from '@rt/domain/polling';
import { oneDecimal } from '@rt/domain/polling';

import type { RatingResult } from './domain';

export const ratingRecord: KindRecord<RatingResult> = {
  table(labels, result) {
    return { counts: pointCounts(labels, result), figures: ratingFigures(result) };
  },
};

function pointCounts(labels: readonly Label[], { distribution }: RatingResult): RecordTable['counts'] {
  return distribution.map(({ value, count, share }) => {
    const text = labels.find((label) => label.id === String(value))?.text ?? '';

    return { label: text === '' || text === String(value) ? String(value) : `${value} ${text}`, count, share };
  });
}

function ratingFigures({ mean, median, notApplicable }: RatingResult): RecordTable['figures'] {
  const shown: [ChartWord, number | null][] = [
    [{ code: 'median' }, median],
    [{ code: 'mean' }, mean],
    [{ code: 'not-applicable' }, notApplicable || null],
  ];

  return shown.flatMap(([label, value]) => (value === null ? [] : [{ label, value: oneDecimal(value) }]));
}
