import { accept, checkRecord, own, refuse } from '@rt/domain/text';
import type { Checked } from '@rt/domain/text';
import { foldCounts } from './kind';
import type { Kind } from './kind';
import { addLists, percentsOfWhole, sum } from './numbers';
import { checkFlag, checkOptions, rankOptions, sameIds, summariseOptions } from './options';
import type { ChoiceOption, ChoiceResult } from './options';

export interface SingleChoiceConfig {
  readonly options: readonly ChoiceOption[];
  /** Each participant sees the options in an order of their own (`optionOrder`). */
  readonly randomise?: boolean;
}

export interface SingleChoiceAnswer {
  readonly optionId: string;
}

/** Participants an option, in the order of the configuration. */
export type SingleChoiceTally = readonly number[];

export const singleChoice: Kind<SingleChoiceConfig, SingleChoiceAnswer, ChoiceResult, SingleChoiceTally> = {
  kind: 'single_choice',

  checkConfig(input): Checked<SingleChoiceConfig> {
    const record = checkRecord(input, 'config', ['options', 'randomise']);
    if (!record.ok) return record;
    const options = checkOptions(own(record.value, 'options'), 'config.options');
    if (!options.ok) return options;
    const randomise = checkFlag(record.value, 'randomise', 'config');
    if (!randomise.ok) return randomise;

    return accept({ options: options.value, ...randomise.value });
  },

  checkAnswer(config, input): Checked<SingleChoiceAnswer> {
    const record = checkRecord(input, 'answer', ['optionId']);
    if (!record.ok) return record;
    const optionId = own(record.value, 'optionId');
    if (typeof optionId !== 'string' || !config.options.some((option) => option.id === optionId)) {
      return refuse('invalid', 'answer.optionId', 'Select one of the options.');
    }

    return accept({ optionId });
  },

  answerKey({ optionId }) {
    return JSON.stringify({ optionId });
  },

  emptyTally(config) {
    return config.options.map(() => 0);
  },

  add(config, tally, answer, times = 1) {
    return config.options.map((option, index) => (tally[index] ?? 0) + (option.id === answer.optionId ? times : 0));
  },

  merge(a, b) {
    return addLists(a, b);
  },

  result(config, tally) {
    const base = sum(tally);

    return { options: rankOptions(config.options, tally, base), shareBase: 'respondents', base };
  },

  tally(config, counts) {
    return singleChoice.result(config, foldCounts(singleChoice, config, counts));
  },

  respondents(result) {
    return result.base;
  },

  percents(shares) {
    return percentsOfWhole(shares);
  },

  summarise(config, result) {
    return summariseOptions(config.options, result, percentsOfWhole);
  },

  labels(config) {
    return config.options.map(({ id, text }) => ({ id, text }));
  },

  sameMeaning(before, after) {
    return sameIds(before.options, after.options);
  },
};
