import { networkInterfaces } from 'node:os';

import { freePort, type TestApp, testApp, type TestDatabase, testDatabase } from '@rt/testing';

import { version } from '../../../../../package.json';

describe('the figures for a monitoring system', () => {
  let database: TestDatabase;
  let app: TestApp;
  let port: number;

  beforeAll(async () => {
    database = await testDatabase();
    port = await freePort();
    app = await testApp(database, [], { METRICS_PORT: String(port), HOST: '0.0.0.0' });
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const figures = async (): Promise<string> => (await fetch(`http://127.0.0.1:${port}/metrics`)).text();

  it('are told on a port of their own', async () => {
    const text = await figures();

    for (const line of ['sockets 0', 'live_sessions 0', 'jobs_waiting 0', 'jobs_failed 0', 'sealing_overdue 0'])
      expect(text).toContain(`\nroundtable_${line}\n`);
    expect(text).toMatch(/\nroundtable_database_connections [1-9]/);
    expect(text).toMatch(/\nnodejs_eventloop_lag_seconds \d/);
    expect((await app.client().get('/metrics')).status).toBe(404);
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);
  });

  it('include the version and the newest migration, which no public route shows', async () => {
    const [newest] = await database.query<{ name: string }>('select name from migrations order by id desc limit 1');

    expect(await figures()).toContain(`\nroundtable_build_info{version="${version}",schema="${newest?.name}"} 1\n`);
    expect((await app.client().get('/api/health')).body).toEqual({ status: 'up' });
  });

  it('are answered to this machine alone, also where the server listens on every interface', async () => {
    const [outside] = Object.values(networkInterfaces()).flatMap((all = []) =>
      all.filter(({ family, internal }) => family === 'IPv4' && !internal),
    );
    if (!outside) return;

    await expect(fetch(`http://${outside.address}:${port}/metrics`)).rejects.toThrow();
  });

  it('count requests by their route, and what is done in rooms as one', async () => {
    await app.client().get('/api/openapi.json');
    await app.client().get('/api/live/state');
    const text = await figures();

    expect(text).toContain('roundtable_http_requests_total{method="GET",route="/api/openapi.json",status="200"} 1');
    expect(text).toContain('roundtable_http_requests_total{method="any",route="/api/live",status="any"} 1');
    expect(text).not.toContain('/api/live/state');
  });
});
