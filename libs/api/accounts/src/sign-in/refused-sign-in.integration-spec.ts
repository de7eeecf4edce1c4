import { AuditLog, Database } from '@rt/api/platform';
import {
  buildAccount,
  buildOrganisation,
  limitedTests,
  retry,
  signIn,
  type TestApp,
  testApp,
  type TestClient,
  type TestDatabase,
  testDatabase,
} from '@rt/testing';

import { AccountsModule } from '../accounts.module';

interface Event {
  actor_role: string;
  actor_pseudonym: string | null;
  verb: string;
  subject_id: string | null;
  detail: Record<string, string> | null;
}

describe('a sign-in that is refused', () => {
  let database: TestDatabase;
  let app: TestApp;
  let orgId: string;

  const limited = limitedTests(() => database);

  beforeAll(async () => {
    database = await testDatabase();
    orgId = (await buildOrganisation(database)).id;
    app = await testApp(database, [AccountsModule], {
      RT_LIMIT_LINKS_PER_ADDRESS: '1000',
      RT_LIMIT_WRONG_CODES_PER_ADDRESS: '1000',
    });
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  /** Everything that the app's pool was asked meanwhile, without values, and without the organisation, read by the clock. */
  async function statementsOf(act: () => Promise<unknown>): Promise<string[]> {
    const asked = jest.spyOn(app.get(Database), 'query');
    await act();
    const statements = asked.mock.calls.map(([sql]) => sql.replace(/\s+/g, ' '));
    asked.mockRestore();
    return statements.filter((sql) => !sql.includes('from organisations order by created_at'));
  }

  /** The latest mail's secrets of an address, from the demo's outbox. */
  async function mailTo(email: string): Promise<{ code: string; token: string }> {
    await app.drainJobs();
    const [row] = await database.query<{ text_body: string }>(
      'select text_body from outgoing_mails where to_address = $1 order by created_at desc, id desc limit 1',
      [email],
    );
    const text = row?.text_body ?? '';
    return { code: /there: (\d{6})/.exec(text)?.[1] ?? '', token: /#link=(\S+)/.exec(text)?.[1] ?? '' };
  }

  const events = (verb: string): Promise<Event[]> =>
    database.query<Event>(
      'select actor_role, actor_pseudonym, verb, subject_id, detail from audit_events where verb = $1 order by position',
      [verb],
    );
  const wrongFor = (code: string): string => (code === '000000' ? '000001' : '000000');
  const askAs = async (client: TestClient, email: string): Promise<void> =>
    expect((await client.post('/api/sign-in', { email })).status).toBe(202);

  it('is worked on alike for a known, an unknown and a deactivated address (S1)', async () => {
    const known = await buildAccount(database);
    const gone = await buildAccount(database);
    await database.query(`update accounts set state = 'deactivated' where id = $1`, [gone.id]);
    const asked: string[][] = [];
    const tried: string[][] = [];
    for (const email of [known.email, 'unknown@example.org', gone.email]) {
      const client = app.client();
      asked.push(await statementsOf(() => askAs(client, email)));
      tried.push(await statementsOf(() => client.post('/api/sign-in/code', { code: '000000' })));
    }

    expect(asked[0]?.length).toBeGreaterThan(4);
    expect(asked[1]).toEqual(asked[0]);
    expect(asked[2]).toEqual(asked[0]);
    expect(tried[0]?.length).toBeGreaterThan(3);
    expect(tried[1]).toEqual(tried[0]);
    expect(tried[2]).toEqual(tried[0]);
  });

  it('is worked on alike for every wrong token (S8)', async () => {
    const { email } = await buildAccount(database);
    await askAs(app.client(), email);
    const { token } = await mailTo(email);
    const changed = (token.startsWith('A') ? 'B' : 'A') + token.slice(1);
    const tried = [];
    for (const wrong of [changed, token.slice(1), token.toLowerCase(), `${token}A`]) {
      tried.push(await statementsOf(() => app.client().post('/api/sign-in/link', { token: wrong })));
    }

    for (const statements of tried.slice(1)) expect(statements).toEqual(tried[0]);
  });

  it('takes right codes from a network address, however many wrong ones came from it (S10)', async () => {
    const narrow = await testApp(database, [AccountsModule], {
      RT_SECRET: app.environment.secret,
      RT_LIMIT_WRONG_CODES_PER_ADDRESS: '2',
      RT_LIMIT_LINKS_PER_ADDRESS: '1000',
    });
    await database.query('delete from rate_limits');
    const statuses: number[] = [];
    const use = async (right: boolean): Promise<void> => {
      const { email } = await buildAccount(database);
      const client = narrow.client();
      await askAs(client, email);
      const { code } = await mailTo(email);
      statuses.push((await client.post('/api/sign-in/code', { code: right ? code : wrongFor(code) })).status);
    };
    for (const right of [true, true, true, false, true, false, true]) await use(right);
    await narrow.close();
    await database.query('delete from rate_limits');

    expect(statuses).toEqual([200, 200, 200, 422, 200, 422, 200]);
  });

  limited('is counted by all processes together (S10)', async () => {
    const { email } = await buildAccount(database);
    const other = await testApp(database, [AccountsModule], { RT_SECRET: app.environment.secret });
    const client = app.client();
    await askAs(client, email);
    const { code } = await mailTo(email);
    const { cookie } = client;
    const statuses: number[] = [];
    for (let n = 0; n < 11; n += 1) {
      const at = (n % 2 ? app : other).client({ cookie });
      statuses.push((await at.post('/api/sign-in/code', { code: n < 10 ? wrongFor(code) : code })).status);
    }
    await other.close();

    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 422), 429]);
  });

  it.each([
    ['a Kelvin sign', (email: string) => email.replace('k', '\u212A')],
    ['a dotted capital I', (email: string) => email.replace('i', '\u0130')],
    ['a Cyrillic letter', (email: string) => email.replace('a', '\u0430')],
    ['full-width letters', (email: string) => email.replace('k', '\uFF4B')],
  ])('sends nothing to a look-alike address with %s (S12)', async (_what, alike) => {
    const local = `n${Math.floor(performance.now() * 1000)}`;
    const { email } = await buildAccount(database, { email: `${local}@bank-in-a.example.org` });
    const [name = '', host = ''] = email.split('@');
    const typed = `${name}@${alike(host)}`;
    await app.client().post('/api/sign-in', { email: typed });
    await app.drainJobs();

    expect(typed).not.toBe(email);
    expect(await database.query('select 1 from outgoing_mails where to_address = $1', [typed])).toEqual([]);
  });

  it('is recorded once each, by ids alone, in a chain that verifies (S120)', async () => {
    await database.query('delete from rate_limits');
    const before = (await events('refuse-sign-in')).length;
    const { id, email } = await buildAccount(database);
    const client = app.client();
    await askAs(client, email);
    const { code, token } = await mailTo(email);
    await client.post('/api/sign-in/code', { code: wrongFor(code) });
    await app.client().post('/api/sign-in/link', { token });
    await app.client().post('/api/sign-in/link', { token: 'A'.repeat(43) });
    await client.post('/api/sign-in/code', { code });
    await app.client().post('/api/sign-in/link', { token });
    await app.client().post('/api/sign-in/first-administrator', { token, email, displayName: 'Mallory' });

    const found = (await events('refuse-sign-in')).slice(before);
    expect(found.map(({ subject_id, detail }) => [subject_id, detail?.['way'], detail?.['code']])).toEqual([
      [id, 'code', 'wrong-code'],
      [id, 'link', 'other-browser'],
      [null, 'link', 'gone'],
      [id, 'link', 'link-used'],
      [null, 'first-administrator', 'not-found'],
    ]);
    const rows = JSON.stringify(await database.query('select * from audit_events'));
    for (const hidden of [email, 'Mallory', token, `"${code}"`, '127.0.0.1']) expect(rows).not.toContain(hidden);
    expect(await app.get(AuditLog).firstBroken(orgId)).toBeNull();
  });

  it('is recorded up to the limit only, so that nobody can fill the record (S120)', async () => {
    await database.query('delete from rate_limits');
    const narrow = await testApp(database, [AccountsModule], { RT_LIMIT_WRONG_CODES_PER_ADDRESS: '3' });
    const before = (await events('refuse-sign-in')).length;
    for (let n = 0; n < 6; n += 1) await narrow.client().post('/api/sign-in/link', { token: 'A'.repeat(43) });
    await narrow.close();

    expect(await events('refuse-sign-in')).toHaveLength(before + 3);
  });

  it('leaves a record of an act that an account may not do (S120)', async () => {
    const observer = await buildAccount(database, { roles: ['observer'] });
    const client = app.client({ cookie: await signIn(app, observer) });
    const refused = await client.post('/api/accounts', {
      email: 'canary@example.org',
      displayName: 'Canary',
      roles: [],
    });
    expect(refused.status).toBe(403);

    await retry(async () => expect(await events('refuse-access')).toHaveLength(1));
    const [event] = await events('refuse-access');
    expect(event).toMatchObject({
      actor_role: 'observer',
      subject_id: 'POST /api/accounts',
      detail: { code: 'forbidden' },
    });
    expect(event?.actor_pseudonym).toMatch(/^[0-9a-f]{32}$/);
    expect(JSON.stringify(event)).not.toContain(observer.id);
    expect(await app.get(AuditLog).firstBroken(orgId)).toBeNull();
  });
});
