import fc from 'fast-check';

import type { KindSample } from '../spec-sample';
import type { WordCloudAnswer, WordCloudConfig } from './domain';

const texts = ['Net-Zero', 'net zero', 'NET ZERO!', 'C++', 'C', 'R&D', 'school', '__proto__', 'constructor', 'caffè'];

export const sample: KindSample<WordCloudConfig, WordCloudAnswer> = {
  configs: [
    { maxPerPerson: 3, moderation: 'post', minCount: 1, aliases: { school: 'schools', schools: 'c' } },
    {},
    { maxPerPerson: 1, moderation: 'pre' },
    { maxPerPerson: 10, stopWords: 'en', foldAccents: true },
    { stopWords: 'cy', moderation: 'post', hidden: ['grid'], shown: ['trust'] },
  ],
  answer: fc.subarray(texts, { minLength: 1, maxLength: 3 }).map((words) => ({ words })),
  written: (text) => ({ words: [text] }),
  counts: [
    [{ words: ['C', 'Net-Zero', 'school'] }, 8],
    [{ words: ['C++', 'NET ZERO!'] }, 7],
    [{ words: ['R&D'] }, 5],
  ],
  golden: {
    base: 20,
    distinct: 4,
    waiting: 0,
    hidden: 0,
    words: [
      { key: 'net zero', label: 'Net-Zero', count: 15 },
      { key: 'c', label: 'C', count: 8 },
      { key: 'c++', label: 'C++', count: 7 },
      { key: 'r&d', label: 'R&D', count: 5 },
    ],
  },
};
