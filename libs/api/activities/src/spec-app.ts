import { RoundtablesModule } from '@rt/api/roundtables';
import { type TestApp, testApp, type TestDatabase, testDatabase } from '@rt/testing';

import { ActivitiesModule } from './activities.module';

/** An app with roundtables and activities, on a database of its own. Call it in a `describe`: it starts before the tests and ends after them. */
export function activitiesApp(): { readonly app: TestApp; readonly database: TestDatabase } {
  let app: TestApp;
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase();
    app = await testApp(database, [RoundtablesModule, ActivitiesModule]);
  });

  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  return {
    get app() {
      return app;
    },
    get database() {
      return database;
    },
  };
}
