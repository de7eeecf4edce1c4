import type { VoteCounts } from './votes';
import { votesOf } from './votes';

/** Above it a figure of a test is significant at 90 % on one side. */
export const SIGNIFICANT = 1.2816;

/** The share that agrees, drawn towards a half by one vote on either side: (A + 1) / (S + 2). 0.5 without votes. */
export function shareAgreeing(counts: VoteCounts): number {
  return smoothed(counts.agree, votesOf(counts));
}

/** The same of those who disagree. */
export function shareDisagreeing(counts: VoteCounts): number {
  return smoothed(counts.disagree, votesOf(counts));
}

function smoothed(part: number, votes: number): number {
  return (part + 1) / (votes + 2);
}

/** How clearly more than half say so: 2 √(S + 1) ((n + 1) / (S + 1) − ½) of n among S votes. */
export function proportionZ(part: number, votes: number): number {
  return 2 * Math.sqrt(votes + 1) * ((part + 1) / (votes + 1) - 0.5);
}

/** How clearly the share of one group is above that of the rest: the test of two proportions, each of the four numbers raised by 1. */
export function twoProportionsZ(part: number, votes: number, partOfRest: number, votesOfRest: number): number {
  const [ours, all, theirs, others] = [part + 1, votes + 1, partOfRest + 1, votesOfRest + 1];
  const pooled = (ours + theirs) / (all + others);
  if (pooled === 1) return 0;

  return (ours / all - theirs / others) / Math.sqrt(pooled * (1 - pooled) * (1 / all + 1 / others));
}

export interface AcrossGroups {
  /** Groups that were asked: those with at least `least` votes on it. */
  readonly groups: number;
  /** The product of their smoothed shares that agree: high only where each group agrees. */
  readonly product: number;
  /** Its geometric mean, by which statements of different numbers of groups compare. */
  readonly geometric: number;
  /** The share of the group that agrees least. */
  readonly bridging: number;
  /** How far the groups are apart: the highest share less the lowest. */
  readonly divisive: number;
}

/** Omits groups of fewer than `least` people; null if fewer than two groups remain. */
export function acrossGroups(counts: readonly VoteCounts[], least: number): AcrossGroups | null {
  const shares = counts.filter((of) => votesOf(of) >= least).map(shareAgreeing);
  if (shares.length < 2) return null;
  const product = shares.reduce((so, share) => so * share, 1);

  return {
    groups: shares.length,
    product,
    geometric: product ** (1 / shares.length),
    bridging: Math.min(...shares),
    divisive: Math.max(...shares) - Math.min(...shares),
  };
}
