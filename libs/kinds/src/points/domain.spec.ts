import type { AnswerCount } from '@rt/domain/polling';
import { resultOfCounts } from '@rt/domain/polling';

import { sayEnglish } from '../spec-say';
import { chart } from './chart';
import type { PointsConfig } from './domain';
import { points } from './domain';
import { pointsRecord } from './record';

const options = ['A', 'B', 'C'].map((text) => ({ id: text.toLowerCase(), text }));
const config: PointsConfig = { options };

const counts = (
  ...rows: readonly (readonly [times: number, alloc: Readonly<Record<string, number>>])[]
): AnswerCount[] => rows.map(([count, alloc]) => ({ answerKey: points.answerKey({ alloc }), count }));

/** Of a: 60, 60, 0, 10, 10; of b: 40, 40, 100, 0, 0; of c: 0, 0, 0, 50, 50. */
const shared = counts([2, { a: 60, b: 40 }], [1, { b: 100 }], [2, { a: 10, c: 50 }]);

describe('points.checkConfig', () => {
  it('keeps what was given and no more', () => {
    expect(points.checkConfig({ options })).toEqual({ ok: true, value: { options } });
    const full = { options, budget: 60, step: 5, perItemMax: 20, mustSpendAll: true, randomise: true };
    expect(points.checkConfig(full)).toEqual({ ok: true, value: full });
  });

  it.each<[string, object, string]>([
    ['no points', { budget: 0 }, 'config.budget'],
    ['more than 1,000 points', { budget: 1_001 }, 'config.budget'],
    ['half points', { budget: 2.5 }, 'config.budget'],
    ['a step that does not divide the budget', { step: 30 }, 'config.step'],
    ['a step larger than the budget', { budget: 10, step: 20 }, 'config.step'],
    ['less for one option than one step', { step: 10, perItemMax: 9 }, 'config.perItemMax'],
    ['more for one option than there is', { perItemMax: 101 }, 'config.perItemMax'],
    ['so little for one option that not all can be given', { perItemMax: 33, mustSpendAll: true }, 'config.perItemMax'],
    ['a flag as a text', { mustSpendAll: 'yes' }, 'config.mustSpendAll'],
    ['an unknown key', { minRanked: 1 }, 'config.minRanked'],
  ])('refuses %s', (_what, given, field) => {
    expect(points.checkConfig({ options, ...given })).toMatchObject({ ok: false, refusal: 'invalid', field });
  });

  it('takes as little for one option as is enough for all points', () => {
    expect(points.checkConfig({ options, perItemMax: 34, mustSpendAll: true }).ok).toBe(true);
    expect(points.checkConfig({ options, budget: 100, step: 50, perItemMax: 50, mustSpendAll: true }).ok).toBe(true);
  });
});

