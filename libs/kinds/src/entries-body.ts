import type { ChartBody, ChartWord, EntriesResult, Entry, Label } from '@rt/domain/polling';
import { authorsWords, share } from '@rt/domain/polling';
import { joinSources } from '@rt/domain/text';

/** The model of entries: what is drawn in the room and what is published are the same. */
export function entriesBody({ shown, entries, labelled }: EntriesResult): ChartBody {
  const readable = readableOf(entries);
  const listed = readable.map(({ text }) => text);
  const sourced = readable.some(({ sources = [] }) => sources.length > 0);
  const authors = authorsColumn(readable);
  const labels = labelsColumn(labelled);
  const rows = readable.map((entry) => [
    entry.text,
    ...authors.cellsOf(entry),
    ...(sourced ? [joinSources(entry.sources)] : []),
    ...labels.cellsOf(entry),
  ]);
  const edited = readable.filter((entry) => entry.edited === true).length;

  return {
    figures: [],
    notes: [...notesOf(listed.length, shown), ...(edited > 0 ? [{ code: 'edited-entries', values: { edited } }] : [])],
    table: {
      columns: [
        { id: 'entry', label: { code: 'entry' } },
        ...authors.columns,
        ...(sourced ? [{ id: 'sources', label: { code: 'sources' }, holds: 'sources' as const }] : []),
        ...labels.columns,
      ],
      rows,
    },
    drawn: { shape: 'list', items: listed.map((text) => ({ text })) },
  };
}

/** What the room may read. The name of an author stands with what they wrote alone. */
export function readableOf(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(({ state }) => state === 'shown').map(authorsWords);
}

/** A column of who wrote each entry; none where nobody gave their name. */
export function authorsColumn(readable: readonly Entry[]) {
  const named = readable.some(({ author }) => author !== undefined);

  return {
    columns: named ? [{ id: 'author', label: { code: 'author' }, holds: 'author' as const }] : [],
    cellsOf: ({ author = '' }: Entry) => (named ? [author] : []),
  };
}

export function labelsColumn(labels: readonly Label[] | undefined) {
  const textsOf = ({ labels: chosen = [] }: Entry) =>
    labels?.filter(({ id }) => chosen.includes(id)).map(({ text }) => text) ?? [];

  return {
    columns: labels ? [{ id: 'labels', label: { code: 'labels' } }] : [],
    cellsOf: (entry: Entry) => (labels ? [textsOf(entry).join(', ')] : []),
  };
}

/** The model of how many of the entries that are shown have each label of the hosts; none where hosts label nothing. */
export function labelBodies({ shown, labelled }: EntriesResult): readonly ChartBody[] {
  if (!labelled) return [];
  const counted = labelled.map(({ id, text, count }) => ({ id, label: text, count, share: share(count, shown) }));

  return [
    {
      headline: { code: 'labels-headline' },
      figures: [],
      notes: [{ code: 'labels-several' }],
      table: {
        columns: [
          { id: 'label', label: { code: 'label' } },
          { id: 'entries', label: { code: 'entries' }, form: 'count' },
          { id: 'share', label: { code: 'share' }, form: 'share' },
        ],
        rows: counted.map(({ label, count, share: of }) => [label, count, of]),
      },
      drawn: {
        shape: 'bars',
        axis: { min: 0, max: 1 },
        form: 'share',
        rows: counted.map(({ id, label, count, share: value }) => ({ id, label, count, value })),
      },
    },
  ];
}

/** That a list is empty or shorter than what there is. */
function notesOf(listed: number, shown: number): readonly ChartWord[] {
  if (shown === 0) return [{ code: 'none-shown' }];

  return listed < shown ? [{ code: 'listed-entries', values: { listed, shown } }] : [];
}
