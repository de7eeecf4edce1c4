/** Of `tries` links that an intruder claimed, `right` are true; a blind guess would be right one time in `among`. */
export interface Score {
  readonly right: number;
  readonly tries: number;
  readonly among: number;
}

/** A way in is open when guessing alone would do as well less often than this. */
const ONE_IN_A_MILLION = 1e-6;

/** Probability that guessing finds `right` links or more: upper tail of the binomial distribution. */
export function byGuessing({ right, tries, among }: Score): number {
  if (right === 0) return 1;
  const p = 1 / Math.max(among, 2);
  let term = Math.log(1);
  let tail = 0;
  for (let hits = 0; hits <= tries; hits++) {
    if (hits > 0) term += Math.log((tries - hits + 1) / hits);
    if (hits >= right) tail += Math.exp(term + hits * Math.log(p) + (tries - hits) * Math.log1p(-p));
  }
  return Math.min(1, tail);
}

/** True where the best of `sets` tries of one kind is better than guessing, at one in a million for all of them together. */
export function beatsGuessing(score: Score, sets: number): boolean {
  return byGuessing(score) < ONE_IN_A_MILLION / Math.max(1, sets);
}
