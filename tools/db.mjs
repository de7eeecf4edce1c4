/** PostgreSQL from npm packages for demos, development and tests; see docs/operations.md for servers. */
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { findPostgres } from './db/binaries.mjs';
import { isAlive, readOr } from './db/processes.mjs';
import { findOrStart, initialise, runningServer, stopServer } from './db/server.mjs';
import { dataFolder, secretFile } from './paths.mjs';

export { freePort } from './db/ports.mjs';

const require = createRequire(import.meta.url);
const users = { admin: 'rt', owner: 'rt_owner', app: 'rt_app', public: 'rt_public' };
const temporaryPrefix = 'rt-postgres-';

/**
 * Finds or starts the server of a data folder, with its roles and one database.
 * @param {{ folder?: string, durable?: boolean, database?: string, mayCreateDatabases?: boolean }} [options]
 */
export async function startDatabase(options = {}) {
  const { durable = true, database = 'rt', mayCreateDatabases = false } = options;
  const folder = existingFolder(options.folder ?? dataFolder());
  const dir = path.join(folder, 'pg');
  const postgres = findPostgres(folder);
  const release = await lock(path.join(folder, 'pg.lock'));
  try {
    const passwords = readPasswords(folder);
    if (!fs.existsSync(path.join(dir, 'PG_VERSION'))) {
      initialise({ dir, postgres, password: passwords.admin, durable });
    }
    checkVersion(dir, postgres.major);
    const server = await findOrStart({ dir, postgres, durable });
    const ours = takeOver(folder, server.started);
    const urlFor = (name, role = 'owner') =>
      `postgres://${users[role]}:${passwords[role]}@127.0.0.1:${server.port}/${name}`;
    const created = await prepare({ urlFor, passwords, database, durable, mayCreateDatabases });
    return {
      ownerUrl: urlFor(database, 'owner'),
      appUrl: urlFor(database, 'app'),
      publicUrl: urlFor(database, 'public'),
      urlFor,
      folder,
      port: server.port,
      pid: server.pid,
      version: postgres.major,
      reused: !server.started,
      created,
      empty: () => withAdmin(urlFor, (client) => remake(client, database)),
      stop: async () => {
        if (ours) await stopServer(server.pid);
      },
    };
  } finally {
    release();
  }
}

/**
 * A cluster of its own in a temporary folder, for a test run or a bench; `stop()` removes it. Clusters whose starter
 * was killed are cleared away first. `from` is a folder that `keepCluster` made: the cluster then begins as a copy of that.
 * @param {{ durable?: boolean, database?: string, from?: string }} [options]
 */
