import { AuditLog } from '@rt/api/platform';
import {
  buildAccount,
  buildOrganisation,
  fakeMail,
  installPseudo,
  limitedTests,
  type MailSink,
  PSEUDO_LOCALE,
  type TestApp,
  testApp,
  type TestClient,
  type TestDatabase,
  testDatabase,
  waitingForLocks,
} from '@rt/testing';
import { Client } from 'pg';

import { AccountsModule } from '../accounts.module';

interface Mailed {
  token: string;
  code: string;
  text: string;
}

describe('signing in by mail', () => {
  let database: TestDatabase;
  let mail: MailSink;
  let app: TestApp;
  let orgId: string;

  const limited = limitedTests(() => database);

  beforeAll(async () => {
    database = await testDatabase();
    mail = await fakeMail();
    orgId = (await buildOrganisation(database)).id;
    app = await testApp(database, [AccountsModule], { SMTP_URL: mail.url, RT_LIMIT_LINKS_PER_ADDRESS: '1000' });
  });
  afterAll(async () => {
    await app.close();
    await mail.stop();
    await database.drop();
  });

  const ask = async (client: TestClient, email: string): Promise<Mailed> => {
    expect((await client.post('/api/sign-in', { email })).status).toBe(202);
    await app.drainJobs();
    const text = mail.to(email).at(-1)?.text ?? '';
    return { token: /#link=(\S+)/.exec(text)?.[1] ?? '', code: /there: (\d{6})/.exec(text)?.[1] ?? '', text };
  };
  const whoAmI = async (client: TestClient): Promise<unknown> =>
    (await client.get('/api/me')).body.account?.email ?? null;

  it('mails in the language in which it was asked', async () => {
    const [one, other] = [await buildAccount(database), await buildAccount(database)];
    const remove = installPseudo();
    const client = app.client();
    await client.get(`/language/${PSEUDO_LOCALE}`);
    await ask(client, one.email);
    await ask(app.client(), other.email);
    remove();

    expect(mail.to(one.email).at(-1)?.subject).toMatch(/^⟦/);
    expect(mail.to(one.email).at(-1)?.text).toMatch(/^⟦/);
    expect(mail.to(other.email).at(-1)?.subject).not.toMatch(/⟦/);
  });

  it('signs in by the link in the browser that asked, once (S2)', async () => {
    const { email } = await buildAccount(database, { roles: ['organiser'] });
    const client = app.client();
    const { token } = await ask(client, email);

    const first = await client.post('/api/sign-in/link', { token });
    expect(first.status).toBe(200);
    expect(first.body.account.email).toBe(email);
    expect(await whoAmI(client)).toBe(email);

    const again = await app.client({ cookie: client.cookie }).post('/api/sign-in/link', { token });
    expect([again.status, again.body.code]).toEqual([410, 'link-used']);
  });

  it('signs in by the code', async () => {
    const { email } = await buildAccount(database);
    const client = app.client();
    const { code } = await ask(client, email);

    expect((await client.post('/api/sign-in/code', { code })).status).toBe(200);
    expect(await whoAmI(client)).toBe(email);
  });

  it('answers an unknown address as a known one, with no mail (S1)', async () => {
    const { email } = await buildAccount(database);
    const known = await app.client().post('/api/sign-in', { email });
    const unknown = await app.client().post('/api/sign-in', { email: 'nobody@example.org' });
    await app.drainJobs();

    expect(unknown.status).toBe(known.status);
    expect(unknown.body).toEqual(known.body);
    const names = (headers: Headers): string[] => [...headers.keys()].sort();
    expect(names(unknown.headers)).toEqual(names(known.headers));
    expect(mail.to('nobody@example.org')).toEqual([]);
  });

  it('refuses a link after 10 minutes of the database’s clock (S3)', async () => {
    const { email } = await buildAccount(database);
    const client = app.client();
    const { token, code } = await ask(client, email);
    const [row] = await database.query<{ minutes: number }>(
      `select extract(epoch from expires_at - created_at)::int / 60 as minutes from sign_in_requests where email = $1`,
      [email],
    );
    expect(row?.minutes).toBe(10);
    await database.query(`update sign_in_requests set expires_at = now() where email = $1`, [email]);

    const answer = await client.post('/api/sign-in/link', { token });
    expect([answer.status, answer.body.code]).toEqual([410, 'link-expired']);
    expect((await client.post('/api/sign-in/code', { code })).status).toBe(410);
  });

  it('refuses the link in another browser and leaves it usable (S4)', async () => {
    const { email } = await buildAccount(database);
    const client = app.client();
    const { token } = await ask(client, email);
    const other = app.client();
    await other.post('/api/sign-in', { email: 'other@example.org' });

    for (const stranger of [app.client(), other]) {
      const answer = await stranger.post('/api/sign-in/link', { token });
      expect([answer.status, answer.body.code]).toEqual([409, 'other-browser']);
      expect(await whoAmI(stranger)).toBeNull();
    }
    expect((await client.post('/api/sign-in/link', { token })).status).toBe(200);
  });

  it('is not used up by a scanner’s GET or by a page of another site (S5, S108)', async () => {
    const { email } = await buildAccount(database);
    const client = app.client();
    const { token } = await ask(client, email);

    expect((await client.get('/api/sign-in/link')).status).toBe(404);
    await client.send('HEAD', '/console/sign-in');
    expect((await client.post('/api/sign-in/link', { token }, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await client.post('/api/sign-in/link', { token })).status).toBe(200);
  });

  it('makes exactly one sign-in of parallel uses (S6)', async () => {
    const { id, email } = await buildAccount(database);
    const client = app.client();
    const { token } = await ask(client, email);
    const cookie = client.cookie;
    const holder = new Client({ connectionString: database.ownerUrl });
    await holder.connect();
    await holder.query('begin');
    await holder.query('select 1 from sign_in_requests where email = $1 for update', [email]);

    const uses = [1, 2, 3, 4].map(() => app.client({ cookie }).post('/api/sign-in/link', { token }));
    // All of them have found the link unused and wait to use it.
    await waitingForLocks(database, 4);
    await holder.query('commit');
    await holder.end();

    const statuses = (await Promise.all(uses)).map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, 410, 410, 410]);
    expect(await database.query('select 1 from sign_ins where account_id = $1', [id])).toHaveLength(1);
  });

  it('ends an old link when the same browser asks for a new one, and not when another does (S7)', async () => {
    const { email } = await buildAccount(database);
    const client = app.client();
    const old = await ask(client, email);
    const cookie = client.cookie;
    const newer = await ask(client, email);
    await ask(app.client(), email);

    expect((await app.client({ cookie }).post('/api/sign-in/link', { token: old.token })).status).toBe(410);
    expect((await client.post('/api/sign-in/code', { code: newer.code })).status).toBe(200);
  });

  it('refuses a token that was changed, shortened or is none (S8)', async () => {
    const { email } = await buildAccount(database);
    const client = app.client();
    const { token } = await ask(client, email);
    const changed = (token.startsWith('A') ? 'B' : 'A') + token.slice(1);

    expect((await client.post('/api/sign-in/link', { token: changed })).status).toBe(410);
    expect((await client.post('/api/sign-in/link', { token: token.slice(1) })).status).toBe(410);
    expect((await client.post('/api/sign-in/link', { token: [token] })).status).toBe(400);
    expect((await client.post('/api/sign-in/link', { token: `${token}\0` })).status).toBe(422);
    expect((await client.post('/api/sign-in/link?token[]=x', { token })).status).toBe(400);
    expect(await whoAmI(client)).toBeNull();
  });

  it('writes the configured address into the mail, whatever the request names (S9)', async () => {
    const { email } = await buildAccount(database);
    await app.client().post('/api/sign-in', { email }, { 'x-forwarded-host': 'evil.example' });
    await app.drainJobs();

    expect(mail.to(email)[0]?.text).toContain(`${app.environment.web.publicUrl}/console/sign-in#link=`);
    expect(mail.to(email)[0]?.text).not.toContain('evil');
  });

  limited(
    'refuses a fourth mail to an address in 15 minutes and says so, whether it is known or not (S10)',
    async () => {
      const { email } = await buildAccount(database);
      for (let n = 0; n < 5; n += 1) {
        const known = await app.client().post('/api/sign-in', { email: n % 2 ? email.toUpperCase() : email });
        const unknown = await app.client().post('/api/sign-in', { email: `no-${email}` });
        expect([known.status, unknown.status]).toEqual(n < 3 ? [202, 202] : [429, 429]);
        await app.drainJobs();
      }

      expect(
        mail.mails.filter(({ headers }) =>
          String(headers.get('to') && JSON.stringify(headers.get('to')))
            .toLowerCase()
            .includes(email),
        ),
      ).toHaveLength(3);
    },
  );

  limited('refuses the eleventh code, even if it is right (S10)', async () => {
    const { email } = await buildAccount(database);
    const client = app.client();
    const { code } = await ask(client, email);
    const wrong = code === '000000' ? '000001' : '000000';
    for (let n = 0; n < 10; n += 1) {
      expect((await client.post('/api/sign-in/code', { code: wrong })).body.code).toBe('wrong-code');
    }

    const answer = await client.post('/api/sign-in/code', { code });
    expect([answer.status, answer.body.code]).toEqual([429, 'rate-limited']);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  limited('limits the mails that one network address asks for', async () => {
    const narrow = await testApp(database, [AccountsModule], { RT_LIMIT_LINKS_PER_ADDRESS: '2' });
    const statuses = [];
    for (let n = 0; n < 3; n += 1)
      statuses.push((await narrow.client().post('/api/sign-in', { email: `n${n}@example.org` })).status);
    await narrow.close();

    expect(statuses).toEqual([202, 202, 429]);
  });

  it.each([
    'a@b.com\r\nBcc: x@y.org',
    'a@b.com,c@d.com',
    'a@b.com; c@d.com',
    `${'a'.repeat(300)}@b.com`,
    'no address',
    '',
  ])('refuses the address %j (S12)', async (email) => {
    expect((await app.client().post('/api/sign-in', { email })).status).toBe(422);
  });

  it('takes a look-alike for another account (S12)', async () => {
    await buildAccount(database, { email: 'paypal@example.org' });
    await app.client().post('/api/sign-in', { email: 'paypal@ex\u0430mple.org' });
    await app.drainJobs();

    expect(mail.to('paypal@example.org')).toEqual([]);
  });

  it('lets no deactivated account in', async () => {
    const { id, email } = await buildAccount(database);
    const client = app.client();
    const { token } = await ask(client, email);
    await database.query(`update accounts set state = 'deactivated' where id = $1`, [id]);

    expect((await client.post('/api/sign-in/link', { token })).status).toBe(401);
    expect(await whoAmI(client)).toBeNull();
  });

  it('keeps no secret in the database and says who signed in to the audit only', async () => {
    const { id, email } = await buildAccount(database);
    const client = app.client();
    const { token, code } = await ask(client, email);
    await client.post('/api/sign-in/link', { token });
    const rows = JSON.stringify([
      await database.query('select * from sign_in_requests'),
      await database.query('select * from sign_ins'),
      await database.query('select name, data from pgboss.job'),
    ]);
    const secret = /__Host-rt=([^;]+)/.exec(client.cookie)?.[1] ?? 'none';

    for (const hidden of [token, secret, `"${code}"`]) expect(rows).not.toContain(hidden);
    const events = await database.query('select verb from audit_events where subject_id = $1', [id]);
    expect(events).toEqual([{ verb: 'sign-in' }]);
    expect(await app.get(AuditLog).firstBroken(orgId)).toBeNull();
  });
});
