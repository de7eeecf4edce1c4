import type { ActivityBody } from '@rt/contracts';

import { moved } from './agenda-edits';

type Placed = Pick<ActivityBody, 'id' | 'position'>;

/**
 * The new positions that put the activity at `from` of `group` at `to`. `group` are the activities of one agenda item,
 * which share the positions they have among them; of `all` only those are named whose position changes.
 */
export function newPositions(
  all: readonly Placed[],
  group: readonly Placed[],
  from: number,
  to: number,
): readonly Placed[] {
  const order = [...moved(group, from, to)];
  const members = new Set(group.map(({ id }) => id));
  const next = all.map((one) => (members.has(one.id) ? (order.shift() ?? one) : one));
  const kept = all.map(({ position }) => position);
  // Positions that are equal say nothing about the order: then everybody gets a new one.
  const rising = kept.every((position, at) => at === 0 || position > (kept[at - 1] ?? -1));
  return next
    .map(({ id }, at) => ({ id, position: rising ? (kept[at] ?? at) : at }))
    .filter(({ id, position }) => all.find((one) => one.id === id)?.position !== position);
}
