import type { ChoiceOption, Kind } from '@rt/domain/polling';
import {
  checkFlag,
  checkOptions,
  isWhole,
  leadingFirst,
  optionLabels,
  OPTIONS_MIN,
  sameIds,
  wholeRefusal,
} from '@rt/domain/polling';
import type { Checked } from '@rt/domain/text';
import { accept, checkRecord, own, reject } from '@rt/domain/text';

import { rankingMoves } from './moves';
import type { RankingMethod } from './ranks';
import { RANKED_OPTIONS_MAX, RANKING_METHODS, ranksAllowed } from './ranks';
import type { RankingResult } from './result';
import { rankingResult } from './result';

export interface RankingConfig {
  readonly options: readonly ChoiceOption[];
  /** Fewest options that one participant ranks, default 1. */
  readonly minRanked?: number;
  /** Most options that one participant ranks, default all. */
  readonly maxRanked?: number;
  /** What the order of the result follows, default borda. */
  readonly method?: RankingMethod;
  /** Each participant sees the options in an order of their own (`shownOptions`). */
  readonly randomise?: boolean;
}

export interface RankingAnswer {
  /** Option ids, distinct, the best first. */
  readonly order: readonly string[];
}

/** Both tables have a row an option, in the order of the configuration, one row after the other in one list. */
export interface RankingTally {
  readonly respondents: number;
  /** Participants who gave option `row` the rank `column` (0 is the first place). */
  readonly ranks: readonly number[];
  /** Participants who prefer option `row` to option `column`. */
  readonly preferred: readonly number[];
}

const KEYS = ['options', 'minRanked', 'maxRanked', 'method', 'randomise'];

export const ranking: Kind<RankingConfig, RankingAnswer, RankingResult, RankingTally> = {
  kind: 'ranking',
  aim: 'prioritise',
  moves: rankingMoves,

  checkConfig(input): Checked<RankingConfig> {
    const record = checkRecord(input, 'config', KEYS);
    if (!record.ok) return record;
    const options = checkOptions(own(record.value, 'options'), 'config.options');
    if (!options.ok) return options;
    if (options.value.length > RANKED_OPTIONS_MAX) {
      return reject('invalid', 'config.options', 'options-too-few-or-many', {
        min: OPTIONS_MIN,
        max: RANKED_OPTIONS_MAX,
      });
    }
    const range = checkRange(record.value, options.value.length);
    if (!range.ok) return range;
    const method = checkMethod(own(record.value, 'method'));
    if (!method.ok) return method;
    const randomise = checkFlag(record.value, 'randomise');
    if (!randomise.ok) return randomise;

    return accept({ options: options.value, ...range.value, ...method.value, ...randomise.value });
  },

  checkAnswer(config, input): Checked<RankingAnswer> {
    const record = checkRecord(input, 'answer', ['order']);
    if (!record.ok) return record;
    const order = checkOrder(own(record.value, 'order'), config.options);
    if (!order.ok) return order;
    const { min, max } = ranksAllowed(config);
    if (order.value.length < min) return reject('invalid', 'answer.order', 'picks-too-few', { min });
    if (order.value.length > max) return reject('invalid', 'answer.order', 'picks-too-many', { max });

    return accept({ order: order.value });
  },

  answerKey({ order }) {
    return JSON.stringify({ order });
  },

  emptyTally({ options }) {
    return { respondents: 0, ranks: zeros(options.length ** 2), preferred: zeros(options.length ** 2) };
  },

  add(config, { respondents, ranks, preferred }, answer, times = 1) {
    const sums = { ranks: [...ranks], preferred: [...preferred] };
    addOrder(config, sums, answer, times);

    return { respondents: respondents + times, ...sums };
  },

  merge(a, b) {
    return {
      respondents: a.respondents + b.respondents,
      ranks: a.ranks.map((count, at) => count + (b.ranks[at] ?? 0)),
      preferred: a.preferred.map((count, at) => count + (b.preferred[at] ?? 0)),
    };
  },

  result(config, tally) {
    return rankingResult(config, tally);
  },

  count(config, answers) {
    // One pair of tables for all answers: where most people rank differently, a copy for each would cost most of the time.
    const sums = { ranks: zeros(config.options.length ** 2), preferred: zeros(config.options.length ** 2) };
    let respondents = 0;
    for (const { answer, count } of answers) {
      addOrder(config, sums, answer, count);
      respondents += count;
    }

    return { respondents, ...sums };
  },

  respondents(result) {
    return result.base;
  },

  items({ options }, result) {
    const ranks = new Map(result?.options.map(({ id, rank }) => [id, rank === null ? null : -rank]));

    return leadingFirst(options, (id) => ranks.get(id));
  },

  takesItems: { most: RANKED_OPTIONS_MAX },

  labels: optionLabels,

  sameMeaning(before, after) {
    const [first, second] = [ranksAllowed(before), ranksAllowed(after)];

    return (
      sameIds(before.options, after.options) &&
      first.min === second.min &&
      first.max === second.max &&
      (before.method ?? 'borda') === (after.method ?? 'borda')
    );
  },
};

