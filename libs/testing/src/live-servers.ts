import type { Type } from '@nestjs/common';

import { retry } from '../../../tools/retry.mjs';
import { Listener, type LiveSession, type Phone } from './live-room';
import { type TestApp, testApp, type TestSettings } from './test-app';
import { type TestDatabase, testDatabase } from './test-database';

/** The processes of a spec file, on a database of their own, from before its tests until after them. */
export class LiveServers<Apps extends readonly TestApp[]> {
  database!: TestDatabase;
  apps!: Apps;
  private readonly listeners: Listener[] = [];

  /** `modules`: the features under test, with what a room needs; `settings` are asked for at each start. */
  constructor(
    private readonly modules: Type[],
    private readonly settings: () => Promise<TestSettings>,
  ) {}

  get app(): TestApp {
    return this.apps[0] as TestApp;
  }

  /** One more process on the same database; whoever starts it closes it. */
  async start(): Promise<TestApp> {
    return testApp(this.database, this.modules, await this.settings());
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

/** Starts the processes before the tests of the `describe` in which it is called, and ends them afterwards. */
export function runAround<Apps extends readonly TestApp[]>(
  servers: LiveServers<Apps>,
  start: () => Promise<Apps>,
): void {
  beforeAll(async () => {
    servers.database = await testDatabase();
    servers.apps = await start();
  });
  afterEach(() => servers.closeListeners());
  afterAll(() => servers.stop());
}
