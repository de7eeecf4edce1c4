import { type TestDatabase, testDatabase } from '@rt/testing';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';

import { migrations, TABLE_CLASSES } from '../index';
import { insertFilled } from './spec-rows';

/** A made-up migration of the next version. */
class AddCatering1900000000000 implements MigrationInterface {
  name = 'AddCatering1900000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table roundtables add column catering text`);
    await runner.query(`update roundtables set catering = 'Tea for ' || title`);
  }

  down(runner: QueryRunner): Promise<void> {
    return runner.query(`alter table roundtables drop column catering`);
  }
}

/** Values that the checks of a table require. */
const REQUIRED: Readonly<Record<string, object>> = {
  accounts: { state: 'active' },
  memberships: { role: 'organiser', scope: 'organisation' },
  roundtables: { rule: 'chatham_house' },
  agenda_items: { kind: 'talk', planned_minutes: 5 },
  mailings: { occasion: 'invited' },
  consent_records: { purpose: 'process' },
  activity_rounds: { state: 'closed' },
  activity_templates: { aim: 'decide' },
  entries: { state: 'shown' },
  contributions: { type: 'comment', phase: 'during', state: 'accepted' },
  contribution_drafts: { type: 'comment', phase: 'during', state: 'draft' },
  pub_tombstones: { kind: 'contribution' },
};

describe('an upgrade from the baseline to the next version', () => {
  let database: TestDatabase;
  let before: Record<string, unknown>;
  let done: string[];

  beforeAll(async () => {
    database = await testDatabase();
    await fillAll();
    before = await rowsOf();
    done = await upgrade();
  }, 60_000);
  afterAll(() => database?.drop());

  /** A table is filled once those to which it refers are: the rest is tried again. */
  async function fillAll(): Promise<void> {
    let waiting = Object.keys(TABLE_CLASSES);
    while (waiting.length > 0) {
      const refused: [string, unknown][] = [];
      for (const table of waiting) {
        const values = { ...(await idsOf(table)), ...REQUIRED[table] };
        await insertFilled(database, table, values).catch((error: unknown) => refused.push([table, error]));
      }
      if (refused.length === waiting.length) throw refused[0]?.[1];
      waiting = refused.map(([table]) => table);
    }
  }

  /** Generated ids are set, so that other rows can refer to them. */
  async function idsOf(table: string): Promise<object> {
    const generated = await database.query(
      `select 1 from information_schema.columns where table_name = $1 and column_name = 'id' and data_type = 'uuid'`,
      [table],
    );
    return generated.length > 0 ? { id: '00000000-0000-4000-8000-000000000001' } : {};
  }

  async function rowsOf(): Promise<Record<string, unknown>> {
    const found: Record<string, unknown> = {};
    for (const table of Object.keys(TABLE_CLASSES)) {
      found[table] = await database.query(`select to_jsonb(one) - 'catering' as row from ${table} one`);
    }
    return found;
  }

  async function upgrade(): Promise<string[]> {
    const next = { migrations: [...migrations, AddCatering1900000000000], installExtensions: false };
    const source = new DataSource({ type: 'postgres', url: database.ownerUrl, ...next });
    await source.initialize();
    const ran = await source.runMigrations({ transaction: 'each' });
    await source.destroy();
    return ran.map(({ name }) => name);
  }

  it('runs the new migration alone', () => {
    expect(done).toEqual(['AddCatering1900000000000']);
  });

  it('changes what the migration changes', async () => {
    expect(await database.query('select catering from roundtables')).toEqual([{ catering: 'Tea for x' }]);
  });

  it('retains the rows of every table', async () => {
    expect(Object.entries(before).filter(([, rows]) => (rows as []).length === 0)).toEqual([]);
    expect(await rowsOf()).toEqual(before);
  });
});
