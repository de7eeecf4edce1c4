import { sum } from '@rt/domain/polling';

export interface Moments {
  readonly mean: number | null;
  readonly median: number | null;
  /** Of the sample (n - 1); null when n < 2. */
  readonly sd: number | null;
}

/** From whole sums of `counts[i]` people at `low + i`, so that the order of counting changes no digit. */
export function moments(counts: readonly number[], low: number, n: number): Moments {
  if (n === 0) return { mean: null, median: null, sd: null };
  const total = sum(counts.map((count, index) => count * (low + index)));
  const squares = sum(counts.map((count, index) => count * (low + index) ** 2));
  const middle = (valueAt(counts, Math.floor((n - 1) / 2)) + valueAt(counts, Math.floor(n / 2))) / 2;

  return {
    mean: total / n,
    median: low + middle,
    sd: n < 2 ? null : Math.sqrt((n * squares - total ** 2) / (n * (n - 1))),
  };
}

/** Place on the scale of the answer at a position, all answers being sorted. */
function valueAt(counts: readonly number[], position: number): number {
  let seen = 0;

  return counts.findIndex((count) => {
    seen += count;

    return seen > position;
  });
}
