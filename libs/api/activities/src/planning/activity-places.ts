import type { Activity } from '../activity';

type Placed = Pick<Activity, 'id' | 'position'>;

export function groupOf(
  all: readonly Pick<Activity, 'id' | 'agendaItemId'>[],
  [first]: readonly string[],
): readonly string[] {
  const one = all.find(({ id }) => id === first);
  return one ? all.filter(({ agendaItemId }) => agendaItemId === one.agendaItemId).map(({ id }) => id) : [];
}

/** The ids share the positions that they have; returns only positions that change. */
export function newPlaces(all: readonly Placed[], ids: readonly string[]): readonly Placed[] {
  const order = [...ids];
  const members = new Set(ids);
  const next = all.map(({ id }) => (members.has(id) ? (order.shift() ?? id) : id));
  // Positions that are equal say nothing about the order: then everybody gets a new one.
  const rising = all.every(({ position }, at) => at === 0 || position > (all[at - 1]?.position ?? -1));
  return next
    .map((id, at) => ({ id, position: rising ? (all[at]?.position ?? at) : at }))
    .filter(({ id, position }) => all.find((one) => one.id === id)?.position !== position);
}
