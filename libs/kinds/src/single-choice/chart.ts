import type { ChoiceResult, KindChart } from '@rt/domain/polling';
import {
  barOfRow,
  barsBody,
  choiceFinding,
  choiceRows,
  choiceSentence,
  publishedBars,
  roundingNote,
  sortedBars,
  sum,
} from '@rt/domain/polling';

import { singleChoice } from '../words.en-GB.json';
import type { SingleChoiceAnswer, SingleChoiceConfig } from './domain';
import { rowOfAnswer } from './row-of-answer';

export const chart: KindChart<SingleChoiceConfig, SingleChoiceAnswer, ChoiceResult> = {
  words: singleChoice,

  draw(config, result, { settled, own }) {
    const rows = choiceRows(config.options, result);
    const ownId = own === null ? undefined : rowOfAnswer(config, rows, own);
    const bars = rows.map((row) => barOfRow(row, row.id === ownId));

    return [barsBody(sortedBars(bars, settled), roundingNote(rows.map((row) => row.share)))];
  },

  summarise(config, result) {
    const { otherCount: wrote = 0 } = result;
    if (wrote === 0) return [choiceSentence(config.options, result)];
    const chose =
      mostOf(result) === 0 ? { code: 'nobody-chose' } : choiceSentence(config.options, result, scopeOf(result));

    return [chose, { code: 'wrote', values: { wrote } }];
  },

  finding(config, result) {
    const { otherCount: wrote = 0 } = result;
    if (wrote > 0 && mostOf(result) === 0) return { code: 'nobody-chose-finding', values: { wrote } };

    return choiceFinding(config.options, result, scopeOf(result));
  },

  published(table) {
    return [publishedBars(table, roundingNote(table.counts.map(({ share }) => share)))];
  },
};

function mostOf({ options }: ChoiceResult): number {
  return Math.max(...options.map(({ count }) => count));
}

/** The options alone, where as many or more wrote, or may have written, one and the same answer of their own. */
function scopeOf(result: ChoiceResult): 'all' | 'options' {
  const { other = [], otherCount: wrote = 0, unreadMost } = result;
  if (wrote === 0) return 'all';
  // Answers that are counted and not quoted may all be one and the same, unless it is known of them.
  const unquoted = unreadMost ?? wrote - sum(other.map(({ count }) => count));

  return mostOf(result) > Math.max(other[0]?.count ?? 0, unquoted) ? 'all' : 'options';
}
