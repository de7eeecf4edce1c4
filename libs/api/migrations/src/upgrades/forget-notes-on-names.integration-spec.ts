import { buildRoundtable, type TestDatabase, testDatabase } from '@rt/testing';

import { ForgetNotesOnNames1764000013742 } from '../texts/1764000013742-forget-notes-on-names';
import { migrateAgain } from './spec-migrating';

const WITH_ROUNDTABLE = 'Held by mistake';

describe('the migration that forgets notes on names', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase();
    const { id, orgId, ref } = await buildRoundtable(database, { state: 'withdrawn' });
    const rows = [
      [1, 'withdrawn', 'A note on names', WITH_ROUNDTABLE],
      [2, 'withdrawn', 'Said by mistake', 'Said by mistake'],
      [3, 'withdrawn', 'Taken back before it was published', null],
      [4, 'withdrawn', null, WITH_ROUNDTABLE],
      [5, 'rejected', 'Off the subject', null],
    ] as const;
    for (const [number, state, reason, told] of rows) {
      await database.query(
        `insert into contributions (id, org_id, roundtable_id, type, phase, state, draft_title, draft_body, ref_number, decision_reason)
         values (gen_random_uuid(), $1, $2, 'barrier', 'during', $3, 'A point', 'A point', $4, $5)`,
        [orgId, id, state, number, reason],
      );
      if (told === null) continue;
      await database.query(
        `insert into pub_tombstones (ref, org_id, kind, reason, removed_on) values ($1, $2, 'contribution', $3, '2026-03-13')`,
        [`${ref}-C${number}`, orgId, told],
      );
    }
    await migrateAgain(database, new ForgetNotesOnNames1764000013742());
  }, 60_000);
  afterAll(() => database?.drop());

  it('leaves the reason of what was withdrawn with its roundtable out, and every other as it was', async () => {
    expect(
      await database.query('select ref_number as n, decision_reason as reason from contributions order by ref_number'),
    ).toEqual([
      { n: 1, reason: null },
      { n: 2, reason: 'Said by mistake' },
      { n: 3, reason: 'Taken back before it was published' },
      { n: 4, reason: null },
      { n: 5, reason: 'Off the subject' },
    ]);
  });
});
