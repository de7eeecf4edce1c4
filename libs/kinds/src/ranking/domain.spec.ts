import fs from 'node:fs';
import path from 'node:path';

import type { AnswerCount } from '@rt/domain/polling';
import { resultOfCounts } from '@rt/domain/polling';

import { sayEnglish } from '../spec-say';
import { chart } from './chart';
import type { RankingConfig } from './domain';
import { ranking } from './domain';

const options = ['A', 'B', 'C'].map((text) => ({ id: text.toLowerCase(), text }));
const config: RankingConfig = { options };

function counts(...orders: readonly (readonly [times: number, ...ids: readonly string[]])[]): AnswerCount[] {
  return orders.map(([count, ...order]) => ({ answerKey: ranking.answerKey({ order }), count }));
}

/** The tally itself: its comparisons of two options stand in no result. */
const tallyOf = (...orders: readonly (readonly [times: number, ...ids: readonly string[]])[]) =>
  orders.reduce((tally, [times, ...order]) => ranking.add(config, tally, { order }, times), ranking.emptyTally(config));

const disputed = counts([3, 'a', 'b', 'c'], [2, 'b', 'c', 'a']);
const partial = counts([1, 'a', 'b', 'c'], [1, 'b', 'a'], [1, 'c']);

describe('ranking.checkConfig', () => {
  it('keeps what was given and no more', () => {
    expect(ranking.checkConfig({ options })).toEqual({ ok: true, value: { options } });
    const full = { options, minRanked: 2, maxRanked: 3, method: 'dowdall', randomise: true };
    expect(ranking.checkConfig(full)).toEqual({ ok: true, value: full });
  });

  it.each<[string, unknown, string]>([
    ['one option', { options: options.slice(0, 1) }, 'config.options'],
    [
      '16 options',
      { options: Array.from({ length: 16 }, (_, at) => ({ id: `o${at}`, text: `${at}` })) },
      'config.options',
    ],
    ['none to be ranked', { options, minRanked: 0 }, 'config.minRanked'],
    ['more to be ranked than there are', { options, minRanked: 4 }, 'config.minRanked'],
    ['most below fewest', { options, minRanked: 3, maxRanked: 2 }, 'config.maxRanked'],
    ['most as a text', { options, maxRanked: '2' }, 'config.maxRanked'],
    ['a method of the prototype', { options, method: 'toString' }, 'config.method'],
    ['an unknown key', { options, points: 3 }, 'config.points'],
  ])('refuses %s', (_what, given, field) => {
    expect(ranking.checkConfig(given)).toMatchObject({ ok: false, refusal: 'invalid', field });
  });
});

describe('ranking.checkAnswer', () => {
  it('keeps the order', () => {
    expect(ranking.checkAnswer(config, { order: ['c', 'a'] })).toEqual({ ok: true, value: { order: ['c', 'a'] } });
  });

  it.each<[string, unknown, string]>([
    ['an option twice', { order: ['a', 'a'] }, 'answer.order[1]'],
    ['a foreign option', { order: ['a', 'x'] }, 'answer.order[1]'],
    ['a name of the prototype', { order: ['__proto__'] }, 'answer.order[0]'],
    ['two options at one rank', { order: [['a', 'b'], 'c'] }, 'answer.order[0]'],
    ['nothing', { order: [] }, 'answer.order'],
    ['a text', { order: 'abc' }, 'answer.order'],
    ['100,000 ids', { order: Array(100_000).fill('a') }, 'answer.order'],
    ['an unknown key', { order: ['a'], weight: 100 }, 'answer.weight'],
  ])('refuses %s', (_what, given, field) => {
    expect(ranking.checkAnswer(config, given)).toMatchObject({ ok: false, refusal: 'invalid', field });
  });

  it('refuses fewer and more than may be ranked', () => {
    const two = { options, minRanked: 2, maxRanked: 2 };
    expect(ranking.checkAnswer(two, { order: ['a'] })).toMatchObject({ ok: false, field: 'answer.order' });
    expect(ranking.checkAnswer(two, { order: ['a', 'b', 'c'] })).toMatchObject({ ok: false, field: 'answer.order' });
    expect(ranking.checkAnswer(two, { order: ['b', 'a'] }).ok).toBe(true);
  });
});

