import type { Server } from 'node:http';
import { connect } from 'node:net';

import { buildOrganisation, type TestApp, testApp, type TestDatabase, testDatabase } from '@rt/testing';

import { Log } from '../log/log';
import { HtmlProblems } from '../refusals/html-problems';

describe('HTTP below what a browser can send', () => {
  let database: TestDatabase;
  let app: TestApp;
  let host: string;

  beforeAll(async () => {
    database = await testDatabase();
    await buildOrganisation(database);
    app = await testApp(database);
    ({ host } = new URL(app.url));
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  /** All that the server says until it closes the connection; the client sends `text` and then nothing more. */
  function talk(text: string, to = app): Promise<string> {
    return new Promise((done, failed) => {
      const line = connect(Number(new URL(to.url).port), '127.0.0.1');
      let heard = '';
      line.setEncoding('utf8');
      line.on('data', (part) => (heard += String(part)));
      line.once('close', () => done(heard));
      line.once('error', failed);
      line.write(text);
    });
  }

  const head = (...lines: string[]): string => [...lines, 'Connection: close', '', ''].join('\r\n');
  const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);

  it.each([
    ['two Host headers', () => head('GET /api/me HTTP/1.1', `Host: ${host}`, 'Host: evil.example')],
    ['a Host after the right one', () => head('GET /api/me HTTP/1.1', `Host: ${host}`, `hOST: ${host}`)],
    ['another name before the path', () => head('GET http://evil.example/api/me HTTP/1.1', `Host: ${host}`)],
    ['no Host', () => head('GET /api/me HTTP/1.0')],
    [
      'a length beside chunks',
      () => head('POST /api/me HTTP/1.1', `Host: ${host}`, 'Content-Length: 5', 'Transfer-Encoding: chunked'),
    ],
    ['two lengths', () => head('POST /api/me HTTP/1.1', `Host: ${host}`, 'Content-Length: 2', 'Content-Length: 5')],
    ['bare line feeds', () => `GET /api/me HTTP/1.1\nHost: ${host}\n\n`],
    ['a method that nobody knows', () => head('SMUGGLE /api/me HTTP/1.1', `Host: ${host}`)],
  ])('refuses %s (S9, S123)', async (_what, text) => {
    expect(statusOf(await talk(text()))).toBe(400);
  });

  it('says whose Host it wants when a proxy replaced it, in the answer and once in the log', async () => {
    const told = jest.spyOn(Log.prototype, 'warn').mockImplementation(() => undefined);
    const behind = await testApp(database);
    const asked = head('GET /api/me HTTP/1.1', 'Host: backend:3000');
    for (const _time of [1, 2]) {
      const answer = await talk(asked, behind);
      expect(answer).toContain('let the proxy pass on the Host header');
      expect(answer).not.toContain('JSON object');
    }
    behind.nest.get(HtmlProblems).use(({ detail }) => `<h1>${detail.reason}</h1>`);
    const browser = head('GET / HTTP/1.1', 'Host: backend:3000', 'Accept: text/html');
    expect(await talk(browser, behind)).toContain('<h1>host-wrong</h1>');
    await behind.close();

    expect(told.mock.calls.filter(([line]) => line.includes('Host'))).toHaveLength(1);
    told.mockRestore();
  });

  it('takes the same request as it should be', async () => {
    expect(statusOf(await talk(head('GET /api/health HTTP/1.1', `Host: ${host}`)))).toBe(200);
  });

  it('refuses headers without end (S83)', async () => {
    const lines = Array.from({ length: 3000 }, (_, at) => `x-${at}: y`);

    expect(statusOf(await talk(head('GET /api/health HTTP/1.1', `Host: ${host}`, ...lines)))).toBe(431);
  });

  it.each(['TRACE', 'OPTIONS', 'PROPFIND'])('answers no %s (S122)', async (method) => {
    expect(statusOf(await talk(head(`${method} / HTTP/1.1`, `Host: ${host}`)))).toBe(405);
  });

  it('gives up on a client that does not finish its request, and looks often enough (S81)', async () => {
    const server: Server & { connectionsCheckingInterval?: number } = app.nest.getHttpServer();
    expect(server.headersTimeout).toBeLessThanOrEqual(10_000);
    expect(server.requestTimeout).toBeLessThanOrEqual(30_000);
    expect(server.connectionsCheckingInterval).toBeLessThanOrEqual(5000);

    const { headersTimeout, requestTimeout } = server;
    Object.assign(server, { headersTimeout: 200, requestTimeout: 400 });
    const slow = await Promise.all([
      talk(`GET /api/health HTTP/1.1\r\nHost: ${host}\r\nX-Slow: `),
      talk(
        `POST /api/sign-in HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{`,
      ),
    ]);
    Object.assign(server, { headersTimeout, requestTimeout });

    expect(slow.map(statusOf)).toEqual([408, 408]);
  }, 20_000);
});
