import fc from 'fast-check';

import type { KindSample } from '../spec-sample';
import type { ScaleMatrixAnswer, ScaleMatrixConfig } from './domain';

const options = ['a', 'b', 'c'].map((id) => ({ id, text: `Statement ${id}` }));
const scale = { points: 5, lowLabel: 'Low', highLabel: 'High' };

/** A point, a skip, or nothing, which is a skip as well. */
const value = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constantFrom('skip', undefined));

export const sample: KindSample<ScaleMatrixConfig, ScaleMatrixAnswer> = {
  configs: [
    { options, ...scale, start: 0, requireAll: false, sort: 'disagreement', randomise: true },
    { options, ...scale },
    { options, ...scale, points: 11, requireAll: true, sort: 'mean' },
    { options: options.slice(0, 2), ...scale, points: 2 },
  ],
  answer: fc
    .record({ a: value, b: value, c: value })
    .filter((values) => Object.values(values).some((one) => typeof one === 'number'))
    .map((values) => ({ values: Object.fromEntries(Object.entries(values).filter(([, one]) => one !== undefined)) })),
  written: null,
  counts: [
    [{ values: { a: 4, b: 0, c: 'skip' } }, 12],
    [{ values: { a: 3, b: 4, c: 2 } }, 8],
  ],
  golden: {
    base: 20,
    options: [
      { n: 20, mean: 3.6 },
      { n: 20, mean: 1.6 },
      { n: 8, mean: 2, skipped: 12 },
    ],
  },
};
