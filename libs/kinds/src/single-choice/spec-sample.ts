import fc from 'fast-check';

import type { KindSample } from '../spec-sample';
import type { SingleChoiceAnswer, SingleChoiceConfig } from './domain';

const options = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: `Option ${id}` }));

export const sample: KindSample<SingleChoiceConfig, SingleChoiceAnswer> = {
  configs: [{ options, allowOther: true }, { options }, { options: options.slice(0, 2) }],
  answer: fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom('a', 'b', 'c', 'd').map((optionId) => ({ optionId })) },
    fc.constantFrom('Grid', 'grid', 'GRID!', 'Ports', 'ports', '__proto__', 'option A').map((other) => ({ other })),
  ),
  written: (other) => ({ other }),
  counts: [
    [{ optionId: 'a' }, 7],
    [{ optionId: 'b' }, 13],
  ],
  golden: {
    base: 20,
    options: [{ count: 7, share: 0.35, rank: 2 }, { count: 13, share: 0.65, rank: 1 }, { count: 0 }, { count: 0 }],
  },
};
