/** Who used the processors during a replay, where the server and its database were started here. */
import process from 'node:process';

import { cpuSeconds, cpuSecondsOfFamily } from '../load/measure.mjs';

/** Moment and CPU seconds of server, database and this client; the moment alone for a server that runs elsewhere. */
export function costsNow(own) {
  const at = performance.now();
  // Only Linux tells what a process has used in /proc.
  if (!own || process.platform !== 'linux') return { at, cpu: {} };
  const { user, system } = process.cpuUsage();
  return {
    at,
    cpu: {
      server: cpuSeconds(own.processes[0].pid),
      PostgreSQL: cpuSecondsOfFamily(own.database.pid),
      'this client': (user + system) / 1e6,
    },
  };
}

/** "842 a second for 14.2 s; CPU of server 71 %, PostgreSQL 52 %, this client 20 %" of one core each. */
export function costSince(before, after, votes) {
  const seconds = (after.at - before.at) / 1000;
  const rate = `${Math.round(votes / seconds)} a second for ${seconds.toFixed(1)} s`;
  const shares = Object.entries(after.cpu).map(
    ([who, used]) => `${who} ${Math.round(((used - before.cpu[who]) / seconds) * 100)} %`,
  );
  return shares.length > 0 ? `${rate}; of one core: ${shares.join(', ')}` : rate;
}
