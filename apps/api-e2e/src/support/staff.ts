import { randomUUID } from 'node:crypto';

import { Client } from 'pg';

import { type HttpClient, signInByMail, signInDemo, startTopology } from './load';

type Topology = Awaited<ReturnType<typeof startTopology>>;

export interface Grant {
  readonly role: string;
  readonly scope: 'organisation' | 'programme' | 'roundtable';
  readonly scopeId: string | null;
}

export const STAFF_LIMITS = {
  RT_LIMIT_LINKS_PER_ADDRESS: '1000',
  RT_LIMIT_LINKS_PER_EMAIL: '100',
  RT_LIMIT_WRONG_CODES: '10000',
  RT_LIMIT_WRONG_CODES_PER_ADDRESS: '10000',
  RT_LIMIT_WRONG_CODES_OVERALL: '100000',
  RT_LIMIT_SEARCHES_PER_MIN: '100000',
};

export function everywhere(role: string): Grant {
  return { role, scope: 'organisation', scopeId: null };
}

export function at(roundtableId: string, role: string): Grant {
  return { role, scope: 'roundtable', scopeId: roundtableId };
}

/** The people at the console: accounts of their own, each signed in with the code of a real mail. */
export class Staff {
  private constructor(
    private readonly postbox: HttpClient,
    readonly administrator: HttpClient,
  ) {}

  /** The first administrator stands in the database, as after an installation; everybody else is made by that account. */
  static async of(topology: Topology): Promise<Staff> {
    const base = topology.processes[0]?.url ?? '';
    const postbox = await signInDemo(base);
    const email = 'administrator@example.org';
    await insertAdministrator(topology, email);
    return new Staff(postbox, await signInByMail(postbox, email));
  }

  async hire(name: string, roles: readonly Grant[]): Promise<HttpClient> {
    await this.administrator.post('/api/accounts', { email: addressOf(name), displayName: `The ${name}`, roles });
    return this.signIn(name);
  }

  async signIn(name: string): Promise<HttpClient> {
    return signInByMail(this.postbox, addressOf(name));
  }
}

function addressOf(name: string): string {
  return `${name.replaceAll('_', '-')}@example.org`;
}

async function insertAdministrator(topology: Topology, email: string): Promise<void> {
  const client = new Client({ connectionString: topology.database.ownerUrl });
  await client.connect();
  const id = randomUUID();
  await client.query(
    `insert into accounts (id, org_id, email, display_name, pseudonym_salt)
     select $1, id, $2, 'The administrator', decode('00112233445566778899aabbccddeeff', 'hex') from organisations`,
    [id, email],
  );
  for (const role of ['org_admin', 'platform_admin']) {
    await client.query(
      `insert into memberships (id, org_id, account_id, role, scope)
       select gen_random_uuid(), id, $1, $2, 'organisation' from organisations`,
      [id, role],
    );
  }
  await client.end();
}
