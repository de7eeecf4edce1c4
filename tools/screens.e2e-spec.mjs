/** `npm run screens` that is broken off: Ctrl-C in a terminal reaches the whole group, but not PostgreSQL. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { commandOf, isAlive } from './db/processes.mjs';
import { root } from './paths.mjs';

const patienceMs = 120_000;
const endingMs = 10_000;
let pictures;

jest.setTimeout(2 * patienceMs);

beforeAll(() => {
  pictures = fs.mkdtempSync(path.join(os.tmpdir(), 'rt-screens-'));
});

afterAll(() => fs.rmSync(pictures, { recursive: true, force: true }));

const numbers = () => fs.readdirSync('/proc').map(Number).filter(Boolean);

function parentOf(pid) {
  try {
    return Number(/\) \S (\d+)/.exec(fs.readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]);
  } catch {
    return undefined;
  }
}

/** Everything that a process has started, and what that has started. */
function startedBy(pid) {
  const own = numbers().filter((one) => parentOf(one) === pid);
  return own.flatMap((one) => [one, ...startedBy(one)]);
}

const runs = (pid, program) => startedBy(pid).some((one) => commandOf(one).includes(program));

/** Waits until it is so; false where it was not so in time. */
async function comesTo(met, ms) {
  for (const deadline = Date.now() + ms; !met(); await sleep(20)) if (Date.now() > deadline) return false;
  return true;
}

async function until(met) {
  if (!(await comesTo(met, patienceMs))) throw new Error('It did not come to that.');
}

/** Breaks a run off at a moment; answers what is left of it. */
async function leftAfter(moment) {
  const child = spawn(process.execPath, ['tools/screens.mjs', 'home-empty'], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, RT_SCREENS_DIR: pictures },
  });
  let text = '';
  child.stderr.on('data', (data) => (text += data));
  const isOver = () => child.exitCode !== null || child.signalCode !== null;
  const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)));
  await until(() => isOver() || moment(child.pid));
  if (isOver()) throw new Error(`It ended by itself: ${text}`);
  const all = startedBy(child.pid);
  process.kill(-child.pid, 'SIGINT');
  const code = await ended;
  // Who was told to end takes some moments more than who told them.
  await comesTo(() => !all.some(isAlive), endingMs);
  const alive = all.filter(isAlive).map(commandOf);
  const folders = fs.readdirSync(os.tmpdir()).filter((name) => name.startsWith(`rt-postgres-${child.pid}-`));
  // Why it ended otherwise than it was told to.
  return { code, alive, folders, ...(code === 130 ? {} : { said: text.slice(-2000) }) };
}

const nothing = { code: 130, alive: [], folders: [] };

// Only Linux tells who started whom in a file.
(fs.existsSync('/proc') ? describe : describe.skip)('npm run screens that is broken off', () => {
  it('leaves nothing while the server behind the pages is made', async () => {
    expect(await leftAfter((pid) => runs(pid, 'rt-postgres-') && runs(pid, 'main.cjs migrate'))).toEqual(nothing);
  });

  it('leaves nothing while pages are looked at', async () => {
    expect(await leftAfter((pid) => runs(pid, 'main.cjs') && runs(pid, '--type=renderer'))).toEqual(nothing);
  });
});
