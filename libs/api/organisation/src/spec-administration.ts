import { AccountsModule } from '@rt/api/accounts';
import {
  buildAccount,
  buildOrganisation,
  signIn,
  type TestApp,
  testApp,
  type TestClient,
  type TestDatabase,
  testDatabase,
} from '@rt/testing';

import { OrganisationModule } from './organisation.module';

/** An organisation and people who may or may not set something of it. */
class Administration {
  database!: TestDatabase;
  app!: TestApp;

  async open(): Promise<void> {
    this.database = await testDatabase();
    await buildOrganisation(this.database);
    this.app = await testApp(this.database, [AccountsModule, OrganisationModule]);
  }

  async as(role: 'org_admin' | 'organiser' | 'platform_admin'): Promise<TestClient> {
    return this.app.client({ cookie: await signIn(this.app, await buildAccount(this.database, { roles: [role] })) });
  }

  async shut(): Promise<void> {
    await this.app?.close();
    await this.database?.drop();
  }
}

/** The same for the tests of a file. Call it in a `describe`: it opens before them and is shut after them. */
export function administration(): Administration {
  const org = new Administration();
  beforeAll(() => org.open());
  afterAll(() => org.shut());
  return org;
}
