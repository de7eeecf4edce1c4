/** @jest-environment node */
import type { EntriesResult } from '@rt/domain/polling';
import readSheets from 'read-excel-file/node';

import { makeFiles } from './make-files';
import { parseCsv } from './spec-csv';
import { filesOf, TOOLS } from './spec-files';
import { activity, FACTS, sampleResult } from './spec-session';

const ENTRIES = [
  { id: 'e1', text: 'Grid', state: 'shown' },
  { id: 'e2', text: 'Rail', state: 'shown' },
] as const;

async function filesWith(kind: 'open_text' | 'qa', authors?: Record<string, string>) {
  const result: EntriesResult = { base: 6, shown: 2, entries: ENTRIES };
  const items = [
    activity('What else?', [sampleResult(kind, 'What else?', { result, ...(authors ? { authors } : {}) })]),
  ];
  return filesOf(await makeFiles(FACTS, { items }, TOOLS));
}

describe('names that authors gave with their entries', () => {
  it.each(['open_text', 'qa'] as const)(
    'stand in every file beside the entry (%s), and the dictionary explains them',
    async (kind) => {
      const files = await filesWith(kind, { e1: '=Ada Quill' });
      const text = (name: string) => new TextDecoder().decode(files.get(name));

      const cells = parseCsv(text('results.csv')).filter(({ column }) => column === 'author');
      expect(cells.map(({ rowName, value }) => [rowName, value])).toEqual([
        ['Grid', "'=Ada Quill"],
        ['Rail', ''],
      ]);
      const sheets = await readSheets(Buffer.from(files.get('results.xlsx') ?? []));
      expect(JSON.stringify(sheets[1]?.data)).toContain('"=Ada Quill"');
      const [told] = JSON.parse(text('results.json')).activities;
      expect(told.results[0].tables[0].rows[0].slice(0, 2)).toEqual(['Grid', '=Ada Quill']);
      // What was frozen stands as it was hashed.
      expect(told.results[0].result.entries).toEqual(ENTRIES);
      const meanings = parseCsv(text('data-dictionary.csv')).filter(({ field }) => field === 'column');
      expect(meanings[0]?.['meaning']).toContain('author (the name that the author gave with the entry');
    },
  );

  it('have no column where nobody gave one', async () => {
    const files = await filesWith('open_text');
    expect(new TextDecoder().decode(files.get('results.csv'))).not.toContain('author');
  });
});
