/** Starts what production runs, on this machine: a durable PostgreSQL, API processes, where asked a Redis. */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import pg from 'pg';

import { freePort, startTemporaryDatabase } from '../db.mjs';
import { isAlive } from '../db/processes.mjs';
import { stopServer } from '../db/server.mjs';
import { API, apiOf, apiProgram } from '../paths.mjs';
import { noted } from './left-open.mjs';
import { readyMade } from './ready-made.mjs';

/** Limits of one participant or process that a load from one machine would meet first; tests of the limits keep them. */
export const RAISED_LIMITS = {
  RT_LIMIT_RESPONSES_PER_SEC: '1000',
  RT_LIMIT_RESPONSES_BURST: '1000',
  RT_LIMIT_EVENTS_PER_SEC: '2000',
  RT_LIMIT_EVENTS_BURST: '4000',
  RT_LIMIT_REQUESTS_PER_MIN: '1000000',
  RT_LIMIT_ARCHIVE_PER_MIN: '1000000',
  RT_LIMIT_SOCKETS_PER_SESSION: '20',
  RT_LIMIT_PAIRINGS: '100000',
  RT_LIMIT_JOINS_PER_SEC: '10000',
  LOG_LEVEL: 'error',
};

/** Path of a Redis or Valkey server, or undefined. */
export function redisProgram() {
  return ['redis-server', 'valkey-server'].find((name) => spawnSync('which', [name]).status === 0);
}

/** A Redis that keeps nothing: `kill()` and `start()` may follow each other on the same port. */
export async function startRedis() {
  const port = await freePort();
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'rt-redis-'));
  let child;
  const start = async () => {
    child = spawn(
      redisProgram(),
      ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', dir],
      { stdio: 'ignore' },
    );
    await untilAnswers(() => connects(port), 'Redis');
  };
  const kill = () => ended(child, 'SIGKILL');
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    start,
    kill,
    stop: async () => {
      await kill();
      fs.rmSync(dir, { recursive: true, force: true });
    },
  };
}

async function connects(port) {
  const { connect } = await import('node:net');
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket
      .once('connect', () => {
        socket.destroy();
        resolve(true);
      })
      .once('error', () => resolve(false));
  });
}

/** Long, since a busy machine starts slowly. */
const ANSWERS_WITHIN_S = 100;

// Who ended meanwhile is noticed by `ask`.
async function untilAnswers(ask, what) {
  const end = Date.now() + ANSWERS_WITHIN_S * 1000;
  while (Date.now() < end) {
    if (await ask()) return;
    await sleep(50);
  }
  throw new Error(`${what} did not answer within ${ANSWERS_WITHIN_S} s.`);
}

function ended(child, signal) {
  if (!child || child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill(signal);
  });
}

/**
 * @param {{ processes?: number, durable?: boolean, redisUrl?: string, env?: Record<string,string>, seed?: boolean, publicUrl?: string, anew?: boolean, program?: string }} [options]
 * `program`: the server's file where it is another than the built one. With `publicUrl` the processes stand behind a proxy of that address; without it each is reached at its own. `anew`: with
 * nothing of an installation that was made before, where its secret or the moment of its making matter.
 * Answers `{ database, processes: [{ url, pid, kill(signal), restart(), output() }], stop() }`.
 */
export function startTopology(options = {}) {
  return noted(start(options));
}

const USUAL = { processes: 1, durable: true, env: {}, seed: true, anew: false, program: apiProgram };

async function start(options) {
  const { processes: count, durable, redisUrl, env, seed, publicUrl, anew, program } = { ...USUAL, ...options };
  const dataFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'rt-data-'));
  const fill = (settings) => ['migrate', ...(seed ? ['seed'] : [])].forEach((command) => runOnce(command, settings));
  const made = anew
    ? undefined
    : await readyMade(seed ? 'demo' : 'empty', (database, secret) =>
        fill({ ...settingsOf(database, secret, dataFolder), ...RAISED_LIMITS }),
      );
  const database = await startTemporaryDatabase({ durable, from: made?.folder });
  const processes = [];
  const common = {
    ...settingsOf(database, made?.secret ?? randomBytes(32).toString('base64url'), dataFolder),
    ...(redisUrl ? { REDIS_URL: redisUrl } : {}),
    ...env,
  };
  let databasePid = database.pid;
  const stop = async () => {
    await Promise.all(processes.map((one) => one.kill('SIGTERM')));
    if (databasePid !== database.pid) await stopServer(databasePid);
    await database.stop();
    fs.rmSync(dataFolder, { recursive: true, force: true });
  };
  try {
    if (!made) fill(common);
    for (let at = 0; at < count; at++) processes.push(await startProcess(common, publicUrl, apiOf(program)));
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    database,
    processes,
    /** Restarts the same cluster after a crash, or in order (`cleanly`). */
    restartDatabase: async ({ cleanly = false } = {}) => {
      databasePid = await restartDatabase(database, databasePid, cleanly ? 'SIGINT' : 'SIGQUIT');
    },
    stop,
  };
}

