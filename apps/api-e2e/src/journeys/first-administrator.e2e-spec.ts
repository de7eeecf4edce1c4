/** @jest-environment ../../tools/jest/steps.cjs */
import { request } from 'node:http';

import { freePort, type RunningDatabase } from '../../../../tools/db.mjs';
import { emptyDatabase, loginsOf, productionOver } from '../support/production';
import { type Ran, ready, start } from '../support/program';
import { retry } from '../support/retry';

const HOST = 'roundtable.example';
const LINK = /https:\/\/roundtable\.example\/console\/sign-in#first=([A-Za-z0-9_-]{43})\n/g;

interface Answered {
  readonly status: number;
  readonly cookies: readonly string[];
}

describe('the first administrator of an empty production database', () => {
  let database: RunningDatabase;
  let settings: Record<string, string>[];
  let servers: Ran[] = [];

  beforeAll(async () => {
    database = await emptyDatabase();
    const production = await productionOver(loginsOf(database));
    const ports = await Promise.all([freePort(), freePort(), freePort()]);
    settings = ports.map((port) => ({ ...production, PORT: String(port) }));
    expect(await start(settings[0] ?? {}, 'migrate').ended).toBe(0);
    servers = settings.slice(0, 2).map((one) => start(one));
    await Promise.all(servers.map((server, at) => ready(settings[at] ?? {}, server)));
  });
  afterAll(async () => {
    for (const { child } of servers) child.kill('SIGKILL');
    await database?.stop();
  });

  /** As the proxy in front of production would pass it on. */
  function call(at: number, path: string, body?: object, cookie = ''): Promise<Answered> {
    const { PORT: port = '' } = settings[at] ?? {};
    const headers = { host: HOST, origin: `https://${HOST}`, 'content-type': 'application/json', cookie };
    return new Promise((done, failed) => {
      const method = body ? 'POST' : 'GET';
      const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
        response.resume();
        done({ status: response.statusCode ?? 0, cookies: response.headers['set-cookie'] ?? [] });
      });
      sent.once('error', failed);
      sent.end(body && JSON.stringify(body));
    });
  }

  const printed = () =>
    servers.flatMap((server) => [...server.output().matchAll(LINK)].map(([, token]) => token ?? ''));
  const person = (token: string) => ({ token, email: 'first@example.org', displayName: 'First Person' });

  it('gets one address, however many processes start together, and no log line holds it', async () => {
    await retry(() => expect(printed()).toHaveLength(1));
    const lines = servers.flatMap((server) => server.output().split('\n')).filter((line) => line.startsWith('{'));

    expect(lines.length).toBeGreaterThan(1);
    expect(lines.filter((line) => line.includes(printed()[0] ?? 'none'))).toEqual([]);
    expect((await call(0, '/api/sign-in/demo', { role: 'organiser' })).status).toBe(404);
  });

  it('is made once by that token, whichever processes are asked at the same time', async () => {
    const [token = ''] = printed();
    expect((await call(1, '/api/sign-in/first-administrator', person('A'.repeat(43)))).status).toBe(404);
    const uses = [0, 1, 0, 1].map((at) => call(at, '/api/sign-in/first-administrator', person(token)));
    const answers = await Promise.all(uses);
    const cookie = answers.flatMap(({ cookies }) => cookies).find((line) => line.startsWith('__Host-rt=')) ?? '';

    expect(answers.map(({ status }) => status).sort()).toEqual([201, 404, 404, 404]);
    expect(cookie.split('; ')).toEqual(expect.arrayContaining(['Path=/', 'HttpOnly', 'SameSite=Lax', 'Secure']));
    const [bare = ''] = cookie.split(';');
    expect((await call(1, '/api/accounts', undefined, bare)).status).toBe(200);
  });

  it('is not asked for any more by a later start', async () => {
    const late = start(settings[2] ?? {});
    servers.push(late);
    await ready(settings[2] ?? {}, late);

    expect(late.output()).not.toContain('#first=');
    expect((await call(2, '/api/sign-in/first-administrator', person(printed()[0] ?? ''))).status).toBe(404);
  });
});
