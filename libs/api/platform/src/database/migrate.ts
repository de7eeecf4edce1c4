import type { Client } from 'pg';
import PgBoss from 'pg-boss';
import { DataSource, type MigrationInterface } from 'typeorm';

import type { Environment } from '../config/environment';
import { EnvironmentFaults } from '../config/read-environment';
import { JOB_SCHEMA } from '../jobs/job-schema';
import type { Log } from '../log/log';
import { needVersion, ownerLogin, withLogin } from '../start/look-at-database';
import { LEAST_MIGRATION, namesOf, refuseOtherHistory, schemaState, tooNew } from '../start/look-at-schema';
import { makeExtensions, makeRoles, needSchema } from './make-roles';

/** Who gets which rights: names as they stand in a GRANT, a comma list where there are several. */
export interface GrantRoles {
  readonly app: string;
  readonly visitor: string;
}

/** The history of the schema, and the statements that give the roles their rights after it. */
export interface SchemaHistory {
  readonly migrations: (new () => MigrationInterface)[];
  /** Newest migration that the release before this one knows; undefined while there was none. */
  readonly previousRelease?: string;
  readonly grantStatements: (roles: GrantRoles) => string[];
}

/** Key of the advisory lock: one migrate at a time, however many processes start together. */
const LOCK = 7001;

const jobGrants = ({ app, visitor }: GrantRoles): string[] => [
  `grant usage on schema ${JOB_SCHEMA} to ${app}`,
  `grant select on ${JOB_SCHEMA}.queue to ${app}`,
  `grant select, insert on ${JOB_SCHEMA}.job to ${app}`,
  `revoke all on schema ${JOB_SCHEMA} from ${visitor}`,
];

/**
 * Brings the database up to date, as its owner: roles, schema, job queue, rights. May be repeated, and started by
 * several at once. Returns the names of the migrations that were run. What an administrator must mend (a login, a
 * right, an extension) is thrown as EnvironmentFaults.
 */
export async function migrate(environment: Environment, history: SchemaHistory, log: Log): Promise<string[]> {
  const { owner } = environment.database;
  return withLogin(ownerLogin(environment), async (client) => {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await needVersion(client);
    const { missing, unknown } = await schemaState(client, history);
    refuseOtherHistory({ missing, unknown });
    if (unknown.length > 0) throw new EnvironmentFaults([tooNew(unknown)]);
    const roles = await makeRoles(client, environment);
    await makeExtensions(client);
    await needSchema(client);
    const done = await runMigrations(owner, history);
    await makeJobSchema(owner);
    await giveRights(client, [...history.grantStatements(roles), ...jobGrants(roles)]);
    await tellLeast(client, history);
    log.info('the database is up to date', { migrationsRun: done.length });
    return done;
  });
}

/** One transaction: rights are revoked and granted again while processes serve. */
async function giveRights(client: Client, statements: string[]): Promise<void> {
  await client.query('begin');
  for (const statement of statements) await client.query(statement);
  await client.query('commit');
}

async function tellLeast(client: Client, history: SchemaHistory): Promise<void> {
  await client.query(
    `insert into installation (name, value) values ($1, $2)
     on conflict (name) do update set value = excluded.value, at = now()`,
    [LEAST_MIGRATION, history.previousRelease ?? namesOf(history).at(-1)],
  );
}

async function runMigrations(url: string, { migrations }: SchemaHistory): Promise<string[]> {
  const source = new DataSource({
    type: 'postgres',
    // Not as `url`, which would leave out what an address says of TLS.
    extra: { connectionString: url },
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
