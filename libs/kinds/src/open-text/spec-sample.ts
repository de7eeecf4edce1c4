import fc from 'fast-check';

import type { KindSample } from '../spec-sample';
import type { OpenTextAnswer, OpenTextConfig } from './domain';

const texts = ['Grid', 'grid', 'Ports, rail', '=1+1', '__proto__', '<b>bold</b>'];

const labels = [
  { id: 'cost', text: 'Cost' },
  { id: 'people', text: '=Skills' },
];

export const sample: KindSample<OpenTextConfig, OpenTextAnswer> = {
  configs: [{ maxPerPerson: 3, moderation: 'pre' }, {}, { moderation: 'post', labels }, { maxPerPerson: 1 }],
  answer: fc.subarray(texts, { minLength: 1, maxLength: 3 }).map((entries) => ({ entries })),
  written: (text) => ({ entries: [text] }),
  counts: [
    [{ entries: ['Grid'] }, 11],
    [{ entries: ['Ports, rail', '__proto__'] }, 9],
  ],
  golden: { base: 20 },
};