export async function startTemporaryDatabase({ from, ...options } = {}) {
  await sweepTemporary();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `${temporaryPrefix}${process.pid}-`));
  fs.chmodSync(folder, 0o755);
  if (from) copyCluster(from, folder);
  const database = await startDatabase({ durable: false, mayCreateDatabases: true, ...options, folder });
  return {
    ...database,
    /** Stops the server in order and moves its cluster to another folder, from which others can begin. */
    keepCluster: async (kept) => {
      await stopServer(database.pid);
      fs.mkdirSync(kept, { mode: 0o755, recursive: true });
      copyCluster(folder, kept);
      fs.rmSync(folder, { recursive: true, force: true });
    },
    stop: async () => {
      await stopServer(database.pid);
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** With owners and rights as they are, on which PostgreSQL insists. */
function copyCluster(from, to) {
  for (const name of ['pg', 'pg-passwords.json']) {
    if (process.platform === 'win32') fs.cpSync(path.join(from, name), path.join(to, name), { recursive: true });
    else execFileSync('cp', ['-a', path.join(from, name), to]);
  }
}

/** One name for one folder, since the server is recognised by it. */
function existingFolder(folder) {
  fs.mkdirSync(folder, { recursive: true, mode: 0o755 });
  return fs.realpathSync(folder);
}

async function sweepTemporary() {
  for (const name of fs.readdirSync(os.tmpdir())) {
    const starter = new RegExp(`^${temporaryPrefix}(\\d+)-`).exec(name)?.[1];
    if (!starter || isAlive(Number(starter))) continue;
    const folder = path.join(os.tmpdir(), name);
    try {
      const server = runningServer(path.join(folder, 'pg'));
      if (server) await stopServer(server.pid);
      fs.rmSync(folder, { recursive: true, force: true });
    } catch {
      // It belongs to another user of the machine, who clears it away the next time.
    }
  }
}

function readPasswords(folder) {
  const make = () => JSON.stringify(Object.fromEntries(Object.keys(users).map((role) => [role, password()])));
  return JSON.parse(secretFile(path.join(folder, 'pg-passwords.json'), make));
}

function password() {
  return randomBytes(24).toString('base64url');
}

function checkVersion(dir, major) {
  const made = Number(fs.readFileSync(path.join(dir, 'PG_VERSION'), 'utf8'));
  if (made === major) return;
  throw new Error(
    `The database in ${dir} was made by PostgreSQL ${made}, and this is PostgreSQL ${major}. ` +
      'Dump it with the old version and restore it, or remove the folder to begin afresh.',
  );
}

/** Who stops the server: whoever started it, or the next one after that process died without stopping it. */
function takeOver(folder, started) {
  const file = path.join(folder, 'pg.owner');
  const owner = fs.existsSync(file) ? Number(fs.readFileSync(file, 'utf8')) : undefined;
  if (!started && owner !== undefined && owner !== process.pid && isAlive(owner)) return false;
  fs.writeFileSync(file, String(process.pid));
  return true;
}

/** One starter at a time, or two of them would both make the cluster. A lock whose holder died counts for nothing. */
export async function lock(file) {
  const deadline = Date.now() + 120_000;
  for (;;) {
    try {
      fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
      return () => fs.rmSync(file, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = Number(readOr(file));
    if (holder && !isAlive(holder)) fs.rmSync(file, { force: true });
    else if (Date.now() > deadline) throw new Error(`Another process (${holder}) holds ${file}.`);
    else await sleep(50);
  }
}

/** Makes the roles and the database, and shows that the server is as durable as was asked. True if it was not there. */
async function prepare({ urlFor, passwords, database, durable, mayCreateDatabases }) {
  return withAdmin(urlFor, async (client) => {
    const { rows } = await client.query("select current_setting('fsync') as fsync");
    if (durable && rows[0].fsync !== 'on') throw new Error('The database runs without fsync; stop it and start again.');
    await makeRoles(client, passwords, mayCreateDatabases);
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (rowCount === 0) await make(client, database);
    return rowCount === 0;
  });
}

async function withAdmin(urlFor, work) {
  const { Client } = require('pg');
  const client = new Client({ connectionString: urlFor('postgres', 'admin') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function remake(client, database) {
  await client.query(`drop database if exists "${database}" with (force)`);
  await make(client, database);
}

async function make(client, database) {
  await client.query(`create database "${database}" owner rt_owner`);
  await client.query(`revoke all on database "${database}" from public`);
  await client.query(`grant connect on database "${database}" to rt_app, rt_public`);
}

/** The owner migrates and runs jobs, the app reads and writes rows, the public role sees the public projection only. */
async function makeRoles(client, passwords, mayCreateDatabases) {
  for (const role of ['owner', 'app', 'public']) {
    const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [users[role]]);
    if (rowCount === 0) await client.query(`create role ${users[role]}`);
    await client.query(`alter role ${users[role]} login nosuperuser password '${passwords[role]}'`);
  }
  await client.query('grant rt_app, rt_public to rt_owner');
  await client.query(`alter role rt_owner ${mayCreateDatabases ? 'createdb' : 'nocreatedb'}`);
}
