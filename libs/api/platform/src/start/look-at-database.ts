import { Client } from 'pg';

import type { Environment } from '../config/environment';
import { EnvironmentFaults } from '../config/read-environment';
import { connectionFault, type Login, userOf } from './database-words';

const CONNECT_WITHIN_MS = 5000;
/** The first version whose grants and views the schema uses. */
const LEAST_VERSION = 15;

/** Runs work on a connection of its own; a fault of the connection is thrown as a sentence that names the setting. */
export async function withLogin<T>(login: Login, work: (client: Client) => Promise<T>): Promise<T> {
  let client: Client | undefined;
  try {
    client = new Client({ connectionString: login.url, connectionTimeoutMillis: CONNECT_WITHIN_MS });
    client.on('error', () => undefined);
    await client.connect();
  } catch (error) {
    await client?.end().catch(() => undefined);
    throw inWords(error, login);
  }
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function inWords(error: unknown, login: Login): unknown {
  const sentence = connectionFault(error, login);
  return sentence ? new EnvironmentFaults([sentence]) : error;
}

/** The owner's login, which every command needs. */
export function ownerLogin(environment: Environment): Login {
  return { setting: 'DATABASE_URL', url: environment.database.owner };
}

export async function needVersion(client: Client): Promise<void> {
  const { rows } = await client.query<{ number: string }>(`select current_setting('server_version_num') as number`);
  const major = Math.floor(Number(rows[0]?.number) / 10_000);
  if (major < LEAST_VERSION) {
    throw new EnvironmentFaults([
      `DATABASE_URL: this is PostgreSQL ${major}; Roundtable needs ${LEAST_VERSION} or later.`,
    ]);
  }
}

interface Rights {
  readonly mighty: boolean;
  readonly accounts: boolean;
  readonly published: boolean;
}

const RIGHTS = `
  select (select rolsuper from pg_roles where rolname = current_user)
      or pg_has_role(current_user, (select relowner from pg_class where oid = 'accounts'::regclass), 'member') as mighty,
    has_table_privilege('accounts', 'select') as accounts,
    has_table_privilege('pub_roundtables', 'select') as published`;

/** Lesser logins can do what they must and no more; not checked where they are the owner's. */
export async function lookAtLogins(environment: Environment): Promise<void> {
  const { app, public: visitor, separate } = environment.database;
  if (!separate) return;
  await lookAt({ setting: 'DATABASE_APP_URL', url: app }, appFault);
  await lookAt({ setting: 'DATABASE_PUBLIC_URL', url: visitor }, visitorFault);
}

async function lookAt(login: Login, faultOf: (rights: Rights, user: string) => string | undefined): Promise<void> {
  const { rows } = await withLogin(login, (client) => client.query<Rights>(RIGHTS));
  const fault = rows[0] && faultOf(rows[0], userOf(login.url));
  if (fault) throw new EnvironmentFaults([`${login.setting}: ${fault}`]);
}

function appFault({ mighty, accounts, published }: Rights, user: string): string | undefined {
  if (mighty)
    return `${user} can change the schema; the server needs a login that is neither the owner nor a superuser.`;
  if (!accounts || !published) return `${user} may not read the tables; run migrate with this same DATABASE_APP_URL.`;
  return undefined;
}

function visitorFault({ mighty, accounts, published }: Rights, user: string): string | undefined {
  if (mighty || accounts)
    return `${user} can read what was not published; public pages need a login that reads published tables only.`;
  if (!published) return `${user} may not read what was published; run migrate with this same DATABASE_PUBLIC_URL.`;
  return undefined;
}
