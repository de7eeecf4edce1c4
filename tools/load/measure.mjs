/** Small figures: medians, CPU time of a process, children that tell their port. */
import { fork } from 'node:child_process';
import fs from 'node:fs';

/** Middle value; of an even number the mean of the two middle ones. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The value below which 95 of 100 of the values lie. */
export function p95(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(0.95 * sorted.length))];
}

/** Bytes of memory that a process holds, from /proc. */
export function residentBytes(pid) {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(kilobytes) * 1024;
}

/** CPU seconds (user and system) that a process has used, from /proc (100 ticks a second). */
export function cpuSeconds(pid) {
  const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** CPU seconds of a process and of its present and ended children, from /proc. */
export function cpuSecondsOfFamily(pid) {
  const ticks = (id) => {
    try {
      const stat = fs.readFileSync(`/proc/${id}/stat`, 'utf8');
      const [, parent, ...fields] = stat
        .slice(stat.lastIndexOf(')') + 2)
        .split(' ')
        .map(Number);
      // User and system time, and that of children that have ended.
      return { parent, own: fields[9] + fields[10], children: fields[11] + fields[12] };
    } catch {
      return undefined;
    }
  };
  const family = fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ id: Number(name), ...ticks(name) }))
    .filter(({ id, parent }) => id === pid || parent === pid);
  return family.reduce((sum, { id, own, children }) => sum + own + (id === pid ? children : 0), 0) / 100;
}

/** Milliseconds since the given `performance.now()`. */
export const since = (start) => performance.now() - start;

/** Starts a bare server of ./bare and answers `{ url, pid, send, stop }` once it listens. */
export function startBare(name, ...args) {
  const child = fork(new URL(`./bare/${name}.mjs`, import.meta.url), args.map(String), {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code}`)));
    child.once('message', ({ port }) =>
      resolve({
        url: `http://127.0.0.1:${port}`,
        pid: child.pid,
        send: (message) => child.send(message),
        stop: () => child.kill('SIGKILL'),
      }),
    );
  });
}

/** A table of text with right-aligned figures. */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column ? String(cell).padStart(widths[column]) : String(cell).padEnd(widths[column])))
        .join('  '),
    )
    .join('\n');
}
