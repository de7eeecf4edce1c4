import { isWhole, share, sum, wholeRefusal } from '@rt/domain/polling';
import type { Checked } from '@rt/domain/text';
import { accept, checkText, own, reject, TEXT_LIMITS } from '@rt/domain/text';

import type { Moments } from './moments';
import { moments } from './moments';

export interface ScaleConfig {
  /** Number of points, 2 to 11. */
  readonly points: number;
  readonly lowLabel: string;
  readonly highLabel: string;
  /** Value of the lowest point, default 1. */
  readonly start?: 0 | 1;
}

export interface ScaleNumbers extends Moments {
  readonly distribution: readonly { readonly value: number; readonly count: number; readonly share: number | null }[];
  /** Answers on the scale; the base of every share. */
  readonly n: number;
  /** Share of the two highest points; null when n is 0. With fewer than 4 points the two lowest overlap them. */
  readonly top2: number | null;
  readonly bottom2: number | null;
  /** top2 - bottom2. */
  readonly net: number | null;
}

const POINTS_MIN = 2;
const POINTS_MAX = 11;

export function checkScale(record: Readonly<Record<string, unknown>>): Checked<ScaleConfig> {
  const points = own(record, 'points');
  if (!isWhole(points, POINTS_MIN, POINTS_MAX)) return wholeRefusal('config.points', POINTS_MIN, POINTS_MAX);
  const ends = checkEnds(record);
  if (!ends.ok) return ends;
  const start = own(record, 'start');
  if (start !== undefined && start !== 0 && start !== 1) return wholeRefusal('config.start', 0, 1);

  return accept({ points, ...ends.value, ...(start === undefined ? {} : { start }) });
}

function checkEnds(record: Readonly<Record<string, unknown>>): Checked<Pick<ScaleConfig, 'lowLabel' | 'highLabel'>> {
  const low = checkText(own(record, 'lowLabel'), { field: 'config.lowLabel', ...TEXT_LIMITS.scaleLabel });
  if (!low.ok) return low;
  const high = checkText(own(record, 'highLabel'), { field: 'config.highLabel', ...TEXT_LIMITS.scaleLabel });
  if (!high.ok) return high;
  if (low.value === high.value) return reject('invalid', 'config.highLabel', 'end-labels-same');

  return accept({ lowLabel: low.value, highLabel: high.value });
}

/** The numbers of answers on a scale: `counts` has one a point, from the lowest, whose value is `low`. */
export function scaleNumbers(counts: readonly number[], low: number): ScaleNumbers {
  const n = sum(counts);

  return {
    distribution: counts.map((count, index) => ({ value: low + index, count, share: share(count, n) })),
    n,
    ...moments(counts, low, n),
    ...ends(counts, n),
  };
}

function ends(counts: readonly number[], n: number): Pick<ScaleNumbers, 'top2' | 'bottom2' | 'net'> {
  if (n === 0) return { top2: null, bottom2: null, net: null };
  const top = sum(counts.slice(-2));
  const bottom = sum(counts.slice(0, 2));

  return { top2: top / n, bottom2: bottom / n, net: (top - bottom) / n };
}
