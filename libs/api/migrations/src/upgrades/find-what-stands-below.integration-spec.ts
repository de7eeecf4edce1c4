import { type TestDatabase, testDatabase, waitingForLocks } from '@rt/testing';
import { Client } from 'pg';

import { FindWhatStandsBelow1764000013750 } from '../archive/1764000013750-find-what-stands-below';
import { migrateAgain } from './spec-migrating';
import { insertFilled } from './spec-rows';

const REF = 'RT-2026-014';

describe('the migration that finds results by what stands below their texts', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase();
    await insertFilled(database, 'pub_roundtables', { ref: REF, lang: 'en-GB' });
    const below = (...children: unknown[]) => ({ text: 'Permits', children: children.map((text) => ({ text })) });
    await result('C1', [below('Faster café permits', '12'), { text: 'Rail' }, below('One window')]);
    await result('C2', [below({ code: 'answered-live' })]);
    await result('C3', [{ text: 'Nothing below' }]);
    await database.query(`insert into pub_words values ('permit', 3)`);
    await whileSomebodyCounts(() => migrateAgain(database, new FindWhatStandsBelow1764000013750()));
  }, 60_000);
  afterAll(() => database?.drop());

  // A process of the former version may publish or withdraw meanwhile: it waits for what that counts.
  async function whileSomebodyCounts(migrating: () => Promise<unknown>): Promise<void> {
    const archive = new Client({ connectionString: database.ownerUrl });
    await archive.connect();
    await archive.query('select pg_advisory_lock(7003)');
    const done = migrating();
    await waitingForLocks(database, 1, 'pg_advisory_xact_lock(7003)');
    await archive.end();
    await done;
  }

  async function result(number: string, items: readonly object[]): Promise<void> {
    await insertFilled(database, 'pub_contributions', {
      ...{ ref: `${REF}-${number}`, roundtable_ref: REF, lang: 'en-GB', plain: 'Permits' },
      ...{ search: `'permit':1C`, poll: JSON.stringify({ models: [{ drawn: { shape: 'list', items } }] }) },
    });
  }

  it('adds the words of ideas and answers, and counts each result once for a word', async () => {
    expect(
      await database.query('select ref, plain, search::text as search from pub_contributions order by ref'),
    ).toEqual([
      {
        ref: `${REF}-C1`,
        plain: 'Permits · Faster café permits · One window',
        search: `'cafe':3C 'faster':2C 'one':6C 'permit':1C,4C 'window':7C '·':5C`,
      },
      { ref: `${REF}-C2`, plain: 'Permits', search: `'permit':1C` },
      { ref: `${REF}-C3`, plain: 'Permits', search: `'permit':1C` },
    ]);
    expect(await database.query('select word, documents from pub_words order by word')).toEqual([
      { word: 'cafe', documents: 1 },
      { word: 'faster', documents: 1 },
      { word: 'one', documents: 1 },
      { word: 'permit', documents: 3 },
      { word: 'window', documents: 1 },
      { word: '·', documents: 1 },
    ]);
  });
});
