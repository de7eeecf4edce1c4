import { type TestDatabase, testDatabase } from '@rt/testing';

import { PROCESSING_RECORD } from './processing-record';
import { TABLE_CLASSES } from './table-classes';

/** Tables whose rows go with the row of their roundtable, over however many others. */
const GO_WITH_A_ROUNDTABLE = `
  with recursive hanging (relation) as (
    select 'roundtables'::regclass::oid
    union select c.conrelid from pg_constraint c join hanging h on c.confrelid = h.relation
    where c.contype = 'f' and c.confdeltype = 'c'
  )
  select relation::regclass::text as name from hanging`;

describe('what the record of processing says of how long rows are kept', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  }, 60_000);
  afterAll(() => database?.drop());

  it('is that they go with a session where they do, and nowhere else', async () => {
    const going = new Set((await database.query<{ name: string }>(GO_WITH_A_ROUNDTABLE)).map(({ name }) => name));
    const staying = Object.keys(TABLE_CLASSES).filter((table) => keptOf(table).startsWith('until the organisation'));
    const saidToGo = staying.filter((table) => keptOf(table).includes('a rehearsal'));

    // Roles hang on no row of it: `DeleteUnfiled` removes those at the session.
    expect(saidToGo.filter((table) => table !== 'memberships')).toEqual(staying.filter((table) => going.has(table)));
    expect(saidToGo).toContain('memberships');
  });
});

function keptOf(table: string): string {
  return PROCESSING_RECORD[table]?.kept ?? '';
}
