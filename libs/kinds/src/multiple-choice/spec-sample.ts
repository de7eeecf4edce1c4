import fc from 'fast-check';

import type { KindSample } from '../spec-sample';
import type { MultipleChoiceAnswer, MultipleChoiceConfig } from './domain';

const options = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: `Option ${id}` }));

export const sample: KindSample<MultipleChoiceConfig, MultipleChoiceAnswer> = {
  configs: [
    { options, max: 3, exclusiveOptionIds: ['d'] },
    { options },
    { options, min: 1, max: 2, exclusiveOptionIds: ['d'] },
  ],
  answer: fc.oneof(
    fc.shuffledSubarray(['a', 'b', 'c'], { minLength: 1 }).map((optionIds) => ({ optionIds })),
    fc.constant({ optionIds: ['d'] }),
  ),
  written: null,
  counts: [
    [{ optionIds: ['a', 'c'] }, 15],
    [{ optionIds: ['c'] }, 5],
  ],
  golden: {
    base: 20,
    meanPicks: 1.75,
    options: [{ count: 15, share: 0.75 }, { count: 0 }, { count: 20, share: 1 }, { count: 0 }],
  },
};
