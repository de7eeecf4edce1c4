/** @jest-environment node */
import { ACTIVITY_KINDS, holdsTexts } from '@rt/kinds';
import readSheets from 'read-excel-file/node';

import { type MadeFiles, makeFiles } from './make-files';
import { parseCsv, type ParsedCsv } from './spec-csv';
import { allTextOf, filesOf, readPdf, TOOLS } from './spec-files';
import { activity, everyKind, FACTS, sampleResult } from './spec-session';

const text = (bytes: Uint8Array | undefined) => new TextDecoder('utf-8', { ignoreBOM: false }).decode(bytes);
const sheetsOf = (made: MadeFiles) => readSheets(Buffer.from(filesOf(made).get('results.xlsx') ?? []));
const csvOf = (made: MadeFiles, name: string): ParsedCsv => parseCsv(text(filesOf(made).get(name)));

describe('the files of a session', () => {
  let made: MadeFiles;
  beforeAll(async () => {
    made = await makeFiles(FACTS, everyKind(ACTIVITY_KINDS), TOOLS);
  });

  it('stand in one folder that is named after the roundtable', () => {
    const names = [...filesOf(made).keys()];
    expect(made.name).toBe('rt-2026-014-results.zip');
    for (const name of [
      'README.txt',
      'data-dictionary.csv',
      'results.csv',
      'results.json',
      'results.pdf',
      'results.xlsx',
    ])
      expect(names).toContain(name);
    expect(names.filter((name) => name.startsWith('tables/'))).toHaveLength(ACTIVITY_KINDS.length);
    expect(names.filter((name) => name.startsWith('charts/')).length).toBeGreaterThanOrEqual(ACTIVITY_KINDS.length);
  });

  it('hold a PDF in the order of the agenda, tagged, with title, language and every result', () => {
    const { title, language, author, outline, pages } = readPdf(filesOf(made).get('results.pdf') ?? new Uint8Array());
    const words = pages.map((page) => page.text).join(' ');
    const parts = pages.flatMap((page) => page.parts);

    expect({ title, language, author }).toEqual({
      title: 'Results: Offshore wind',
      language: 'en-GB',
      author: 'Estuary Policy Institute',
    });
    expect(outline[0]).toBe('Barriers');
    expect(outline.indexOf('Priorities')).toBeGreaterThan(1);
    expect(outline.at(-1)).toBe('What is not in these files');
    for (const kind of ACTIVITY_KINDS) expect(words).toContain(`What of ${kind}?`);
    expect(words).toContain('Chatham House Rule');
    expect(words).toContain('Thursday 12 March 2026');
    expect(words).toContain('Fewer than 5 people answered');
    expect(words).toContain('In these files, and not saved as a contribution: What of multiple_choice?');
    expect(parts.filter((part) => part === 'H1')).toHaveLength(1);
    expect(parts.filter((part) => part.startsWith('Figure: “Option b” leads with 13 of 20'))).toHaveLength(1);
    expect(parts).toContain('Table');
  });

  it('hold a spreadsheet with a sheet for each activity, whose numbers are those of the result', async () => {
    const sheets = await sheetsOf(made);
    expect(sheets.map(({ sheet }) => sheet).slice(0, 2)).toEqual(['Session', 'Q1 What of multiple_choice']);
    expect(sheets).toHaveLength(ACTIVITY_KINDS.length + 3);
    const single = sheets.find(({ sheet }) => sheet.includes('single_choice'));
    expect(single?.data).toContainEqual(expect.arrayContaining(['Option b', 13, 0.65]));
  });

  it('hold tables and one of all of them, which the dictionary explains to the last column', () => {
    const all = csvOf(made, 'results.csv');
    const explained = csvOf(made, 'data-dictionary.csv').map(({ field }) => field);
    expect(Object.keys(all[0] ?? {}).filter((column) => !explained.includes(column))).toEqual([]);
    expect(all).toContainEqual(
      expect.objectContaining({ kind: 'single_choice', n: '20', rowName: 'Option b', column: 'people', value: '13' }),
    );
    expect(all).toContainEqual(expect.objectContaining({ question: 'By too few?', notTold: 'too-few', value: '' }));
    const table = [...filesOf(made)].find(([name]) => name.startsWith('tables/') && name.includes('single-choice'));
    expect(text(table?.[1])).toContain('Option b,13,0.65');
  });

  it('hold the same as JSON, with the result of every kind', () => {
    const { activities, format } = JSON.parse(text(filesOf(made).get('results.json')));
    expect(format).toBe('roundtable-session-results');
    const kinds = activities.flatMap(({ kind, results }: { kind: string; results: unknown[] }) =>
      results.map(() => kind),
    );
    expect([...kinds].sort()).toEqual([...ACTIVITY_KINDS].sort());
    expect(activities.find(({ kind }: { kind: string }) => kind === 'rating').results[0]).toMatchObject({
      n: 20,
      result: { mean: 3.8 },
    });
  });

  it('are the same to the byte, made again', async () => {
    const again = await makeFiles(FACTS, everyKind(ACTIVITY_KINDS), TOOLS);
    for (const [name, bytes] of filesOf(made)) {
      expect([name, Buffer.compare(bytes, filesOf(again).get(name) ?? new Uint8Array())]).toEqual([name, 0]);
    }
    expect(Buffer.compare(made.bytes, again.bytes)).toBe(0);
  });
});

