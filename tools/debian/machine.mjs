/** Runs the commands of docs/operations.md in a folder with Debian's packages; `substitutes` lists the differences. */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { findDebianPostgres, otherUser } from '../db/binaries.mjs';
import { canListen, claim, freePort } from '../db/ports.mjs';
import { findOrStart, initialise, stopServer } from '../db/server.mjs';
import { startRedis } from '../load/topology.mjs';
import { isRoot, root } from '../paths.mjs';
import { caddyHere, makeCertificates, nginxHere } from './proxies.mjs';
import { substitute } from './substitute.mjs';

const onPath = (name) => spawnSync('which', [name]).status === 0;

/** What of Debian this machine lacks for the document's path, as a comma list; empty where it can be followed. */
export function lacking() {
  const programs = ['redis-server', 'psql', 'pg_dump', 'curl'].filter((name) => !onPath(name));
  return [...(findDebianPostgres() ? [] : ['the PostgreSQL server of Debian']), ...programs].join(', ');
}

export const proxies = () => ['caddy', 'nginx'].filter(onPath);

/**
 * Makes the machine, with PostgreSQL and Redis running as after the installation of their packages. With `asUser` units run
 * as another user where this one is root; that user must be able to read what /opt holds.
 * @param {{ asUser?: boolean }} [options]
 * @returns {Promise<Machine>}
 */
export async function startDebian({ asUser = true } = {}) {
  const place = fs.mkdtempSync(path.join(os.tmpdir(), 'rt-debian-'));
  fs.chmodSync(place, 0o755);
  const machine = new Machine(place);
  try {
    await machine.begin(asUser);
  } catch (error) {
    await machine.stop();
    throw error;
  }
  return machine;
}

class Machine {
  secret = randomBytes(32).toString('hex');
  password = randomBytes(16).toString('hex');

  constructor(place) {
    this.place = place;
  }

  async begin(asUser) {
    const [first, second] = await distinct(2, portForUnit);
    const [web, plain, admin] = await distinct(3, freePort);
    Object.assign(this, { ports: [first, second], web, host: `localhost:${web}`, plain: `localhost:${plain}` });
    for (const folder of FOLDERS) fs.mkdirSync(path.join(this.place, folder), { recursive: true });
    makeCertificates(this.place);
    await this.#startServices();
    this.substitutes = this.#table();
    const programs = {
      caddy: { words: [this.#standIn('caddy-here', caddyHere(this.place, { web, plain, admin }))], port: web },
      nginx: {
        words: [this.#standIn('nginx-here', nginxHere(this.place, { web, plain, servers: this.ports }))],
        port: web,
      },
    };
    // One that is there already: to make the unit's own would change the machine.
    const user = isRoot && asUser ? otherUser() : {};
    const { substitutes, place } = this;
    fs.writeFileSync(path.join(place, 'place.json'), JSON.stringify({ substitutes, programs, user }));
    const systemctl = path.join(root, 'tools/debian/systemctl.mjs');
    this.#standIn('systemctl', `RT_PLACE='${place}' exec '${process.execPath}' '${systemctl}' "$@"`);
    for (const name of ['apt-get', 'useradd']) this.#standIn(name, 'exit 0');
  }

  /** Names of the document, and what stands for each here; of two that begin alike the longer one comes first. */
  #table() {
    const [first, second] = this.ports;
    const superuser = `postgres://rt:${this.password}@127.0.0.1:${this.cluster.port}/postgres`;
    return [
      ['RT_SECRET=…', `RT_SECRET=${this.secret}`],
      ['…', this.password],
      ['/opt/', `${this.place}/opt/`],
      ['/etc/', `${this.place}/etc/`],
      ['/var/backups/', `${this.place}/var/backups/`],
      ['/usr/bin/node', process.execPath],
      ['sudo -u postgres psql', `psql --set=ON_ERROR_STOP=1 ${superuser}`],
      ['127.0.0.1:5432', `127.0.0.1:${this.cluster.port}`],
      ['redis://127.0.0.1:6379', this.redis.url],
      // Nobody listens there: what is mailed stays in the queue.
      ['smtps://user:password@mail.example.org', 'smtp://127.0.0.1:9'],
      ['roundtable.example.org', this.host],
      ['13001', `1${first}`],
      ['3001', String(first)],
      ['3002', String(second)],
      ['curl ', `curl --cacert ${this.authority} `],
    ];
  }

  get authority() {
    return `${this.place}/authority.pem`;
  }

  async #startServices() {
    const dir = path.join(this.place, 'pg');
    const postgres = findDebianPostgres();
    initialise({ dir, postgres, password: this.password, durable: true });
    this.cluster = await findOrStart({ dir, postgres, durable: true });
    this.redis = await startRedis();
  }

  /** Makes a program of the document that would change this machine, or the way to one; answers its file. */
  #standIn(name, script) {
    const file = path.join(this.place, 'bin', name);
    fs.writeFileSync(file, `#!/bin/sh\nset -e\n${script}\n`, { mode: 0o755 });
    return file;
  }

  here(text) {
    return substitute(text, this.substitutes);
  }

  /** Runs commands of the document in one shell that ends at the first fault; answers what they print. */
  run(commands, input = '') {
    const env = {
      PATH: `${this.place}/bin:${path.dirname(process.execPath)}:${process.env.PATH}`,
      HOME: process.env.HOME,
    };
    const child = spawn('bash', ['-euo', 'pipefail', '-c', this.here(commands)], {
      cwd: this.place,
      env: { ...env, npm_config_prefer_offline: 'true', npm_config_audit: 'false', npm_config_fund: 'false' },
    });
    let output = '';
    child.stdout.on('data', (part) => (output += part));
    child.stderr.on('data', (part) => (output += part));
    child.stdin.on('error', () => undefined);
    child.stdin.end(this.here(input));
    return new Promise((done, failed) => {
      child.once('error', failed);
      child.once('close', (code) => {
        if (code === 0) done(output);
        else failed(new Error(`${commands}\nended with ${code}:\n${output}\n${this.#logs()}`));
      });
    });
  }

  write(file, text) {
    fs.writeFileSync(this.here(file), this.here(text));
  }

  /** What a unit has printed: its journal. */
  journal(unit) {
    return this.#logOf(this.here(unit));
  }

  #logOf(name) {
    const file = path.join(this.place, 'log', name);
    return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  }

  #logs() {
    const names = fs.readdirSync(path.join(this.place, 'log'));
    return names.map((name) => `${name}: ${this.#logOf(name).slice(-2000)}`).join('\n');
  }

  async stop() {
    const files = fs.readdirSync(path.join(this.place, 'run'));
    await Promise.all(
      files.map((file) => stopServer(Number(fs.readFileSync(path.join(this.place, 'run', file), 'utf8')))),
    );
    if (this.cluster) await stopServer(this.cluster.pid);
    await this.redis?.stop();
    fs.rmSync(this.place, { recursive: true, force: true });
  }
}

const FOLDERS = ['run', 'log', 'bin', 'opt', 'etc/systemd/system', 'etc/caddy', 'etc/nginx/conf.d', 'var/backups'];

async function distinct(count, make) {
  const ports = new Set();
  while (ports.size < count) ports.add(await make());
  return [...ports];
}

/** A port of four digits: the unit's metrics are at the port with a 1 before it. */
async function portForUnit() {
  for (;;) {
    // From 3659 on there are ports that fetch refuses to ask.
    const port = 3100 + Math.floor(Math.random() * 550);
    const both = [port, Number(`1${port}`)];
    if (both.every(claim) && (await canListen(both[0])) && (await canListen(both[1]))) return port;
  }
}
