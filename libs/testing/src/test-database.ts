import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import * as history from '@rt/api/migrations';
import { Log, migrate, readEnvironment } from '@rt/api/platform';
import { Client, Pool } from 'pg';

import { retry } from '../../../tools/retry.mjs';

export interface TestDatabase {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly publicUrl: string;
  query<T = Record<string, unknown>>(sql: string, params?: unknown[]): Promise<T[]>;
  drop(): Promise<void>;
}

/** Jest workers race for the template. */
const LOCK = 7003;
const MIGRATIONS = join(__dirname, '../../api/migrations/src');
const MIGRATE = join(__dirname, '../../api/platform/src/database/migrate.ts');

/** Clones a migrated template on the server at TEST_DATABASE_URL. Call in `beforeAll`, `drop()` in `afterAll`. */
export async function testDatabase(): Promise<TestDatabase> {
  const urls = serverUrls();
  const name = `rt_spec_${randomBytes(6).toString('hex')}`;
  await withClient(urls.owner, async (client) => {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    const template = await ensureTemplate(client, urls);
    await client.query(`create database ${name} template ${template}`);
  });
  return open(name, urls);
}

interface ServerUrls {
  readonly owner: string;
  readonly app?: string;
  readonly public?: string;
}

function serverUrls(): ServerUrls {
  const { TEST_DATABASE_URL: owner, TEST_DATABASE_APP_URL: app, TEST_DATABASE_PUBLIC_URL: visitor } = process.env;
  if (!owner) throw new Error('TEST_DATABASE_URL is missing: run the spec by `node tools/with-db.mjs npx jest …`.');
  return { owner, ...(app ? { app } : {}), ...(visitor ? { public: visitor } : {}) };
}

function open(name: string, urls: ServerUrls): TestDatabase {
  const ownerUrl = at(urls.owner, name);
  const pool = new Pool({ connectionString: ownerUrl, max: 3 });
  pool.on('error', () => undefined);
  return {
    ownerUrl,
    appUrl: at(urls.app ?? urls.owner, name),
    publicUrl: at(urls.public ?? urls.owner, name),
    query: async <T>(sql: string, params: unknown[] = []) => (await pool.query(sql, params)).rows as T[],
    drop: async () => {
      await pool.end();
      // A worker of autovacuum in this database may not be ended by its owner, but it soon ends by itself.
      await retry(() =>
        withClient(urls.owner, (client) => client.query(`drop database if exists ${name} with (force)`)),
      );
    },
  };
}

async function ensureTemplate(client: Client, urls: ServerUrls): Promise<string> {
  const template = `rt_template_${schemaHash()}`;
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1 and datistemplate', [template]);
  if (rowCount !== 0) return template;
  await client.query(`drop database if exists ${template} with (force)`);
  await client.query(`create database ${template}`);
  const environment = readEnvironment({
    RT_MODE: 'demo',
    RT_SECRET: 'only for the template of the tests',
    DATABASE_URL: at(urls.owner, template),
    DATABASE_APP_URL: urls.app && at(urls.app, template),
    DATABASE_PUBLIC_URL: urls.public && at(urls.public, template),
  });
  await migrate(environment, history, new Log('error'));
  await client.query(`alter database ${template} is_template true`);
  return template;
}

/** A long-lived server must not serve an old schema, so the template's name depends on what makes it. */
function schemaHash(): string {
  const files = readdirSync(MIGRATIONS, { encoding: 'utf8', recursive: true })
    .filter((file) => /\.ts$/.test(file) && !/spec\.ts$/.test(file))
    .sort();
  const hash = createHash('sha256').update(readFileSync(MIGRATE));
  for (const file of files) hash.update(file).update(readFileSync(join(MIGRATIONS, file)));
  return hash.digest('hex').slice(0, 12);
}

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: at(url, 'postgres') });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function at(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.toString();
}
