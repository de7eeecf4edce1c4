import { type TestDatabase, testDatabase } from '@rt/testing';

import { NameNoWithdrawnRoundtables1764000013741 } from '../archive/1764000013741-name-no-withdrawn-roundtables';
import { migrateAgain } from './spec-migrating';

describe('the migration that names no withdrawn roundtables', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase();
    const cited = (more: object) => JSON.stringify({ organisation: 'Institute', publishedOn: '2026-03-12', ...more });
    const of = (ref: string) => cited({ roundtable: { ref, title: 'Grid' } });
    await bury('RT-2026-014', 'roundtable', null, cited({}));
    await bury('RT-2026-014-C1', 'contribution', null, of('RT-2026-014'));
    await bury('RT-2026-014-C2', 'contribution', 'RT-2026-014-C2 (withdrawn). Roundtable RT-2026-014: Grid.', null);
    await bury('RT-2026-014-C3', 'contribution', 'RT-2026-014-C3 (withdrawn). Institute.', null);
    await bury('RT-2026-015-C1', 'contribution', null, of('RT-2026-015'));
    await migrateAgain(database, new NameNoWithdrawnRoundtables1764000013741());
  }, 60_000);
  afterAll(() => database?.drop());

  async function bury(ref: string, kind: string, text: string | null, cited: string | null): Promise<void> {
    await database.query(
      `insert into pub_tombstones (ref, org_id, kind, reason, citation_text, cited, removed_on)
       values ($1, gen_random_uuid(), $2, 'Said by mistake', $3, $4, '2026-03-13')`,
      [ref, kind, text, cited],
    );
  }

  it('leaves its title out of what was withdrawn of it before, and all else as it was', async () => {
    expect(
      await database.query(
        `select ref, coalesce(citation_text, cited->'roundtable'->>'title') as said from pub_tombstones order by ref`,
      ),
    ).toEqual([
      { ref: 'RT-2026-014', said: null },
      { ref: 'RT-2026-014-C1', said: null },
      { ref: 'RT-2026-014-C2', said: 'RT-2026-014-C2' },
      { ref: 'RT-2026-014-C3', said: 'RT-2026-014-C3 (withdrawn). Institute.' },
      { ref: 'RT-2026-015-C1', said: 'Grid' },
    ]);
  });
});
