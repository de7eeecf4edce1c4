import type { ChoiceOption, Kind } from '@rt/domain/polling';
import {
  addLists,
  checkFlag,
  checkOptions,
  isWhole,
  itemsByMean,
  OPTIONS_MIN,
  sameIds,
  wholeRefusal,
} from '@rt/domain/polling';
import type { Checked } from '@rt/domain/text';
import { accept, checkRecord, isRecord, joinPath, own, reject } from '@rt/domain/text';

import { lowest } from '../rating/points';
import type { ScaleConfig } from '../scale';
import { checkScale } from '../scale';
import { scaleMatrixMoves } from './moves';
import type { ScaleMatrixResult } from './result';
import { partBases, scaleMatrixResult, withoutFew, withoutParts } from './result';
import type { MatrixSort } from './statements';
import { MATRIX_SORTS, SKIP, STATEMENTS_MAX } from './statements';

export interface ScaleMatrixConfig extends ScaleConfig {
  /** The statements, 2 to 15. */
  readonly options: readonly ChoiceOption[];
  /** Each statement needs a point or `skip`; without it what is left out is skipped. */
  readonly requireAll?: boolean;
  /** How a result that can no longer change is ordered, default config. */
  readonly sort?: MatrixSort;
  readonly randomise?: boolean;
}

export interface ScaleMatrixAnswer {
  readonly values: Readonly<Record<string, number | typeof SKIP>>;
}

export interface ScaleMatrixTally {
  readonly respondents: number;
  /** A row a statement, in the order of the configuration, with a count a point from the lowest; one row after the other. */
  readonly counts: readonly number[];
}

const KEYS = ['options', 'points', 'lowLabel', 'highLabel', 'start', 'requireAll', 'sort', 'randomise'];

export const scaleMatrix: Kind<ScaleMatrixConfig, ScaleMatrixAnswer, ScaleMatrixResult, ScaleMatrixTally> = {
  kind: 'scale_matrix',
  aim: 'understand',
  moves: scaleMatrixMoves,

  checkConfig(input): Checked<ScaleMatrixConfig> {
    const record = checkRecord(input, 'config', KEYS);
    if (!record.ok) return record;
    const options = checkStatements(own(record.value, 'options'));
    if (!options.ok) return options;
    const scale = checkScale(record.value);
    if (!scale.ok) return scale;
    const requireAll = checkFlag(record.value, 'requireAll');
    if (!requireAll.ok) return requireAll;
    const sort = checkSort(own(record.value, 'sort'));
    if (!sort.ok) return sort;
    const randomise = checkFlag(record.value, 'randomise');
    if (!randomise.ok) return randomise;

    return accept({ options: options.value, ...scale.value, ...requireAll.value, ...sort.value, ...randomise.value });
  },

  checkAnswer(config, input): Checked<ScaleMatrixAnswer> {
    const record = checkRecord(input, 'answer', ['values']);
    if (!record.ok) return record;
    const values = checkValues(own(record.value, 'values'), config);
    if (!values.ok) return values;
    const left = config.options.find(({ id }) => !values.value.has(id));
    if (config.requireAll && left) return reject('invalid', joinPath('answer.values', left.id), 'rate-or-skip');
    const whole = config.options.map(({ id }) => [id, values.value.get(id) ?? SKIP] as const);
    if (whole.every(([, value]) => value === SKIP)) return reject('invalid', 'answer.values', 'rated-none');

    return accept({ values: Object.fromEntries(whole) });
  },

  answerKey({ values }) {
    const entries = Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));

    return JSON.stringify({ values: Object.fromEntries(entries) });
  },

  items: itemsByMean,
  takesItems: { most: STATEMENTS_MAX },

  emptyTally(config) {
    return { respondents: 0, counts: zeros(config) };
  },

  add(config, tally, answer, times = 1) {
    const counts = [...tally.counts];
    addValues(config, counts, answer, times);

    return { respondents: tally.respondents + times, counts };
  },

  merge(a, b) {
    return { respondents: a.respondents + b.respondents, counts: addLists(a.counts, b.counts) };
  },

  result(config, tally) {
    return scaleMatrixResult(config, tally);
  },

  count(config, answers) {
    // One table for all answers: with several statements most people give one of their own.
    const counts = zeros(config);
    let respondents = 0;
    for (const { answer, count } of answers) {
      addValues(config, counts, answer, count);
      respondents += count;
    }

    return { respondents, counts };
  },

  respondents(result) {
    return result.base;
  },

  labels(config) {
    return config.options.map(({ id, text }) => ({ id, text }));
  },

  sameMeaning(before, after) {
    return (
      sameIds(before.options, after.options) &&
      before.points === after.points &&
      lowest(before) === lowest(after) &&
      (before.requireAll ?? false) === (after.requireAll ?? false) &&
      (before.sort ?? 'config') === (after.sort ?? 'config')
    );
  },

  withoutFew,

  partBases,

  withoutParts,
};

function zeros({ options, points }: ScaleMatrixConfig): number[] {
  return Array.from({ length: options.length * points }, () => 0);
}

function addValues(config: ScaleMatrixConfig, counts: number[], { values }: ScaleMatrixAnswer, times: number): void {
  const low = lowest(config);
  for (const [row, { id }] of config.options.entries()) {
    const value = own(values, id);
    if (typeof value !== 'number') continue;
    const at = row * config.points + value - low;
    counts[at] = (counts[at] ?? 0) + times;
  }
}

function checkStatements(input: unknown): Checked<readonly ChoiceOption[]> {
  const options = checkOptions(input, 'config.options');
  if (!options.ok || options.value.length <= STATEMENTS_MAX) return options;

  return reject('invalid', 'config.options', 'options-too-few-or-many', { min: OPTIONS_MIN, max: STATEMENTS_MAX });
}

function checkSort(input: unknown): Checked<Pick<ScaleMatrixConfig, 'sort'>> {
  if (input === undefined) return accept({});
  const sort = MATRIX_SORTS.find((name) => name === input);

  return sort === undefined ? reject('invalid', 'config.sort', 'not-in-list') : accept({ sort });
}

/** Points and skips by the id of their statement; JSON knows -0, which is the point 0. */
function checkValues(input: unknown, config: ScaleMatrixConfig): Checked<ReadonlyMap<string, number | typeof SKIP>> {
  if (!isRecord(input)) return reject('invalid', 'answer.values', 'not-an-object');
  const low = lowest(config);
  const high = low + config.points - 1;
  const known = new Set(config.options.map(({ id }) => id));
  const values = new Map<string, number | typeof SKIP>();
  for (const [id, value] of Object.entries(input)) {
    const field = joinPath('answer.values', id);
    if (!known.has(id)) return reject('invalid', field, 'pick-missing');
    if (value === SKIP) values.set(id, SKIP);
    else if (isWhole(value, low, high)) values.set(id, value + 0);
    else return wholeRefusal(field, low, high);
  }

  return accept(values);
}
