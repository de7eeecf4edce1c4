import { resultOfCounts } from '@rt/domain/polling';

import { charts } from '../registry';
import { sayEnglish } from '../spec-say';
import { wordCloud } from '../word-cloud/domain';
import { roundsBodies } from './chart';

const config = { moderation: 'post' } as const;
const resultOf = (...words: string[]) =>
  resultOfCounts(
    wordCloud,
    config,
    words.map((word) => ({ answerKey: wordCloud.answerKey({ words: [word] }), count: 6 })),
  );

describe('Words of several rounds beside each other', () => {
  it('say what their numbers count, and what stands where a round has none', () => {
    const rounds = { no: 2, former: [{ no: 1, respondents: 12, result: resultOf('Grid', 'Ports') }], moves: [] };
    const [beside] = roundsBodies(charts.word_cloud, { config, result: resultOf('Grid', 'Rail'), rounds });

    expect(beside?.table.rows).toEqual([
      ['Grid', 6, 6],
      ['Ports', 6, null],
      ['Rail', null, 6],
    ]);
    expect(
      beside?.notes.map((note) => (typeof note === 'string' ? note : sayEnglish(charts.word_cloud, note))),
    ).toEqual(['Numbers are people who wrote the word in that round; “–” means that it is not shown for that round']);
  });
});
