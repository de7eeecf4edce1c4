import { wordCloud } from './domain';

const config = { moderation: 'post', aliases: { harbour: 'ports', ports: 'docks', quay: 'docks' } } as const;
const countsOf = (rows: readonly (readonly [readonly string[], number])[]) =>
  rows.map(([words, count]) => ({ answerKey: wordCloud.answerKey({ words }), count }));
const result = wordCloud.tally(
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
