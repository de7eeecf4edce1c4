import { wordCloud } from '../word-cloud/domain';
import { settledConfig } from './settled';

const answers = (...people: readonly (readonly string[])[]) =>
  people.map((words) => ({ answerKey: wordCloud.answerKey({ words }), count: 1 }));

describe('the words that hosts decided on, once no answer can come any more', () => {
  const decided = {
    maxPerPerson: 2,
    hidden: ['gone', 'rude'],
    hiddenSpellings: ['@Ann', '@Ben'],
    shown: ['gone, too', 'ports'],
    left: ['rail', 'unread'],
    aliases: { gone: 'ports', harbours: 'docks', docks: 'ports' },
  };

  it('are those of answers that stay', () => {
    const counts = answers(['Ports', 'Harbours'], ['RAIL!'], ['rude'], ['@Ann']);

    expect(settledConfig('word_cloud', decided, counts)).toEqual({
      ...{ maxPerPerson: 2, hidden: ['rude'], hiddenSpellings: ['@Ann'], shown: ['ports'], left: ['rail'] },
      aliases: { harbours: 'ports' },
    });
  });

  it('are none where no answer stays', () => {
    expect(settledConfig('word_cloud', decided, [])).toEqual({ maxPerPerson: 2 });
  });

  it('hide what counts as a hidden word on, though nobody wrote that one', () => {
    const config = { ...decided, aliases: { harbours: 'rude' } };

    expect(settledConfig('word_cloud', config, answers(['Harbours']))).toEqual({
      ...{ maxPerPerson: 2, hidden: ['rude'], aliases: { harbours: 'rude' } },
    });
  });

  it('are left alone in a kind whose answers are no words', () => {
    expect(settledConfig('single_choice', { hidden: ['gone'] }, [])).toEqual({ hidden: ['gone'] });
  });
});
