import fc from 'fast-check';

import type { KindSample } from '../spec-sample';
import type { PointsAnswer, PointsConfig } from './domain';

const options = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: `Option ${id}` }));

/** Points a number of tens; an option without any is left out, or says so. */
const parts = fc.tuple(...options.map(() => fc.integer({ min: 0, max: 4 })), fc.boolean()).map(([a, b, c, d, said]) => {
  const given = Object.entries({ a, b, c, d }).map(([id, tens]) => [id, 10 * (tens as number)] as const);

  return Object.fromEntries(given.filter(([, n]) => n > 0 || said));
});

export const sample: KindSample<PointsConfig, PointsAnswer> = {
  configs: [
    { options, budget: 100, step: 10, perItemMax: 60, mustSpendAll: false, randomise: true },
    { options },
    { options, budget: 1, mustSpendAll: true },
    { options, budget: 1_000, step: 250, perItemMax: 250, mustSpendAll: true },
    { options: options.slice(0, 2), budget: 7, perItemMax: 4, mustSpendAll: true },
  ],
  answer: parts
    .filter((alloc) => {
      const given = Object.values(alloc).reduce((all, n) => all + n, 0);

      return given > 0 && given <= 100;
    })
    .map((alloc) => ({ alloc })),
  written: null,
  counts: [
    [{ alloc: { a: 60, b: 40 } }, 12],
    [{ alloc: { b: 50, d: 10 } }, 8],
  ],
  golden: {
    base: 20,
    options: [
      { mean: 36, median: 60, rank: 2 },
      { mean: 44, median: 40, share: 880 / 1680, givers: 20 },
      { mean: 0 },
      { mean: 4 },
    ],
  },
};
