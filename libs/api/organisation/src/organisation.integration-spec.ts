import { AccountsModule } from '@rt/api/accounts';
import { Database } from '@rt/api/platform';
import { type TestApp, testApp, type TestDatabase, testDatabase } from '@rt/testing';

import { OrganisationModule } from './organisation.module';
import { setUpOrganisation } from './set-up-organisation';

describe('The organisation', () => {
  let database: TestDatabase;
  let app: TestApp;

  beforeAll(async () => {
    database = await testDatabase();
    app = await testApp(database, [AccountsModule, OrganisationModule]);
    await setUpOrganisation(app.get(Database), 'Policy Institute');
    await setUpOrganisation(app.get(Database), 'Another Name');
  });
  afterAll(async () => {
    await app?.close();
    await database?.drop();
  });

  it('has one organisation, its sector tree and the 12 nations and regions, however often it is migrated', async () => {
    const client = app.client();
    const sectors = (await client.get('/api/sectors')).body.items as { label: string; parentId: string | null }[];
    const regions = (await client.get('/api/regions')).body.items as { code: string }[];

    expect(sectors.filter(({ parentId }) => parentId === null).map(({ label }) => label)).toEqual([
      'Advanced Manufacturing',
      'Health and Life Sciences',
      'Digital and Creative Industries',
    ]);
    expect(sectors.length).toBeGreaterThan(10);
    expect(regions).toHaveLength(12);
    expect((await client.get('/api/me')).body).toMatchObject({
      account: null,
      mode: 'demo',
      organisationName: 'Policy Institute',
    });
  });
});
