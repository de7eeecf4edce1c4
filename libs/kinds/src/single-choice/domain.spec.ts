import { resultOfCounts } from '@rt/domain/polling';

import type { SingleChoiceConfig } from './domain';
import { singleChoice } from './domain';
import { config, counts, wrote } from './spec-choices';

describe('singleChoice.checkConfig', () => {
  it('returns the options with normalised texts', () => {
    const given = {
      options: [
        { id: 'a', text: ' Cost  of energy ' },
        { id: 'b', text: 'Skills' },
      ],
      randomise: true,
    };
    expect(singleChoice.checkConfig(given)).toEqual({
      ok: true,
      value: {
        options: [
          { id: 'a', text: 'Cost of energy' },
          { id: 'b', text: 'Skills' },
        ],
        randomise: true,
      },
    });
  });

  const option = (id: unknown, text: unknown = `Option ${String(id)}`) => ({ id, text });
  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'config'],
    ['an unknown key', { options: [option('a'), option('b')], allowAny: true }, 'config.allowAny'],
    ['allowOther as a number', { options: [option('a'), option('b')], allowOther: 1 }, 'config.allowOther'],
    [
      'a promoted answer where nobody may write one',
      { options: [{ ...option('a'), promoted: 'grid' }, option('b')] },
      'config.options[0].promoted',
    ],
    [
      'a promoted answer that is no word key',
      { options: [{ ...option('a'), promoted: 'Grid!' }, option('b')], allowOther: true },
      'config.options[0].promoted',
    ],
    ['one option', { options: [option('a')] }, 'config.options'],
    ['51 options', { options: Array.from({ length: 51 }, (_, n) => option(`o${n}`)) }, 'config.options'],
    ['options that are no list', { options: { length: 2 } }, 'config.options'],
    ['an option that is a string', { options: [option('a'), 'b'] }, 'config.options[1]'],
    [
      'an unknown key in an option',
      { options: [{ ...option('a'), image: 'x' }, option('b')] },
      'config.options[0].image',
    ],
    ['an id with a space', { options: [option('a'), option('b c')] }, 'config.options[1].id'],
    ['a number as id', { options: [option(1), option('b')] }, 'config.options[0].id'],
    ['an id used twice', { options: [option('a'), option('b'), option('a', 'Else')] }, 'config.options[2].id'],
    ['an empty text', { options: [option('a'), option('b', ' ')] }, 'config.options[1].text'],
    ['a text of 201 characters', { options: [option('a'), option('b', 'x'.repeat(201))] }, 'config.options[1].text'],
    [
      'a text that is the same after normalisation',
      { options: [option('a', 'Net zero'), option('b'), option('c', 'Net\u200B  zero')] },
      'config.options[2].text',
    ],
    ['randomise as a text', { options: [option('a'), option('b')], randomise: 'yes' }, 'config.randomise'],
  ])('refuses %s', (_what, given, field) => {
    expect(singleChoice.checkConfig(given)).toMatchObject({ ok: false, refusal: 'invalid', field });
  });

  it('takes 50 options', () => {
    expect(singleChoice.checkConfig({ options: Array.from({ length: 50 }, (_, n) => option(`o${n}`)) }).ok).toBe(true);
  });
});

describe('singleChoice.checkAnswer', () => {
  it('takes the id of an option', () => {
    expect(singleChoice.checkAnswer(config, { optionId: 'skills' })).toEqual({
      ok: true,
      value: { optionId: 'skills' },
    });
  });

  it.each<[string, unknown, string]>([
    ['a foreign id', { optionId: 'x' }, 'answer.optionId'],
    ['-1', { optionId: -1 }, 'answer.optionId'],
    ['a place in the list', { optionId: 1 }, 'answer.optionId'],
    ['true', { optionId: true }, 'answer.optionId'],
    ['a list', { optionId: ['skills'] }, 'answer.optionId'],
    ['a name of the prototype', { optionId: 'constructor' }, 'answer.optionId'],
    ['nothing', {}, 'answer.optionId'],
    ['an unknown key', { optionId: 'skills', weight: 9 }, 'answer.weight'],
    ['a string', 'skills', 'answer'],
    ['a prototype key', JSON.parse('{"optionId":"skills","__proto__":{}}'), 'answer.__proto__'],
  ])('refuses %s', (_what, given, field) => {
    expect(singleChoice.checkAnswer(config, given)).toMatchObject({ ok: false, refusal: 'invalid', field });
  });
});

