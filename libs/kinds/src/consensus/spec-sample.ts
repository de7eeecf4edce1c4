import fc from 'fast-check';

import type { KindSample } from '../spec-sample';
import type { ConsensusAnswer, ConsensusConfig } from './domain';

const options = ['a', 'b', 'c'].map((id) => ({ id, text: `Statement ${id}` }));

/** What is said to a statement, or nothing; and in which order the lists hold it. */
const said = fc.constantFrom('agree', 'disagree', 'pass', undefined);

export const sample: KindSample<ConsensusConfig, ConsensusAnswer> = {
  configs: [
    { options, adds: true, maxPerPerson: 2, moderation: 'post' },
    { options: options.slice(0, 2) },
    { options: options.slice(0, 2), out: options.slice(2), adds: false },
    { options: Array.from({ length: 200 }, (_, at) => ({ id: `o${at}`, text: `Statement ${at}` })) },
  ],
  answer: fc
    .tuple(said, said, said, fc.boolean(), fc.subarray(['More rail', 'Ports first'], { maxLength: 2 }))
    .filter(([a, b, c, , texts]) => [a, b, c].some((one) => one !== undefined) || texts.length > 0)
    .map(([a, b, c, backwards, texts]) => {
      const given = Object.entries({ a, b, c });
      const listed = (wanted: string) => given.filter(([, one]) => one === wanted).map(([id]) => id);
      const lists = ['agree', 'disagree', 'pass'].map((vote) => [vote, listed(vote)] as const);

      const votes = Object.fromEntries(
        lists
          .filter(([, ids]) => backwards || ids.length > 0)
          .map(([vote, ids]) => [vote, backwards ? ids.reverse() : ids]),
      );

      return texts.length > 0 ? { ...votes, entries: backwards ? [...texts].reverse() : texts } : votes;
    }),
  written: null,
  counts: [
    [{ agree: ['a'], disagree: ['b'], pass: [] }, 12],
    [{ agree: ['a', 'b'], disagree: [], pass: ['c'] }, 8],
  ],
  golden: {
    base: 20,
    statements: [
      { id: 'a', counts: { agree: 20, disagree: 0, pass: 0 } },
      { id: 'b', counts: { agree: 8, disagree: 12, pass: 0 } },
      { id: 'c', counts: { agree: 0, disagree: 0, pass: 8 } },
    ],
  },
};
