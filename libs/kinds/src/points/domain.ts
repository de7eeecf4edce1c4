import type { ChoiceOption, Kind } from '@rt/domain/polling';
import {
  addLists,
  checkFlag,
  checkOptions,
  isWhole,
  itemsByMean,
  OPTIONS_MAX,
  sameIds,
  wholeRefusal,
} from '@rt/domain/polling';
import type { Checked } from '@rt/domain/text';
import { accept, checkRecord, isRecord, joinPath, own, reject } from '@rt/domain/text';

import type { Amounts, PointsAllowed } from './allocation';
import { BUDGET_DEFAULT, BUDGET_MAX, pointsAllowed, pointsGiven, pointsOf } from './allocation';
import { pointsMoves } from './moves';
import type { PointsResult } from './result';
import { pointsResult } from './result';

export interface PointsConfig {
  readonly options: readonly ChoiceOption[];
  /** Points that one participant has, 1 to 1,000, default 100. */
  readonly budget?: number;
  /** Points are given in multiples of this; it divides the budget. Default 1. */
  readonly step?: number;
  /** Most points for one option, default the budget. */
  readonly perItemMax?: number;
  /** All points must be given; without it at least one step. */
  readonly mustSpendAll?: boolean;
  /** Each participant sees the options in an order of their own (`shownOptions`). */
  readonly randomise?: boolean;
}

export interface PointsAnswer {
  readonly alloc: Amounts;
}

export interface PointsTally {
  readonly respondents: number;
  /** Per option, how many participants gave one step, two steps and so on; zeros are not listed. */
  readonly given: readonly (readonly number[])[];
}

const KEYS = ['options', 'budget', 'step', 'perItemMax', 'mustSpendAll', 'randomise'];

export const points: Kind<PointsConfig, PointsAnswer, PointsResult, PointsTally> = {
  kind: 'points',
  aim: 'prioritise',
  moves: pointsMoves,

  items: itemsByMean,
  takesItems: { most: OPTIONS_MAX },

  checkConfig(input): Checked<PointsConfig> {
    const record = checkRecord(input, 'config', KEYS);
    if (!record.ok) return record;
    const options = checkOptions(own(record.value, 'options'), 'config.options');
    if (!options.ok) return options;
    const mustSpendAll = checkFlag(record.value, 'mustSpendAll');
    if (!mustSpendAll.ok) return mustSpendAll;
    const budget = checkBudget(record.value);
    if (!budget.ok) return budget;
    const amounts = { options: options.value, ...budget.value, ...mustSpendAll.value };
    const most = checkMost(amounts, own(record.value, 'perItemMax'));
    if (!most.ok) return most;
    const randomise = checkFlag(record.value, 'randomise');
    if (!randomise.ok) return randomise;

    return accept({ ...amounts, ...most.value, ...randomise.value });
  },

  checkAnswer(config, input): Checked<PointsAnswer> {
    const record = checkRecord(input, 'answer', ['alloc']);
    if (!record.ok) return record;
    const allowed = pointsAllowed(config);
    const alloc = checkAlloc(own(record.value, 'alloc'), config.options, allowed);
    if (!alloc.ok) return alloc;
    const { budget } = allowed;
    const given = pointsGiven(alloc.value);
    if (given > budget) return reject('invalid', 'answer.alloc', 'points-too-many', { budget });
    if (allowed.all && given < budget) return reject('invalid', 'answer.alloc', 'points-not-all', { budget });

    return given === 0 ? reject('invalid', 'answer.alloc', 'points-none') : accept({ alloc: alloc.value });
  },

  answerKey({ alloc }) {
    const entries = Object.entries(alloc).sort(([a], [b]) => (a < b ? -1 : 1));

    return JSON.stringify({ alloc: Object.fromEntries(entries) });
  },

  emptyTally({ options }) {
    return { respondents: 0, given: options.map(() => []) };
  },

  add(config, tally, answer, times = 1) {
    const given = tally.given.map((counts) => [...counts]);
    addAmounts(config, given, answer, times);

    return { respondents: tally.respondents + times, given };
  },

  merge(a, b) {
    return {
      respondents: a.respondents + b.respondents,
      given: a.given.map((counts, at) => addLists(counts, b.given[at] ?? [])),
    };
  },

  result(config, tally) {
    return pointsResult(config, tally);
  },

  count(config, answers) {
    // One list of lists for all answers: most people share out their points in ways of their own.
    const given: number[][] = config.options.map(() => []);
    let respondents = 0;
    for (const { answer, count } of answers) {
      addAmounts(config, given, answer, count);
      respondents += count;
    }

    return { respondents, given };
  },

  respondents(result) {
    return result.base;
  },

  labels(config) {
    return config.options.map(({ id, text }) => ({ id, text }));
  },

  sameMeaning(before, after) {
    const [first, second] = [pointsAllowed(before), pointsAllowed(after)];

    return (
      sameIds(before.options, after.options) &&
      first.budget === second.budget &&
      first.step === second.step &&
      first.perItem === second.perItem &&
      first.all === second.all
    );
  },
};

