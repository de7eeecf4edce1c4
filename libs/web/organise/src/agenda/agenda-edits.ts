import type { AgendaItemBody, AgendaItemInput } from '@rt/contracts';

/** What an item is made of when it is sent: position follows from the order. */
export function inputOf({ id, kind, title, plannedMinutes }: AgendaItemBody): AgendaItemInput {
  return { id, kind, title, plannedMinutes };
}

/** The list with the item at `from` moved to `to`; an impossible move gives the same order. */
export function moved<T>(items: readonly T[], from: number, to: number): readonly T[] {
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length) return items;
  const rest = items.filter((_, index) => index !== from);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}

/** Minutes of all items. */
export function totalMinutes(items: readonly { readonly plannedMinutes: number }[]): number {
  return items.reduce((sum, item) => sum + item.plannedMinutes, 0);
}
