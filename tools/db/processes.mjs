import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

/** The command line of a process, words parted by spaces; empty where it cannot be known. */
export function commandOf(pid) {
  if (process.platform === 'linux') return readOr(`/proc/${pid}/cmdline`).replaceAll('\0', ' ');
  if (process.platform === 'win32') return '';
  return spawnSync('ps', ['-ww', '-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout ?? '';
}

/** True while a process of that number exists, of whichever user; one that only waits to be reaped is dead. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return process.platform !== 'linux' || !/\) Z /.test(readOr(`/proc/${pid}/stat`));
  } catch (error) {
    return error.code === 'EPERM';
  }
}

export function readOr(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
