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
};
