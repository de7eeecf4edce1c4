import { connect, createServer, type Server, type Socket } from 'node:net';

import { Controller, Get, Module } from '@nestjs/common';
import {
  buildOrganisation,
  freePort,
  retry,
  type TestApp,
  testApp,
  type TestDatabase,
  testDatabase,
} from '@rt/testing';

import { Public } from '../access/decorators';
import { Database } from '../database/database';

@Controller('api/rows')
@Public()
class RowsController {
  constructor(private readonly database: Database) {}

  @Get()
  async rows(): Promise<object> {
    return { rows: await this.database.query('select slug from organisations') };
  }
}

@Module({ controllers: [RowsController] })
class RowsModule {}

/** A proxy before the database whose connections can be cut and mended. */
class DatabaseProxy {
  private server?: Server;
  private readonly ends = new Set<Socket>();

  constructor(
    readonly port: number,
    private readonly target: URL,
  ) {}

  async mend(): Promise<void> {
    this.server = createServer((near) => {
      const far = connect(Number(this.target.port), this.target.hostname);
      for (const end of [near, far]) {
        this.ends.add(end);
        end.on('error', () => undefined);
      }
      near.pipe(far).pipe(near);
    });
    await new Promise<void>((done) => this.server?.listen(this.port, '127.0.0.1', done));
  }

  async cut(): Promise<void> {
    const closed = new Promise((done) => this.server?.close(done));
    for (const end of this.ends) end.destroy();
    this.ends.clear();
    await closed;
  }
}

describe('readiness', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
    await buildOrganisation(database);
  });
  afterAll(() => database.drop());

  it('is 503 while the database is away, requests too, and comes back by itself', async () => {
    const proxy = new DatabaseProxy(await freePort(), new URL(database.appUrl));
    await proxy.mend();
    const url = new URL(database.appUrl);
    url.port = String(proxy.port);
    const app: TestApp = await testApp(database, [RowsModule], { DATABASE_APP_URL: url.toString() });
    expect((await app.client().get('/api/rows')).status).toBe(200);

    await proxy.cut();
    const ready = await app.client().get('/api/ready');
    expect([ready.status, ready.body.status, ready.body.database]).toEqual([503, 'down', 'down']);
    const refused = await app.client().get('/api/rows');
    expect([refused.status, refused.body.code]).toEqual([503, 'unavailable']);
    expect(refused.headers.get('retry-after')).toBe('2');
    const health = await app.client().get('/api/health');
    expect([health.status, health.body]).toEqual([200, { status: 'up' }]);

    await proxy.mend();
    await retry(async () => expect((await app.client().get('/api/rows')).status).toBe(200));
    expect((await app.client().get('/api/ready')).body.status).toBe('ready');
    await app.close();
    await proxy.cut();
  });

  it('is degraded, and still 200, while Redis is away', async () => {
    const app = await testApp(database, [], { REDIS_URL: `redis://127.0.0.1:${await freePort()}` });
    const { status, body } = await app.client().get('/api/ready');

    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 'degraded', database: 'up', redis: 'down' });
    await app.close();
  });
});
