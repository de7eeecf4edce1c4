import type { ChartBody, ChartColumn, ChartText, ChartWord, EntriesResult, Entry, Label } from '@rt/domain/polling';
import { byColumn, columnOf, scoreOf, sum } from '@rt/domain/polling';

import { entriesBody } from '../entries-body';

type Cell = ChartText | number | null;

type Row = Readonly<Record<'idea' | 'column' | 'group' | 'rank' | 'dots' | 'people', Cell>>;

/** Groups with their ideas, and ideas that stand alone, each with its dots where these may be told; by the board's columns where it has some. */
export function ideasBody(result: EntriesResult, columns: readonly Label[] = []): ChartBody {
  const { notes } = entriesBody(result);
  const shown = result.entries.filter(({ state }) => state === 'shown');
  const entries = byColumn(shown, columns).flatMap((column) => column.entries);
  const dotted = entries.some(({ reactions }) => reactions !== undefined);
  const asked = columnsOf(columns, dotted);
  const rows = rowsOf(entries, columns);

  return {
    figures: [],
    notes: [...notes, ...recastNote(entries)],
    table: { columns: asked, rows: rows.map((row) => asked.map(({ id }) => row[id])) },
    drawn: {
      shape: 'list',
      items: entries.map(({ text, reactions, merged = [] }) => ({
        text,
        ...(dotted ? { count: scoreOf(reactions) } : {}),
        ...(merged.length > 0 ? { children: merged.map((idea) => ({ text: idea.text })) } : {}),
      })),
    },
  };
}

type Asked = ChartColumn<ChartText> & { readonly id: keyof Row };

function columnsOf(columns: readonly Label[], dotted: boolean): readonly Asked[] {
  const counted = (id: 'rank' | 'dots' | 'people', code: string) => ({ id, label: { code }, form: 'count' as const });

  return [
    { id: 'idea', label: { code: 'idea' } },
    ...(columns.length > 0 ? [{ id: 'column' as const, label: { code: 'column' } }] : []),
    { id: 'group', label: { code: 'group' } },
    ...(dotted ? [counted('rank', 'rank'), counted('dots', 'dots'), counted('people', 'people-dots')] : []),
  ];
}

/** Dots are the group's: an idea in it has none of its own, so that a sum of the column counts each once. */
function rowsOf(entries: readonly Entry[], columns: readonly Label[]): readonly Row[] {
  const nameOf = (entry: Pick<Entry, 'group' | 'labels' | 'merged'>) =>
    columns.find(({ id }) => id === columnOf(entry))?.text ?? '';
  const dots = entries.map(({ reactions }) => scoreOf(reactions));

  return entries.flatMap((entry, at) => {
    const { text, group, merged = [], reactions } = entry;
    const counts = {
      // Equal ones share a rank: 1, 2, 2, 4.
      rank: 1 + dots.filter((other) => other > (dots[at] ?? 0)).length,
      dots: dots[at] ?? 0,
      people: sum(Object.values(reactions ?? {})),
    };
    const own = { idea: text, column: nameOf(entry), group: '', ...counts };
    if (group !== true) return [own];
    const none = { rank: null, dots: null, people: null };

    return [own, ...merged.map((idea) => ({ idea: idea.text, column: nameOf(idea), group: text, ...none }))];
  });
}

function recastNote(entries: readonly Entry[]): readonly ChartWord[] {
  const recast = entries.filter((entry) => entry.recast === true).length;

  return recast > 0 ? [{ code: 'recast', values: { recast } }] : [];
}

/** How many ideas the room reads, in groups or alone. */
export function ideasIn({ shown, groups = 0, grouped = 0 }: EntriesResult): number {
  return shown - groups + grouped;
}
