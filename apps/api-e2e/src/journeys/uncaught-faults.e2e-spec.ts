import { freePort, type RunningDatabase } from '../../../../tools/db.mjs';
import { emptyDatabase, SECRET } from '../support/production';
import { type Ran, ready, start } from '../support/program';
import { retry } from '../support/retry';

/** Loaded into the real program before it begins: two faults that nobody catches, at a signal each. */
const PLANTED = `
  process.on('SIGUSR2', () => void Promise.reject(new SyntaxError('canary-rejected')));
  process.on('SIGHUP', () => { throw new SyntaxError('canary-thrown'); });
`;

describe('a fault that nobody catches', () => {
  let database: RunningDatabase;
  let settings: Record<string, string>;
  let server: Ran;

  beforeAll(async () => {
    database = await emptyDatabase();
    const port = String(await freePort());
    settings = {
      ...{ PORT: port, RT_MODE: 'demo', RT_SECRET: SECRET },
      DATABASE_URL: database.ownerUrl,
      DATABASE_APP_URL: database.appUrl,
      DATABASE_PUBLIC_URL: database.publicUrl,
    };
    expect(await start(settings, 'migrate').ended).toBe(0);
    const planted = `--import=data:text/javascript;base64,${Buffer.from(PLANTED).toString('base64')}`;
    server = start({ ...settings, NODE_OPTIONS: planted });
    await ready(settings, server);
  });
  afterAll(async () => {
    server?.child.kill('SIGKILL');
    await database?.stop();
  });

  const logged = () =>
    server
      .output()
      .split('\n')
      .filter((line) => line.includes('"level":50'))
      .map((line) => JSON.parse(line) as { msg: string; fault: { name: string; frames: string[] } });

  it('is logged and does not end the process where it is a promise that nobody waited for', async () => {
    server.child.kill('SIGUSR2');
    await retry(() => expect(logged()).toHaveLength(1));

    expect(logged()[0]).toMatchObject({
      msg: 'nobody waited for something that failed',
      fault: { name: 'SyntaxError' },
    });
    expect((await fetch(`http://127.0.0.1:${settings['PORT']}/api/ready`)).status).toBe(200);
    expect(server.child.exitCode).toBeNull();
  });

  it('is logged and ends the process where it is an exception', async () => {
    server.child.kill('SIGHUP');

    expect(await server.ended).toBe(2);
    expect(logged()[1]).toMatchObject({
      msg: 'nobody caught a fault: the process ends',
      fault: { name: 'SyntaxError', frames: expect.arrayContaining([expect.stringContaining('at ')]) },
    });
    expect(server.output()).not.toContain('canary');
  });
});
