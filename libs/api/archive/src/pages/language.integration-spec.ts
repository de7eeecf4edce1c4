import {
  buildOrganisation,
  installPseudo,
  PSEUDO_LOCALE,
  type TestApp,
  testApp,
  TestClient,
  type TestDatabase,
  testDatabase,
} from '@rt/testing';

import { ArchiveModule } from '../archive.module';

/** 'Skip to content' in the language of tests. */
const SKIP = '⟦Skip⟧ ⟦to⟧ ⟦content';

describe('the language of the archive', () => {
  let database: TestDatabase;
  let app: TestApp;
  let remove: () => void;

  beforeAll(async () => {
    database = await testDatabase();
    await buildOrganisation(database, { name: 'Institute of Examples' });
  });
  afterAll(() => database.drop());
  beforeEach(() => (remove = installPseudo()));
  afterEach(async () => {
    remove();
    await app.close();
  });

  const start = async (organisationLocale: string) => {
    await database.query('update organisations set locale = $1', [organisationLocale]);
    app = await testApp(database, [ArchiveModule]);
  };

  it('is the one that the reader chose, on pages and in refusals, and caches are told so', async () => {
    await start('en-GB');
    const reader = app.client();
    const chosen = await reader.get(`/language/${PSEUDO_LOCALE}`, { referer: `${app.url}/insights?q=skills` });

    expect(chosen).toMatchObject({ status: 303 });
    expect(chosen.headers.get('location')).toBe('/insights?q=skills');
    const page = await reader.get<string>('/about');
    expect(page.body).toContain(`<html lang="${PSEUDO_LOCALE}">`);
    expect(page.body).toContain(SKIP);
    expect(page.headers.get('content-language')).toBe(PSEUDO_LOCALE);
    expect(page.headers.get('vary')).toContain('Cookie');
    const refused = await reader.get('/api/archive/contributions/RT-2026-999-C1');
    expect(refused.body.message).toMatch(/^⟦There/);
    expect(refused.headers.get('content-language')).toBe(PSEUDO_LOCALE);

    const other = await app.client().get<string>('/about');
    expect(other.body).toContain('<html lang="en-GB">');
    expect(other.body).toContain('Skip to content');
  });

  it('is the organisation’s for readers who chose none, and theirs again once they choose', async () => {
    await start(PSEUDO_LOCALE);
    const reader = app.client();

    expect((await reader.get<string>('/about')).body).toContain(SKIP);
    await reader.get('/language/en-GB');
    expect((await reader.get<string>('/about')).body).toContain('Skip to content');
  });

  it('is offered in its own name on every page, and not at all while there is only one', async () => {
    await start('en-GB');
    const offered = 'href="/language/en-GB"';

    expect((await app.client().get<string>('/about')).body).toContain(offered);
    remove();
    const page = await app.client().get<string>('/about');
    expect(page.body).not.toContain(offered);
    expect(page.headers.get('vary') ?? '').not.toContain('Cookie');
    expect(page.headers.get('content-language')).toBe('en-GB');
    const reader: TestClient = app.client();
    await reader.get('/language/en-GB');
    expect(reader.cookie).toBe('');
  });

  it('is not changed to one that is not installed, and the way back leads to no other site', async () => {
    await start('en-GB');
    const reader: TestClient = app.client();
    const answer = await reader.get('/language/tlh', { referer: 'https://elsewhere.example/insights' });

    expect([answer.status, answer.headers.get('location'), reader.cookie]).toEqual([303, '/', '']);
    expect((await reader.get<string>('/about')).body).toContain('<html lang="en-GB">');
  });
});
