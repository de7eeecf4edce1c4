/** `npm start` as a person meets it: again and again, killed, twice at once, wrongly set, as another user. */
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { Client } from 'pg';

import { startDatabase } from './db.mjs';
import { freePort } from './db/ports.mjs';
import { commandOf, isAlive } from './db/processes.mjs';
import { isRoot, root } from './paths.mjs';

const patienceMs = 150_000;
const running = [];
let base;

jest.setTimeout(400_000);

beforeAll(() => {
  base = fs.mkdtempSync(path.join(os.tmpdir(), 'rt-start-'));
  fs.chmodSync(base, 0o755);
});

afterAll(async () => {
  for (const one of running) {
    if (isAlive(one.child.pid)) one.child.kill('SIGINT');
    await one.ended;
  }
  fs.rmSync(base, { recursive: true, force: true });
});

/** Starts with nothing of this environment but where programs are. */
function start(env, { checkout = root, ...options } = {}) {
  const child = spawn(process.execPath, ['tools/start.mjs'], {
    cwd: checkout,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    ...options,
  });
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (output += data));
  // `ended` comes with the last of the output, which a server that was left behind keeps open.
  const ended = new Promise((resolve) => child.once('close', resolve));
  const killed = new Promise((resolve) => child.once('exit', resolve));
  const started = { child, ended, killed, output: () => output };
  running.push(started);
  return started;
}

/** What a start has printed that matches. */
async function said(started, pattern) {
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline; await sleep(50)) {
    const found = pattern.exec(started.output());
    if (found) return found;
    if (started.child.exitCode !== null) break;
  }
  throw new Error(`It did not say ${pattern}:\n${started.output()}`);
}

/** The address that a start prints when it is ready. */
const ready = async (started) => (await said(started, /Roundtable is ready at (\S+)/))[1];

/** Roundtables that the demo's organiser sees. */
async function planned(address) {
  const headers = { 'content-type': 'application/json', origin: address };
  const signedIn = await fetch(`${address}/api/sign-in/demo`, {
    method: 'POST',
    headers,
    body: '{"role":"organiser"}',
  });
  const cookie = signedIn.headers.getSetCookie()[0].split(';')[0];
  return (await (await fetch(`${address}/api/roundtables`, { headers: { cookie } })).json()).items.length;
}

const published = async (address) => (await (await fetch(`${address}/api/archive/roundtables`)).json()).items.length;

/** Processes that name that folder on their command line. */
function left(folder) {
  if (!fs.existsSync('/proc')) return [];
  return fs
    .readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid && pid !== process.pid && commandOf(pid).includes(folder));
}

/** As if an earlier baseline had made the database, in which nothing is published. */
async function pretendOtherBaseline(folder) {
  const database = await startDatabase({ folder });
  const client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
  await client.query(`update migrations set name = 'Baseline1111111111111'; delete from pub_roundtables`);
  await client.end();
  await database.stop();
}

const databasePid = (folder) => Number(fs.readFileSync(path.join(folder, 'pg/postmaster.pid'), 'utf8').split('\n')[0]);
const serverPid = (folder) => Number(fs.readFileSync(path.join(folder, 'api.pid'), 'utf8').split(' ')[0]);
const linesBut = (text, ...progress) => text.split('\n').filter((line) => line && !progress.includes(line));

