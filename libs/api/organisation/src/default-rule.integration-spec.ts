import { AccountsModule } from '@rt/api/accounts';
import {
  buildAccount,
  buildOrganisation,
  signIn,
  type TestApp,
  testApp,
  type TestDatabase,
  testDatabase,
} from '@rt/testing';

import { OrganisationModule } from './organisation.module';

const SETTING = '/api/organisation/rule';

describe('the usual rule of the organisation', () => {
  let database: TestDatabase;
  let app: TestApp;

  beforeAll(async () => {
    database = await testDatabase();
    await buildOrganisation(database);
    app = await testApp(database, [AccountsModule, OrganisationModule]);
  });
  afterAll(async () => {
    await app?.close();
    await database?.drop();
  });

  const as = async (role: 'org_admin' | 'organiser' | 'platform_admin') =>
    app.client({ cookie: await signIn(app, await buildAccount(database, { roles: [role] })) });
  const stored = () => database.query('select default_rule from organisations');

  it('is for its administrators alone, one of the rules, and recorded', async () => {
    for (const role of ['organiser', 'platform_admin'] as const) {
      const client = await as(role);
      expect((await client.get(SETTING)).status).toBe(403);
      expect((await client.put(SETTING, { rule: 'attributed' })).status).toBe(403);
    }
    expect((await app.client().put(SETTING, { rule: 'attributed' })).status).toBe(401);
    const admin = await as('org_admin');
    expect(await admin.put(SETTING, { rule: 'nobody' })).toMatchObject({ status: 422, body: { field: 'rule' } });
    expect(await stored()).toEqual([{ default_rule: 'chatham_house' }]);

    expect(await admin.put(SETTING, { rule: 'attributed' })).toMatchObject({
      status: 200,
      body: { rule: 'attributed' },
    });
    expect((await admin.get(SETTING)).body).toEqual({ rule: 'attributed' });
    expect(await stored()).toEqual([{ default_rule: 'attributed' }]);
    expect(await database.query(`select detail from audit_events where verb = 'set-default-rule'`)).toEqual([
      { detail: { rule: 'attributed' } },
    ]);
  });
});
