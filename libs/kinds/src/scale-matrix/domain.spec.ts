import type { AnswerCount } from '@rt/domain/polling';
import { resultOfCounts } from '@rt/domain/polling';

import { sayEnglish } from '../spec-say';
import { chart } from './chart';
import type { ScaleMatrixConfig } from './domain';
import { scaleMatrix } from './domain';
import { scaleMatrixRecord } from './record';
import { withoutFew } from './result';

const options = ['A', 'B', 'C'].map((text) => ({ id: text.toLowerCase(), text }));
const scale = { points: 5, lowLabel: 'Low', highLabel: 'High' };
const config: ScaleMatrixConfig = { options, ...scale };

type Values = Readonly<Record<string, number | 'skip'>>;
const counts = (...rows: readonly (readonly [times: number, values: Values])[]): AnswerCount[] =>
  rows.map(([count, values]) => ({ answerKey: scaleMatrix.answerKey({ values }), count }));

/** Of a: 1, 2, 2, 3, 3, 3, eight 4 and six 5, as the worked example of a rating; of b: ten 3; of c: four 1. */
const rated = counts(
  [1, { a: 1, b: 3 }],
  [2, { a: 2, b: 3 }],
  [3, { a: 3, b: 3 }],
  [4, { a: 4, b: 3, c: 1 }],
  [4, { a: 4 }],
  [6, { a: 5 }],
);

describe('scaleMatrix.checkConfig', () => {
  it('keeps what was given and no more', () => {
    expect(scaleMatrix.checkConfig(config)).toEqual({ ok: true, value: config });
    const full = { ...config, start: 0, requireAll: true, sort: 'mean', randomise: true };
    expect(scaleMatrix.checkConfig(full)).toEqual({ ok: true, value: full });
  });

  it.each<[string, object, string]>([
    ['one statement', { options: options.slice(0, 1) }, 'config.options'],
    [
      '16 statements',
      { options: Array.from({ length: 16 }, (_, at) => ({ id: `o${at}`, text: `${at}` })) },
      'config.options',
    ],
    ['one point', { points: 1 }, 'config.points'],
    ['12 points', { points: 12 }, 'config.points'],
    ['two ends of one name', { highLabel: 'Low' }, 'config.highLabel'],
    ['a lowest point of 2', { start: 2 }, 'config.start'],
    ['an order of the prototype', { sort: 'toString' }, 'config.sort'],
    ['an unknown key', { pointLabels: [] }, 'config.pointLabels'],
  ])('refuses %s', (_what, given, field) => {
    expect(scaleMatrix.checkConfig({ ...config, ...given })).toMatchObject({ ok: false, refusal: 'invalid', field });
  });
});

describe('scaleMatrix.checkAnswer', () => {
  it('takes what is left out for skipped', () => {
    expect(scaleMatrix.checkAnswer(config, { values: { b: 3 } })).toEqual({
      ok: true,
      value: { values: { a: 'skip', b: 3, c: 'skip' } },
    });
  });

  it('asks for a point or a skip of each statement where that is wanted', () => {
    const all = { ...config, requireAll: true };
    expect(scaleMatrix.checkAnswer(all, { values: { a: 3, c: 'skip' } })).toMatchObject({
      ok: false,
      field: 'answer.values.b',
      reason: 'rate-or-skip',
    });
    expect(scaleMatrix.checkAnswer(all, { values: { a: 3, b: 'skip', c: 'skip' } }).ok).toBe(true);
  });

  it('has one key for the same values, whatever their order', () => {
    expect(scaleMatrix.answerKey({ values: { b: 1, a: 2 } })).toBe(scaleMatrix.answerKey({ values: { a: 2, b: 1 } }));
  });

  it.each<[string, unknown, string]>([
    ['nothing rated', { values: { a: 'skip', b: 'skip' } }, 'answer.values'],
    ['nothing', { values: {} }, 'answer.values'],
    ['a list', { values: [1, 2, 3] }, 'answer.values'],
    ['a point below the scale', { values: { a: 0 } }, 'answer.values.a'],
    ['a point above the scale', { values: { a: 6 } }, 'answer.values.a'],
    ['half a point', { values: { a: 1.5 } }, 'answer.values.a'],
    ['another word than skip', { values: { a: 3, b: 'none' } }, 'answer.values.b'],
    ['a foreign statement', { values: { a: 3, x: 3 } }, 'answer.values.x'],
    ['a name of the prototype', JSON.parse('{"values":{"a":3,"__proto__":3}}'), 'answer.values.__proto__'],
    ['an unknown key', { values: { a: 3 }, weight: 2 }, 'answer.weight'],
  ])('refuses %s', (_what, given, field) => {
    expect(scaleMatrix.checkAnswer(config, given)).toMatchObject({ ok: false, refusal: 'invalid', field });
  });
});

