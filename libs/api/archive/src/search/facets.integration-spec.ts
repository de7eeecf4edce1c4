import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { SearchPage } from '@rt/contracts';
import { buildOrganisation, type TestApp, testApp, type TestDatabase, testDatabase } from '@rt/testing';

import { ArchiveModule } from '../archive.module';
import { ArchiveWriter } from '../archive-writer';
import { publishManyTexts } from './spec-many-texts';

/** What the archive showed before facets were declared in one place: a change of it is a change for outsiders. */
const GOLDEN = join(__dirname, 'facets.golden.json');
const QUERIES = [
  '',
  'q=grid',
  'q=skills&sector=batteries,maritime&year=2025',
  'q=grid+-steel&place=TLD&sort=newest',
  'rule=attributed&type=barrier,evidence&sort=oldest',
  'q=xylophone&year=1999',
];

describe('a search of the archive', () => {
  let database: TestDatabase;
  let app: TestApp;

  beforeAll(async () => {
    database = await testDatabase();
    await buildOrganisation(database, { name: 'Institute of Examples' });
    app = await testApp(database, [ArchiveModule], { RT_LIMIT_SEARCHES_PER_MIN: '100000' });
    await publishManyTexts(app.get(ArchiveWriter));
  }, 120_000);
  afterAll(async () => {
    await app?.close();
    await database?.drop();
  });

  async function shown(query: string): Promise<object> {
    const { body } = await app.client().get<SearchPage>(`/api/archive/search?${query}`);
    const { body: html } = await app.client().get<string>(`/insights?${query}`);
    const links = [...html.matchAll(/<a [^>]*data-facet[^>]*>/g)].map(([link]) => link);
    const hidden = [...html.matchAll(/<input type="hidden"[^>/]*/g)].map(([input]) => `${input.trim()} />`);
    return { query, total: body.total, facets: body.facets, links, hidden };
  }

  it('shows the facets with the names, order, counts and addresses that others link to', async () => {
    const now = [];
    for (const query of QUERIES) now.push(await shown(query));

    expect(now).toEqual(JSON.parse(readFileSync(GOLDEN, 'utf8')));
  });
});
