import { type TestDatabase, testDatabase } from '@rt/testing';
import { DataSource } from 'typeorm';

import { PublishIds1764000010900 } from '../archive/1764000010900-publish-ids';
import { migrations } from '../index';
import { insertFilled } from './spec-rows';

const NAMED = { name: 'Ada Example', affiliation: 'University of Example', atDoor: true };

/** On a database with rows that hold ids, taken back to the version before. */
describe('the way back from the migration that publishes ids', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase();
    await database.query('drop schema public cascade');
    await database.query('create schema public');
    const until = migrations.slice(0, migrations.indexOf(PublishIds1764000010900) + 1);
    const source = new DataSource({
      type: 'postgres',
      url: database.ownerUrl,
      migrations: until,
      installExtensions: false,
    });
    await source.initialize();
    await source.runMigrations({ transaction: 'each' });
    await publish();
    await source.undoLastMigration();
    await source.destroy();
  }, 60_000);
  afterAll(() => database?.drop());

  async function publish(): Promise<void> {
    const attendance = { band: { from: 10, to: 19 }, simulated: true };
    await insert('pub_roundtables', {
      ref: 'RT-2026-014',
      title: 'Grid',
      organisation_name: 'Institute of Examples',
      form: 2,
      attendance: JSON.stringify(attendance),
    });
    await contribution('RT-2026-014-C1', { form: 2, named: JSON.stringify(NAMED) });
    await contribution('RT-2026-014-C2', { form: 2, poll: JSON.stringify({ n: 41 }) });
    await contribution('RT-2026-014-C3', { form: 2 });
    await contribution('RT-2026-014-C4', { form: 1, author: 'As it was written', cite_as: 'Cited as then' });
  }

  const contribution = (ref: string, more: object) =>
    insert('pub_contributions', { ref, roundtable_ref: 'RT-2026-014', title: 'Cost is the barrier', ...more });

  const insert = (table: string, values: Readonly<Record<string, unknown>>) => insertFilled(database, table, values);

  it('keeps the authors of what was published, and how to cite it', async () => {
    const rows = await database.query<{ author: string; cite_as: string }>(
      'select author, cite_as from pub_contributions order by ref',
    );

    expect(rows.map(({ author }) => author)).toEqual([
      'Ada Example, University of Example (name given at the door)',
      'Institute of Examples, poll of 41 people',
      'Roundtable participant (unattributed)',
      'As it was written',
    ]);
    expect(rows[2]?.cite_as).toBe(
      'Roundtable participant (unattributed) (2026). Cost is the barrier. RT-2026-014-C3, version 1. ' +
        'In: Grid. Institute of Examples.',
    );
    expect(rows[3]?.cite_as).toBe('Cited as then');
  });

  it('keeps how many people were there', async () => {
    expect(await database.query('select attendance_band from pub_roundtables')).toEqual([
      { attendance_band: '10 to 19, and simulated people of a demonstration' },
    ]);
  });
});
