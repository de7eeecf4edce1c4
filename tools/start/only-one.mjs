import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { commandOf, isAlive } from '../db/processes.mjs';

/**
 * One start a data folder: a second one would build over the first, and stop its database in the end. The mark of a
 * start that was killed counts for nothing. Throws the sentence for the person who started the second one.
 * @returns {Promise<{ tellPort: (port: string) => void }>} `tellPort` notes where the server is, for that sentence.
 */
export async function claim(folder) {
  const file = path.join(folder, 'start.json');
  const write = (port, flag) => fs.writeFileSync(file, JSON.stringify({ pid: process.pid, port }), { flag });
  for (let attempt = 1; ; attempt += 1) {
    try {
      write(undefined, 'wx');
      process.once('exit', () => fs.rmSync(file, { force: true }));
      return { tellPort: (port) => write(port, 'w') };
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = read(file);
    if (holder && isStart(holder.pid)) throw new Error(sentence(holder, folder));
    // What cannot be read may be half written; a moment later it is whole, or the work of somebody who was killed.
    if (holder || attempt > 10) fs.rmSync(file, { force: true });
    else await sleep(50);
  }
}

function read(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** The number of a dead process may belong to another program by now. */
function isStart(pid) {
  if (pid === process.pid || !isAlive(pid)) return false;
  return process.platform === 'win32' || /tools.(start|dev)\.mjs/.test(commandOf(pid));
}

function sentence({ pid, port }, folder) {
  const where = port ? `runs already at http://127.0.0.1:${port}` : 'is being started already';
  return (
    `Roundtable ${where} (process ${pid}, data in ${folder}). Stop that one first with Ctrl-C, ` +
    'or give this one a folder of its own in RT_DATA_DIR.'
  );
}
