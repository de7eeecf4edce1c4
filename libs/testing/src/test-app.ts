import { randomBytes } from 'node:crypto';

import type { Type } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import {
  type Environment,
  httpAdapter,
  JobQueue,
  Log,
  PlatformModule,
  readEnvironment,
  setUpHttp,
} from '@rt/api/platform';

import { freePort } from '../../../tools/db/ports.mjs';
import { TestClient } from './test-client';
import type { TestDatabase } from './test-database';

export interface TestApp {
  readonly url: string;
  readonly nest: NestExpressApplication;
  readonly environment: Environment;
  readonly database: TestDatabase;
  get<T>(type: abstract new (...args: never[]) => T): T;
  client(identity?: { cookie?: string; bearer?: string }): TestClient;
  /** Does all jobs that are due, one after the other; returns how many. */
  drainJobs(): Promise<number>;
  close(): Promise<void>;
}

/** Settings besides the defaults of a test (demo mode, no jobs of its own, high limits on request). */
export type TestSettings = Readonly<Record<string, string | undefined>>;

/** Starts the platform and these features on a free port. Jobs wait for `drainJobs`, unless RT_ROLES says otherwise. */
export async function testApp(
  database: TestDatabase,
  modules: Type[] = [],
  settings: TestSettings = {},
): Promise<TestApp> {
  for (;;) {
    const port = await freePort();
    try {
      return await startOn(port, database, modules, settings);
    } catch (error) {
      // Another process has taken the port since it was found free.
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
}

async function startOn(
  port: number,
  database: TestDatabase,
  modules: Type[],
  settings: TestSettings,
): Promise<TestApp> {
  const environment = testEnvironment(database, port, settings);
  const builder = Test.createTestingModule({ imports: [PlatformModule.with(environment), ...modules] });
  const testing = await builder.setLogger(new Log('error').forNest()).compile();
  const nest = testing.createNestApplication<NestExpressApplication>(httpAdapter(), { bodyParser: false });
  setUpHttp(nest);
  try {
    await nest.listen(port, '127.0.0.1');
  } catch (error) {
    await nest.close();
    throw error;
  }
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    nest,
    environment,
    database,
    get: (type) => nest.get(type as never, { strict: false }),
    client: ({ cookie, bearer } = {}) =>
      new TestClient(url, { ...(cookie && { cookie }), ...(bearer && { token: bearer }) }),
    drainJobs: () => nest.get(JobQueue).drain(),
    close: () => nest.close(),
  };
}

/** The environment of a test server on a database. */
export function testEnvironment(database: TestDatabase, port: number, settings: TestSettings = {}): Environment {
  return readEnvironment({
    RT_MODE: 'demo',
    RT_ROLES: 'http,live',
    // Mails go when jobs are done; tests of the wait ask for one.
    RT_MAIL_HOLD_SECONDS: '0',
    RT_SECRET: randomBytes(32).toString('hex'),
    PORT: String(port),
    DATABASE_URL: database.ownerUrl,
    DATABASE_APP_URL: database.appUrl,
    DATABASE_PUBLIC_URL: database.publicUrl,
    DATABASE_POOL: '8',
    // Databases are made and dropped beside each test, while new connections wait, and a loaded machine stands still for moments.
    DATABASE_WAIT_SECONDS: '30',
    DATABASE_STATEMENT_SECONDS: '60',
    LOG_LEVEL: 'error',
    // Whether a front end happens to be built makes no difference to a test.
    RT_WEB_DIR: 'dist/none',
    ...settings,
  });
}
