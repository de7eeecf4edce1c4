/** A free port may be taken before it is used, so a file with the process id claims it. */
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

import { isAlive } from './processes.mjs';

const claims = path.join(os.tmpdir(), `rt-ports-${process.getuid?.() ?? os.userInfo().username}`);
const ours = [];
process.once('exit', () => ours.forEach((file) => fs.rmSync(file, { force: true })));

/**
 * A free port of 127.0.0.1, from below those that systems give to outgoing connections: one of these could be taken by
 * any connection before it is used. Nobody else is given it while this process lives.
 * @returns {Promise<number>}
 */
export async function freePort() {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    if (claim(port) && (await canListen(port))) return port;
  }
}

/** True where nobody has claimed the port before, who holds it while this process lives; a claim whose process has ended counts for nothing. */
export function claim(port) {
  fs.mkdirSync(claims, { recursive: true });
  const file = path.join(claims, String(port));
  try {
    fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
    ours.push(file);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  // Whoever finds it left over takes it away and goes on to another one, so that two cannot take it over at once.
  if (!isAlive(holderOf(file))) fs.rmSync(file, { force: true });
  return false;
}

function holderOf(file) {
  try {
    // One that is just being written is empty: it is held as if by ourselves.
    return Number(fs.readFileSync(file, 'utf8')) || process.pid;
  } catch (error) {
    if (error.code === 'ENOENT') return process.pid;
    throw error;
  }
}

/** True when nobody listens on that port of 127.0.0.1 now. */
export function canListen(port) {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
