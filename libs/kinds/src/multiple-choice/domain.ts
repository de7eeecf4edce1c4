import type { ChoiceOption, ChoiceResult, Kind } from '@rt/domain/polling';
import {
  addLists,
  checkFlag,
  checkOptions,
  choiceItems,
  isWhole,
  optionLabels,
  OPTIONS_MAX,
  rankOptions,
  sameIds,
  share,
  sum,
  wholeRefusal,
} from '@rt/domain/polling';
import type { Checked } from '@rt/domain/text';
import { accept, checkRecord, own, reject } from '@rt/domain/text';

import { multipleChoiceMoves } from './moves';
import { picksAllowed } from './picks';

export interface MultipleChoiceConfig {
  readonly options: readonly ChoiceOption[];
  /** Fewest picks, default 1. */
  readonly min?: number;
  /** Most picks, default all. */
  readonly max?: number;
  /** Options such as 'none of these': one stands alone, and then `min` does not count. */
  readonly exclusiveOptionIds?: readonly string[];
  /** Each participant sees the options in an order of their own (`shownOptions`). */
  readonly randomise?: boolean;
}

export interface MultipleChoiceAnswer {
  /** Distinct, sorted. */
  readonly optionIds: readonly string[];
}

export interface MultipleChoiceTally {
  readonly respondents: number;
  /** Participants an option, in the order of the configuration. */
  readonly picks: readonly number[];
}

export const multipleChoice: Kind<MultipleChoiceConfig, MultipleChoiceAnswer, ChoiceResult, MultipleChoiceTally> = {
  kind: 'multiple_choice',
  aim: 'prioritise',
  moves: multipleChoiceMoves,
  hands: { several: true },

  takesItems: { most: OPTIONS_MAX },
  items: choiceItems,

  checkConfig(input): Checked<MultipleChoiceConfig> {
    const record = checkRecord(input, 'config', ['options', 'min', 'max', 'exclusiveOptionIds', 'randomise']);
    if (!record.ok) return record;
    const options = checkOptions(own(record.value, 'options'), 'config.options');
    if (!options.ok) return options;
    const exclusive = checkExclusive(own(record.value, 'exclusiveOptionIds'), options.value);
    if (!exclusive.ok) return exclusive;
    const inclusive = options.value.length - (exclusive.value.exclusiveOptionIds?.length ?? 0);
    const range = checkRange(record.value, inclusive, options.value.length);
    if (!range.ok) return range;
    const randomise = checkFlag(record.value, 'randomise');
    if (!randomise.ok) return randomise;

    return accept({ options: options.value, ...range.value, ...exclusive.value, ...randomise.value });
  },

  checkAnswer(config, input): Checked<MultipleChoiceAnswer> {
    const record = checkRecord(input, 'answer', ['optionIds']);
    if (!record.ok) return record;
    const picked = checkPicked(own(record.value, 'optionIds'), config.options);
    if (!picked.ok) return picked;

    return checkSize(config, picked.value);
  },

  answerKey({ optionIds }) {
    return JSON.stringify({ optionIds: [...optionIds].sort() });
  },

  emptyTally(config) {
    return { respondents: 0, picks: config.options.map(() => 0) };
  },

  add(config, tally, answer, times = 1) {
    const picked = new Set(answer.optionIds);

    return {
      respondents: tally.respondents + times,
      picks: config.options.map(({ id }, index) => (tally.picks[index] ?? 0) + (picked.has(id) ? times : 0)),
    };
  },

  merge(a, b) {
    return { respondents: a.respondents + b.respondents, picks: addLists(a.picks, b.picks) };
  },

  result(config, { respondents, picks }) {
    return {
      options: rankOptions(config.options, picks, respondents),
      shareBase: 'respondents',
      base: respondents,
      meanPicks: share(sum(picks), respondents),
    };
  },

  respondents(result) {
    return result.base;
  },

  labels: optionLabels,

  sameMeaning(before, after) {
    const [first, second] = [picksAllowed(before), picksAllowed(after)];
    const exclusive = (config: MultipleChoiceConfig) => [...(config.exclusiveOptionIds ?? [])].sort().join();

    return (
      sameIds(before.options, after.options) &&
      first.min === second.min &&
      first.max === second.max &&
      exclusive(before) === exclusive(after)
    );
  },
};

function checkExclusive(
  input: unknown,
  options: readonly ChoiceOption[],
): Checked<Pick<MultipleChoiceConfig, 'exclusiveOptionIds'>> {
  const field = 'config.exclusiveOptionIds';
  if (input === undefined) return accept({});
  if (!Array.isArray(input)) return reject('invalid', field, 'option-ids-missing');
  const ids = checkPicked(input, options, field);
  if (!ids.ok) return ids;
  if (ids.value.length === options.length) {
    return reject('invalid', field, 'all-options-exclusive');
  }

  return accept({ exclusiveOptionIds: ids.value });
}

function checkRange(
  record: Readonly<Record<string, unknown>>,
  inclusive: number,
  all: number,
): Checked<Pick<MultipleChoiceConfig, 'min' | 'max'>> {
  const min = own(record, 'min');
  const max = own(record, 'max');
  if (min !== undefined && !isWhole(min, 1, inclusive)) return wholeRefusal('config.min', 1, inclusive);
  if (max !== undefined && !isWhole(max, min ?? 1, all)) return wholeRefusal('config.max', min ?? 1, all);

  return accept({ ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) });
}

function checkPicked(
  input: unknown,
  options: readonly ChoiceOption[],
  field = 'answer.optionIds',
): Checked<readonly string[]> {
  if (!Array.isArray(input)) return reject('invalid', field, 'picks-missing');
  if (input.length > options.length) return reject('invalid', field, 'pick-twice');
  const known = new Set(options.map((option) => option.id));
  const picked = new Set<string>();
  for (const [index, id] of input.entries()) {
    if (typeof id !== 'string' || !known.has(id)) {
      return reject('invalid', `${field}[${index}]`, 'pick-missing');
    }
    if (picked.has(id)) return reject('invalid', `${field}[${index}]`, 'pick-twice');
    picked.add(id);
  }

  return accept([...picked].sort());
}

function checkSize(config: MultipleChoiceConfig, optionIds: readonly string[]): Checked<MultipleChoiceAnswer> {
  const { min, max } = picksAllowed(config);
  const standsAlone = optionIds.find((id) => config.exclusiveOptionIds?.includes(id));
  if (standsAlone !== undefined) {
    const text = config.options.find((option) => option.id === standsAlone)?.text ?? standsAlone;

    return optionIds.length === 1
      ? accept({ optionIds })
      : reject('invalid', 'answer.optionIds', 'pick-alone', { option: text });
  }
  if (optionIds.length < min) return reject('invalid', 'answer.optionIds', 'picks-too-few', { min });
  if (optionIds.length > max) return reject('invalid', 'answer.optionIds', 'picks-too-many', { max });

  return accept({ optionIds });
}
