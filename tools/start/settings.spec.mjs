import net from 'node:net';
import os from 'node:os';

import { demoSettings, lanAddress, refuseOtherMode, refuseUnknownOptions } from './settings.mjs';

const named = ['PORT', 'HOST', 'LOG_LEVEL', 'RT_LAN_URL', 'RT_MODE'];
let before;

beforeEach(() => {
  before = Object.fromEntries(named.map((name) => [name, process.env[name]]));
  for (const name of named) delete process.env[name];
});

afterEach(() => {
  jest.restoreAllMocks();
  for (const name of named) {
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  }
});

const address = (text, more = {}) => ({ address: text, family: 'IPv4', internal: false, ...more });

describe('demoSettings', () => {
  it('listens on this machine only unless phones are asked in', async () => {
    expect(await demoSettings({ folder: '/f', lan: false })).toMatchObject({ RT_MODE: 'demo', HOST: '127.0.0.1' });
    expect(await demoSettings({ folder: '/f', lan: true })).toMatchObject({ RT_MODE: 'demo', HOST: '0.0.0.0' });
  });

  it('takes the next port when the first is in use', async () => {
    const taken = Number((await demoSettings({ folder: '/f', lan: false })).PORT);
    const server = net.createServer().listen(taken, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const next = Number((await demoSettings({ folder: '/f', lan: false })).PORT);
    await new Promise((resolve) => server.close(resolve));
    expect(next).toBeGreaterThan(taken);
    expect(next).toBeLessThan(32_768);
  });

  it('takes 0 for any port that is free', async () => {
    process.env.PORT = '0';
    expect(Number((await demoSettings({ folder: '/f', lan: false })).PORT)).toBeGreaterThan(0);
  });

  it('leaves what the environment says', async () => {
    process.env.PORT = '4123';
    process.env.LOG_LEVEL = 'info';
    const settings = await demoSettings({ folder: '/f', lan: false });
    expect(settings).toMatchObject({ PORT: '4123', LOG_LEVEL: 'info' });
  });

  it('refuses a port that was asked for and is in use', async () => {
    const server = net.createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    process.env.PORT = String(server.address().port);
    const refused = expect(demoSettings({ folder: '/f', lan: false })).rejects.toThrow(/^Port \d+ is in use/);
    await refused.finally(() => server.close());
  });

  it('tries no port on an address that is not of this machine', async () => {
    process.env.HOST = '192.0.2.1';
    const sentence = 'HOST is 192.0.2.1, which is no address of this machine.';
    await expect(demoSettings({ folder: '/f', lan: false })).rejects.toThrow(sentence);
  });

  it('leaves what is no port to the server, which checks every setting', async () => {
    process.env.PORT = 'eighty';
    expect(await demoSettings({ folder: '/f', lan: false })).toMatchObject({ PORT: 'eighty' });
  });
});

describe('refuseOtherMode', () => {
  it('starts no demonstration for somebody who asked for production', () => {
    process.env.RT_MODE = 'production';
    expect(refuseOtherMode).toThrow(
      'npm start is the demonstration alone, and RT_MODE is production: see docs/operations.md.',
    );
    process.env.RT_MODE = 'demo';
    expect(refuseOtherMode).not.toThrow();
    delete process.env.RT_MODE;
    expect(refuseOtherMode).not.toThrow();
  });
});

describe('lanAddress', () => {
  it('prefers the network of the building to bridges and loopback', () => {
    jest.spyOn(os, 'networkInterfaces').mockReturnValue({
      lo: [address('127.0.0.1', { internal: true })],
      docker0: [address('172.17.0.1')],
      wlan0: [address('fe80::1', { family: 'IPv6' }), address('192.168.1.20')],
    });
    expect(lanAddress()).toBe('192.168.1.20');
  });

  it('is absent where there is only loopback', () => {
    jest.spyOn(os, 'networkInterfaces').mockReturnValue({ lo: [address('127.0.0.1', { internal: true })] });
    expect(lanAddress()).toBeUndefined();
  });
});

describe('refuseUnknownOptions', () => {
  it('takes what there is and names what there is not', () => {
    expect(() => refuseUnknownOptions(['--lan', '--watch'])).not.toThrow();
    expect(() => refuseUnknownOptions(['--lna', '--watch'])).toThrow(
      'npm start does not know --lna. For phones: npm start -- --lan',
    );
  });
});
