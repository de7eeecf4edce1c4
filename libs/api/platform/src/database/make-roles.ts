import type { Client } from 'pg';

import type { Environment } from '../config/environment';
import { EnvironmentFaults } from '../config/read-environment';
import { userOf } from '../start/database-words';
import type { GrantRoles } from './migrate';

/** SQL states that mean: another one made it meanwhile, or this login may not (the role must then exist already). */
const TOLERATED = new Set(['42710', '23505', '42501', '0LP01']);
const EXTENSIONS = ['citext', 'unaccent', 'pg_trgm'];

/** rt_app and rt_public where possible, and the logins of both database URLs, whatever their names. */
export async function makeRoles(client: Client, environment: Environment): Promise<GrantRoles> {
  const { databaseAppUrl, databasePublicUrl } = environment;
  return {
    app: await roleAndLogin(client, 'rt_app', { setting: 'DATABASE_APP_URL', url: databaseAppUrl }),
    visitor: await roleAndLogin(client, 'rt_public', { setting: 'DATABASE_PUBLIC_URL', url: databasePublicUrl }),
  };
}

async function roleAndLogin(
  client: Client,
  role: string,
  { setting, url }: { setting: string; url?: string },
): Promise<string> {
  if (!(await exists(client, role))) await tolerant(client, `create role ${role} nologin`);
  const found = (await exists(client, role)) ? [role] : [];
  // The owner acts as the role where it has no login of its own.
  if (!url) await tolerant(client, `grant ${role} to current_user`);
  const user = url ? userOf(url) : role;
  if (user !== role && !(await exists(client, user)))
    throw new EnvironmentFaults([`${setting}: PostgreSQL has no login ${user}; make it first (create role … login).`]);
  if (user !== role) found.push(client.escapeIdentifier(user));
  if (found.length > 0) return found.join(', ');
  throw new EnvironmentFaults([
    `The role ${role} is missing and DATABASE_URL may not make it: make it as an administrator (create role ${role}).`,
  ]);
}

async function exists(client: Client, role: string): Promise<boolean> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
  return rowCount !== 0;
}

export async function makeExtensions(client: Client): Promise<void> {
  for (const name of EXTENSIONS) {
    const { rowCount } = await client.query('select 1 from pg_extension where extname = $1', [name]);
    if (rowCount !== 0) continue;
    await client.query(`create extension if not exists ${name}`).catch((error: unknown) => {
      throw extensionFault(error, name);
    });
  }
}

function extensionFault(error: unknown, name: string): unknown {
  const { code } = error as { code?: unknown };
  const needed = `The extension ${name} is missing`;
  if (code === '42501')
    return new EnvironmentFaults([
      `${needed} and DATABASE_URL may not make it: run create extension ${name} in this database as an administrator.`,
    ]);
  // Not on the disk of the server.
  if (code === '0A000' || code === '58P01')
    return new EnvironmentFaults([
      `${needed} on the PostgreSQL server: install its contributed extensions (postgresql-contrib).`,
    ]);
  return error;
}

export async function needSchema(client: Client): Promise<void> {
  const { rows } = await client.query<{ may: boolean }>(
    `select has_schema_privilege('public', 'create') and has_database_privilege(current_database(), 'create') as may`,
  );
  if (rows[0]?.may) return;
  throw new EnvironmentFaults([
    'DATABASE_URL: this login may not make tables here; it must own the database (alter database … owner to …).',
  ]);
}

async function tolerant(client: Client, statement: string): Promise<void> {
  try {
    await client.query(statement);
  } catch (error) {
    if (!TOLERATED.has(String((error as { code?: unknown }).code))) throw error;
  }
}
