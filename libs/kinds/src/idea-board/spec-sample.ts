import fc from 'fast-check';

import type { KindSample } from '../spec-sample';
import type { IdeaBoardConfig } from './check-config';
import type { IdeaBoardAnswer } from './domain';

const columns = [
  { id: 'now', text: 'Now' },
  { id: 'later', text: 'Later' },
];
const texts = ['Ports', 'ports', 'Rail, road', '=1+1', '__proto__', '<b>bold</b>', 'Grid'];

export const sample: KindSample<IdeaBoardConfig, IdeaBoardAnswer> = {
  configs: [
    { maxPerPerson: 4, columns, dots: 6, dotsOnOne: 3, moderation: 'pre', phase: 'group' },
    {},
    { dots: 1, dotsOnOne: 1, moderation: 'post', phase: 'write' },
    { maxPerPerson: 10, dots: 20, phase: 'done' },
  ],
  answer: fc.subarray(texts, { minLength: 1, maxLength: 4 }).chain((entries) =>
    fc
      .array(fc.constantFrom(...columns.map(({ id }) => id)), {
        minLength: entries.length,
        maxLength: entries.length,
      })
      .map((of) => ({ entries, columns: of })),
  ),
  written: (text) => ({ entries: [text], columns: ['now'] }),
  counts: [
    [{ entries: ['Ports'], columns: ['now'] }, 11],
    [{ entries: ['Rail, road', '__proto__'], columns: ['later', 'now'] }, 9],
  ],
  golden: { base: 20 },
};