describe('the files of a session that was crafted', () => {
  const EVIL = [
    '=HYPERLINK("http://x")',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '../../etc/passwd',
    'Grŵp <b>Łódź</b> & "co"',
  ];

  it('start no formula, leave no folder, and keep every text', async () => {
    const items = EVIL.map((question) =>
      activity(question, [
        sampleResult('open_text', question, {
          result: entriesOf(question),
          summary: question,
        }),
      ]),
    );
    const made = await makeFiles({ ...FACTS, title: '=1+1', ref: '../x' }, { items }, TOOLS);

    for (const name of filesOf(made).keys()) expect(name).toMatch(/^(?:tables\/|charts\/)?[A-Za-z0-9-]+\.[a-z]+$/);
    // The reader returns the value of a formula, not its text: these cells are text.
    expect((await sheetsOf(made)).flatMap(({ data }) => data.flat())).toEqual(
      expect.arrayContaining(['=1+1', EVIL[0]]),
    );
    for (const row of csvOf(made, 'results.csv'))
      for (const value of Object.values(row)) expect(value).not.toMatch(/^\s*[=+@]|^\s*-\D/);
    const { activities } = JSON.parse(text(filesOf(made).get('results.json')));
    expect(activities.map(({ question }: { question: string }) => question)).toEqual(EVIL);
  });

  it('tell rounds apart and name the pictures that could not be drawn', async () => {
    const question = 'Which first?';
    const rounds = [sampleResult('rating', question), sampleResult('rating', question, { round: 2 })];
    const png = () => Promise.reject(new Error('too large'));
    const made = await makeFiles(FACTS, { items: [activity(question, rounds)] }, { ...TOOLS, png });

    const names = [...filesOf(made).keys()];
    expect(names).toContain('tables/01-which-first-round-2.csv');
    expect(names.filter((name) => name.startsWith('charts/'))).toEqual([]);
    expect(made.undrawn).toEqual(['charts/01-which-first-round-1.png', 'charts/01-which-first-round-2.png']);
    expect(text(filesOf(made).get('README.txt'))).toContain('charts/01-which-first-round-2.png');
  });

  it('tell raised hands apart from answers on devices, also where nobody gave one', async () => {
    const rows = [
      { id: 'a', text: 'Skills', count: 12 },
      { id: 'b', text: '=Energy', count: 7 },
    ];
    const hands = [
      { no: 1, present: 20, rows },
      { no: 2, present: null, rows },
    ];
    const both = activity('Which first?', [sampleResult('rating', 'Which first?')], { hands });
    const alone = activity('Which next?', [], { notTold: 'nobody-answered', kept: false, hands: hands.slice(0, 1) });
    const made = await makeFiles(FACTS, { items: [both, { ...alone, kind: 'single_choice' }] }, TOOLS);

    const names = [...filesOf(made).keys()];
    for (const name of ['01-which-first-hands-round-1', '01-which-first-hands-round-2', '02-which-next-hands']) {
      expect(names).toContain(`tables/${name}.csv`);
      expect(names).toContain(`charts/${name}.png`);
    }
    expect(text(filesOf(made).get('tables/02-which-next-hands.csv'))).toContain(
      "answer,hands,share\r\nSkills,12,0.6\r\n'=Energy,7,0.35\r\n",
    );
    expect(text(filesOf(made).get('README.txt'))).toContain('not saved as a contribution: Which next?');
    const cells = csvOf(made, 'results.csv').filter((row) => row['countedBy'] === 'hand');
    expect(cells).toHaveLength(4 + 2 + 4);
    expect(cells[0]).toMatchObject({
      ...{ activity: '1', round: '1', n: '', abstained: '', present: '20', tableName: 'Counted by hand in round 1' },
      ...{ rowName: 'Skills', column: 'hands', value: '12' },
    });
    expect(cells.at(-1)).toMatchObject({ activity: '2', notTold: 'nobody-answered', column: 'share', value: '0.35' });
    const byDevice = csvOf(made, 'results.csv').filter((row) => row['countedBy'] === 'device');
    expect(byDevice.length).toBeGreaterThan(0);
    for (const row of byDevice) expect(row['present']).toBe('');
    const { activities } = JSON.parse(text(filesOf(made).get('results.json')));
    expect(activities).toMatchObject([
      {
        results: [{ n: 20 }],
        hands: [
          { round: 1, countedBy: 'hand', present: 20 },
          { round: 2, present: null },
        ],
      },
      {
        results: [],
        hands: [
          {
            tables: [
              {
                tableName: 'Counted by hand',
                rows: [
                  ['Skills', 12, 0.6],
                  ['=Energy', 7, 0.35],
                ],
              },
            ],
          },
        ],
      },
    ]);
    const dictionary = csvOf(made, 'data-dictionary.csv').map((row) => row['field']);
    for (const field of ['countedBy', 'present', 'hands']) expect(dictionary).toContain(field);
    const written = allTextOf(made);
    expect(written).toContain('Nobody answered on a device.');
    expect(written).not.toContain('Nobody answered.');
    const pdf = readPdf(filesOf(made).get('results.pdf') ?? new Uint8Array())
      .pages.map((page) => page.text)
      .join(' ');
    expect(pdf).toContain('Counted by hand in round 2');
    const sheets = (await sheetsOf(made)).map(({ data }) => data.flat());
    expect(sheets[1]).toEqual(expect.arrayContaining(['Counted by hand in round 1', 12, 0.6]));
    expect(sheets[2]).toEqual(expect.arrayContaining(['Counted by hand', 7, 0.35]));
  });

  it('hold the result by group of every kind that has one, with how many each group is of', async () => {
    const kinds = ACTIVITY_KINDS.filter((kind) => !holdsTexts(kind));
    const items = kinds.map((kind) => {
      const question = `What of ${kind}?`;
      const whole = sampleResult(kind, question);
      const groups = [
        { group: 'sme', label: '=SME', respondents: 12, result: whole.result },
        { group: null, respondents: 8, result: whole.result },
      ];

      return activity(question, [whole], { groups: { activityId: kind, round: 1, by: [{ by: 'type', groups }] } });
    });
    const made = await makeFiles(FACTS, { items }, TOOLS);

    const rows = csvOf(made, 'results.csv').filter((row) => row['by'] === 'type');
    for (const kind of kinds) {
      const ofKind = rows.filter((row) => row['kind'] === kind);
      expect([kind, ofKind.filter(({ column }) => column === 'respondents').map(({ value }) => value)]).toEqual([
        kind,
        ['12', '8'],
      ]);
      expect([kind, ofKind.some(({ column }) => column === 'sme' || column === 'people-sme')]).toEqual([kind, true]);
    }
    expect(csvOf(made, 'results.csv').filter((row) => row['by'] === '' && row['column'] === 'respondents')).toEqual([]);
    const tables = [...filesOf(made)].filter(([name]) => name.endsWith('-by-type.csv'));
    expect(tables).toHaveLength(kinds.length);
    expect(text(tables[0]?.[1])).toContain("group,respondents\r\n'=SME,12\r\nothers,8\r\n");
    const pictures = [...filesOf(made).keys()].filter((name) => name.endsWith('-by-type.png'));
    expect(pictures).toHaveLength(kinds.length);
    const { activities } = JSON.parse(text(filesOf(made).get('results.json')));
    for (const { groups } of activities)
      expect(groups).toMatchObject([{ round: 1, by: 'type', groups: [{ group: 'sme', respondents: 12 }, {}] }]);
    const dictionary = csvOf(made, 'data-dictionary.csv').map((row) => row['field']);
    for (const field of ['by', 'groups']) expect(dictionary).toContain(field);
    const pdf = readPdf(filesOf(made).get('results.pdf') ?? new Uint8Array());
    expect(pdf.pages.map((page) => page.text).join(' ')).toContain('By type of organisation');
    for (const { data } of (await sheetsOf(made)).slice(1, -1))
      expect(data.flat()).toContain('By type of organisation');
  });

  it('hold the rounds of a question side by side, with who moved', async () => {
    const whole = sampleResult('single_choice', 'Which first?', { round: 2 });
    const cells = [
      [8, 5],
      [null, 7],
    ];
    const part = { id: 'answer', label: null, groups: ['Option a', 'Option b'], cells };
    const rounds = {
      no: 2,
      former: [{ no: 1, respondents: 20, result: whole.result }],
      moves: [{ from: 1, to: 2, both: 20, moved: 5, parts: [part] }],
    };
    const made = await makeFiles(FACTS, { items: [activity('Which first?', [{ ...whole, rounds }])] }, TOOLS);

    const names = [...new Set(csvOf(made, 'results.csv').map((row) => row['tableName']))];
    expect(names).toEqual(['Which first?', 'Round by round', 'Who moved between round 1 and round 2']);
    const { activities } = JSON.parse(text(filesOf(made).get('results.json')));
    expect(activities[0].results[0]).toMatchObject({ round: 2, rounds: { former: [{ respondents: 20 }] } });
    const pdf = readPdf(filesOf(made).get('results.pdf') ?? new Uint8Array());
    expect(pdf.pages.map((page) => page.text).join(' ')).toContain('Who moved between round 1 and round 2');
    for (const at of [2, 3]) expect(filesOf(made).has(`charts/01-which-first-${at}.png`)).toBe(true);
  });

  it('hold nothing of a session without an activity but that', async () => {
    const made = await makeFiles(
      { ...FACTS, ref: null, slotText: '', endAt: null, startAt: null },
      { items: [] },
      TOOLS,
    );

    expect(made.name).toBe('results.zip');
    expect(allTextOf(made)).toContain('Every question has a result.');
  });
});

function entriesOf(body: string) {
  const { result } = sampleResult('open_text', body);

  const shown = { entries: [{ id: '1', text: body, state: 'shown' }], counts: { waiting: 0, shown: 1, hidden: 0 } };

  return { ...result, ...shown } as typeof result;
}
