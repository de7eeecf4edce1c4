import type { Type } from '@nestjs/common';

import { buildOrganisation } from './build-people';
import { type TestApp, testApp, type TestSettings } from './test-app';
import { testDatabase } from './test-database';

/** A server over a database of its own with one organisation. `close()` also drops the database. */
export async function featureApp(
  modules: Type[],
  { settings = {}, organisation = {} }: { settings?: TestSettings; organisation?: { name?: string } } = {},
): Promise<TestApp> {
  const database = await testDatabase();
  await buildOrganisation(database, organisation);
  const app = await testApp(database, modules, settings);
  const close = async (): Promise<void> => {
    await app.close();
    await database.drop();
  };
  return { ...app, close };
}
