import type { AnswerCount } from '@rt/domain/polling';
import { resultOfCounts } from '@rt/domain/polling';

import { sayEnglish } from '../spec-say';
import { chart as ratingChart } from './chart';
import type { RatingConfig } from './domain';
import { rating } from './domain';

const config: RatingConfig = { points: 5, lowLabel: 'Not at all', highLabel: 'Very much' };
const likely: RatingConfig = { points: 11, lowLabel: 'Never', highLabel: 'Surely', start: 0, notApplicable: true };

function counts(low: number, ...byPoint: readonly number[]): readonly AnswerCount[] {
  return byPoint.map((count, index) => ({ answerKey: `{"value":${low + index}}`, count }));
}

describe('rating.checkConfig', () => {
  it('keeps what was given and no more', () => {
    expect(rating.checkConfig(likely)).toEqual({ ok: true, value: likely });
    expect(rating.checkConfig({ ...config, pointLabels: ['', ' a ', '', '', ''] })).toEqual({
      ok: true,
      value: { ...config, pointLabels: ['', 'a', '', '', ''] },
    });
  });

  it.each<[string, object, string]>([
    ['1 point', { points: 1 }, 'config.points'],
    ['12 points', { points: 12 }, 'config.points'],
    ['points as a text', { points: '5' }, 'config.points'],
    ['no label at the low end', { lowLabel: '' }, 'config.lowLabel'],
    ['no label at the high end', { highLabel: undefined }, 'config.highLabel'],
    ['one label for both ends', { highLabel: ' Not at  all' }, 'config.highLabel'],
    ['too few labels of points', { pointLabels: ['a', 'b'] }, 'config.pointLabels'],
    ['a number as label', { pointLabels: ['a', 'b', 3, 'd', 'e'] }, 'config.pointLabels[2]'],
    ['start 2', { start: 2 }, 'config.start'],
    ['notApplicable as a number', { notApplicable: 1 }, 'config.notApplicable'],
    ['an unknown key', { step: 1 }, 'config.step'],
  ])('refuses %s', (_what, change, field) => {
    expect(rating.checkConfig({ ...config, ...change })).toMatchObject({ ok: false, refusal: 'invalid', field });
  });
});

describe('rating.checkAnswer', () => {
  it('takes both ends of the scale', () => {
    expect(rating.checkAnswer(config, { value: 1 }).ok).toBe(true);
    expect(rating.checkAnswer(config, { value: 5 }).ok).toBe(true);
    expect(rating.checkAnswer(likely, { value: 0 }).ok).toBe(true);
    expect(rating.checkAnswer(likely, { value: 10 }).ok).toBe(true);
  });

  it('takes -0 for 0', () => {
    expect(rating.checkAnswer(likely, { value: -0 })).toEqual({ ok: true, value: { value: 0 } });
  });

  it.each<[string, unknown, string]>([
    ['0 on a scale from 1', { value: 0 }, 'answer.value'],
    ['6 on a scale to 5', { value: 6 }, 'answer.value'],
    ['-1', { value: -1 }, 'answer.value'],
    ['1.5', { value: 1.5 }, 'answer.value'],
    ['a text', { value: '3' }, 'answer.value'],
    ['true', { value: true }, 'answer.value'],
    ['a list', { value: [3] }, 'answer.value'],
    ['not a number', { value: NaN }, 'answer.value'],
    ['infinity', { value: Infinity }, 'answer.value'],
    ['not applicable where it is not offered', { na: true }, 'answer.na'],
    ['an unknown key', { value: 3, weight: 2 }, 'answer.weight'],
  ])('refuses %s', (_what, given, field) => {
    expect(rating.checkAnswer(config, given)).toMatchObject({ ok: false, refusal: 'invalid', field });
  });

  it('takes not applicable alone and as true', () => {
    expect(rating.checkAnswer(likely, { na: true })).toEqual({ ok: true, value: { na: true } });
    expect(rating.checkAnswer(likely, { na: false })).toMatchObject({ field: 'answer.na' });
    expect(rating.checkAnswer(likely, { na: true, value: 3 })).toMatchObject({ field: 'answer.value' });
  });
});

