import { AccountsModule } from '@rt/api/accounts';
import { ActivitiesModule } from '@rt/api/activities';
import { PlanningModule } from '@rt/api/planning';
import { SessionsModule } from '@rt/api/sessions';
import { LiveServers, runAround, type TestApp, type TestSettings } from '@rt/testing';

import { LiveModule } from './live.module';

const FEATURES = [AccountsModule, PlanningModule, ActivitiesModule, SessionsModule, LiveModule];
const SHARED = { RT_SECRET: 'one secret for both processes of this spec' };

/** One process with all that a room needs. Call it in a `describe`: it starts before the tests and ends after them. */
export function liveServer(settings: TestSettings = {}): LiveServers<[TestApp]> {
  const servers = new LiveServers<[TestApp]>(FEATURES, async () => settings);
  runAround(servers, async () => [await servers.start()]);
  return servers;
}

/** Two processes on one database with one secret; `settings` are asked for at the start of each. */
export function twoLiveServers(
  settings: () => Promise<TestSettings> | TestSettings = () => ({}),
): LiveServers<[TestApp, TestApp]> {
  const servers = new LiveServers<[TestApp, TestApp]>(FEATURES, async () => ({ ...SHARED, ...(await settings()) }));
  runAround(servers, async () => [await servers.start(), await servers.start()]);
  return servers;
}
