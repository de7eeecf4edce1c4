import { isAlive } from '../db/processes.mjs';

const everyMs = 500;

/** Calls `work` once when that process, which need not be a child of this one, is gone. */
export function whenDead(pid, work) {
  const timer = setInterval(() => {
    if (isAlive(pid)) return;
    clearInterval(timer);
    work();
  }, everyMs);
  timer.unref();
}

/** npm hands SIGTERM to its shell, which ends without telling the program that it runs; a lost parent says the same. */
export function onParentGone(work) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    work();
  }, everyMs);
  timer.unref();
}