describe('npm start', () => {
  let folder;
  let first;
  let address;

  beforeAll(async () => {
    folder = path.join(base, 'data of one');
    const half = start({ RT_DATA_DIR: folder });
    await said(half, /Making the demo data/);
    half.child.kill('SIGKILL');
    await half.killed;
    first = start({ RT_DATA_DIR: folder });
    address = await ready(first);
  });

  it('makes the whole demonstration although an earlier start was killed in the middle of it', async () => {
    expect(await planned(address)).toBe(3);
    expect(await published(address)).toBe(1);
  });

  it('says where the first one is when it is started twice', async () => {
    const second = start({ RT_DATA_DIR: folder });
    expect(await second.ended).toBe(1);
    expect(linesBut(second.output())).toEqual([
      expect.stringContaining(`Roundtable runs already at ${address} (process ${first.child.pid},`),
    ]);
    expect((await fetch(`${address}/api/ready`)).status).toBe(200);
  });

  it('goes on with the same data after it was killed, and leaves no second server', async () => {
    const orphan = serverPid(folder);
    first.child.kill('SIGKILL');
    await first.killed;
    first = start({ RT_DATA_DIR: folder });
    address = await ready(first);
    expect(isAlive(orphan)).toBe(false);
    expect(await published(address)).toBeGreaterThan(0);
  });

  it('ends with a sentence when its database is killed, and starts again', async () => {
    process.kill(databasePid(folder), 'SIGKILL');
    expect(await first.ended).toBe(1);
    expect(first.output()).toContain('PostgreSQL ended; what was acknowledged is kept. Start Roundtable again.');
    first = start({ RT_DATA_DIR: folder });
    address = await ready(first);
    expect(await published(address)).toBeGreaterThan(0);
  });

  it('leaves no process behind after Ctrl-C', async () => {
    const server = serverPid(folder);
    first.child.kill('SIGINT');
    expect(await first.ended).toBe(0);
    expect(isAlive(server)).toBe(false);
    expect(left(path.join(folder, 'pg'))).toEqual([]);
    await expect(fetch(address)).rejects.toThrow();
  });

  it('leaves no process behind after Ctrl-C while its server is starting', async () => {
    const before = serverPid(folder);
    const hasty = start({ RT_DATA_DIR: folder });
    while ([0, before].includes(serverPid(folder))) await sleep(5);
    const server = serverPid(folder);
    hasty.child.kill('SIGINT');
    expect(await hasty.killed).toBe(0);
    expect(hasty.output()).not.toContain('is ready');
    expect(isAlive(server)).toBe(false);
    expect(left(path.join(folder, 'pg'))).toEqual([]);
  });

  it('recreates the data when the schema of the program has changed, and says so', async () => {
    await pretendOtherBaseline(folder);
    first = start({ RT_DATA_DIR: folder });
    address = await ready(first);
    expect(first.output()).toContain(`The schema has changed, so the demo data in ${folder} are recreated.`);
    expect(await published(address)).toBe(1);
    first.child.kill('SIGINT');
    await first.ended;
  });

  it('says a wrong setting in one sentence and ends', async () => {
    const wrong = start({ RT_DATA_DIR: folder, PORT: 'eighty', LOG_LEVEL: 'loud' });
    expect(await wrong.ended).toBe(1);
    expect(linesBut(wrong.output(), 'Building …').sort()).toEqual([
      'LOG_LEVEL must be debug, info, warn, error or silent.',
      expect.stringMatching(/^PORT .*\.$/),
    ]);
    expect(left(path.join(folder, 'pg'))).toEqual([]);
  });

  it('says that a port which was asked for is taken', async () => {
    const port = await freePort();
    const other = net.createServer().listen(port, '127.0.0.1');
    const refused = start({ RT_DATA_DIR: folder, PORT: String(port) });
    expect(await refused.ended).toBe(1);
    other.close();
    expect(linesBut(refused.output(), 'Building …')).toEqual([expect.stringContaining(`Port ${port} is in use`)]);
  });

  it('says which folder cannot be written', async () => {
    const file = path.join(base, 'a file');
    fs.writeFileSync(file, '');
    const refused = start({ RT_DATA_DIR: path.join(file, 'data') });
    expect(await refused.ended).toBe(1);
    expect(linesBut(refused.output())).toEqual([expect.stringMatching(/cannot be written: .+\. RT_DATA_DIR names/)]);
  });
});

// Only root can become somebody else; a run of another user is that other user already.
const asRoot = isRoot ? describe : describe.skip;

asRoot('npm start of another user', () => {
  it('serves from a checkout whose path has spaces and letters beyond ASCII', async () => {
    const checkout = path.join(base, 'Tŷ bach – round table');
    const nobody = Number(execFileSync('id', ['-u', 'nobody'], { encoding: 'utf8' }));
    copyCheckout(checkout, nobody);
    const home = path.join(base, 'home');
    fs.mkdirSync(home);
    fs.chownSync(home, nobody, nobody);
    const started = start({ HOME: home }, { checkout, uid: nobody, gid: nobody });
    const address = await ready(started);
    expect(await published(address)).toBeGreaterThan(0);
    expect(started.output()).toContain(`The data stay in ${path.join(checkout, '.data')}.`);
    started.child.kill('SIGINT');
    expect(await started.ended).toBe(0);
    expect(left(checkout)).toEqual([]);
  });
});

/** The files of this checkout, its packages and what was built, with an owner of their own; packages are linked. */
function copyCheckout(to, owner) {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' });
  for (const file of files.split('\0').filter((name) => name && fs.existsSync(path.join(root, name)))) {
    fs.cpSync(path.join(root, file), path.join(to, file));
  }
  for (const made of ['dist', '.nx']) fs.cpSync(path.join(root, made), path.join(to, made), { recursive: true });
  execFileSync('chown', ['-R', String(owner), to]);
  execFileSync('cp', ['-al', path.join(root, 'node_modules'), path.join(to, 'node_modules')]);
  fs.chownSync(path.join(to, 'node_modules'), owner, owner);
}
