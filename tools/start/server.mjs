import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { commandOf, isAlive } from '../db/processes.mjs';
import { API, apiProgram, root } from '../paths.mjs';
import { run } from '../run.mjs';

const readyMs = 60_000;
const stopMs = 10_000;

/** `migrate` or `seed`: a one-shot command of the API program. Resolves with its exit code. */
export function command(name, settings) {
  return run(process.execPath, [...API, name], settings);
}

/**
 * Starts the API process. It can be stopped before it is `ready`, which rejects when it ends earlier or takes too long.
 * @returns {{ stop: () => Promise<void>, ready: Promise<void>, ended: Promise<number> }} `ended` is its exit code.
 */
export function serve(settings, folder) {
  const child = spawn(process.execPath, API, {
    cwd: root,
    // A group of its own: Ctrl-C reaches this process alone, which then ends the server in good order.
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...settings },
  });
  let over = false;
  const ended = new Promise((resolve) => {
    child.once('exit', (code) => resolve(code ?? 1));
    child.once('error', () => resolve(1));
  });
  void ended.then(() => (over = true));
  fs.writeFileSync(mark(folder), `${child.pid} ${process.pid}`);
  const stop = () => endProcess(child.pid, () => over);
  return { stop, ready: ready(settings, () => over), ended };
}

const mark = (folder) => path.join(folder, 'api.pid');

/** A run that was killed leaves its server behind, which would hold the port and the jobs. */
export async function endOrphan(folder) {
  if (!fs.existsSync(mark(folder))) return;
  const [server, starter] = fs.readFileSync(mark(folder), 'utf8').split(' ').map(Number);
  if (isAlive(starter) || !isAlive(server) || !commandOf(server).includes(apiProgram)) return;
  await endProcess(server, () => !isAlive(server));
}

async function endProcess(pid, isOver) {
  if (isOver()) return;
  process.kill(pid, 'SIGTERM');
  const deadline = Date.now() + stopMs;
  while (!isOver()) {
    if (Date.now() > deadline && isAlive(pid)) process.kill(pid, 'SIGKILL');
    await sleep(20);
  }
}

async function ready(settings, isOver) {
  const url = `http://127.0.0.1:${settings.PORT}/api/ready`;
  const deadline = Date.now() + readyMs;
  while (!isOver()) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.status === 200) return;
    if (Date.now() > deadline) throw new Error(`The server did not become ready within ${readyMs / 1000} seconds.`);
    await sleep(50);
  }
  throw new Error('The server ended before it was ready.');
}
