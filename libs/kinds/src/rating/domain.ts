import type { Kind } from '@rt/domain/polling';
import { addLists, checkFlag, foldCounts, isWhole, share, sum, wholeRefusal } from '@rt/domain/polling';
import type { Checked } from '@rt/domain/text';
import { accept, checkRecord, checkText, isRecord, own, reject, TEXT_LIMITS } from '@rt/domain/text';

import { moments } from '../moments';
import { lowest, pointLabel } from './points';

export interface RatingConfig {
  /** Number of points, 2 to 11. */
  readonly points: number;
  readonly lowLabel: string;
  readonly highLabel: string;
  /** One a point; '' where the point has none. */
  readonly pointLabels?: readonly string[];
  /** Offers 'not applicable', which is in no base. */
  readonly notApplicable?: boolean;
  /** Value of the lowest point, default 1. */
  readonly start?: 0 | 1;
}

export type RatingAnswer = { readonly value: number } | { readonly na: true };

export interface RatingResult {
  readonly distribution: readonly { readonly value: number; readonly count: number; readonly share: number | null }[];
  /** Ratings given; the base of every share. */
  readonly n: number;
  readonly notApplicable: number;
  readonly mean: number | null;
  readonly median: number | null;
  /** Of the sample (n - 1); null when n < 2. */
  readonly sd: number | null;
  /** Share of the two highest points; null when n is 0. With fewer than 4 points the two lowest overlap them. */
  readonly top2: number | null;
  readonly bottom2: number | null;
  /** top2 - bottom2. */
  readonly net: number | null;
}

export interface RatingTally {
  /** Participants a point, from the lowest. */
  readonly counts: readonly number[];
  readonly notApplicable: number;
}

const POINTS_MIN = 2;
const POINTS_MAX = 11;

export const rating: Kind<RatingConfig, RatingAnswer, RatingResult, RatingTally> = {
  kind: 'rating',

  checkConfig(input): Checked<RatingConfig> {
    const record = checkRecord(input, 'config', CONFIG_KEYS);
    if (!record.ok) return record;
    const points = own(record.value, 'points');
    if (!isWhole(points, POINTS_MIN, POINTS_MAX)) return wholeRefusal('config.points', POINTS_MIN, POINTS_MAX);
    const ends = checkEnds(record.value);
    if (!ends.ok) return ends;
    const pointLabels = checkPointLabels(own(record.value, 'pointLabels'), points);
    if (!pointLabels.ok) return pointLabels;
    const notApplicable = checkFlag(record.value, 'notApplicable', 'config');
    if (!notApplicable.ok) return notApplicable;
    const start = checkStart(own(record.value, 'start'));
    if (!start.ok) return start;

    return accept({ points, ...ends.value, ...pointLabels.value, ...notApplicable.value, ...start.value });
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
    const n = sum(counts);
    const low = lowest(config);

    return {
      distribution: counts.map((count, index) => ({ value: low + index, count, share: share(count, n) })),
      n,
      notApplicable,
      ...moments(counts, low, n),
      ...ends(counts, n),
    };
  },

  tally(config, counts) {
    return rating.result(config, foldCounts(rating, config, counts));
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

function checkEnds(record: Readonly<Record<string, unknown>>): Checked<Pick<RatingConfig, 'lowLabel' | 'highLabel'>> {
  const low = checkText(own(record, 'lowLabel'), { field: 'config.lowLabel', ...TEXT_LIMITS.scaleLabel });
  if (!low.ok) return low;
  const high = checkText(own(record, 'highLabel'), { field: 'config.highLabel', ...TEXT_LIMITS.scaleLabel });
  if (!high.ok) return high;
  if (low.value === high.value) return reject('invalid', 'config.highLabel', 'end-labels-same');

  return accept({ lowLabel: low.value, highLabel: high.value });
}

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

function checkStart(input: unknown): Checked<Pick<RatingConfig, 'start'>> {
  if (input === undefined) return accept({});

  return input === 0 || input === 1 ? accept({ start: input }) : wholeRefusal('config.start', 0, 1);
}

function checkNotApplicable(input: Readonly<Record<string, unknown>>): Checked<RatingAnswer> {
  const record = checkRecord(input, 'answer', ['na']);
  if (!record.ok) return record;

  return own(record.value, 'na') === true
    ? accept({ na: true })
    : reject('invalid', 'answer.na', 'not-applicable-false');
}

function ends(counts: readonly number[], n: number): Pick<RatingResult, 'top2' | 'bottom2' | 'net'> {
  if (n === 0) return { top2: null, bottom2: null, net: null };
  const top = sum(counts.slice(-2));
  const bottom = sum(counts.slice(0, 2));

  return { top2: top / n, bottom2: bottom / n, net: (top - bottom) / n };
}