describe('points.checkAnswer', () => {
  it('leaves out options without points, and keeps the order of the options', () => {
    const { ok, ...answer } = points.checkAnswer(config, { alloc: { c: 1, b: 0, a: 99 } });
    expect([ok, JSON.stringify(answer)]).toEqual([true, '{"value":{"alloc":{"a":99,"c":1}}}']);
  });

  it('has one key for the same points, whatever their order', () => {
    expect(points.answerKey({ alloc: { b: 1, a: 2 } })).toBe(points.answerKey({ alloc: { a: 2, b: 1 } }));
  });

  it.each<[string, unknown, string]>([
    ['more points than there are', { alloc: { a: 60, b: 41 } }, 'answer.alloc'],
    ['no points', { alloc: { a: 0 } }, 'answer.alloc'],
    ['nothing', { alloc: {} }, 'answer.alloc'],
    ['a list', { alloc: [1, 2] }, 'answer.alloc'],
    ['points below zero that even out', { alloc: { a: 101, b: -1 } }, 'answer.alloc.a'],
    ['points below zero', { alloc: { a: 10, b: -1 } }, 'answer.alloc.b'],
    ['half points', { alloc: { a: 0.5 } }, 'answer.alloc.a'],
    ['huge points', { alloc: { a: 1e300 } }, 'answer.alloc.a'],
    ['points as a text', { alloc: { a: '10' } }, 'answer.alloc.a'],
    ['a foreign option', { alloc: { a: 1, x: 1 } }, 'answer.alloc.x'],
    ['a name of the prototype', JSON.parse('{"alloc":{"__proto__":5}}'), 'answer.alloc.__proto__'],
    ['an unknown key', { alloc: { a: 1 }, weight: 100 }, 'answer.weight'],
  ])('refuses %s', (_what, given, field) => {
    expect(points.checkAnswer(config, given)).toMatchObject({ ok: false, refusal: 'invalid', field });
  });

  it('asks for all points, for steps and for no more than one option may have, where that is wanted', () => {
    const strict = { options, budget: 20, step: 5, perItemMax: 10, mustSpendAll: true };
    expect(points.checkAnswer(strict, { alloc: { a: 10, b: 5 } })).toMatchObject({ reason: 'points-not-all' });
    expect(points.checkAnswer(strict, { alloc: { a: 10, b: 6, c: 4 } })).toMatchObject({ reason: 'points-off-step' });
    expect(points.checkAnswer(strict, { alloc: { a: 15, b: 5 } })).toMatchObject({ reason: 'not-a-whole-number' });
    expect(points.checkAnswer(strict, { alloc: { a: 10, b: 5, c: 5 } }).ok).toBe(true);
    expect(points.checkAnswer({ ...strict, perItemMax: 9 }, { alloc: { a: 9 } }).ok).toBe(false);
  });

  it('takes an option whose id is a name of the prototype for an option like any other', () => {
    const odd = { options: [{ id: '__proto__', text: 'P' }, ...options] };
    const answer = points.checkAnswer(odd, JSON.parse('{"alloc":{"__proto__":5}}'));
    if (!answer.ok) throw new Error('it was refused');
    expect(points.answerKey(answer.value)).toBe('{"alloc":{"__proto__":5}}');
    expect(
      resultOfCounts(points, odd, [{ answerKey: points.answerKey(answer.value), count: 2 }]).options[0]?.mean,
    ).toBe(5);
  });
});

describe('the result of points', () => {
  it('has the numbers of a calculation by hand', () => {
    const { options: rows, base } = resultOfCounts(points, config, shared);
    expect(base).toBe(5);
    expect(rows.map(({ mean }) => mean)).toEqual([28, 36, 20]);
    expect(rows.map(({ median }) => median)).toEqual([10, 40, 0]);
    expect(rows.map(({ sd }) => sd?.toFixed(4))).toEqual(['29.4958', '40.9878', '27.3861']);
    expect(rows.map(({ share }) => share)).toEqual([140 / 420, 180 / 420, 100 / 420]);
    expect(rows.map(({ givers }) => givers)).toEqual([4, 3, 2]);
    expect(rows.map(({ rank }) => rank)).toEqual([2, 1, 3]);
  });

  it('has the same numbers whatever the step', () => {
    const tens = resultOfCounts(points, { options, step: 10 }, shared);
    expect(tens.options.map(({ mean, median, sd }) => [mean, median, sd?.toFixed(9)])).toEqual(
      resultOfCounts(points, config, shared).options.map(({ mean, median, sd }) => [mean, median, sd?.toFixed(9)]),
    );
  });

  it('leaves out keys that are no answer', () => {
    const broken = ['{"alloc":{"a":101}}', '{"order":["a"]}', '{', '"a"'].map((answerKey) => ({ answerKey, count: 9 }));
    expect(resultOfCounts(points, config, [...shared, ...broken])).toEqual(resultOfCounts(points, config, shared));
  });

  it('has a spread of one person for nobody, and numbers of nobody for nobody', () => {
    expect(resultOfCounts(points, config, counts([1, { a: 5 }])).options[0]).toMatchObject({
      mean: 5,
      median: 5,
      sd: null,
    });
    const nobody = resultOfCounts(points, config, []);
    expect(nobody.options[0]).toEqual({
      id: 'a',
      mean: null,
      median: null,
      sd: null,
      share: null,
      givers: 0,
      rank: null,
      tied: false,
    });
    expect(sayEnglish(chart, ...chart.summarise(config, nobody))).toBe('No answers yet.');
  });
});

