/** The ids that a person has ranked, the best first. */
export type Order = readonly string[];

/** An option goes behind those that are ranked, or out where it is ranked already; nothing where all places are taken. */
export function toggled(order: Order, id: string, max: number): Order {
  if (order.includes(id)) return order.filter((one) => one !== id);

  return order.length < max ? [...order, id] : order;
}

/** An option at another place, 0 for the first; those between move by one. The same order where it cannot go there. */
export function movedTo(order: Order, id: string, place: number): Order {
  if (!order.includes(id) || place < 0 || place >= order.length || order[place] === id) return order;
  const rest = order.filter((one) => one !== id);

  return [...rest.slice(0, place), id, ...rest.slice(place)];
}