function addAmounts(config: PointsConfig, given: readonly number[][], { alloc }: PointsAnswer, times: number): void {
  const { step } = pointsAllowed(config);
  for (const [at, { id }] of config.options.entries()) {
    const counts = given[at] ?? [];
    const steps = pointsOf(alloc, id) / step;
    if (steps === 0) continue;
    while (counts.length < steps) counts.push(0);
    counts[steps - 1] = (counts[steps - 1] ?? 0) + times;
  }
}

function checkBudget(record: Readonly<Record<string, unknown>>): Checked<Pick<PointsConfig, 'budget' | 'step'>> {
  const [budget, step] = [own(record, 'budget'), own(record, 'step')];
  if (budget !== undefined && !isWhole(budget, 1, BUDGET_MAX)) return wholeRefusal('config.budget', 1, BUDGET_MAX);
  const total = budget ?? BUDGET_DEFAULT;
  if (step !== undefined && !isWhole(step, 1, total)) return wholeRefusal('config.step', 1, total);
  if (total % (step ?? 1) !== 0) return reject('invalid', 'config.step', 'points-step-wrong', { budget: total });

  return accept({ ...(budget === undefined ? {} : { budget }), ...(step === undefined ? {} : { step }) });
}

/** Most points for one option of a config that is right but for this: all points can be given where they must. */
function checkMost(config: PointsConfig, perItemMax: unknown): Checked<Pick<PointsConfig, 'perItemMax'>> {
  if (perItemMax === undefined) return accept({});
  const { budget, step, all } = pointsAllowed(config);
  const least = all ? Math.ceil(budget / step / config.options.length) * step : step;

  return isWhole(perItemMax, least, budget) ? accept({ perItemMax }) : wholeRefusal('config.perItemMax', least, budget);
}

function checkAlloc(
  input: unknown,
  options: readonly ChoiceOption[],
  { perItem, step }: PointsAllowed,
): Checked<Amounts> {
  if (!isRecord(input)) return reject('invalid', 'answer.alloc', 'not-an-object');
  const known = new Set(options.map(({ id }) => id));
  const amounts = new Map<string, number>();
  for (const [id, value] of Object.entries(input)) {
    if (!known.has(id)) return reject('invalid', joinPath('answer.alloc', id), 'pick-missing');
    if (!isWhole(value, 0, perItem)) return wholeRefusal(joinPath('answer.alloc', id), 0, perItem);
    if (value % step !== 0) return reject('invalid', joinPath('answer.alloc', id), 'points-off-step', { step });
    amounts.set(id, value);
  }

  return accept(
    Object.fromEntries(options.flatMap(({ id }) => [[id, amounts.get(id) ?? 0] as const]).filter(([, n]) => n > 0)),
  );
}