describe('the result of singleChoice', () => {
  it('counts, shares and ranks 1, 2, 2, 4 in the order of the options', () => {
    const result = resultOfCounts(singleChoice, config, counts({ energy: 4, skills: 4, finance: 10, planning: 2 }));
    expect(result).toEqual({
      options: [
        { id: 'energy', count: 4, share: 0.2, rank: 2, tied: true },
        { id: 'skills', count: 4, share: 0.2, rank: 2, tied: true },
        { id: 'finance', count: 10, share: 0.5, rank: 1, tied: false },
        { id: 'planning', count: 2, share: 0.1, rank: 4, tied: false },
      ],
      shareBase: 'respondents',
      base: 20,
    });
  });

  it('has no shares and no ranks without answers', () => {
    const empty = { count: 0, share: null, rank: null, tied: false };
    expect(resultOfCounts(singleChoice, config, [])).toEqual({
      options: config.options.map(({ id }) => ({ id, ...empty })),
      shareBase: 'respondents',
      base: 0,
    });
  });

  it('ties all options alike', () => {
    const { options } = resultOfCounts(singleChoice, config, counts({ energy: 1, skills: 1, finance: 1, planning: 1 }));
    expect(options.map(({ rank, tied }) => [rank, tied])).toEqual(Array(4).fill([1, true]));
  });

  it('counts one voter', () => {
    const { options, base } = resultOfCounts(singleChoice, config, counts({ planning: 1 }));
    expect([base, options.map(({ share }) => share)]).toEqual([1, [0, 0, 0, 1]]);
  });

  it('leaves out keys that are no answer', () => {
    const odd = ['', 'x', 'null', '{"optionId":"gone"}', '{"abstain":true}', '{"__proto__":1}'];
    const rows = odd.map((answerKey) => ({ answerKey, count: 7 }));
    expect(resultOfCounts(singleChoice, config, [...rows, ...counts({ energy: 3 })]).base).toBe(3);
  });
});

describe('singleChoice with answers in own words', () => {
  const open: SingleChoiceConfig = { ...config, allowOther: true };

  it('takes a text as it is written, normalised', () => {
    expect(singleChoice.checkAnswer(open, { other: '  Grid   delays ' })).toEqual({
      ok: true,
      value: { other: 'Grid delays' },
    });
    expect(singleChoice.checkAnswer(open, { other: 'ŵ'.repeat(100) }).ok).toBe(true);
  });

  it('takes what says the same as an option for that option', () => {
    expect(singleChoice.checkAnswer(open, { other: 'COST OF ENERGY!' })).toEqual({
      ok: true,
      value: { optionId: 'energy' },
    });
  });

  it.each<[string, SingleChoiceConfig, unknown, string]>([
    ['a text where none is asked for', config, { other: 'Grid' }, 'answer.other'],
    ['an option and a text', open, { optionId: 'skills', other: 'Grid' }, 'answer.other'],
    ['neither', open, {}, 'answer.optionId'],
    ['an empty text', open, { other: '  ' }, 'answer.other'],
    ['101 characters', open, { other: 'x'.repeat(101) }, 'answer.other'],
    ['signs alone', open, { other: '?!' }, 'answer.other'],
    ['a number', open, { other: 7 }, 'answer.other'],
    ['null', open, { other: null }, 'answer.other'],
  ])('refuses %s', (_what, given, answer, field) => {
    expect(singleChoice.checkAnswer(given, answer)).toMatchObject({ ok: false, refusal: 'invalid', field });
  });

  it('groups texts by their words, labelled by the commonest spelling', () => {
    const texts = { 'Grid delays': 1, 'grid-delays': 2, 'GRID DELAYS!': 1, ports: 1, Ports: 1, Housing: 1 };
    const result = resultOfCounts(singleChoice, open, [...counts({ energy: 4, skills: 1 }), ...wrote(texts)]);

    expect(result).toMatchObject({ base: 12, otherCount: 7 });
    expect(result.other).toEqual([
      { label: 'grid-delays', count: 4 },
      { label: 'Ports', count: 2 },
      { label: 'Housing', count: 1 },
    ]);
    expect(result.options.map(({ share }) => share)).toEqual([4 / 12, 1 / 12, 0, 0]);
  });

  it('lists 50 answers and counts all', () => {
    const texts = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`Answer ${n}`, n + 1]));
    const { other, otherCount } = resultOfCounts(singleChoice, open, wrote(texts));

    expect([other?.length, other?.[0], otherCount]).toEqual([50, { label: 'Answer 59', count: 60 }, 1830]);
  });

  it('knows no written answers where none may be written', () => {
    expect(resultOfCounts(singleChoice, config, counts({ energy: 1 }))).not.toHaveProperty('other');
    expect(resultOfCounts(singleChoice, open, counts({ energy: 1 }))).toMatchObject({ other: [], otherCount: 0 });
  });
});

describe('singleChoice.sameMeaning', () => {
  const [energy, ...others] = config.options;
  it('lets wordings change, and nothing else', () => {
    expect(singleChoice.sameMeaning(config, { options: [{ id: 'energy', text: 'Energy costs' }, ...others] })).toBe(
      true,
    );
    expect(singleChoice.sameMeaning(config, { options: others })).toBe(false);
    expect(singleChoice.sameMeaning(config, { options: [...others, energy!] })).toBe(false);
  });
});
