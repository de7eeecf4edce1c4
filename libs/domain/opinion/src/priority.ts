import { shareAgreeing } from './figures';
import type { VoteCounts } from './votes';
import { votesOf } from './votes';

/**
 * How much a further vote on a statement is worth: more where few pass, where it parts people (`extremity`, 0 where that
 * is not known yet), where many agree, and by far where few have voted.
 * ((1 − (P + 1) / (S + 2)) (E + 1) ((A + 1) / (S + 2)) (1 + 8 · 2^(−S/5)))², as Polis has it.
 */
export function priority(counts: VoteCounts, extremity: number): number {
  const votes = votesOf(counts);
  const passing = (counts.pass + 1) / (votes + 2);

  return ((1 - passing) * (extremity + 1) * shareAgreeing(counts) * (1 + 8 * 2 ** (-votes / 5))) ** 2;
}

/** Draws the next statement by priority, so that people see different ones; `chance` is in [0, 1). */
export function drawStatement<Id>(
  left: readonly { readonly id: Id; readonly priority: number }[],
  chance: number,
): Id | undefined {
  const total = left.reduce((so, one) => so + one.priority, 0);
  let point = chance * total;
  for (const one of left) {
    point -= one.priority;
    if (point < 0) return one.id;
  }

  return left.at(-1)?.id;
}
