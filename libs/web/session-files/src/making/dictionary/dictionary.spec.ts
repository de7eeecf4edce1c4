/** @jest-environment node */
import type { DownloadedResults } from '@rt/contracts';
import { ACTIVITY_KINDS } from '@rt/kinds';

import { makeFiles } from '../make-files';
import { parseCsv } from '../spec-csv';
import { filesOf, TOOLS } from '../spec-files';
import { activity, everyKind, FACTS, sampleResult } from '../spec-session';

/** Members that differ by kind: the dictionary says so, and no more. */
const BY_KIND = ['config', 'result', 'rounds'];

/** Names of all members of a value, however deep. */
function membersOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(membersOf);
  if (typeof value !== 'object' || value === null) return [];

  return Object.entries(value).flatMap(([name, inner]) => [name, ...(BY_KIND.includes(name) ? [] : membersOf(inner))]);
}

/** Every kind, and a question that was asked twice, with groups and raised hands. */
function everything(): DownloadedResults {
  const whole = sampleResult('single_choice', 'Which first?', { round: 2 });
  const cells = [
    [8, 5],
    [null, 7],
  ];
  const rounds = {
    no: 2,
    former: [{ no: 1, respondents: 20, result: whole.result }],
    moves: [
      {
        ...{ from: 1, to: 2, both: 20, moved: 5 },
        parts: [{ id: 'answer', label: null, groups: ['Option a', 'Option b'], cells }],
      },
    ],
  };
  const groups = [
    { group: 'sme', label: 'SME', respondents: 12, result: whole.result },
    { group: null, respondents: 8, result: whole.result },
  ];
  const beside = {
    hands: [{ no: 1, present: 20, rows: [{ id: 'a', text: 'Skills', count: 12 }] }],
    groups: { activityId: 'id of Which first?', round: 1, by: [{ by: 'type' as const, groups }] },
  };

  return { items: [...everyKind(ACTIVITY_KINDS).items, activity('Which first?', [{ ...whole, rounds }], beside)] };
}

describe('the data dictionary', () => {
  let files: ReadonlyMap<string, Uint8Array>;
  beforeAll(async () => {
    files = filesOf(await makeFiles(FACTS, everything(), TOOLS));
  });

  const read = (name: string) => new TextDecoder('utf-8', { ignoreBOM: false }).decode(files.get(name));
  const unexplained = (names: readonly string[]) => {
    const fields = parseCsv(read('data-dictionary.csv')).map(({ field }) => field);

    return [...new Set(names)].filter((name) => !fields.includes(name));
  };

  it('explains every member of the JSON, down to those that differ by kind', () => {
    const members = membersOf(JSON.parse(read('results.json')));
    for (const name of ['startAt', 'respondents', 'present', 'tableName']) expect(members).toContain(name);

    expect(unexplained(members)).toEqual([]);
  });

  it('explains every column of a table, by which the table of all results names its numbers', () => {
    const columns = parseCsv(read('results.csv')).map(({ column = '' }) => column);
    for (const name of ['share', 'people-sme', 'round-2', 'after-1', 'hands', 'respondents'])
      expect(columns).toContain(name);

    expect(unexplained(columns.filter(Boolean))).toEqual([]);
    const rows = parseCsv(read('data-dictionary.csv')).filter(({ file }) => file?.startsWith('tables/'));
    expect(rows.find(({ field }) => field === 'sd')).toMatchObject({ type: 'number' });
    for (const { meaning = '' } of rows) expect(meaning).not.toMatch(/^Column of tables: *$/);
  });

  it('says that the times of a session are those that were planned', () => {
    const rows = parseCsv(read('data-dictionary.csv'));
    for (const name of ['startAt', 'endAt'])
      expect(rows.find(({ field }) => field === name)?.['meaning']).toContain('planned');
  });
});
