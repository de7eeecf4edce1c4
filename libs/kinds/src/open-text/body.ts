import type { ChartBody, EntriesResult } from '@rt/domain/polling';

/** The model of entries: what is drawn in the room and what is published are the same. */
export function entriesBody({ shown, entries }: EntriesResult): ChartBody {
  const listed = entries.filter(({ state }) => state === 'shown').map(({ text }) => text);

  return {
    figures: [],
    notes: listed.length < shown ? [{ code: 'listed-entries', values: { listed: listed.length, shown } }] : [],
    table: { columns: [{ id: 'entry', label: { code: 'entry' } }], rows: listed.map((text) => [text]) },
    drawn: { shape: 'list', items: listed.map((text) => ({ text })) },
  };
}