describe('the result of ranking', () => {
  it('finds other first places by Borda, Dowdall and direct comparison, and says that they differ', () => {
    const result = resultOfCounts(ranking, config, disputed);
    expect(result.options.map(({ borda }) => borda)).toEqual([2.2, 2.4, 1.4]);
    expect(result.options.map(({ dowdall }) => dowdall)).toEqual([11 / 15, 0.7, 0.4]);
    expect(tallyOf([3, 'a', 'b', 'c'], [2, 'b', 'c', 'a']).preferred).toEqual([0, 3, 3, 2, 0, 5, 2, 0, 0]);
    expect(result).toMatchObject({
      condorcetWinner: 'a',
      methodsAgree: false,
      first: { borda: ['b'], dowdall: ['a'], copeland: ['a'] },
    });
    expect(result.options.map(({ rank }) => rank)).toEqual([2, 1, 3]);
  });

  it('tells nobody who put what before what: with two ranks to give, that would be single answers', () => {
    const numbers = JSON.stringify(
      resultOfCounts(ranking, { ...config, maxRanked: 2 }, counts([1, 'a', 'b'], [1, 'c', 'a'])),
    );
    expect(numbers).not.toContain('[[');
    expect(numbers).not.toContain('preferred');
  });

  it('counts what was not ranked behind what was, and not against its like', () => {
    const result = resultOfCounts(ranking, config, partial);
    expect(result.options.map(({ borda }) => borda)).toEqual([5 / 3, 5 / 3, 4 / 3]);
    expect(result.options.map(({ rank, tied }) => [rank, tied])).toEqual([
      [1, true],
      [1, true],
      [3, false],
    ]);
    expect(result).toMatchObject({ condorcetWinner: null, base: 3 });
    expect(result.options[2]).toMatchObject({ timesRanked: 2, firstChoices: 1, meanPosition: 2 });
  });

  it('follows the method that was chosen', () => {
    const ranks = (method: RankingConfig['method']) =>
      resultOfCounts(ranking, { options, method }, disputed).options.map(({ rank }) => rank);
    expect(ranks('dowdall')).toEqual([1, 2, 3]);
    expect(ranks('copeland')).toEqual([1, 2, 3]);
  });

  it('finds equal sums of 1 / rank equal, whatever they are put together of', () => {
    const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, text: id }));
    const given = counts([1, ...'db'], [1, ...'eadcfb'], [1, ...'fabd'], [1, ...'dce']);
    const [a, b] = resultOfCounts(ranking, { options: six, method: 'dowdall' }, given).options;
    expect([a?.dowdall, b?.dowdall, a?.rank === b?.rank]).toEqual([0.25, 0.25, true]);
  });

  it('has numbers of nobody for nobody', () => {
    const result = resultOfCounts(ranking, config, []);
    expect(result).toMatchObject({ base: 0, condorcetWinner: null, methodsAgree: null });
    expect(result.options[0]).toEqual({
      id: 'a',
      borda: null,
      dowdall: null,
      copeland: null,
      firstChoices: 0,
      timesRanked: 0,
      meanPosition: null,
      rank: null,
      tied: false,
    });
    expect(sayEnglish(chart, ...chart.summarise(config, result))).toBe('No answers yet.');
  });
});

