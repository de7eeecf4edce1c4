import type { ChartBody, EntriesResult, Entry } from '@rt/domain/polling';
import { scoreOf, sum } from '@rt/domain/polling';

import { entriesBody } from '../entries-body';

/** Groups with their ideas, and ideas that stand alone, each with its dots where these may be told. */
export function ideasBody(result: EntriesResult): ChartBody {
  const { notes } = entriesBody(result);
  const entries = result.entries.filter(({ state }) => state === 'shown');
  const dotted = entries.some(({ reactions }) => reactions !== undefined);
  const columns = [
    { id: 'idea', label: { code: 'idea' } },
    { id: 'group', label: { code: 'group' } },
    { id: 'dots', label: { code: 'dots' }, form: 'count' as const },
    { id: 'people', label: { code: 'people-dots' }, form: 'count' as const },
  ];

  return {
    figures: [],
    notes,
    table: {
      columns: dotted ? columns : columns.slice(0, 2),
      rows: entries.flatMap(rowsOf).map((row) => (dotted ? row : row.slice(0, 2))),
    },
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

/** Dots are the group's: an idea in it has none of its own, so that a sum of the column counts each once. */
function rowsOf({ text, group, merged = [], reactions }: Entry): readonly (readonly (string | number | null)[])[] {
  const counts = [scoreOf(reactions), sum(Object.values(reactions ?? {}))];
  if (group !== true) return [[text, '', ...counts]];

  return [[text, '', ...counts], ...merged.map((idea) => [idea.text, text, null, null])];
}

/** How many ideas the room reads, in groups or alone. */
export function ideasIn({ shown, groups = 0, grouped = 0 }: EntriesResult): number {
  return shown - groups + grouped;
}
