/** Replaces systemd in tests of the documents: `systemctl VERB UNIT…` in the folder RT_PLACE, then it ends. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { canListen } from '../db/ports.mjs';
import { isAlive } from '../db/processes.mjs';
import { substitute } from './substitute.mjs';
import { execution, parseUnit } from './unit.mjs';

const place = process.env.RT_PLACE;
const { substitutes, programs, user } = JSON.parse(fs.readFileSync(path.join(place, 'place.json'), 'utf8'));
const fallbackStopSeconds = 90;
const upWithinMs = 30_000;

const inPlace = (text) => substitute(text, substitutes);
const pidFile = (unit) => path.join(place, 'run', `${unit}.pid`);

/** `roundtable@3001` is an instance of the unit file `roundtable@.service`; other services are programs of the table. */
function read(name) {
  const [template, instance] = name.split('@');
  if (instance === undefined) {
    if (!programs[name]) throw new Error(`Unit ${name}.service not found.`);
    return { name, ...programs[name], cwd: place, env: { PATH: process.env.PATH, HOME: place } };
  }
  const file = inPlace(`/etc/systemd/system/${template}@.service`);
  const { Service: service } = parseUnit(inPlace(fs.readFileSync(file, 'utf8')).replaceAll('%i', instance));
  const { words, cwd, env } = execution(service, (settings) => fs.readFileSync(settings, 'utf8'));
  const stopSeconds = Number(service.TimeoutStopSec?.[0] ?? fallbackStopSeconds);
  // A service begins with nothing of the environment of whoever asked for it.
  return { name, words, cwd, env: { PATH: '/usr/bin:/bin', ...env }, stopSeconds, ids: user };
}

async function start({ name, port, words: [program, ...rest], cwd, env, ids }) {
  const log = fs.openSync(path.join(place, 'log', name), 'a');
  const child = spawn(program, rest, { cwd, env, detached: true, stdio: ['ignore', log, log], ...ids });
  child.unref();
  if (!child.pid) throw new Error(`${name}: ${program} cannot be started.`);
  fs.writeFileSync(pidFile(name), String(child.pid));
  // Packages of Debian say when they are up, which systemd waits for.
  for (const deadline = Date.now() + upWithinMs; port && (await canListen(port)); await sleep(50)) {
    if (Date.now() > deadline || !isAlive(child.pid)) throw new Error(`${name} did not come up.`);
  }
}

async function stop({ name, stopSeconds = fallbackStopSeconds }) {
  if (!fs.existsSync(pidFile(name))) return;
  const pid = Number(fs.readFileSync(pidFile(name), 'utf8'));
  fs.rmSync(pidFile(name));
  if (!isAlive(pid)) return;
  process.kill(pid, 'SIGTERM');
  for (const deadline = Date.now() + stopSeconds * 1000; isAlive(pid); await sleep(50)) {
    if (Date.now() < deadline) continue;
    process.kill(pid, 'SIGKILL');
    throw new Error(`${name} did not end within ${stopSeconds} s.`);
  }
}

const verbs = {
  'daemon-reload': async () => undefined,
  start,
  enable: start,
  stop,
  disable: stop,
  restart: async (unit) => {
    await stop(unit);
    await start(unit);
  },
};

const [verb, ...words] = process.argv.slice(2);
if (!verbs[verb]) throw new Error(`Nobody has taught this systemctl to ${verb}.`);
const units = words.filter((word) => word !== '--now').map(read);
if (units.length === 0) await verbs[verb]();
for (const unit of units) await verbs[verb](unit);
