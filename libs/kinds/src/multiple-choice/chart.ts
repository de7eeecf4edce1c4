import type { ChartBody, ChoiceResult, KindChart, PickedPair } from '@rt/domain/polling';
import {
  barOfRow,
  barsBody,
  choiceFinding,
  choiceRows,
  choiceSentence,
  publishedBars,
  sortedBars,
} from '@rt/domain/polling';

import { multipleChoice } from '../words.en-GB.json';
import type { MultipleChoiceAnswer, MultipleChoiceConfig } from './domain';
import { picksAllowed } from './picks';

/** Bars whose lengths are shares of the people who answered, which may add up to more than 100%. */
export const chart: KindChart<MultipleChoiceConfig, MultipleChoiceAnswer, ChoiceResult> = {
  words: multipleChoice,

  draw(config, result, { settled, own }) {
    const rows = choiceRows(config.options, result);
    const bars = rows.map((row) => barOfRow(row, own?.optionIds.includes(row.id) ?? false));

    return [barsBody(sortedBars(bars, settled), [{ code: 'several' }])];
  },

  summarise(config, result) {
    return [choiceSentence(config.options, result)];
  },

  finding(config, result) {
    return choiceFinding(config.options, result);
  },

  published(table) {
    return [publishedBars(table, [])];
  },

  together(config, pairs) {
    return picksAllowed(config).max < 2 ? null : pairsBody(config, pairs);
  },
};

/** A cell for each two options, each pair told once; in the table the pairs that are told, the most frequent first. */
function pairsBody(
  { options, exclusiveOptionIds = [] }: MultipleChoiceConfig,
  pairs: readonly PickedPair[],
): ChartBody {
  const inclusive = options.filter(({ id }) => !exclusiveOptionIds.includes(id));
  const told = new Map(pairs.map(({ optionIds, count }) => [optionIds.join(), count]));
  const textOf = (id: string) => options.find((option) => option.id === id)?.text ?? id;

  return {
    figures: [],
    notes: [],
    table: {
      columns: [
        { id: 'one', label: { code: 'pairs-first' } },
        { id: 'other', label: { code: 'pairs-second' } },
        { id: 'people', label: { code: 'pairs-people' }, form: 'count' },
      ],
      rows: pairs.map(({ optionIds: [first, second], count }) => [textOf(first), textOf(second), count]),
    },
    drawn: {
      shape: 'matrix',
      rows: inclusive.slice(0, -1).map(({ text }) => text),
      columns: inclusive.slice(1).map(({ text }) => text),
      cells: inclusive
        .slice(0, -1)
        .map((row) => inclusive.slice(1).map((column) => told.get(`${row.id},${column.id}`) ?? null)),
      form: 'count',
      as: 'heat',
    },
  };
}
