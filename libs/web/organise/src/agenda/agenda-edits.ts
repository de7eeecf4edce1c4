import type { AgendaItemBody, AgendaItemInput } from '@rt/contracts';

/** What an item is made of when it is sent: position follows from the order. */
export function inputOf({ id, kind, title, plannedMinutes }: AgendaItemBody): AgendaItemInput {
  return { id, kind, title, plannedMinutes };
}

export type AgendaEdit = (items: readonly AgendaItemInput[]) => readonly AgendaItemInput[];

/** A new item, or one that another person has deleted, comes last. `opened` is the item before the edit. */
export function withItem(
  items: readonly AgendaItemInput[],
  item: AgendaItemInput,
  opened?: AgendaItemInput,
): readonly AgendaItemInput[] {
  const stored = item.id ? items.find(({ id }) => id === item.id) : undefined;
  if (stored) return items.map((one) => (one === stored ? merged(stored, item, opened) : one));
  const { id: _id, ...fresh } = item;
  return [...items, fresh];
}

function merged(stored: AgendaItemInput, item: AgendaItemInput, opened = stored): AgendaItemInput {
  return {
    ...item,
    kind: item.kind === opened.kind ? stored.kind : item.kind,
    title: item.title === opened.title ? stored.title : item.title,
    plannedMinutes: item.plannedMinutes === opened.plannedMinutes ? stored.plannedMinutes : item.plannedMinutes,
  };
}

/** The list with the item at `from` moved to `to`; an impossible move gives the same order. */
export function moved<T>(items: readonly T[], from: number, to: number): readonly T[] {
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length) return items;
  const rest = items.filter((_, index) => index !== from);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}
