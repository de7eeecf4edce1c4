import type { Rule } from '@rt/domain/attribution';
import { isUnattributed } from '@rt/domain/attribution';

import { countOf, type ReactionCounts, scoreOf } from '../reactions';
import type { EntryMark } from './boards';

/** Orders of a list with votes. Pinned entries come first in each, except that `top` lists answered entries last. */
export type VoteOrder = 'top' | 'newest' | 'best' | 'controversial';

export const VOTE_ORDERS: readonly VoteOrder[] = ['top', 'newest', 'best', 'controversial'];

/** Orders that a rule allows. The order of writing can reveal authors, so only rules with names allow it. */
export function allowedOrders(rule: Rule): readonly VoteOrder[] {
  return isUnattributed(rule) ? VOTE_ORDERS.filter((order) => order !== 'newest') : VOTE_ORDERS;
}

/** What an order depends on. */
export interface Voted {
  readonly pinned?: true;
  readonly mark?: EntryMark;
  readonly reactions?: ReactionCounts;
}

const Z = 1.959963984540054;

/** Lower bound of the 95 % interval of Wilson (1927) for a share of votes that are up: 5 of 5 is .566; 0 without a vote. */
export function wilsonLow(up: number, down: number): number {
  const n = up + down;
  if (n === 0) return 0;
  const share = up / n;
  const middle = share + Z ** 2 / (2 * n);
  const spread = Z * Math.sqrt((share * (1 - share) + Z ** 2 / (4 * n)) / n);

  return (middle - spread) / (1 + Z ** 2 / n);
}

/** How divided the votes are, 0 to 1. `room` is the number of participants, so that two votes in a large room weigh little. */
export function controversy(up: number, down: number, room: number): number {
  return (2 * Math.min(up, down)) / (up + down + Math.max(1, 0.1 * room));
}

/** By votes, with answered entries last. Entries with equal votes retain their input order. */
export function topFirst<One extends Voted>(entries: readonly One[]): readonly One[] {
  const byVotes = sorted(entries, ({ reactions }) => scoreOf(reactions));

  return [...byVotes].sort((a, b) => Number(isAnswered(a)) - Number(isAnswered(b)));
}

/** Pinned entries first, otherwise in input order. */
export function pinnedFirst<One extends Pick<Voted, 'pinned'>>(entries: readonly One[]): readonly One[] {
  return sorted(entries, () => 0);
}

export function isAnswered({ mark }: Pick<Voted, 'mark'>): boolean {
  return mark === 'answered';
}

/**
 * `room`: number of participants. Entries with equal values retain their input order, which must be random, except for `newest`,
 * which needs the order of writing.
 */
export function inVoteOrder<One extends Voted>(
  entries: readonly One[],
  order: VoteOrder,
  room: number,
): readonly One[] {
  if (order === 'newest') return sorted([...entries].reverse(), () => 0);
  if (order === 'best') return sorted(entries, ({ reactions }) => wilsonLow(...upAndDown(reactions)));
  if (order === 'controversial') {
    return sorted(entries, ({ reactions }) => controversy(...upAndDown(reactions), room));
  }

  return topFirst(entries);
}

function upAndDown(reactions: ReactionCounts | undefined): [up: number, down: number] {
  return [countOf(reactions, 1), countOf(reactions, -1)];
}

function sorted<One extends Voted>(entries: readonly One[], by: (entry: One) => number): readonly One[] {
  const pinned = (entry: One) => Number(entry.pinned ?? false);

  return [...entries].sort((a, b) => pinned(b) - pinned(a) || by(b) - by(a));
}
