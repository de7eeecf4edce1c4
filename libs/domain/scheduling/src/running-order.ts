export interface Placed {
  readonly position: number;
  /** The agenda item that it stands in; null for none. */
  readonly agendaItemId: string | null;
}

/** Activities in the order in which they are run: item by item of the agenda, and those of no item last. */
export function runningOrder<A extends Placed>(agendaItemIds: readonly string[], activities: readonly A[]): A[] {
  const placeOf = ({ agendaItemId }: A): number => {
    const at = agendaItemId === null ? -1 : agendaItemIds.indexOf(agendaItemId);
    return at === -1 ? agendaItemIds.length : at;
  };
  return [...activities].sort((a, b) => placeOf(a) - placeOf(b) || a.position - b.position);
}

/** The activity after (1) or before (-1) the current one; null at either end. Without a current one the first is next. */
export function neighbourOf<A extends { readonly id: string }>(
  order: readonly A[],
  currentId: string | null,
  step: 1 | -1,
): A | null {
  const index = order.findIndex(({ id }) => id === currentId);
  if (index === -1) return step === 1 ? (order[0] ?? null) : null;
  return order[index + step] ?? null;
}
