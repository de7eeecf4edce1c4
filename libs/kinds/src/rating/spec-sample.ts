import fc from 'fast-check';

import type { KindSample } from '../spec-sample';
import type { RatingAnswer, RatingConfig } from './domain';

export const sample: KindSample<RatingConfig, RatingAnswer> = {
  configs: [
    { points: 5, lowLabel: 'Low', highLabel: 'High', notApplicable: true },
    { points: 5, lowLabel: 'Low', highLabel: 'High' },
    { points: 11, lowLabel: 'Low', highLabel: 'High', start: 0 },
    { points: 2, lowLabel: 'Low', highLabel: 'High' },
  ],
  answer: fc.oneof(
    fc.integer({ min: 1, max: 5 }).map((value) => ({ value })),
    fc.constant({ na: true }),
  ),
  written: null,
  counts: [1, 2, 3, 8, 6].map((count, at) => [{ value: at + 1 }, count] as const),
  golden: { n: 20, mean: 3.8, top2: 0.7, net: 0.55 },
};
