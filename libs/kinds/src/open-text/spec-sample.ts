import fc from 'fast-check';

import type { KindSample } from '../spec-sample';
import type { OpenTextAnswer, OpenTextConfig } from './domain';

const texts = ['Grid', 'grid', 'Ports, rail', '=1+1', '__proto__', '<b>bold</b>'];

const sources = ['10.1038/NPHYS1170', 'https://example.org/a?b=1', 'EP 1234567 B1'];

const labels = [
  { id: 'cost', text: 'Cost' },
  { id: 'people', text: '=Skills' },
];

export const sample: KindSample<OpenTextConfig, OpenTextAnswer> = {
  configs: [
    { maxPerPerson: 3, moderation: 'pre', evidence: true },
    {},
    { moderation: 'post', labels },
    { maxPerPerson: 1 },
  ],
  answer: fc
    .tuple(fc.subarray(texts, { minLength: 1, maxLength: 3 }), fc.boolean(), fc.option(fc.boolean()))
    .map(([entries, sourced, named]) => ({
      entries,
      ...(sourced ? { sources: entries.map(() => sources) } : {}),
      ...(named === null ? {} : { named: entries.map(() => named) }),
    })),
  written: (text) => ({ entries: [text] }),
  counts: [
    [{ entries: ['Grid'] }, 11],
    [{ entries: ['Ports, rail', '__proto__'] }, 9],
  ],
  golden: { base: 20 },
  // Two of three entries have the first label, one the second.
  standing: {
    config: { labels },
    entries: {
      counts: { waiting: 1, shown: 3, hidden: 2 },
      labelled: [['cost'], ['cost', 'people'], []],
      entries: [
        { id: 'a', text: 'Grid', state: 'shown', labels: ['cost'] },
        { id: 'b', text: 'Rail', state: 'shown', labels: ['cost', 'people'] },
        { id: 'c', text: 'Ports', state: 'shown' },
        { id: 'd', text: 'Not read yet', state: 'waiting' },
      ],
    },
    rows: [
      ['Grid', 'Cost'],
      ['Rail', 'Cost, =Skills'],
      ['Ports', ''],
      ['Cost', 2, 2 / 3],
      ['=Skills', 1, 1 / 3],
    ],
  },
};