/** What an API process needs to know of its installation. */
function settingsOf(database, secret, dataFolder) {
  return {
    ...cleanEnvironment(),
    NODE_ENV: 'production',
    RT_MODE: 'demo',
    // Nobody here wants a mail back.
    RT_MAIL_HOLD_SECONDS: '0',
    RT_SECRET: secret,
    RT_DATA_DIR: dataFolder,
    HOST: '127.0.0.1',
    DATABASE_URL: database.ownerUrl,
    DATABASE_APP_URL: database.appUrl,
    DATABASE_PUBLIC_URL: database.publicUrl,
  };
}

async function answersQueries(connectionString) {
  const client = new pg.Client({ connectionString });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function restartDatabase(database, pid, signal) {
  const dir = path.join(database.folder, 'pg');
  const [program, ...args] = fs
    .readFileSync(path.join(dir, 'postmaster.opts'), 'utf8')
    .match(/"[^"]*"|\S+/g)
    .map((word) => word.replaceAll('"', ''));
  const { uid, gid } = fs.statSync(dir);
  process.kill(pid, signal);
  await untilAnswers(async () => !isAlive(pid), 'The end of PostgreSQL');
  const identity = process.getuid?.() === 0 ? { uid, gid } : {};
  const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
  const child = spawn(program, args, { ...identity, cwd: '/', detached: true, stdio: 'ignore', env });
  child.unref();
  await untilAnswers(() => answersQueries(database.ownerUrl), 'PostgreSQL');
  return child.pid;
}

/** The caller's environment without settings of a running Roundtable, which would lead elsewhere. */
function cleanEnvironment() {
  const ours = /^(RT_|DATABASE_|REDIS_URL|SMTP_URL|PUBLIC_URL|PORT$|HOST$|LIMIT_|LIVE_)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
}

function runOnce(command, env) {
  const done = spawnSync(process.execPath, [...API, command], {
    env: { ...env, PUBLIC_URL: 'http://127.0.0.1:3000' },
    encoding: 'utf8',
  });
  if (done.status !== 0) throw new Error(`${command} failed:\n${done.stdout}\n${done.stderr}`);
}

/** One API process on a port that stays its own over restarts. */
async function startProcess(common, publicUrl, words) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = { ...common, PORT: String(port), PUBLIC_URL: publicUrl ?? url };
  let child;
  let text = '';
  const restart = async () => {
    child = spawn(process.execPath, words, {
      env,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const keep = (data) => {
      text = (text + data).slice(-200_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const isReady = async () => {
      const end = child.exitCode ?? child.signalCode;
      if (end !== null) throw new Error(`The API ended with ${end}:\n${text}`);
      return fetch(`${url}/api/ready`).then(
        (answer) => answer.ok,
        () => false,
      );
    };
    try {
      await untilAnswers(isReady, 'The API');
    } catch (error) {
      // Nobody holds it yet: left alone it would outlive the test and keep its runner from ending.
      await ended(child, 'SIGKILL');
      throw error;
    }
  };
  await restart();
  return {
    url,
    get pid() {
      return child.pid;
    },
    get exitCode() {
      return child.exitCode;
    },
    kill: (signal = 'SIGTERM') => ended(child, signal),
    restart,
    output: () => text,
    ask: (question) => askProcess(child, question),
  };
}

/** Asks a process over its private line (only its parent has one): statements of the app pool so far. */
function askProcess(child, question) {
  return new Promise((resolve) => {
    child.once('message', (answer) => resolve(answer));
    child.send(question);
  });
}
