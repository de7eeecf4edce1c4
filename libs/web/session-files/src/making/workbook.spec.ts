/** @jest-environment node */
import readSheets from 'read-excel-file/node';

import { makeFiles } from './make-files';
import { filesOf, TOOLS } from './spec-files';
import { activity, FACTS, sampleResult } from './spec-session';

describe('the spreadsheet of a session', () => {
  it('is made also of a question with an emoji, whose sheet has as much of it as a name may have', async () => {
    const question = '🌍 Which barrier should be tackled first?';
    const items = [activity(question, [sampleResult('rating', question)])];
    const made = await makeFiles(FACTS, { items }, TOOLS);
    const sheets = await readSheets(Buffer.from(filesOf(made).get('results.xlsx') ?? []));
    expect(sheets.map(({ sheet }) => sheet)).toContain('Q1 🌍 Which barrier should be t');
  });
});
