import type { SearchPage } from '@rt/contracts';
import { buildOrganisation, type TestApp, testApp, type TestDatabase, testDatabase } from '@rt/testing';

import { ArchiveModule } from '../archive.module';
import { ArchiveWriter } from '../archive-writer';
import { contributionDraft, roundtableDraft, SECTORS } from '../spec-drafts';

describe('searching for words that nearly every text holds', () => {
  let database: TestDatabase;
  let app: TestApp;

  beforeAll(async () => {
    database = await testDatabase();
    await buildOrganisation(database);
    app = await testApp(database, [ArchiveModule]);
    const draft = contributionDraft({ title: 'The owners of the harbour need hydrogen' });
    await app.get(ArchiveWriter).publishRoundtable(roundtableDraft(), [draft], SECTORS);
  }, 120_000);
  afterAll(async () => {
    await app?.close();
    await database?.drop();
  });

  const search = async (text: string): Promise<SearchPage> =>
    (await app.client().get<SearchPage>(`/api/archive/search?q=${encodeURIComponent(text)}`)).body;
  const page = async (text: string): Promise<string> =>
    (await app.client().get<string>(`/insights?q=${encodeURIComponent(text)}`)).body;

  it.each(['the', 'of the', '"to be"', '-the'])('says of %j alone that they are not searched for', async (text) => {
    expect(await search(text)).toMatchObject({ total: 0, items: [], onlyCommonWords: true });
    expect(await page(text)).toContain('are not searched for');
    expect(await page(text)).not.toContain('Check the spelling');
  });

  it('passes over them beside others', async () => {
    expect(await search('the hydrogen')).toMatchObject({ total: 1, onlyCommonWords: false });
    expect(await search('the xylophone')).toMatchObject({ total: 0, onlyCommonWords: false });
    expect(await page('the xylophone')).toContain('Check the spelling');
    expect(await page('the xylophone')).not.toContain('are not searched for');
  });
});
