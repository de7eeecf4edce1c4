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
  // The group has 3 × 1 + 2 × 3 dots of 5 people, the idea beside it 6 × 2 dots of 6.
  standing: {
    config: { dots: 6, dotsOnOne: 3, phase: 'done' },
    entries: {
      counts: { waiting: 1, shown: 2, hidden: 2 },
      people: 12,
      voters: 12,
      groups: 1,
      grouped: 2,
      entries: [
        {
          id: 'a',
          text: 'Transport',
          state: 'shown',
          group: true,
          reactions: { '1': 3, '3': 2 },
          merged: [
            { id: 'x', text: 'Ports' },
            { id: 'y', text: 'Rail' },
          ],
        },
        { id: 'b', text: 'Grid', state: 'shown', reactions: { '2': 6 } },
        { id: 'c', text: 'Not read yet', state: 'waiting' },
      ],
    },
    rows: [
      ['Grid', '', 1, 12, 6],
      ['Transport', '', 2, 9, 5],
      ['Ports', 'Transport', null, null, null],
      ['Rail', 'Transport', null, null, null],
    ],
  },
};
