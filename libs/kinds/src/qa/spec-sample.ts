import fc from 'fast-check';

import type { KindSample } from '../spec-sample';
import type { QaConfig } from './check-config';
import type { QaAnswer } from './domain';

const texts = ['When?', 'when?', 'Ports, rail?', '=1+1', '__proto__', '<b>bold</b>'];
const labels = [
  { id: 'money', text: 'Money' },
  { id: 'people', text: 'People' },
];

/** Labels in either order are the same answer. */
const chosen = fc.shuffledSubarray(labels.map(({ id }) => id));

export const sample: KindSample<QaConfig, QaAnswer> = {
  configs: [
    { maxOpen: 3, labels, moderation: 'pre', downvotes: true, postsClosed: false, votesClosed: false },
    {},
    { moderation: 'post', postsClosed: true },
    { maxOpen: 10, votesClosed: true },
    { downvotes: true, hideAt: 5 },
  ],
  answer: fc.subarray(texts, { minLength: 1, maxLength: 3 }).chain((entries) => {
    const ofEach = { minLength: entries.length, maxLength: entries.length };

    return fc
      .tuple(fc.option(fc.array(chosen, ofEach)), fc.option(fc.array(fc.boolean(), ofEach)))
      .map(([of, named]) => ({
        entries,
        ...(of ? { labels: of } : {}),
        ...(named ? { named } : {}),
      }));
  }),
  written: (text) => ({ entries: [text] }),
  counts: [
    [{ entries: ['When?'], labels: [['money', 'people']] }, 11],
    [{ entries: ['Ports, rail?', '__proto__'] }, 9],
  ],
  golden: { base: 20 },
  // Votes are counted for and against apart; what has its answer is last, though it is pinned.
  standing: {
    config: { downvotes: true, labels },
    entries: {
      counts: { waiting: 1, shown: 3, hidden: 2 },
      people: 60,
      voters: 60,
      entries: [
        { id: 'a', text: 'Why?', state: 'shown', pinned: true, mark: 'answered', reactions: { '1': 58 } },
        { id: 'b', text: 'Who?', state: 'shown', labels: ['people', 'money'], reactions: { '1': 31, '-1': 2 } },
        { id: 'c', text: 'When?', state: 'shown', reactions: { '1': 40, '-1': 10 } },
        { id: 'd', text: 'Not read yet', state: 'waiting' },
      ],
    },
    rows: [
      ['When?', '', 40, 10, ''],
      ['Who?', 'Money, People', 31, 2, ''],
      ['Why?', '', 58, 0, { code: 'answered-live' }],
    ],
  },
};