describe('the result of scaleMatrix', () => {
  const result = resultOfCounts(scaleMatrix, config, rated);

  it('has for each statement the numbers of a rating, of those who rated it', () => {
    const [a, b, c] = result.options;
    expect(result).toMatchObject({ base: 20, low: 1, high: 5 });
    expect(a).toMatchObject({ n: 20, skipped: 0, mean: 3.8, median: 4, top2: 0.7, net: 0.55 });
    expect(a?.distribution.map(({ count }) => count)).toEqual([1, 2, 3, 8, 6]);
    expect(b).toMatchObject({ n: 10, skipped: 10, mean: 3, sd: 0 });
    expect(c).toMatchObject({ n: 4, skipped: 16, mean: 1, bottom2: 1 });
  });

  it('leaves out keys that are no answer', () => {
    const broken = ['{"values":{"a":6}}', '{"value":3}', '{', '3'].map((answerKey) => ({ answerKey, count: 9 }));
    expect(resultOfCounts(scaleMatrix, config, [...rated, ...broken])).toEqual(result);
  });

  it('has numbers of nobody for nobody', () => {
    const nobody = resultOfCounts(scaleMatrix, config, []);
    expect(nobody.options[0]).toMatchObject({ n: 0, skipped: 0, mean: null, median: null, sd: null, top2: null });
    expect(sayEnglish(chart, ...chart.summarise(config, nobody))).toBe('No answers yet.');
  });

  it('tells no number of a statement that too few rated, and keeps those of others', () => {
    const told = withoutFew(result, 5);
    expect(told.options.slice(0, 2)).toEqual(result.options.slice(0, 2));
    expect(told.options[2]).toMatchObject({ id: 'c', few: true, n: null, skipped: null, mean: null, distribution: [] });
    expect(withoutFew(result, 4)).toEqual(result);
    expect(withoutFew(resultOfCounts(scaleMatrix, config, counts([9, { a: 1 }])), 5).options[1]).toMatchObject({
      n: 0,
    });
  });
});

