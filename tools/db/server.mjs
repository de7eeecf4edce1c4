import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { freePort } from './ports.mjs';
import { commandOf, isAlive, readOr } from './processes.mjs';

// In errors PostgreSQL would log whole statements and the values of keys; those may hold personal data.
const discreet = ['log_min_error_statement=panic', 'log_error_verbosity=terse', 'log_parameter_max_length_on_error=0'];
const common = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=300',
  'timezone=UTC',
  'log_timezone=UTC',
];
const careless = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'wal_level=minimal',
  'max_wal_senders=0',
];
const attempts = 6;
const startMs = 60_000;

/** Makes the files of a new cluster in `dir`; `password` becomes the superuser's. */
export function initialise({ dir, postgres, password, durable }) {
  fs.mkdirSync(dir, { mode: 0o700, recursive: true });
  const passwordFile = `${dir}.password`;
  fs.writeFileSync(passwordFile, password, { mode: 0o600 });
  if (postgres.ids.uid !== undefined) {
    fs.chownSync(dir, postgres.ids.uid, postgres.ids.gid);
    fs.chownSync(passwordFile, postgres.ids.uid, postgres.ids.gid);
  }
  const locale =
    postgres.major >= 17
      ? ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
      : ['--locale=C.UTF-8'];
  const result = spawnSync(
    postgres.exe('initdb'),
    ['-D', dir, '-U', 'rt', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--encoding=UTF8', ...locale].concat(
      durable ? [] : ['--no-sync'],
    ),
    { ...postgres.ids, cwd: '/', encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } },
  );
  fs.rmSync(passwordFile);
  if (result.status === 0) return;
  fs.rmSync(dir, { recursive: true, force: true });
  throw new Error(`The database could not be made in ${dir}: ${result.error?.message ?? gist(result.stderr)}`);
}

/** The line of PostgreSQL's output that says why. */
function gist(output) {
  const lines = output.trim().split('\n');
  return lines.findLast((line) => /(error|FATAL|PANIC):/.test(line)) ?? lines.at(-1);
}

/** The server that says it runs in `dir`, if its process is really a PostgreSQL of that folder. */
export function runningServer(dir) {
  const record = readRecord(dir);
  if (!record) return undefined;
  if (isServerOf(record.pid, dir)) return record;
  // Left by a crash or a power cut. Its number may belong to another program now, which PostgreSQL would respect.
  fs.rmSync(path.join(dir, 'postmaster.pid'), { force: true });
  return undefined;
}

function readRecord(dir) {
  const text = readOr(path.join(dir, 'postmaster.pid'));
  if (!text) return undefined;
  const lines = text.split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

function isServerOf(pid, dir) {
  if (!isAlive(pid)) return false;
  if (process.platform === 'win32') return true;
  const command = commandOf(pid);
  return command.includes('postgres') && command.includes(dir);
}

/**
 * Finds the server of `dir` or starts one, and waits until it answers. It is a process group of its own, so that
 * Ctrl-C in a terminal reaches whoever uses the database first, and the database only when they are done.
 * @returns {Promise<{ pid: number, port: number, started: boolean }>}
 */
export async function findOrStart({ dir, postgres, durable }) {
  let trouble = '';
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const found = await waitForRunning(dir);
    if (found) return { ...found, started: false };
    const started = await start({ dir, postgres, durable });
    if (started.port) return { ...started, started: true };
    trouble = started.trouble;
    await sleep(300 * attempt);
  }
  throw new Error(`PostgreSQL did not start in ${dir}: ${gist(trouble)} (more in ${dir}.log)`);
}

async function waitForRunning(dir) {
  const deadline = Date.now() + startMs;
  while (Date.now() < deadline) {
    const server = runningServer(dir);
    if (!server) return undefined;
    if (server.ready && (await answers(server.port))) return server;
    await sleep(50);
  }
  return undefined;
}

async function start({ dir, postgres, durable }) {
  const port = await freePort();
  const settings = [...common, ...discreet, ...(durable ? [] : careless)].flatMap((setting) => ['-c', setting]);
  const log = fs.openSync(`${dir}.log`, 'w', 0o600);
  const child = spawn(postgres.exe('postgres'), ['-D', dir, '-p', String(port), ...settings], {
    ...postgres.ids,
    cwd: '/',
    detached: true,
    stdio: ['ignore', 'ignore', log],
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
  });
  fs.closeSync(log);
  let ended = false;
  child.once('exit', () => (ended = true));
  child.once('error', () => (ended = true));
  child.unref();
  const deadline = Date.now() + startMs;
  while (!ended && Date.now() < deadline) {
    const record = readRecord(dir);
    if (record?.ready && record.pid === child.pid && (await answers(port))) return { pid: child.pid, port };
    await sleep(20);
  }
  return { trouble: readOr(`${dir}.log`).slice(-2000) };
}

/** Stops a server: clients are cut, what was committed stays. Resolves when the process is gone. */
export async function stopServer(pid) {
  if (!isAlive(pid)) return;
  process.kill(pid, 'SIGINT');
  const deadline = Date.now() + 30_000;
  while (isAlive(pid)) {
    if (Date.now() > deadline) throw new Error(`PostgreSQL (process ${pid}) did not stop within 30 seconds.`);
    await sleep(20);
  }
}

function answers(port) {
  return new Promise((resolve) => {
    const client = net.connect(port, '127.0.0.1');
    client.once('connect', () => {
      client.destroy();
      resolve(true);
    });
    client.once('error', () => resolve(false));
  });
}
