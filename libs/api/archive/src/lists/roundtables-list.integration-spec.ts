import { featureApp, type TestApp } from '@rt/testing';

import { ArchiveModule } from '../archive.module';
import { ArchiveWriter } from '../archive-writer';
import { clearArchive, publishNoteAndPoll } from '../spec-drafts';

const ALL = 101;

/** More published roundtables than one page of the list has, on days of which some are the same. */
describe('the list of published roundtables', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await featureApp([ArchiveModule], { organisation: { name: 'Institute of Examples' } });
    await clearArchive(app.database);
    await publishNoteAndPoll(app.get(ArchiveWriter));
    await app.database.query(
      `insert into pub_roundtables
       select (jsonb_populate_record(r, jsonb_build_object('ref', 'RT-2025-' || lpad(n::text, 3, '0'),
         'held_on', date '2025-03-01' + n / 3))).* from pub_roundtables r, generate_series(1, $1::int) n`,
      [ALL - 1],
    );
  }, 120_000);
  afterAll(() => app?.close());

  it('goes on for programs, with each of them once', async () => {
    const list = async (query: string) =>
      (await app.client().get<{ items: { ref: string }[]; nextCursor: string }>(`/api/archive/roundtables${query}`))
        .body;
    const first = await list('');
    const second = await list(`?cursor=${first.nextCursor}`);
    const refs = [...first.items, ...second.items].map(({ ref }) => ref);

    expect([first.items.length, second.items.length, second.nextCursor]).toEqual([ALL - 1, 1, null]);
    expect(new Set(refs).size).toBe(ALL);
    expect([refs[0], refs.at(-1)]).toEqual(['RT-2026-014', 'RT-2025-001']);
  });

  it('goes on for readers by a link, and leads back to its beginning', async () => {
    const page = async (path: string) => (await app.client().get<string>(path, { accept: 'text/html' })).body;
    const first = await page('/roundtables');
    const next = /href="(\/roundtables\?cursor=[^"]+)"/.exec(first)?.[1] ?? '';
    const second = await page(next);

    expect(first).toContain(`${ALL} roundtables are published.`);
    expect(first).not.toContain('/roundtables/RT-2025-001');
    expect(second).toContain('/roundtables/RT-2025-001');
    expect(second).not.toContain('/roundtables?cursor=');
    expect(second).toContain('First page');
  });

  it.each(['MjAyNi0wMi0zMCBSVC0yMDI2LTAxNA', 'x', '%00'])('refuses a cursor that is of no list: %s', async (cursor) => {
    for (const path of ['/api/archive/roundtables', '/roundtables'])
      expect((await app.client().get(`${path}?cursor=${cursor}`)).status).toBe(400);
  });
});
