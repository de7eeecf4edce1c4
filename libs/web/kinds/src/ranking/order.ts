export type Order = readonly string[];

/** An option goes behind those that are ranked, or out where it is ranked already; nothing where all positions are taken. */
export function toggled(order: Order, id: string, max: number): Order {
  if (order.includes(id)) return order.filter((one) => one !== id);

  return order.length < max ? [...order, id] : order;
}

/** An option at another position, 0 for the first; those between move by one. The same order where it cannot go there. */
export function movedTo(order: Order, id: string, position: number): Order {
  if (!order.includes(id) || position < 0 || position >= order.length || order[position] === id) return order;
  const rest = order.filter((one) => one !== id);

  return [...rest.slice(0, position), id, ...rest.slice(position)];
}
