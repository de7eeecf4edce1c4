import type { ChartBody, ChartWord, EntriesResult } from '@rt/domain/polling';

/** The model of entries: what is drawn in the room and what is published are the same. */
export function entriesBody({ shown, entries }: EntriesResult): ChartBody {
  const readable = entries.filter(({ state }) => state === 'shown');
  const listed = readable.map(({ text }) => text);
  const edited = readable.filter((entry) => entry.edited === true).length;

  return {
    figures: [],
    notes: [...notesOf(listed.length, shown), ...(edited > 0 ? [{ code: 'edited-entries', values: { edited } }] : [])],
    table: { columns: [{ id: 'entry', label: { code: 'entry' } }], rows: listed.map((text) => [text]) },
    drawn: { shape: 'list', items: listed.map((text) => ({ text })) },
  };
}

/** That a list is empty or shorter than what there is. */
function notesOf(listed: number, shown: number): readonly ChartWord[] {
  if (shown === 0) return [{ code: 'none-shown' }];

  return listed < shown ? [{ code: 'listed-entries', values: { listed, shown } }] : [];
}
