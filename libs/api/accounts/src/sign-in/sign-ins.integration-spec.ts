import { buildAccount, featureApp, retry, signIn, type TestApp, testApp, type TestDatabase } from '@rt/testing';

import { AccountsModule } from '../accounts.module';
import { SocketTickets } from './socket-tickets';

describe('sign-ins', () => {
  let database: TestDatabase;
  let app: TestApp;

  beforeAll(async () => {
    app = await featureApp([AccountsModule]);
    database = app.database;
  });
  afterAll(() => app?.close());

  const statusOf = async (cookie: string): Promise<number> =>
    (await app.client({ cookie }).get('/api/me/sign-ins')).status;

  it('set a cookie that scripts and other sites cannot use (S26)', async () => {
    const answer = await app.client().post('/api/sign-in/demo', { role: 'organiser' });
    const line = answer.headers.getSetCookie().find((each) => each.startsWith('__Host-rt=')) ?? '';

    expect(line).toMatch(/^__Host-rt=[A-Za-z0-9_-]{43};/);
    for (const flag of ['Path=/', 'HttpOnly', 'SameSite=Lax', 'Secure']) expect(line.split('; ')).toContain(flag);
    expect(line).not.toMatch(/domain/i);
  });

  it('have a bare cookie on a plain-http address of the network, in the demo only', async () => {
    const lan = await testApp(database, [AccountsModule], { RT_LAN_URL: 'http://192.168.7.7:3000' });
    const body = JSON.stringify({ role: 'organiser' });
    const { request } = await import('node:http');
    const line = await new Promise<string>((done, failed) => {
      const headers = {
        host: '192.168.7.7:3000',
        'content-type': 'application/json',
        origin: 'http://192.168.7.7:3000',
      };
      const call = request(`${lan.url}/api/sign-in/demo`, { method: 'POST', headers }, (response) => {
        done(String(response.headers['set-cookie']?.[0]));
        response.resume();
      });
      call.on('error', failed);
      call.end(body);
    });
    await lan.close();

    expect(line).toMatch(/^rt=/);
    expect(line).not.toContain('Secure');
  });

  it('replace the one that the browser had (S25)', async () => {
    const client = app.client();
    await client.post('/api/sign-in/demo', { role: 'organiser' });
    const before = client.cookie;
    await client.post('/api/sign-in/demo', { role: 'reviewer' });

    expect(client.cookie).not.toBe(before);
    expect(await statusOf(before)).toBe(401);
    expect(await statusOf(client.cookie)).toBe(200);
  });

  it('never take over a value that somebody else chose (S25)', async () => {
    const client = app.client({ cookie: '__Host-rt=chosen-by-somebody-else-chosen-by-somebody' });
    await client.post('/api/sign-in/demo', { role: 'organiser' });

    expect(client.cookie).not.toContain('chosen');
    expect(await statusOf('__Host-rt=chosen-by-somebody-else-chosen-by-somebody')).toBe(401);
  });

  it('end at sign-out, for requests and tickets, and clear the browser (S27)', async () => {
    const cookie = await signIn(app, await buildAccount(database));
    const ticket = (await app.client({ cookie }).post('/api/socket-tickets')).body.ticket as string;
    const answer = await app.client({ cookie }).post('/api/sign-out');

    expect(answer.status).toBe(204);
    expect(answer.headers.get('clear-site-data')).toContain('"storage"');
    expect(await statusOf(cookie)).toBe(401);
    expect(await app.get(SocketTickets).redeem(ticket)).toBeUndefined();
  });

  it('end everywhere at once, but not those of others (S29)', async () => {
    const account = await buildAccount(database);
    const cookies = await Promise.all([1, 2, 3].map(() => signIn(app, account)));
    const other = await signIn(app, await buildAccount(database));
    expect((await app.client({ cookie: cookies[0] }).get('/api/me/sign-ins')).body.items).toHaveLength(3);

    await app.client({ cookie: cookies[0] }).post('/api/sign-out/everywhere');
    await retry(async () => expect(await Promise.all(cookies.map(statusOf))).toEqual([401, 401, 401]));
    expect(await statusOf(other)).toBe(200);
  });

  it('end for administrators after 30 minutes without an act, for others not (S28)', async () => {
    const idle = async (role: 'org_admin' | 'organiser', minutes: number): Promise<number> => {
      const account = await buildAccount(database, { roles: [role] });
      const cookie = await signIn(app, account);
      await database.query(
        `update sign_ins set last_used_at = now() - make_interval(mins => $2) where account_id = $1`,
        [account.id, minutes],
      );
      return statusOf(cookie);
    };

    expect(await idle('org_admin', 31)).toBe(401);
    expect(await idle('org_admin', 29)).toBe(200);
    expect(await idle('organiser', 31)).toBe(200);
  });

  it('count a request as an act (S28)', async () => {
    const account = await buildAccount(database, { roles: ['org_admin'] });
    const cookie = await signIn(app, account);
    await database.query(`update sign_ins set last_used_at = now() - interval '29 minutes' where account_id = $1`, [
      account.id,
    ]);
    await statusOf(cookie);
    const [row] = await database.query<{ fresh: boolean }>(
      `select last_used_at > now() - interval '1 minute' as fresh from sign_ins where account_id = $1`,
      [account.id],
    );

    expect(row?.fresh).toBe(true);
  });

  it('end for all after 12 hours (S28)', async () => {
    const client = app.client();
    await client.post('/api/sign-in/demo', { role: 'note_taker' });
    const [row] = await database.query<{ hours: number }>(
      `select extract(epoch from expires_at - created_at)::int / 3600 as hours from sign_ins order by created_at desc limit 1`,
    );
    expect(row?.hours).toBe(12);
    await database.query('update sign_ins set expires_at = now() where ended_at is null');

    expect(await statusOf(client.cookie)).toBe(401);
  });

  it('are not counted as used by an open socket alone (S28, S57)', async () => {
    const account = await buildAccount(database, { roles: ['org_admin'] });
    const cookie = await signIn(app, account);
    const ticket = (await app.client({ cookie }).post('/api/socket-tickets')).body.ticket as string;
    const actor = await app.get(SocketTickets).redeem(ticket);
    expect(actor?.accountId).toBe(account.id);

    await database.query(`update sign_ins set last_used_at = now() - interval '31 minutes' where account_id = $1`, [
      account.id,
    ]);
    expect(await app.get(SocketTickets).stillHolds(actor?.signInId ?? '')).toBeUndefined();
  });

  it('give tickets that work once and for 30 seconds (S48)', async () => {
    const cookie = await signIn(app, await buildAccount(database));
    const tickets = app.get(SocketTickets);
    const [first, late] = [
      (await app.client({ cookie }).post('/api/socket-tickets')).body.ticket as string,
      (await app.client({ cookie }).post('/api/socket-tickets')).body.ticket as string,
    ];
    const uses = await Promise.all([tickets.redeem(first), tickets.redeem(first), tickets.redeem(first)]);
    expect(uses.filter(Boolean)).toHaveLength(1);

    await database.query(`update socket_tickets set expires_at = now() where used_at is null`);
    expect(await tickets.redeem(late)).toBeUndefined();
    expect(await tickets.redeem('made-up')).toBeUndefined();
    expect((await app.client().post('/api/socket-tickets')).status).toBe(401);
  });

  it('do not exist for demo accounts outside of the demo (S20)', async () => {
    const client = app.client();
    await client.post('/api/sign-in/demo', { role: 'organiser' });
    const production = {
      RT_MODE: 'production',
      PUBLIC_URL: 'https://roundtable.example',
      SMTP_URL: 'smtp://127.0.0.1:9',
      MAIL_FROM: 'Roundtable <roundtable@roundtable.example>',
      RT_SECRET: app.environment.secret,
    };
    const strict = await testApp(database, [AccountsModule], production);
    const { request } = await import('node:http');
    const call = (method: string, path: string, cookie = ''): Promise<number> =>
      new Promise((done, failed) => {
        const headers = { host: 'roundtable.example', 'content-type': 'application/json', cookie };
        const sent = request(strict.url + path, { method, headers }, (response) => {
          response.resume();
          done(response.statusCode ?? 0);
        });
        sent.on('error', failed);
        sent.end(method === 'POST' ? '{"role":"organiser"}' : undefined);
      });

    expect(await call('POST', '/api/sign-in/demo')).toBe(404);
    expect(await call('GET', '/api/me/sign-ins', client.cookie)).toBe(401);
    expect(await call('GET', '/api/health', '')).toBe(200);
    await strict.close();
  });
});
