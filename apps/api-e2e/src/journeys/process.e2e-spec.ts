import type { ChildProcess } from 'node:child_process';
import { connect } from 'node:net';

import { freePort, type RunningDatabase } from '../../../../tools/db.mjs';
import { Phone, RawSocket, Room, signInDemo, singleChoice } from '../support/load';
import { emptyDatabase, loginsOf, productionOver } from '../support/production';
import { ready, start } from '../support/program';
import { retry } from '../support/retry';

/** A process that something holds up ends itself before ten seconds are over, with 1: that it ends with 0 says both. */
describe('the server process', () => {
  let database: RunningDatabase;
  let production: Record<string, string>;
  const running: ChildProcess[] = [];

  beforeAll(async () => {
    database = await emptyDatabase();
    // As long as production waits by itself.
    production = { ...(await productionOver(loginsOf(database))), RT_DRAIN_SECONDS: '' };
  });
  afterAll(async () => {
    for (const child of running) child.kill('SIGKILL');
    await database.stop();
  });

  it('does not start with wrong settings and says each in a sentence', async () => {
    const { ended, output } = start({ RT_MODE: 'development', PORT: 'http', DATABASE_URL: 'mysql://x' });

    expect(await ended).toBe(1);
    expect(output().trim().split('\n')).toHaveLength(3);
    expect(output()).not.toContain('    at ');
  });

  it('does not start in production by default without what production needs (S118)', async () => {
    const { ended, output } = start({ DATABASE_URL: database.ownerUrl });

    expect(await ended).toBe(1);
    for (const name of ['PUBLIC_URL', 'RT_SECRET', 'SMTP_URL', 'DATABASE_APP_URL']) expect(output()).toContain(name);
  });

  it('knows its commands', async () => {
    const { ended, output } = start(production, 'explode');

    expect(await ended).toBe(1);
    expect(output()).toContain('serve, migrate, seed, accept-secret, make-admin');
  });

  it('lists its commands without any setting', async () => {
    const { ended, output } = start({}, '--help');

    expect({ code: await ended, output: output() }).toEqual({
      code: 0,
      output: expect.stringMatching(/^Usage: main.cjs[^]*  make-admin +Make the account/),
    });
  });

  it('does not start where the public role can read everything', async () => {
    expect(await start(production, 'migrate').ended).toBe(0);
    const { ended, output } = start({ ...production, DATABASE_PUBLIC_URL: database.ownerUrl });

    expect(await ended).toBe(1);
    expect(output()).toContain('DATABASE_PUBLIC_URL has the login of another role');
  });

  it('migrates once, however many start it together', async () => {
    const runs = [1, 2, 3].map(() => start(production, 'migrate'));

    expect(await Promise.all(runs.map(({ ended }) => ended))).toEqual([0, 0, 0]);
  });

  it('seeds no production database', async () => {
    const { ended, output } = start(production, 'seed');

    expect(await ended).toBe(1);
    expect(output()).toContain('RT_MODE=demo only');
  });

  it('prints the first administrator’s address once, serves, and ends in good order', async () => {
    const first = start(production);
    running.push(first.child);
    await ready(production, first);
    await retry(() => expect(first.output()).toContain('https://roundtable.example/console/sign-in#first='));
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);

    const second = start(production);
    running.push(second.child);
    await ready(production, second);
    expect(second.output()).not.toContain('#first=');
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
  });

  it('appoints an administrator at the command line', async () => {
    const mistyped = start(production, 'make-admin', 'no-address');
    expect({ code: await mistyped.ended, output: mistyped.output() }).toEqual({
      code: 1,
      output: expect.stringContaining('main.cjs make-admin EMAIL'),
    });

    const { ended, output } = start(production, 'make-admin', 'chair@example.org');
    expect({ code: await ended, output: output() }).toEqual({
      code: 0,
      output: expect.stringContaining('A new account was made for chair@example.org.'),
    });
  });

  it('seeds no demo over the accounts of real people', async () => {
    const { ended, output } = start({ ...production, RT_MODE: 'demo', RT_ORGANIZATION: 'Misspelt' }, 'seed');

    expect(await ended).toBe(1);
    expect(output()).toContain('This database has accounts of real people.');
    expect(output()).toContain('"names":"RT_ORGANIZATION"');
  });

  it('ends in good order while sockets and requests are open', async () => {
    const port = String(await freePort());
    const demo = { ...production, PORT: port, RT_MODE: 'demo', PUBLIC_URL: `http://127.0.0.1:${port}` };
    const server = start(demo);
    running.push(server.child);
    await ready(demo, server);
    const base = `http://127.0.0.1:${port}`;
    const activities = [singleChoice('Which comes first?', ['Energy', 'Skills'])];
    const room = await Room.startOpen(await signInDemo(base, 'organiser'), { title: 'Ends early', activities });
    const socket = new RawSocket({ url: base, auth: { token: (await Phone.join(base, room.code)).token } });
    await socket.connectPatiently();
    const halfSent = connect(Number(port), '127.0.0.1');
    halfSent.on('error', () => undefined);
    halfSent.write('POST /api/join HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100\r\n\r\n{');
    server.child.kill('SIGTERM');

    expect(await server.ended).toBe(0);
    await retry(() => expect(socket.open).toBe(false));
  });
});
