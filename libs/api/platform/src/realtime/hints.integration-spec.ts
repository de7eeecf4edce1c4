import { type ChildProcess, spawn, spawnSync } from 'node:child_process';

import { freePort, retry } from '@rt/testing';

import { Log } from '../log/log';
import { type Hint, Hints } from './hints';

const REDIS = ['redis-server', 'valkey-server'].find((name) => spawnSync(name, ['--version']).status === 0);
const describeWithRedis = REDIS ? describe : describe.skip;

async function startRedis(port: number): Promise<ChildProcess> {
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const child = spawn(REDIS ?? '', args, { stdio: 'ignore' });
  const ping = (): boolean =>
    spawnSync('redis-cli', ['-p', String(port), 'ping'])
      .stdout.toString()
      .startsWith('PONG');
  await retry(() => expect(ping()).toBe(true));
  return child;
}

async function stopRedis(child: ChildProcess): Promise<void> {
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGKILL');
  await ended;
}

describe('Hints without Redis', () => {
  it('reach the handlers of this process, and a failing handler disturbs nobody', async () => {
    const hints = new Hints(undefined, new Log('silent'));
    const seen: Hint[] = [];
    hints.subscribe('room', () => Promise.reject(new Error('no')));
    const end = hints.subscribe('room', (hint) => seen.push(hint));
    hints.publish('room', { id: 'a', revision: 1 });
    hints.publish('other', { id: 'b' });
    await retry(() => expect(seen).toEqual([{ id: 'a', revision: 1 }]));

    end();
    hints.publish('room', { id: 'c' });
    expect(hints.state).toBe('unused');
    expect(seen).toHaveLength(1);
  });

  it('start without a Redis that does not answer, and say so', async () => {
    const lines: string[] = [];
    const url = `redis://127.0.0.1:${await freePort()}`;
    const hints = new Hints(url, new Log('warn', { write: (line) => void lines.push(line) }));
    await hints.onApplicationBootstrap();

    expect(hints.state).toBe('down');
    expect(lines.join()).toContain('Redis does not answer');
    expect(() => hints.publish('room', { id: 'a' })).not.toThrow();
    hints.onApplicationShutdown();
  });
});

describeWithRedis('Hints over Redis', () => {
  let port: number;
  let redis: ChildProcess;
  let one: Hints;
  let other: Hints;
  const seenByOne: Hint[] = [];
  const seenByOther: Hint[] = [];

  beforeAll(async () => {
    port = await freePort();
    redis = await startRedis(port);
    [one, other] = [0, 1].map(() => new Hints(`redis://127.0.0.1:${port}`, new Log('silent'))) as [Hints, Hints];
    await Promise.all([one.onApplicationBootstrap(), other.onApplicationBootstrap()]);
    one.subscribe('room', (hint) => seenByOne.push(hint));
    other.subscribe('room', (hint) => seenByOther.push(hint));
  });
  afterAll(async () => {
    one.onApplicationShutdown();
    other.onApplicationShutdown();
    await stopRedis(redis);
  });

  it('reach every process once, the sender included', async () => {
    one.publish('room', { id: 'a', revision: 1 });
    one.publish('room', { id: 'a', revision: 2 });
    await retry(() => expect(seenByOther.map(({ revision }) => revision)).toEqual([1, 2]));

    expect(seenByOne.map(({ revision }) => revision)).toEqual([1, 2]);
    expect(one.state).toBe('up');
  });

  it('go on after Redis vanished and came back', async () => {
    await stopRedis(redis);
    await retry(() => expect(one.state).toBe('down'));
    expect(() => one.publish('room', { id: 'lost', revision: 3 })).not.toThrow();

    redis = await startRedis(port);
    await retry(() => expect([one.state, other.state]).toEqual(['up', 'up']));
    await retry(() => {
      one.publish('room', { id: 'back', revision: 4 });
      expect(seenByOther.at(-1)).toEqual({ id: 'back', revision: 4 });
    });
    expect(seenByOther.map(({ id }) => id)).not.toContain('lost');
  });
});