describe('the result of rating', () => {
  it('gives the golden numbers: 1, 2, 3, 8, 6', () => {
    const result = resultOfCounts(rating, config, counts(1, 1, 2, 3, 8, 6));
    expect(result).toMatchObject({ n: 20, notApplicable: 0, mean: 3.8, median: 4, top2: 0.7, bottom2: 0.15 });
    expect(result.net).toBeCloseTo(0.55, 12);
    // Squares of the distances from 3.8: 7.84 + 2 × 3.24 + 3 × 0.64 + 8 × 0.04 + 6 × 1.44 = 25.2; over 19.
    expect(result.sd).toBeCloseTo(Math.sqrt(25.2 / 19), 12);
    expect(result.distribution.map(({ share }) => share)).toEqual([0.05, 0.1, 0.15, 0.4, 0.3]);
  });

  it('takes the mean of the two in the middle for an even number', () => {
    expect(resultOfCounts(rating, config, counts(1, 2, 0, 0, 2, 0)).median).toBe(2.5);
    expect(resultOfCounts(rating, likely, counts(0, 1, 0, 1)).median).toBe(1);
  });

  it('keeps not applicable out of every base', () => {
    const result = resultOfCounts(rating, likely, [...counts(9, 1, 3), { answerKey: '{"na":true}', count: 96 }]);
    expect(result).toMatchObject({ n: 4, notApplicable: 96, mean: 9.75, top2: 1, bottom2: 0, net: 1 });
    expect(rating.respondents(result)).toBe(100);
  });

  it('has no numbers without ratings, and no deviation with one', () => {
    const none = { mean: null, median: null, sd: null, top2: null, bottom2: null, net: null };
    expect(resultOfCounts(rating, config, [])).toEqual({
      distribution: [1, 2, 3, 4, 5].map((value) => ({ value, count: 0, share: null })),
      n: 0,
      notApplicable: 0,
      ...none,
    });
    expect(resultOfCounts(rating, likely, [{ answerKey: '{"na":true}', count: 3 }])).toMatchObject({
      n: 0,
      notApplicable: 3,
      ...none,
    });
    expect(resultOfCounts(rating, config, counts(1, 0, 0, 1))).toMatchObject({
      n: 1,
      mean: 3,
      median: 3,
      sd: null,
      top2: 0,
      net: 0,
    });
  });

  it('counts the middle of three points to both ends, and everybody to both of two', () => {
    const three = resultOfCounts(rating, { ...config, points: 3 }, counts(1, 2, 1, 5));
    expect(three).toMatchObject({ n: 8, top2: 0.75, bottom2: 0.375, net: 0.375 });
    expect(resultOfCounts(rating, { ...config, points: 2 }, counts(1, 1, 3))).toMatchObject({
      top2: 1,
      bottom2: 1,
      net: 0,
    });
    expect(resultOfCounts(rating, { ...config, points: 3 }, counts(1, 1, 1, 1))).toMatchObject({
      mean: 2,
      sd: 1,
      net: 0,
    });
  });

  it('agrees when all say the same', () => {
    expect(resultOfCounts(rating, config, counts(1, 0, 0, 0, 0, 9))).toMatchObject({
      mean: 5,
      median: 5,
      sd: 0,
      top2: 1,
      net: 1,
    });
  });
});

describe('rating.summarise', () => {
  const say = (given: RatingConfig, rows: readonly AnswerCount[]) =>
    sayEnglish(ratingChart, ...ratingChart.summarise(given, resultOfCounts(rating, given, rows)));

  it('says mean, scale, base and top', () => {
    expect(say(config, counts(1, 1, 2, 3, 8, 6))).toBe(
      'The mean is 3.8 on a scale of 1 to 5, from 20 answers; 14 of 20 (70%) chose 4 or 5.',
    );
  });

  it('rounds the share of the top by itself, not by its bars', () => {
    expect(say(config, counts(1, 5, 5, 5, 6, 3))).toContain('; 9 of 24 (38%) chose 4 or 5.');
  });

  it('leaves out what there is not', () => {
    expect(say(config, [])).toBe('No answers yet.');
    expect(say({ ...config, points: 3 }, counts(1, 0, 1))).toBe('The mean is 2 on a scale of 1 to 3, from 1 answer.');
    expect(say(likely, [{ answerKey: '{"na":true}', count: 2 }])).toBe('No ratings yet. 2 said not applicable.');
  });
});

describe('rating.labels', () => {
  it('names the ends, the points that have a name, and numbers for the rest', () => {
    expect(
      rating.labels({ ...config, pointLabels: ['', '', 'Half', '', ''] }).map(({ id, text }) => `${id} ${text}`),
    ).toEqual(['1 Not at all', '2 2', '3 Half', '4 4', '5 Very much']);
  });
});

describe('rating.sameMeaning', () => {
  it('lets labels change, and nothing else', () => {
    expect(rating.sameMeaning(config, { ...config, lowLabel: 'Little', start: 1, notApplicable: false })).toBe(true);
    expect(rating.sameMeaning(config, { ...config, points: 7 })).toBe(false);
    expect(rating.sameMeaning(config, { ...config, start: 0 })).toBe(false);
    expect(rating.sameMeaning(config, { ...config, notApplicable: true })).toBe(false);
  });
});
