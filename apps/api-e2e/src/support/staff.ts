import { randomUUID } from 'node:crypto';

import { Client } from 'pg';

import { HttpClient, signInDemo, startTopology } from './load';
import { retry } from './retry';

type Topology = Awaited<ReturnType<typeof startTopology>>;

/** One role as the interface grants it. */
export interface Grant {
  readonly role: string;
  readonly scope: 'organisation' | 'programme' | 'roundtable';
  readonly scopeId: string | null;
}

/** Limits of signing in that a whole staff from one address would meet first. */
export const STAFF_LIMITS = {
  RT_LIMIT_LINKS_PER_ADDRESS: '1000',
  RT_LIMIT_LINKS_PER_EMAIL: '100',
  RT_LIMIT_WRONG_CODES: '10000',
  RT_LIMIT_WRONG_CODES_PER_ADDRESS: '10000',
  RT_LIMIT_WRONG_CODES_OVERALL: '100000',
  RT_LIMIT_SEARCHES_PER_MIN: '100000',
};

/** A role everywhere in the organisation. */
export function everywhere(role: string): Grant {
  return { role, scope: 'organisation', scopeId: null };
}

/** A role at one roundtable and nowhere else. */
export function at(roundtableId: string, role: string): Grant {
  return { role, scope: 'roundtable', scopeId: roundtableId };
}

/** The people at the console: accounts of their own, each signed in with the code of a real mail. */
export class Staff {
  private constructor(
    private readonly base: string,
    private readonly postbox: HttpClient,
    /** Administrator of the organisation and of the platform. */
    readonly administrator: HttpClient,
  ) {}

  /** The first administrator stands in the database, as after an installation; everybody else is made by that account. */
  static async of(topology: Topology): Promise<Staff> {
    const base = topology.processes[0]?.url ?? '';
    const postbox = await signInDemo(base);
    const email = 'administrator@example.org';
    await insertAdministrator(topology, email);
    return new Staff(base, postbox, await signInByMail(base, postbox, email));
  }

  /** Makes an account with the roles and signs it in. */
  async hire(name: string, roles: readonly Grant[]): Promise<HttpClient> {
    await this.administrator.post('/api/accounts', { email: addressOf(name), displayName: `The ${name}`, roles });
    return this.signIn(name);
  }

  /** Signs an account in once more, in another browser. */
  async signIn(name: string): Promise<HttpClient> {
    return signInByMail(this.base, this.postbox, addressOf(name));
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

/** Asks for a mail, reads its code in the demo's outbox and types it in the browser that asked. */
async function signInByMail(base: string, postbox: HttpClient, email: string): Promise<HttpClient> {
  const mails = async (): Promise<{ id: string; text: string; to: string }[]> =>
    (await postbox.get('/api/outbox')).items.filter(({ to }: { to: string }) => to.includes(email));
  const before = new Set((await mails()).map(({ id }) => id));
  const browser = new HttpClient(base);
  await browser.post('/api/sign-in', { email });
  const mail = await retry(async () => {
    const fresh = (await mails()).find(({ id }) => !before.has(id));
    expect(fresh).toBeDefined();
    return fresh;
  });
  await browser.post('/api/sign-in/code', { code: /\b[0-9]{6}\b/.exec(mail?.text ?? '')?.[0] ?? '' });
  return browser;
}