describe('the chart of points', () => {
  const view = { settled: true, own: { alloc: { a: 10, c: 50 } } };

  it('has a bar of mean points an option, and all other numbers in its table', () => {
    const [body] = chart.draw(config, resultOfCounts(points, config, shared), view);
    expect(body?.drawn).toEqual({
      shape: 'bars',
      axis: { min: 0, max: 100 },
      form: 'figure',
      rows: [
        { id: 'b', label: 'B', value: 36 },
        { id: 'a', label: 'A', value: 28 },
        { id: 'c', label: 'C', value: 20, marks: ['own'] },
      ],
    });
    expect(body?.table.rows[0]?.slice(0, 5)).toEqual(['B', 36, 180 / 420, 3, 40]);
    expect(body?.notes.map((note) => sayEnglish(chart, note as never))).toEqual([
      'Each person had 100 points to give; means are of all who answered',
    ]);
  });

  it('keeps the order of the options while answers come', () => {
    const [body] = chart.draw(config, resultOfCounts(points, config, shared), { settled: false, own: null });
    expect(body?.table.rows.map(([label]) => label)).toEqual(['A', 'B', 'C']);
  });

  it('says who has most, two that tie by their names', () => {
    const said = (rows: readonly AnswerCount[]) =>
      sayEnglish(chart, ...chart.summarise(config, resultOfCounts(points, config, rows)));
    expect(said(shared)).toBe('“B” has the most points: a mean of 36 of 100 (43% of all points), from 5 answers.');
    expect(said(counts([1, { a: 50, b: 50 }]))).toBe(
      '“A” and “B” tie for the most points: each a mean of 50 of 100 (50% of all points), from 1 answer.',
    );
    expect(said(counts([1, { a: 3, b: 3, c: 3 }]))).toMatch(/^3 options tie for the most points: each a mean of 3 /);
    expect(sayEnglish(chart, chart.finding(config, resultOfCounts(points, config, shared)))).toBe(
      '“B” has the most points (mean of 36 of 100, 5 answers)',
    );
  });

  it('writes means of few points with two decimals, and thousands with a comma', () => {
    const finding = (budget: number, rows: readonly AnswerCount[]) =>
      sayEnglish(chart, chart.finding({ options, budget }, resultOfCounts(points, { options, budget }, rows)));
    expect(finding(10, counts([1, { a: 4 }], [2, { a: 3 }]))).toBe(
      '“A” has the most points (mean of 3.33 of 10, 3 answers)',
    );
    expect(finding(1_000, counts([1, { a: 400 }], [2, { a: 300 }]))).toBe(
      '“A” has the most points (mean of 333.3 of 1,000, 3 answers)',
    );
  });

  it('publishes its model, and says what the counts beside it count', () => {
    const table = pointsRecord.table(points.labels(config), resultOfCounts(points, config, shared));
    expect(table).toMatchObject({ countsOf: 'givers', counts: [{ label: 'B', count: 3, share: 0.6 }, {}, {}] });
    expect(chart.published(table)).toEqual(table.models);
  });
});

describe('points.sameMeaning', () => {
  it('takes a default and the same spelt out for one meaning', () => {
    expect(points.sameMeaning(config, { options, budget: 100, step: 1, perItemMax: 100, mustSpendAll: false })).toBe(
      true,
    );
    for (const other of [{ budget: 50 }, { step: 5 }, { perItemMax: 50 }, { mustSpendAll: true }])
      expect(points.sameMeaning(config, { options, ...other })).toBe(false);
  });
});
