import { Client } from 'pg';
import PgBoss from 'pg-boss';
import { DataSource, type MigrationInterface } from 'typeorm';

import type { Environment } from '../config/environment';
import { JOB_SCHEMA } from '../jobs/job-queue';
import type { Log } from '../log/log';

/** The history of the schema, and the statements that give the roles their rights after it. */
export interface SchemaHistory {
  readonly migrations: (new () => MigrationInterface)[];
  readonly grantStatements: () => string[];
}

/** Key of the advisory lock: one migrate at a time, however many processes start together. */
const LOCK = 7001;

/** SQL states that mean: another one made it meanwhile, or this login may not (the role must then exist already). */
const TOLERATED = new Set(['42710', '23505', '42501', '0LP01']);

const JOB_GRANTS = [
  `grant usage on schema ${JOB_SCHEMA} to rt_app`,
  `grant select on ${JOB_SCHEMA}.queue to rt_app`,
  `grant select, insert on ${JOB_SCHEMA}.job to rt_app`,
  `revoke all on schema ${JOB_SCHEMA} from rt_public`,
];

/**
 * Brings the database up to date, as its owner: roles, schema, job queue, rights. May be repeated, and started by
 * several at once. Returns the names of the migrations that were run.
 */
export async function migrate(environment: Environment, history: SchemaHistory, log: Log): Promise<string[]> {
  const { owner } = environment.database;
  const client = new Client({ connectionString: owner, application_name: 'rt_migrate', connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await makeRoles(client, environment);
    const done = await runMigrations(owner, history);
    await makeJobSchema(owner);
    for (const statement of [...history.grantStatements(), ...JOB_GRANTS]) await client.query(statement);
    log.info('the database is up to date', { migrationsRun: done.length });
    return done;
  } finally {
    await client.end();
  }
}

async function makeRoles(client: Client, environment: Environment): Promise<void> {
  for (const role of ['rt_app', 'rt_public']) {
    const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
    if (rowCount === 0) await tolerant(client, `create role ${role} nologin`);
  }
  const { databaseAppUrl: app, databasePublicUrl: visitor } = environment;
  await lend(client, 'rt_app', app ? userOf(app) : 'current_user');
  await lend(client, 'rt_public', visitor ? userOf(visitor) : 'current_user');
}

/** Lets a login act as a role: the owner where there is no separate login, or a login of another name. */
async function lend(client: Client, role: string, user: string): Promise<void> {
  if (user === role) return;
  const name = user === 'current_user' ? user : client.escapeIdentifier(user);
  await tolerant(client, `grant ${role} to ${name}`);
}

async function tolerant(client: Client, statement: string): Promise<void> {
  try {
    await client.query(statement);
  } catch (error) {
    if (!TOLERATED.has(String((error as { code?: unknown }).code))) throw error;
  }
}

function userOf(url: string): string {
  return decodeURIComponent(new URL(url).username);
}

async function runMigrations(url: string, { migrations }: SchemaHistory): Promise<string[]> {
  const source = new DataSource({
    type: 'postgres',
    url,
    entities: [],
    migrations,
    migrationsTransactionMode: 'each',
    installExtensions: false,
    logging: false,
  });
  await source.initialize();
  try {
    const done = await source.runMigrations();
    return done.map(({ name }) => name);
  } finally {
    await source.destroy();
  }
}

/** Starting pg-boss as the owner makes or updates its schema; it is stopped at once. */
async function makeJobSchema(url: string): Promise<void> {
  const boss = new PgBoss({ connectionString: url, schema: JOB_SCHEMA, max: 1, supervise: false, schedule: false });
  const faults: Error[] = [];
  boss.on('error', (error) => faults.push(error));
  await boss.start();
  await boss.stop({ graceful: false, wait: true });
  if (faults[0]) throw faults[0];
}
