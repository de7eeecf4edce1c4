import fs from 'node:fs';
import path from 'node:path';

import { testDatabase } from '@rt/testing';
import { Client } from 'pg';

import { root } from '../paths.mjs';
import { COMPOSED, PASSED_ON } from './composed.mjs';
import { columnsOf, faultsOfRow, parametersOf, typeNames } from './prepare.mjs';
import { programOf, serverFiles, statementsOf } from './statements.mjs';

const CANARY = path.join(root, 'libs/api/directory/src/canary.ts');

let database;
let client;
let names;

beforeAll(async () => {
  database = await testDatabase();
  client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
  names = await typeNames(client);
}, 120_000);
afterAll(async () => {
  await client?.end();
  await database?.drop();
});

/** One sentence a fault, with where it stands. */
async function faultsOf(statements, checker) {
  const faults = [];
  for (const statement of statements) {
    for (const text of statement.texts ?? []) {
      const found = await faultsOfText(statement, text, checker);
      faults.push(...found.map((fault) => `${statement.file}:${statement.line} ${statement.name}: ${fault}`));
    }
  }
  return faults;
}

async function faultsOfText({ row, given }, text, checker) {
  const wanted = parametersOf(text);
  if (given !== null && given !== wanted) return [`${wanted} parameters are asked for, ${given} given`];
  try {
    const columns = await columnsOf(client, text);
    return row ? faultsOfRow(row, columns, names, checker) : [];
  } catch (error) {
    return [`PostgreSQL refuses it: ${error.message}`];
  }
}

it('finds every statement of the server right against the schema, with the columns and types that the code says', async () => {
  const files = serverFiles();
  const program = programOf(files);
  const statements = statementsOf(program, files);

  expect(statements.length).toBeGreaterThan(250);
  expect(await faultsOf(statements, program.getTypeChecker())).toEqual([]);

  const composed = statements.filter(({ texts }) => texts === null).map(({ file, name }) => `${file} ${name}`);
  // A statement that is put together while it runs names the test that runs it, in tools/sql/composed.mjs.
  expect(composed.sort()).toEqual([...Object.keys(COMPOSED), ...PASSED_ON].sort());
  for (const test of Object.values(COMPOSED))
    expect([test, fs.existsSync(path.join(root, test))]).toEqual([test, true]);
}, 300_000);

describe('a planted fault', () => {
  const CASES = [
    ['column', `query<{ id: string }>('select idd as id from people')`, 'column "idd" does not exist'],
    ['table', `query('delete from poeple where id = $1', [1])`, 'relation "poeple" does not exist'],
    ['alias', `query<{ fullName: string }>('select full_name from people')`, 'fullName is in the row'],
    ['type', `query<{ n: number }>('select count(*) as n from people')`, 'n is number in the row'],
    ['date', `query<{ at: string }>('select created_at as at from people')`, 'at is string in the row'],
    ['list', `query<{ ids: string }>('select array_agg(id) as ids from people')`, 'ids is string in the row'],
    [
      'parameter',
      `query('select 1 from people where id = $1 and org_id = $2', [1])`,
      '2 parameters are asked for, 1 given',
    ],
    ['constant', 'query(`select ${COLUMN} from people`)', 'column "nme" does not exist'],
    ['choice', `query(\`select \${Math.random() > 1 ? 'id' : 'idd'} from people\`)`, 'column "idd" does not exist'],
  ];
  const texts = CASES.map(([, call]) => `void database.${call};`);
  const canary = `import type { Database } from '@rt/api/platform';
    declare const database: Database;
    const COLUMN = 'nme';
    ${texts.join('\n')}
    void database.query<{ id: string; name: string | null }>('select id, full_name as name from people where id = $1', [1]);`;

  let found;
  beforeAll(async () => {
    const program = programOf([], { [CANARY]: canary });
    found = await faultsOf(statementsOf(program, [CANARY]), program.getTypeChecker());
  }, 120_000);

  it.each(CASES)('is found in a %s', (_what, _call, sentence) => {
    expect(found).toContainEqual(expect.stringContaining(sentence));
  });

  it('is all that is found', () => {
    const lines = new Set(found.map((fault) => fault.split(' ')[0]));
    expect(lines.size).toBe(CASES.length);
  });
});
