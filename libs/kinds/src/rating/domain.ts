import type { Kind } from '@rt/domain/polling';
import { addLists, checkFlag, isWhole, wholeRefusal } from '@rt/domain/polling';
import type { Checked } from '@rt/domain/text';
import { accept, checkRecord, checkText, isRecord, own, reject, TEXT_LIMITS } from '@rt/domain/text';

import type { ScaleConfig, ScaleNumbers } from '../scale';
import { checkScale, scaleNumbers } from '../scale';
import { ratingMoves } from './moves';
import { lowest, pointLabel } from './points';

export interface RatingConfig extends ScaleConfig {
  /** One a point; '' where the point has none. */
  readonly pointLabels?: readonly string[];
  /** Offers 'not applicable', which is in no base. */
  readonly notApplicable?: boolean;
}

export type RatingAnswer = { readonly value: number } | { readonly na: true };

export interface RatingResult extends ScaleNumbers {
  readonly notApplicable: number;
}

export interface RatingTally {
  readonly counts: readonly number[];
  readonly notApplicable: number;
}

export const rating: Kind<RatingConfig, RatingAnswer, RatingResult, RatingTally> = {
  kind: 'rating',
  aim: 'understand',
  moves: ratingMoves,
  hands: { several: false },

  checkConfig(input): Checked<RatingConfig> {
    const record = checkRecord(input, 'config', CONFIG_KEYS);
    if (!record.ok) return record;
    const scale = checkScale(record.value);
    if (!scale.ok) return scale;
    const pointLabels = checkPointLabels(own(record.value, 'pointLabels'), scale.value.points);
    if (!pointLabels.ok) return pointLabels;
    const notApplicable = checkFlag(record.value, 'notApplicable');
    if (!notApplicable.ok) return notApplicable;

    return accept({ ...scale.value, ...pointLabels.value, ...notApplicable.value });
  },

  checkAnswer(config, input): Checked<RatingAnswer> {
    if (config.notApplicable && isRecord(input) && Object.hasOwn(input, 'na')) return checkNotApplicable(input);
    const record = checkRecord(input, 'answer', ['value']);
    if (!record.ok) return record;
    const value = own(record.value, 'value');
    const low = lowest(config);
    const high = low + config.points - 1;
    if (!isWhole(value, low, high)) return wholeRefusal('answer.value', low, high);

    // JSON knows -0, which is the point 0.
    return accept({ value: value + 0 });
  },

  answerKey(answer) {
    return 'na' in answer ? '{"na":true}' : JSON.stringify({ value: answer.value });
  },

  emptyTally(config) {
    return { counts: Array.from({ length: config.points }, () => 0), notApplicable: 0 };
  },

  add(config, tally, answer, times = 1) {
    if ('na' in answer) return { ...tally, notApplicable: tally.notApplicable + times };
    const place = answer.value - lowest(config);

    return { ...tally, counts: tally.counts.map((count, index) => count + (index === place ? times : 0)) };
  },

  merge(a, b) {
    return { counts: addLists(a.counts, b.counts), notApplicable: a.notApplicable + b.notApplicable };
  },

  result(config, { counts, notApplicable }) {
    return { ...scaleNumbers(counts, lowest(config)), notApplicable };
  },

  respondents(result) {
    return result.n + result.notApplicable;
  },

  labels(config) {
    const low = lowest(config);

    return Array.from({ length: config.points }, (_, index) => ({
      id: String(low + index),
      text: pointLabel(config, index) || String(low + index),
    }));
  },

  sameMeaning(before, after) {
    return (
      before.points === after.points &&
      lowest(before) === lowest(after) &&
      (before.notApplicable ?? false) === (after.notApplicable ?? false)
    );
  },
};

const CONFIG_KEYS = ['points', 'lowLabel', 'highLabel', 'pointLabels', 'notApplicable', 'start'];

function checkPointLabels(input: unknown, points: number): Checked<Pick<RatingConfig, 'pointLabels'>> {
  const field = 'config.pointLabels';
  if (input === undefined) return accept({});
  if (!Array.isArray(input) || input.length !== points) {
    return reject('invalid', field, 'point-labels-wrong', { points });
  }

  const pointLabels: string[] = [];
  for (const [index, item] of input.entries()) {
    const label = checkText(item, { field: `${field}[${index}]`, ...TEXT_LIMITS.scaleLabel, min: 0 });
    if (!label.ok) return label;
    pointLabels.push(label.value);
  }

  return accept({ pointLabels });
}

function checkNotApplicable(input: Readonly<Record<string, unknown>>): Checked<RatingAnswer> {
  const record = checkRecord(input, 'answer', ['na']);
  if (!record.ok) return record;

  return own(record.value, 'na') === true
    ? accept({ na: true })
    : reject('invalid', 'answer.na', 'not-applicable-false');
}
