/** @jest-environment node */
import type { EntriesResult } from '@rt/domain/polling';
import readSheets from 'read-excel-file/node';

import { makeFiles } from './make-files';
import { parseCsv } from './spec-csv';
import { filesOf, readPdf, TOOLS } from './spec-files';
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
      "When?,,'=In May,14\r\nWho?,,Answered in the room,0\r\nWhere?,,,",
    );
    const cells = parseCsv(text('results.csv'));
    expect(cells).toContainEqual(expect.objectContaining({ rowName: 'When?', column: 'answer', value: "'=In May" }));
    expect(cells).toContainEqual(expect.objectContaining({ rowName: 'When?', column: 'minute', value: '14' }));
    const sheets = await readSheets(Buffer.from(files.get('results.xlsx') ?? []));
    expect(sheets[1]?.data).toContainEqual(['When?', null, '=In May', 14]);
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

describe('how far declared groups agree', () => {
  it('stands in every file, and counts all others as no such group', async () => {
    const config = {
      options: [
        { id: 'a', text: 'Skills' },
        { id: 'b', text: 'Ports' },
      ],
    };
    const voted = (agree: number, disagree: number) => ({
      ...{ base: agree + disagree, groups: null, noGroups: null },
      statements: config.options.map(({ id }) => ({
        ...{ id, counts: { agree, disagree, pass: 0 }, across: null, byGroup: null, moves: null, priority: 1 },
      })),
    });
    const groups = [
      { group: 'sme', label: '=SME', respondents: 10, result: voted(8, 2) },
      { group: 'academia', label: 'Academia', respondents: 10, result: voted(3, 7) },
      { group: null, respondents: 10, result: voted(10, 0) },
    ];
    const question = 'What holds it back?';
    const whole = sampleResult('consensus', question, { config, result: voted(21, 9) } as never);
    const items = [
      activity(question, [whole], { groups: { activityId: 'c', round: 1, by: [{ by: 'type', groups }] } }),
    ];
    const files = filesOf(await makeFiles(FACTS, { items }, TOOLS));
    const text = (of: string) => new TextDecoder().decode(files.get(of));

    const name = 'Agreement across these groups';
    const made = '01-what-holds-it-back-by-type-agreement';
    expect(text(`tables/${made}.csv`)).toMatch(/^statement,groups,[^]*\r\nSkills,2,0\.5/);
    expect(text(`tables/${made}.csv`)).toContain("group,respondents\r\n'=SME,10\r\nAcademia,10\r\n\r\n");
    expect([...files.keys()]).toContain(`charts/${made}.png`);
    const rows = parseCsv(text('results.csv')).filter(({ tableName }) => tableName === name);
    expect(rows).toContainEqual(expect.objectContaining({ by: 'type', table: '3', rowName: 'Skills', value: '2' }));
    const [told] = JSON.parse(text('results.json')).activities;
    expect(told.groups).toMatchObject([{ by: 'type', tables: [{}, { tableName: name }], groups: [{}, {}, {}] }]);
    const pdf = readPdf(files.get('results.pdf') ?? new Uint8Array());
    expect(pdf.pages.map((page) => page.text).join(' ')).toContain(name);
    expect((await readSheets(Buffer.from(files.get('results.xlsx') ?? [])))[1]?.data.flat()).toContain(name);
  });
});
