import { builtInTemplates } from '@rt/web/kinds/templates';

import { findTemplates, planOf, type Template } from './use-templates';

const OWN: Template = {
  key: 'one',
  aim: 'decide',
  title: 'Our vote',
  kind: 'single_choice',
  question: 'Do we sign?',
  config: {
    options: [
      { id: 'a', text: 'Harbour' },
      { id: 'b', text: 'Airport' },
    ],
  },
  kept: {
    id: 'one',
    aim: 'decide',
    title: 'Our vote',
    kind: 'single_choice',
    question: 'Do we sign?',
    config: {},
    allowChange: false,
    allowAbstain: true,
    durationSec: 60,
  } as Template['kept'],
};
const ALL: readonly Template[] = [OWN, ...builtInTemplates().map((one) => ({ ...one, key: one.code, kept: null }))];
const keys = (words: string, aim: Parameters<typeof findTemplates>[2] = '') =>
  findTemplates(ALL, words, aim).map(({ key }) => key);

describe('finding a question of the library', () => {
  it('goes by aim, in the order of a meeting', () => {
    const aims = (of: Parameters<typeof findTemplates>[2]) => [
      ...new Set(findTemplates(ALL, '', of).map(({ aim }) => aim)),
    ];
    expect(aims('')).toEqual(['open_up', 'understand', 'prioritise', 'decide']);
    expect(aims('decide')).toEqual(['decide']);
  });

  it('looks for every word in name, question, kind and options', () => {
    expect(keys('harbour SIGN')).toEqual(['one']);
    expect(keys('harbour ranking')).toEqual([]);
    expect(keys('ranking')).toEqual(['order-of-actions']);
    expect(keys('vote', 'open_up')).toEqual([]);
  });
});

describe('what a plan takes of a question of the library', () => {
  it('is the question as it was saved, but no name, no aim and no id', () => {
    const { question, kind, config } = OWN;
    expect(planOf(OWN)).toEqual({ kind, question, config, allowChange: false, allowAbstain: true, durationSec: 60 });
  });

  it('is of a built-in one what it asks', () => {
    expect(Object.keys(planOf(ALL[1]!))).toEqual(['kind', 'question', 'config']);
  });
});
