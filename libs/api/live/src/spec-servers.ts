import { AccountsModule } from '@rt/api/accounts';
import { ActivitiesModule } from '@rt/api/activities';
import { PlanningModule } from '@rt/api/planning';
import { SessionsModule } from '@rt/api/sessions';
import {
  Listener,
  type LiveSession,
  type Phone,
  retry,
  type TestApp,
  testApp,
  type TestDatabase,
  testDatabase,
  type TestSettings,
} from '@rt/testing';

import { LiveModule } from './live.module';

const FEATURES = [AccountsModule, PlanningModule, ActivitiesModule, SessionsModule, LiveModule];
const SHARED = { RT_SECRET: 'one secret for both processes of this spec' };

/** The processes of a spec file, on a database of their own, from before its tests until after them. */
export class LiveServers<Apps extends readonly TestApp[]> {
  database!: TestDatabase;
  apps!: Apps;
  private readonly listeners: Listener[] = [];

  constructor(private readonly settings: () => Promise<TestSettings>) {}

  /** The first process. */
  get app(): TestApp {
    return this.apps[0] as TestApp;
  }

  /** One more process on the same database; whoever starts it closes it. */
  async start(): Promise<TestApp> {
    return testApp(this.database, FEATURES, await this.settings());
  }

  /** The answers to an activity as they are stored, by `n`. */
  responses(activityId: string): Promise<{ n: number; answer: object | null; op_id: string }[]> {
    return this.database.query('select n, answer, op_id from responses where activity_id = $1 order by n', [
      activityId,
    ]);
  }

  /** Closes these after the test that opened them, whatever becomes of it. */
  closeLater(...listeners: Listener[]): void {
    this.listeners.push(...listeners);
  }

  /** A joined console of a session's host, which has heard the state of the room. */
  async host(session: LiveSession): Promise<Listener> {
    const { body } = await session.host.post('/api/socket-tickets');
    const host = await Listener.connect(this.app.url, {
      ticket: body['ticket'],
      roundtableId: session.roundtable.id,
    });
    this.closeLater(host);
    await host.join();
    await retry(() => expect(host.state).toBeDefined());
    return host;
  }

  /** A joined phone, which has heard the state of the room. */
  async listen(phone: Phone): Promise<Listener> {
    const listener = await phone.listen();
    this.closeLater(listener);
    await retry(() => expect(listener.state).toBeDefined());
    return listener;
  }

  closeListeners(): void {
    for (const listener of this.listeners.splice(0)) listener.close();
  }

  async stop(): Promise<void> {
    await Promise.all(this.apps.map((app) => app.close()));
    await this.database.drop();
  }
}

/** One process with all that a room needs. Call it in a `describe`: it starts before the tests and ends after them. */
export function liveServer(settings: TestSettings = {}): LiveServers<[TestApp]> {
  const servers = new LiveServers<[TestApp]>(async () => settings);
  runAround(servers, async () => [await servers.start()]);
  return servers;
}

/** Two processes on one database with one secret; `settings` are asked for at the start of each. */
export function twoLiveServers(
  settings: () => Promise<TestSettings> | TestSettings = () => ({}),
): LiveServers<[TestApp, TestApp]> {
  const servers = new LiveServers<[TestApp, TestApp]>(async () => ({ ...SHARED, ...(await settings()) }));
  runAround(servers, async () => [await servers.start(), await servers.start()]);
  return servers;
}

function runAround<Apps extends readonly TestApp[]>(servers: LiveServers<Apps>, start: () => Promise<Apps>): void {
  beforeAll(async () => {
    servers.database = await testDatabase();
    servers.apps = await start();
  });
  afterEach(() => servers.closeListeners());
  afterAll(() => servers.stop());
}
