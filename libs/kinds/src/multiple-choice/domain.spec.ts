import type { AnswerCount } from '@rt/domain/polling';
import { resultOfCounts } from '@rt/domain/polling';

import { sayEnglish } from '../spec-say';
import { chart as multipleChoiceChart } from './chart';
import type { MultipleChoiceConfig } from './domain';
import { multipleChoice } from './domain';

const options = ['a', 'b', 'c', 'none'].map((id) => ({ id, text: `Option ${id}` }));
const config: MultipleChoiceConfig = { options, min: 2, max: 3, exclusiveOptionIds: ['none'] };

function count(times: number, ...optionIds: readonly string[]): AnswerCount {
  return { answerKey: multipleChoice.answerKey({ optionIds }), count: times };
}

describe('multipleChoice.checkConfig', () => {
  it('keeps what was given and no more', () => {
    expect(multipleChoice.checkConfig({ options })).toEqual({ ok: true, value: { options } });
    expect(multipleChoice.checkConfig(config)).toEqual({ ok: true, value: config });
  });

  it.each<[string, unknown, string]>([
    ['min 0', { options, min: 0 }, 'config.min'],
    ['min 1.5', { options, min: 1.5 }, 'config.min'],
    ['min above what can be picked together', { ...config, min: 4, max: 4 }, 'config.min'],
    ['max below min', { options, min: 3, max: 2 }, 'config.max'],
    ['max above the options', { options, max: 5 }, 'config.max'],
    ['max as a text', { options, max: '2' }, 'config.max'],
    ['a foreign exclusive id', { options, exclusiveOptionIds: ['a', 'x'] }, 'config.exclusiveOptionIds[1]'],
    ['an exclusive id twice', { options, exclusiveOptionIds: ['a', 'a'] }, 'config.exclusiveOptionIds[1]'],
    ['exclusive ids that are no list', { options, exclusiveOptionIds: 'none' }, 'config.exclusiveOptionIds'],
    [
      'nothing but exclusive options',
      { options, exclusiveOptionIds: ['a', 'b', 'c', 'none'] },
      'config.exclusiveOptionIds',
    ],
    ['an unknown key', { options, step: 1 }, 'config.step'],
  ])('refuses %s', (_what, given, field) => {
    expect(multipleChoice.checkConfig(given)).toMatchObject({ ok: false, refusal: 'invalid', field });
  });
});

describe('multipleChoice.checkAnswer', () => {
  it('sorts what was picked', () => {
    expect(multipleChoice.checkAnswer(config, { optionIds: ['c', 'a'] })).toEqual({
      ok: true,
      value: { optionIds: ['a', 'c'] },
    });
  });

  it('lets an exclusive option stand alone, whatever the least is', () => {
    expect(multipleChoice.checkAnswer(config, { optionIds: ['none'] }).ok).toBe(true);
  });

  it.each<[string, unknown, string]>([
    ['too few', ['a'], 'answer.optionIds'],
    ['too many', ['a', 'b', 'c', 'none'], 'answer.optionIds'],
    ['none at all', [], 'answer.optionIds'],
    ['an exclusive one with another', ['none', 'a'], 'answer.optionIds'],
    ['one twice', ['a', 'a'], 'answer.optionIds[1]'],
    ['a foreign one', ['a', 'x'], 'answer.optionIds[1]'],
    ['a number', ['a', 1], 'answer.optionIds[1]'],
    ['a list in the list', [['a'], 'b'], 'answer.optionIds[0]'],
    ['a string', 'ab', 'answer.optionIds'],
    ['10,000 ids', Array(10_000).fill('a'), 'answer.optionIds'],
  ])('refuses %s', (_what, optionIds, field) => {
    expect(multipleChoice.checkAnswer(config, { optionIds })).toMatchObject({ ok: false, refusal: 'invalid', field });
  });

  it('takes one to all options where nothing else is said', () => {
    expect(multipleChoice.checkAnswer({ options }, { optionIds: ['b'] }).ok).toBe(true);
    expect(multipleChoice.checkAnswer({ options }, { optionIds: ['a', 'b', 'c', 'none'] }).ok).toBe(true);
    expect(multipleChoice.checkAnswer({ options }, { optionIds: [] }).ok).toBe(false);
  });
});

describe('the result of multipleChoice', () => {
  it('has respondents, not picks, as the base of shares', () => {
    expect(
      resultOfCounts(multipleChoice, config, [count(3, 'a', 'b'), count(1, 'a', 'b', 'c'), count(1, 'none')]),
    ).toEqual({
      options: [
        { id: 'a', count: 4, share: 0.8, rank: 1, tied: true },
        { id: 'b', count: 4, share: 0.8, rank: 1, tied: true },
        { id: 'c', count: 1, share: 0.2, rank: 3, tied: true },
        { id: 'none', count: 1, share: 0.2, rank: 3, tied: true },
      ],
      shareBase: 'respondents',
      base: 5,
      meanPicks: 2,
    });
  });

  it('has no mean without answers', () => {
    const result = resultOfCounts(multipleChoice, config, []);
    expect(result).toMatchObject({ base: 0, meanPicks: null });
    expect(result.options.every(({ share, rank, tied }) => share === null && rank === null && !tied)).toBe(true);
  });

  it('has the same key for the same picks in another order', () => {
    expect(multipleChoice.answerKey({ optionIds: ['b', 'a'] })).toBe('{"optionIds":["a","b"]}');
    expect(multipleChoice.answerKey({ optionIds: ['a', 'b'] })).toBe('{"optionIds":["a","b"]}');
  });
});

describe('multipleChoice.summarise', () => {
  it('names the leader with the respondents as base', () => {
    const result = resultOfCounts(multipleChoice, config, [count(2, 'a', 'b'), count(1, 'a', 'c')]);
    expect(sayEnglish(multipleChoiceChart, ...multipleChoiceChart.summarise(config, result))).toBe(
      '“Option a” leads with 3 of 3 (100%).',
    );
  });
});

describe('multipleChoice.sameMeaning', () => {
  it('takes a default and the same number spelt out for one meaning', () => {
    expect(multipleChoice.sameMeaning({ options }, { options, min: 1, max: 4 })).toBe(true);
    expect(multipleChoice.sameMeaning({ options }, { options, max: 3 })).toBe(false);
    expect(multipleChoice.sameMeaning({ options }, { options, exclusiveOptionIds: ['none'] })).toBe(false);
  });
});
