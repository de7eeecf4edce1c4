import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { Client } from 'pg';

import { startDatabase } from './db.mjs';
import { isAlive } from './db/processes.mjs';

const root = path.resolve(__dirname, '..');
const script = `
  import { startDatabase } from ${JSON.stringify(path.join(root, 'tools/db.mjs'))};
  const database = await startDatabase({ folder: process.argv[1] });
  console.log(JSON.stringify({ pid: database.pid, port: database.port, reused: database.reused }));
  await new Promise(() => setInterval(() => {}, 1000));
`;

const starters = [];

/** A process that starts the database of a folder and then waits to be killed. */
function starter(folder) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script, folder], { cwd: root });
    starters.push(child);
    let errors = '';
    child.stderr.on('data', (data) => (errors += data));
    child.stdout.once('data', (data) => resolve({ child, ...JSON.parse(String(data)) }));
    child.once('exit', () => reject(new Error(errors)));
  });
}

async function query(url, sql) {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('startDatabase', () => {
  let folder;
  let database;

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rt-launcher-'));
    fs.chmodSync(folder, 0o755);
  });

  afterEach(async () => {
    for (const child of starters.splice(0)) child.kill('SIGKILL');
    await database?.stop();
    database = undefined;
    fs.rmSync(folder, { recursive: true, force: true });
  });

  it('keeps the passwords to its owner and lets nobody in without one', async () => {
    database = await startDatabase({ folder });
    expect(fs.statSync(path.join(folder, 'pg-passwords.json')).mode & 0o077).toBe(0);
    expect(fs.statSync(path.join(folder, 'pg')).mode & 0o077).toBe(0);
    const wrong = database.ownerUrl.replace(/:[^:@/]+@/, ':guessed@');
    await expect(query(wrong, 'select 1')).rejects.toThrow('password authentication failed');
  });

  it('is durable unless told otherwise', async () => {
    database = await startDatabase({ folder });
    const [settings] = await query(
      database.ownerUrl,
      "select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit",
    );
    expect(settings).toEqual({ fsync: 'on', commit: 'on' });
  });

  it('gives each role what it needs and no more', async () => {
    database = await startDatabase({ folder });
    await query(database.ownerUrl, 'create table things (id int); grant select, insert on things to rt_app');
    await query(database.appUrl, 'insert into things values (1)');
    await expect(query(database.appUrl, 'create table others (id int)')).rejects.toThrow('permission denied');
    await expect(query(database.appUrl, 'create temporary table others (id int)')).rejects.toThrow('permission denied');
    await expect(query(database.publicUrl, 'select * from things')).rejects.toThrow('permission denied');
    await expect(query(database.ownerUrl, 'create role more superuser')).rejects.toThrow('permission denied');
  });

  it('finds the server that a killed process left, with its rows, and stops it in the end', async () => {
    const first = await starter(folder);
    first.child.kill('SIGKILL');
    database = await startDatabase({ folder });
    expect(database.reused).toBe(true);
    expect(database.pid).toBe(first.pid);
    await database.stop();
    expect(isAlive(first.pid)).toBe(false);
  });

  it('starts again after server and starter were both killed', async () => {
    const first = await starter(folder);
    database = await startDatabase({ folder });
    await query(database.ownerUrl, 'create table kept (id int); insert into kept values (7)');
    first.child.kill('SIGKILL');
    process.kill(first.pid, 'SIGKILL');
    database = await startDatabase({ folder });
    expect(database.pid).not.toBe(first.pid);
    expect(await query(database.ownerUrl, 'select id from kept')).toEqual([{ id: 7 }]);
  });

  it('is not misled by a mark that names the process of somebody else', async () => {
    database = await startDatabase({ folder });
    await database.stop();
    const stale = [process.pid, path.join(folder, 'pg'), 1, 1, '', '127.0.0.1', '', 'ready   ', ''];
    fs.writeFileSync(path.join(folder, 'pg', 'postmaster.pid'), stale.join('\n'));
    database = await startDatabase({ folder });
    expect(database.reused).toBe(false);
    expect(database.pid).not.toBe(process.pid);
  });

  it('leaves the server to the process that started it', async () => {
    const first = await starter(folder);
    const second = await startDatabase({ folder });
    await second.stop();
    expect(isAlive(first.pid)).toBe(true);
    first.child.kill('SIGKILL');
    database = await startDatabase({ folder });
  });

  it('makes one cluster when two start at once', async () => {
    const [one, two] = await Promise.all([starter(folder), starter(folder)]);
    expect(one.port).toBe(two.port);
    one.child.kill('SIGKILL');
    two.child.kill('SIGKILL');
    database = await startDatabase({ folder });
  });

  it('refuses a folder of another major version in words', async () => {
    database = await startDatabase({ folder });
    await database.stop();
    fs.writeFileSync(path.join(folder, 'pg', 'PG_VERSION'), '14\n');
    const again = startDatabase({ folder });
    database = undefined;
    await expect(again).rejects.toThrow('was made by PostgreSQL 14');
  });
});

describe('npm start', () => {
  it('says which Node it needs before it does anything else', () => {
    const answer = spawnSync(process.execPath, ['-e', pretendOld], { cwd: root, encoding: 'utf8' });
    expect(answer.stderr).toContain('Roundtable needs Node 20.19 or later; this is Node 18.20.0.');
    expect(answer.status).toBe(1);
  });
});

const pretendOld = `
  Object.defineProperty(process.versions, 'node', { value: '18.20.0' });
  import(${JSON.stringify(path.join(root, 'tools/ensure-install.mjs'))}).then((m) => m.ensureInstall());
`;
