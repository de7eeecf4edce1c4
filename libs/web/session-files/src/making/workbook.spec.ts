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

  it('has no marks of direction, nor do the other files for programs, so that names there are equal', async () => {
    const [question, name] = ['شبكة أم مهارات', 'شبكة'];
    const [groups, cells] = [[name], [[20]]];
    const moves = [{ from: 1, to: 2, both: 20, moved: 12, parts: [{ id: 'a', label: name, groups, cells }] }];
    const whole = sampleResult('single_choice', question, { round: 2, summary: `\u2068${name}\u2069 leads.` });
    const result = { ...whole, rounds: { no: 2, former: [{ no: 1, respondents: 20, result: whole.result }], moves } };
    const files = filesOf(await makeFiles(FACTS, { items: [activity(question, [result])] }, TOOLS));

    const texts = [...files].flatMap(([file, bytes]) =>
      /csv|json$/.test(file) ? [new TextDecoder().decode(bytes)] : [],
    );
    const sheets = await readSheets(Buffer.from(files.get('results.xlsx') ?? []));
    for (const text of [...texts, JSON.stringify(sheets)]) expect(text).not.toMatch(/[\u2066-\u2069]/);
    expect(sheets[1]?.data.flat()).toContain(`${name} leads.`);
    expect(texts.filter((text) => text.includes(`Who moved between round 1 and round 2: ${name}`))).toHaveLength(3);
  });
});
