import { byColumn, type Entry, type EntryMove, type Label, type Labelling } from '@rt/domain/polling';

/** One entry as who sorts them sees it; `groupId` is null outside of all groups. */
export interface Placed {
  readonly id: string;
  readonly text: string;
  readonly groupId: string | null;
  readonly column?: string;
}

export interface GroupOf {
  readonly id: string;
  readonly name: string;
}

export interface Placing {
  readonly columns: readonly Label[];
  readonly groups: readonly GroupOf[];
  /** Those that stand in no group first: they are what is left to do. */
  readonly placed: readonly Placed[];
}

/** What was done here and no frame has told yet. */
export interface Effect {
  readonly group?: GroupOf;
  readonly to: ReadonlyMap<string, string | null>;
  readonly columns?: ReadonlyMap<string, string>;
  readonly hidden?: ReadonlySet<string>;
}

/** How the entries of a board stand; what stands alone is walked through column by column. */
export function placingOf(entries: readonly Entry[], columns: readonly Label[] = []): Placing {
  const shown = byColumn(
    entries.filter(({ state }) => state === 'shown'),
    columns,
  ).flatMap((column) => column.entries);
  const groups = shown.filter(({ group }) => group);

  return {
    columns,
    groups: groups.map(({ id, text }) => ({ id, name: text })),
    placed: [
      ...shown.filter(({ group }) => !group).map((entry) => placed(entry, null)),
      ...groups.flatMap(({ id, merged = [] }) => merged.map((entry) => placed(entry, id))),
    ],
  };
}

function placed({ id, text, labels = [] }: Pick<Entry, 'id' | 'text' | 'labels'>, groupId: string | null): Placed {
  const [column] = labels;

  return { id, text, groupId, ...(column === undefined ? {} : { column }) };
}

/** By the order of the columns; what has none comes last. */
function inColumns(those: readonly Placed[], columns: readonly Label[]): readonly Placed[] {
  const place = (of: Placed) => {
    const at = columns.findIndex(({ id }) => id === of.column);

    return at < 0 ? columns.length : at;
  };

  return [...those].sort((a, b) => place(a) - place(b));
}

/** The same after what was done here. A group that holds nothing any more is gone. */
export function after(
  { columns, groups, placed: before }: Placing,
  { group, to, hidden, columns: moved = NOWHERE }: Effect,
): Placing {
  const named = groups.map((one) => (one.id === group?.id ? group : one));
  const all = group && !groups.some(({ id }) => id === group.id) ? [...named, group] : named;
  const placed = before
    .filter(({ id }) => !hidden?.has(id))
    .map((one) => ({ ...one, groupId: to.has(one.id) ? (to.get(one.id) ?? null) : one.groupId }))
    .map((one) => ({ ...one, ...columnAfter(moved.get(one.id)) }));
  const left = all.filter(({ id }) => placed.some(({ groupId }) => groupId === id));
  const of = (groupId: string | null) => placed.filter((one) => one.groupId === groupId);

  return { columns, groups: left, placed: [...inColumns(of(null), columns), ...left.flatMap(({ id }) => of(id))] };
}

const NOWHERE: ReadonlyMap<string, string> = new Map();

function columnAfter(column: string | undefined): Pick<Placed, 'column'> {
  return column === undefined ? {} : { column };
}

export function labellingsOf({ placed: all }: Placing, ids: ReadonlySet<string>, column: string): readonly Labelling[] {
  return all
    .filter((one) => ids.has(one.id) && one.column !== column)
    .map((one) => ({ entryId: one.id, from: one.column === undefined ? [] : [one.column], to: [column] }));
}

/** Moves of these entries from where they stand: to a group, out of all (null), or to the one that the act names. */
export function movesOf(
  { placed: all }: Placing,
  ids: ReadonlySet<string>,
  to: string | null | undefined,
): readonly EntryMove[] {
  const chosen = all.filter(({ id, groupId }) => ids.has(id) && (to === undefined || groupId !== to));

  return chosen.map(({ id, groupId }) => ({ entryId: id, from: groupId, ...(to === undefined ? {} : { to }) }));
}

/** The group in which all of these stand; undefined where that is not one group. */
export function commonGroup({ groups, placed: all }: Placing, ids: ReadonlySet<string>): GroupOf | undefined {
  const of = new Set(all.filter(({ id }) => ids.has(id)).map(({ groupId }) => groupId));

  return of.size === 1 ? groups.find(({ id }) => of.has(id)) : undefined;
}