describe('the chart of rated statements', () => {
  const result = resultOfCounts(scaleMatrix, config, rated);
  const labelsIn = (given: ScaleMatrixConfig, settled = true) =>
    chart
      .draw(given, resultOfCounts(scaleMatrix, given, rated), { settled, own: null })[0]
      ?.table.rows.map(([label]) => label);

  it('has a bar a statement with its mean and its own base, and all points in its table', () => {
    const [body] = chart.draw(config, result, { settled: true, own: null });
    expect(body?.drawn).toEqual({
      shape: 'bars',
      axis: { min: 1, max: 5 },
      form: 'figure',
      rows: [
        { id: 'a', label: 'A', value: 3.8, count: 20 },
        { id: 'b', label: 'B', value: 3, count: 10 },
        { id: 'c', label: 'C', value: 1, count: 4 },
      ],
    });
    expect(body?.table.columns.map(({ id }) => id).slice(-5)).toEqual([
      'point-1',
      'point-2',
      'point-3',
      'point-4',
      'point-5',
    ]);
    expect(body?.table.rows[0]?.slice(-6)).toEqual([0, 1, 2, 3, 8, 6]);
    expect(body?.notes.map((note) => sayEnglish(chart, note as never))).toEqual([
      'A bar is the mean on the scale from 1 to 5, of those who rated the statement',
    ]);
  });

  it('orders by mean or by disagreement once nothing can move', () => {
    expect(labelsIn({ ...config, sort: 'mean' })).toEqual(['A', 'B', 'C']);
    expect(labelsIn({ ...config, options: [...options].reverse(), sort: 'mean' })).toEqual(['A', 'B', 'C']);
    expect(labelsIn({ ...config, options: [...options].reverse(), sort: 'disagreement' })).toEqual(['A', 'C', 'B']);
    expect(labelsIn({ ...config, options: [...options].reverse(), sort: 'mean' }, false)).toEqual(['C', 'B', 'A']);
  });

  it('says what is rated highest and lowest, two that are equal by their names', () => {
    const said = (rows: readonly AnswerCount[]) =>
      sayEnglish(chart, ...chart.summarise(config, resultOfCounts(scaleMatrix, config, rows)));
    expect(said(rated)).toBe(
      '“A” has the highest mean: 3.8 on a scale from 1 to 5, from 20 ratings. “C” has the lowest: 1.',
    );
    expect(said(counts([1, { a: 4, b: 4 }]))).toBe(
      '“A” and “B” have the highest mean: 4 on a scale from 1 to 5, from 2 ratings.',
    );
    expect(said(counts([1, { a: 4, b: 4, c: 4 }]))).toMatch(/^3 statements have the highest mean: 4 /);
    expect(sayEnglish(chart, chart.finding(config, result))).toBe(
      '“A” has the highest mean (3.8 from 1 to 5, 20 ratings)',
    );
  });

  it('says from how many ratings a mean is, not from how many people answered at all', () => {
    const few = resultOfCounts(scaleMatrix, config, counts([1, { a: 2, b: 5 }], [9, { a: 2 }]));
    expect(sayEnglish(chart, ...chart.summarise(config, few))).toBe(
      '“B” has the highest mean: 5 on a scale from 1 to 5, from 1 rating. “A” has the lowest: 2.',
    );
    expect(sayEnglish(chart, chart.finding(config, few))).toBe('“B” has the highest mean (5 from 1 to 5, 1 rating)');
  });

  it('says why there is no number, where there is none', () => {
    const told = withoutFew(result, 5);
    const [body] = chart.draw(config, told, { settled: true, own: null });
    expect(body?.drawn).toMatchObject({ rows: [{}, {}, { id: 'c', label: 'C', value: null }] });
    expect(body?.notes.at(-1)).toEqual({ code: 'few-people' });
    expect(sayEnglish(chart, { code: 'few-people' })).toBe(
      'No number is shown where it would tell of fewer than 5 people',
    );
    expect(sayEnglish(chart, ...chart.summarise(config, told))).toMatch(/“B” has the lowest: 3\.$/);
    const none = withoutFew(result, 100);
    expect(sayEnglish(chart, ...chart.summarise(config, none))).toBe(
      'No statement has a number, since every number would tell of fewer than 5 people.',
    );
    expect(sayEnglish(chart, chart.finding(config, none))).toBe(
      'No statement has a number, since every number would tell of fewer than 5 people',
    );
  });

  it('publishes its model, and no count of what too few rated', () => {
    const table = scaleMatrixRecord.table(scaleMatrix.labels(config), withoutFew(result, 5));
    expect(table).toMatchObject({
      countsOf: 'ratings',
      counts: [
        { label: 'A', count: 20, share: 1 },
        { label: 'B', count: 10, share: 0.5 },
      ],
    });
    expect(chart.published(table)).toEqual(table.models);
    expect(table.models?.[0]?.table.rows[2]).toEqual(['C', ...Array(12).fill(null)]);
  });
});

describe('scaleMatrix.sameMeaning', () => {
  it('takes a default and the same spelt out for one meaning, and other wordings', () => {
    const same = { ...config, start: 1 as const, requireAll: false, sort: 'config' as const, lowLabel: 'Lowest' };
    expect(scaleMatrix.sameMeaning(config, same)).toBe(true);
    for (const other of [{ points: 4 }, { start: 0 as const }, { requireAll: true }, { sort: 'mean' as const }])
      expect(scaleMatrix.sameMeaning(config, { ...config, ...other })).toBe(false);
  });
});
