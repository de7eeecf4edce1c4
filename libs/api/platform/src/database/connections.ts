import { type ClientConfig, Pool, type PoolConfig } from 'pg';
import { DataSource } from 'typeorm';

import type { Environment } from '../config/environment';
import type { Log } from '../log/log';
import { Database } from './database';
import { entityOptions } from './entities';
import { Losses } from './losses';

/** Waits that keep one slow statement from holding a request, in milliseconds. */
const WAITS = {
  idle_in_transaction_session_timeout: 10_000,
  keepAlive: true,
} as const;

/** The pool settings of the role rt_app or rt_public: its own login, or the owner's with the role put on. */
function poolOf(
  url: string,
  role: string,
  { separate, waitMs, statementMs }: Environment['database'],
  max: number,
): PoolConfig & { options?: string } {
  return {
    connectionString: url,
    max,
    connectionTimeoutMillis: waitMs,
    statement_timeout: statementMs,
    application_name: role,
    ...WAITS,
    ...(separate ? {} : { options: `-c role=${role}` }),
  };
}

/** The app role's data source, through which features read and write. Not yet connected. */
export function appDataSource(environment: Environment, log: Log, losses = new Losses()): DataSource {
  const { app, pool } = environment.database;
  return new DataSource({
    type: 'postgres',
    ...entityOptions(),
    installExtensions: false,
    logging: false,
    poolErrorHandler: (error: unknown) => {
      losses.note();
      log.warn('an idle database connection was lost', codeOf(error));
    },
    extra: poolOf(app, 'rt_app', environment.database, pool),
  });
}

export function appConnection(environment: Environment): ClientConfig {
  return poolOf(environment.database.app, 'rt_app', environment.database, 1);
}

/** The public role's pool, which sees the published tables and nothing else. */
export function publicPool(environment: Environment, log: Log): Pool {
  const { database } = environment;
  return watched(new Pool(poolOf(database.public, 'rt_public', database, 10)), log);
}

/** A small owner pool for jobs and migrations, without a statement limit and with long connection timeouts. */
export function ownerPool(environment: Environment, log: Log): Pool {
  const config = { connectionString: environment.database.owner, max: 6, application_name: 'rt_owner' };
  const waits = { connectionTimeoutMillis: 20_000, keepAlive: WAITS.keepAlive, idleTimeoutMillis: 5000 };
  return watched(new Pool({ ...config, ...waits }), log);
}

function watched(pool: Pool, log: Log): Pool {
  return pool.on('error', (error: unknown) => log.warn('an idle database connection was lost', codeOf(error)));
}

function codeOf(error: unknown): { code: string } {
  return { code: String((error as { code?: unknown }).code ?? 'unknown') };
}

/** Runs work on a database of the app role that is closed again afterwards: for commands that serve nobody. */
export async function withDatabase<T>(
  environment: Environment,
  log: Log,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const database = new Database(await appDataSource(environment, log).initialize(), log);
  try {
    return await work(database);
  } finally {
    await database.onApplicationShutdown();
  }
}