interface Sums {
  readonly ranks: number[];
  readonly preferred: number[];
}

/** An option that was ranked is preferred to those after it and to all that were not; two of those are not compared. */
function addOrder({ options }: RankingConfig, { ranks, preferred }: Sums, { order }: RankingAnswer, times: number) {
  const at = new Map(options.map(({ id }, index) => [id, index]));
  const better = new Uint8Array(options.length);
  for (const [rank, id] of order.entries()) {
    const row = at.get(id);
    if (row === undefined) continue;
    better[row] = 1;
    raise(ranks, row * options.length + rank, times);
    for (let other = 0; other < options.length; other += 1) {
      if (better[other] === 0) raise(preferred, row * options.length + other, times);
    }
  }
}

function raise(counts: number[], at: number, by: number): void {
  counts[at] = (counts[at] ?? 0) + by;
}

function zeros(length: number): number[] {
  return Array.from({ length }, () => 0);
}

function checkRange(
  record: Readonly<Record<string, unknown>>,
  options: number,
): Checked<Pick<RankingConfig, 'minRanked' | 'maxRanked'>> {
  const minRanked = own(record, 'minRanked');
  const maxRanked = own(record, 'maxRanked');
  if (minRanked !== undefined && !isWhole(minRanked, 1, options)) return wholeRefusal('config.minRanked', 1, options);
  const least = minRanked ?? 1;
  if (maxRanked !== undefined && !isWhole(maxRanked, least, options)) {
    return wholeRefusal('config.maxRanked', least, options);
  }

  return accept({
    ...(minRanked === undefined ? {} : { minRanked }),
    ...(maxRanked === undefined ? {} : { maxRanked }),
  });
}

function checkMethod(input: unknown): Checked<Pick<RankingConfig, 'method'>> {
  if (input === undefined) return accept({});
  const method = RANKING_METHODS.find((name) => name === input);

  return method === undefined ? reject('invalid', 'config.method', 'not-in-list') : accept({ method });
}

function checkOrder(input: unknown, options: readonly ChoiceOption[]): Checked<readonly string[]> {
  if (!Array.isArray(input)) return reject('invalid', 'answer.order', 'picks-missing');
  if (input.length > options.length) return reject('invalid', 'answer.order', 'pick-twice');
  const known = new Set(options.map(({ id }) => id));
  const order = new Set<string>();
  for (const [at, id] of input.entries()) {
    const field = `answer.order[${at}]`;
    if (typeof id !== 'string' || !known.has(id)) return reject('invalid', field, 'pick-missing');
    if (order.has(id)) return reject('invalid', field, 'pick-twice');
    order.add(id);
  }

  return accept([...order]);
}
