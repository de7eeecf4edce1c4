import fc from 'fast-check';

import type { KindSample } from '../spec-sample';
import type { RankingAnswer, RankingConfig } from './domain';

const options = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: `Option ${id}` }));

export const sample: KindSample<RankingConfig, RankingAnswer> = {
  configs: [
    { options, minRanked: 1, maxRanked: 3, method: 'borda', randomise: true },
    { options },
    { options, minRanked: 4, method: 'copeland' },
    { options, minRanked: 2, maxRanked: 2, method: 'dowdall' },
    { options: options.slice(0, 2), maxRanked: 1 },
  ],
  answer: fc.shuffledSubarray(['a', 'b', 'c', 'd'], { minLength: 1, maxLength: 3 }).map((order) => ({ order })),
  written: null,
  counts: [
    [{ order: ['a', 'b', 'c'] }, 12],
    [{ order: ['b', 'd'] }, 8],
  ],
  golden: {
    base: 20,
    condorcetWinner: 'a',
    methodsAgree: false,
    options: [{ borda: 2.4, firstChoices: 12 }, { borda: 3.4, firstChoices: 8 }, { borda: 1.2 }, { borda: 1.2 }],
  },
};
