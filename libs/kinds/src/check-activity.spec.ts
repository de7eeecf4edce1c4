import fc from 'fast-check';

import { checkActivity, checkChanges, checkCorrection } from './check-activity';

const config = {
  options: [
    { id: 'a', text: 'Agree' },
    { id: 'd', text: 'Disagree' },
  ],
};
const given = { question: ' Is the grid  the barrier? ', kind: 'single_choice', config };

describe('checkActivity', () => {
  it('fills in what was left out', () => {
    expect(checkActivity(given, 'chatham_house')).toEqual({
      ok: true,
      value: {
        question: 'Is the grid the barrier?',
        kind: 'single_choice',
        config,
        visibility: 'on_reveal',
        durationSec: null,
        allowChange: true,
        allowAbstain: false,
        hostLiveView: true,
      },
    });
  });

  it('keeps what was given', () => {
    const all = {
      ...given,
      visibility: 'always',
      durationSec: 3600,
      allowChange: false,
      allowAbstain: true,
      hostLiveView: false,
    };
    expect(checkActivity(all, 'attributed')).toEqual({
      ok: true,
      value: { ...all, question: 'Is the grid the barrier?' },
    });
  });

  it.each<[string, object, string]>([
    ['an empty question', { question: '' }, 'question'],
    ['a question of 501 characters', { question: 'x'.repeat(501) }, 'question'],
    ['an unknown kind', { kind: 'quiz' }, 'kind'],
    ['a kind of the prototype', { kind: 'toString' }, 'kind'],
    ['a wrong config', { config: { options: [] } }, 'config.options'],
    ['live results under this rule', { visibility: 'always' }, 'visibility'],
    ['4 seconds', { durationSec: 4 }, 'durationSec'],
    ['3,601 seconds', { durationSec: 3601 }, 'durationSec'],
    ['half a second', { durationSec: 5.5 }, 'durationSec'],
    ['seconds as a text', { durationSec: '60' }, 'durationSec'],
    ['a flag as a text', { allowChange: 'true' }, 'allowChange'],
    ['an unknown key', { published: true }, 'published'],
  ])('refuses %s', (_what, change, field) => {
    expect(checkActivity({ ...given, ...change }, 'chatham_house')).toMatchObject({
      ok: false,
      refusal: 'invalid',
      field,
    });
  });

  it('never throws on what JSON can hold', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (input, part) => {
        expect(checkActivity(input, 'attributed').ok).toBe(false);
        expect(checkActivity({ ...given, config: part }, 'attributed').ok).toBe(false);
      }),
    );
  });
});

describe('checkChanges', () => {
  it('takes what is named alone, and fills in nothing', () => {
    expect(checkChanges('single_choice', {}, 'chatham_house')).toEqual({ ok: true, value: {} });
    expect(checkChanges('single_choice', { question: ' Which  one? ', durationSec: null }, 'chatham_house')).toEqual({
      ok: true,
      value: { question: 'Which one?', durationSec: null },
    });
  });

  it.each<[string, object, string]>([
    ['an empty question', { question: '' }, 'question'],
    ['a wrong config', { config: { options: [] } }, 'config.options'],
    ['live results under this rule', { visibility: 'always' }, 'visibility'],
    ['4 seconds', { durationSec: 4 }, 'durationSec'],
    ['a flag as a text', { allowAbstain: 'true' }, 'allowAbstain'],
    ['another kind', { kind: 'rating' }, 'kind'],
  ])('refuses %s', (_what, change, field) => {
    expect(checkChanges('single_choice', change, 'chatham_house')).toMatchObject({ ok: false, field });
  });
});

describe('checkCorrection', () => {
  it('takes a new wording', () => {
    const after = {
      options: [
        { id: 'a', text: 'I agree' },
        { id: 'd', text: 'I disagree' },
      ],
    };
    expect(checkCorrection('single_choice', config, after)).toEqual({ ok: true, value: after });
  });

  it('refuses a new meaning and a wrong config', () => {
    const more = { options: [...config.options, { id: 'p', text: 'Pass' }] };
    expect(checkCorrection('single_choice', config, more)).toMatchObject({
      ok: false,
      refusal: 'invalid',
      field: 'config',
    });
    expect(checkCorrection('single_choice', config, {})).toMatchObject({ ok: false, field: 'config.options' });
  });
});
