import type { Entry } from '../entries';
import type { Label } from '../kind';

/** Entries of a board that stand below one heading; `label` is null for groups whose entries are of several columns. */
export interface ColumnOf<One> {
  readonly label: Label | null;
  readonly entries: readonly One[];
}

/** The id of the column in which an entry stands: a group is where all of its entries are; undefined where these are in several. */
export function columnOf({
  group,
  labels,
  merged = [],
}: Pick<Entry, 'group' | 'labels' | 'merged'>): string | undefined {
  if (group !== true) return labels?.[0];
  const [first, ...others] = new Set(merged.map((one) => one.labels?.[0]));

  return others.length > 0 ? undefined : first;
}

/** Entries in the order of the columns, entries without a column last. A board without columns is one list. */
export function byColumn<One extends Pick<Entry, 'group' | 'labels' | 'merged'>>(
  entries: readonly One[],
  columns: readonly Label[],
): readonly ColumnOf<One>[] {
  const known = new Set(columns.map(({ id }) => id));
  const those = (id: string | null) =>
    entries.filter((entry) => {
      const column = columnOf(entry);

      return id === null ? column === undefined || !known.has(column) : column === id;
    });
  const others = { label: null, entries: those(null) };
  const listed = columns.map((label) => ({ label, entries: those(label.id) }));

  return columns.length === 0 || others.entries.length > 0 ? [...listed, others] : listed;
}
