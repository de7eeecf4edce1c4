/** @jest-environment node */
import type { EntriesResult } from '@rt/domain/polling';
import readSheets from 'read-excel-file/node';

import { makeFiles } from './make-files';
import { parseCsv } from './spec-csv';
import { filesOf, TOOLS } from './spec-files';
import { activity, FACTS, sampleResult } from './spec-session';

const RESULT: EntriesResult = {
  base: 6,
  shown: 3,
  entries: [
    { id: 'e1', text: 'When?', state: 'shown', mark: 'answered', reply: '=In May', minute: 14 },
    { id: 'e2', text: 'Who?', state: 'shown', mark: 'answered', minute: 0 },
    { id: 'e3', text: 'Where?', state: 'shown' },
  ],
};

describe('answers to questions from the room', () => {
  it('stand in every file with the minute in which they were given, and the dictionary explains them', async () => {
    const items = [activity('Your questions', [sampleResult('qa', 'Your questions', { result: RESULT })])];
    const files = filesOf(await makeFiles(FACTS, { items }, TOOLS));
    const text = (name: string) => new TextDecoder().decode(files.get(name));

    expect(text('tables/01-your-questions.csv')).toContain(
      "When?,'=In May,14\r\nWho?,Answered in the room,0\r\nWhere?,,",
    );
    const cells = parseCsv(text('results.csv'));
    expect(cells).toContainEqual(expect.objectContaining({ rowName: 'When?', column: 'answer', value: "'=In May" }));
    expect(cells).toContainEqual(expect.objectContaining({ rowName: 'When?', column: 'minute', value: '14' }));
    const sheets = await readSheets(Buffer.from(files.get('results.xlsx') ?? []));
    expect(sheets[1]?.data).toContainEqual(['When?', "'=In May", 14]);
    const [told] = JSON.parse(text('results.json')).activities;
    expect(told.results[0].result.entries[0]).toMatchObject({ mark: 'answered', reply: '=In May', minute: 14 });
    const meanings = parseCsv(text('data-dictionary.csv')).filter(
      ({ field }) => field === 'column' || field === 'result',
    );
    expect(meanings).toHaveLength(2);
    for (const { meaning } of meanings)
      expect(meaning).toContain('minute (whole minutes from the start of the session');
  });
});