describe('the sentence of a ranking', () => {
  const said = (given: RankingConfig, rows: readonly AnswerCount[]) =>
    sayEnglish(chart, ...chart.summarise(given, resultOfCounts(ranking, given, rows)));

  it('says where the methods disagree, and who is ahead of all others', () => {
    expect(said(config, disputed)).toBe(
      '“B” comes first with a mean of 2.4 of 3 points, from 5 answers. ' +
        'The methods disagree on the first place: by points (Borda) “B”, by 1 / position (Dowdall) “A”, ' +
        'in direct comparisons (Copeland) “A”. “A” is ahead of every other option in direct comparison.',
    );
  });

  it('names two that tie, and counts more', () => {
    expect(said(config, partial)).toBe(
      '“A” and “B” tie for first place with a mean of 1.67 of 3 points, from 3 answers.',
    );
    expect(said(config, counts([1, 'a'], [1, 'b'], [1, 'c']))).toBe(
      '3 options tie for first place with a mean of 1 of 3 points, from 3 answers.',
    );
  });

  it('says what the order follows where that is another method', () => {
    const finding = (method: RankingConfig['method']) =>
      sayEnglish(chart, chart.finding({ options, method }, resultOfCounts(ranking, { options, method }, disputed)));
    expect(finding('borda')).toBe('“B” comes first (mean of 2.4 of 3 points, 5 answers)');
    expect(finding('dowdall')).toBe('“A” comes first (mean of 0.73 by 1 / position, 5 answers)');
    expect(finding('copeland')).toBe('“A” comes first (2 of 2 direct comparisons, 5 answers)');
  });
});

describe('ranking.sameMeaning', () => {
  it('takes a default and the same spelt out for one meaning', () => {
    expect(ranking.sameMeaning(config, { options, minRanked: 1, maxRanked: 3, method: 'borda' })).toBe(true);
    expect(ranking.sameMeaning(config, { options, maxRanked: 2 })).toBe(false);
    expect(ranking.sameMeaning(config, { options, method: 'dowdall' })).toBe(false);
  });
});

const elections = path.join(process.env['RT_TEST_DATA'] || 'nowhere', 'ranked-ballots/small-cases.json');
const known = fs.existsSync(elections);

interface Election {
  readonly id: string;
  readonly candidates: readonly string[];
  readonly ballots: readonly string[];
  readonly expect: Readonly<Record<string, unknown>>;
}

const cases = known ? (JSON.parse(fs.readFileSync(elections, 'utf8')) as readonly Election[]) : [];

// Published elections with results that others computed; they are no part of the project (CONTRIBUTING.md).
(known ? describe : describe.skip)(`elections that others counted${known ? '' : `: ${elections} is not there`}`, () => {
  const resultOf = (name: string) => {
    const found = cases.find(({ id }) => id === name);
    if (!found) throw new Error(`There is no election ${name}`);
    const ids = new Map(found.candidates.map((text, at) => [text, `o${at}`]));
    const given: RankingConfig = { options: found.candidates.map((text, at) => ({ id: `o${at}`, text })) };
    const rows = found.ballots.map((line) => {
      const [order = '', times = '1'] = line.split('*');

      return {
        answerKey: JSON.stringify({ order: order.split('>').map((text) => ids.get(text.trim())) }),
        count: +times,
      };
    });
    const result = resultOfCounts(ranking, given, rows);
    const textOf = (id: string | null) => given.options.find((option) => option.id === id)?.text ?? null;
    const orderBy = (method: 'borda' | 'copeland') => {
      const values = [...new Set(result.options.map((option) => option[method] ?? 0))].sort((a, b) => b - a);

      return values.map((value) =>
        result.options.filter((option) => option[method] === value).map(({ id }) => textOf(id)),
      );
    };

    return { result, expected: found.expect, textOf, orderBy };
  };

  it.each(['tennessee', 'copeland-wiki-2'])('agrees on the Copeland order and the Condorcet winner of %s', (name) => {
    const { result, expected, textOf, orderBy } = resultOf(name);
    expect(orderBy('copeland')).toEqual(expected['copeland_ranking']);
    expect(textOf(result.condorcetWinner)).toBe(expected['condorcet_winner']);
  });

  it('agrees on the Borda points and order of borda-fr-wiki-1', () => {
    const { result, expected, textOf, orderBy } = resultOf('borda-fr-wiki-1');
    const points = Object.fromEntries(
      result.options.map(({ id, borda }) => [textOf(id), Math.round((borda ?? 0) * result.base)]),
    );
    expect(points).toEqual(expected['borda_from_1']);
    expect(orderBy('borda')).toEqual(expected['borda_ranking']);
  });
});
