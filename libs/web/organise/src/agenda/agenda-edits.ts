import type { AgendaItemBody, AgendaItemInput } from '@rt/contracts';

/** What an item is made of when it is sent: position follows from the order. */
export function inputOf({ id, kind, title, plannedMinutes }: AgendaItemBody): AgendaItemInput {
  return { id, kind, title, plannedMinutes };
}

/** A change of an agenda, made on whatever stands in it. */
export type AgendaEdit = (items: readonly AgendaItemInput[]) => readonly AgendaItemInput[];

/** The list with the item in its place; one that is new, or that somebody has deleted, comes last. */
export function withItem(items: readonly AgendaItemInput[], item: AgendaItemInput): readonly AgendaItemInput[] {
  if (item.id && items.some(({ id }) => id === item.id)) return items.map((one) => (one.id === item.id ? item : one));
  const { id: _id, ...fresh } = item;
  return [...items, fresh];
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
