import { resultOfCounts } from '@rt/domain/polling';

import type { WordCloudConfig } from './domain';
import { wordCloud } from './domain';

const config = { moderation: 'post', aliases: { harbour: 'ports', ports: 'docks', quay: 'docks' } } as const;
const countsOf = (rows: readonly (readonly [readonly string[], number])[]) =>
  rows.map(([words, count]) => ({ answerKey: wordCloud.answerKey({ words }), count }));
const result = resultOfCounts(
  wordCloud,
  config,
  countsOf([
    [['Docks'], 1],
    [['harbour'], 2],
    [['Harbour'], 3],
    [['HARBOUR'], 1],
    [['Ports'], 1],
  ]),
);

describe('a word that counts as another', () => {
  it('has the commonest spelling for hosts, however long the chain, where somebody wrote it', () => {
    expect(result.merged).toEqual([
      { key: 'harbour', label: 'Harbour' },
      { key: 'ports', label: 'Ports' },
    ]);
  });

  it('is told neither to the room nor in what is kept, nor where spellings are not told', () => {
    expect(wordCloud.resultForRoom?.(config, result)).not.toHaveProperty('merged');
    expect(wordCloud.onlyOthers?.(result, () => true)).not.toHaveProperty('merged');
    expect(wordCloud.words?.uncounted(result)).not.toHaveProperty('merged');
  });
});

describe('a word that hosts may count as another', () => {
  const post: WordCloudConfig = { moderation: 'post' };
  const ROWS = ['power', 'Power', 'rail', '@grid'];
  const resultOf = (config: WordCloudConfig, words: readonly string[]) => {
    const answers = words.map((word) => ({ answer: { words: [word] }, count: 1 }));

    return wordCloud.result(config, wordCloud.count!(config, answers), (text) => /@|Power/u.test(text));
  };
  const isReadWhole = (config: WordCloudConfig, text: string, words = ROWS) =>
    wordCloud.words?.isReadWhole(config, resultOf(config, words), text);

  it.each<[string, WordCloudConfig, string]>([
    ['no spelling stands apart from it', post, 'rail'],
    ['it was let through in all of them', { ...post, shown: ['power'] }, 'power'],
    ['it counts as another already', { ...post, aliases: { power: 'rail' } }, 'power'],
  ])('is read in all of its spellings where %s', (_where, config, text) => {
    expect(isReadWhole(config, text)).toBe(true);
  });

  it.each<[string, WordCloudConfig]>([
    ['waits', post],
    ['is hidden', { ...post, hiddenSpellings: ['Power'] }],
    ['may be hidden with it', { ...post, hidden: ['power'] }],
  ])('is not read in all of them where one %s', (_what, config) => {
    expect(isReadWhole(config, 'power')).toBe(false);
  });

  it('is not known to be read where what waits is cut off the list', () => {
    const many = Array.from({ length: 100 }, (_, at) => `@${at + 100}`);
    expect(resultOf(post, [...many, ...ROWS]).words.some(({ label }) => label === 'Power')).toBe(false);
    expect(isReadWhole(post, 'power', [...many, ...ROWS])).toBe(false);
    expect(isReadWhole(post, '000', [...many, ...ROWS, '000'])).toBe(true);
  });
});
