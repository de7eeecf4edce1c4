/** What a delivery costs a server, beside a bare one. */
import { setTimeout as sleep } from 'node:timers/promises';

import { cpuSeconds, median } from './measure.mjs';

/** Windows of each server; they take turns, so that what else the machine does meets both alike. */
const WINDOWS = 6;
const WINDOW_MS = 5000;
/** Until two servers that thousands have just come to have cleared up after that. */
const SETTLE_MS = 15_000;
const RUN_IN_MS = 500;

/**
 * Seconds of a server's processor for 100,000 deliveries at the fastest rate that is decided, four a second. The sockets
 * are stages, since phones get so few (one in 2 s) that the timers of an idle process would be the larger part of what is
 * measured; those of both servers stay connected all the time.
 * @param {{ ours: Served, bare: Served }} servers
 * @typedef {{ pid: number, sockets: object[], counters: { tallies: number }, during: () => unknown }} Served `during`
 * starts what is sent and answers, or resolves to, what ends it
 * @returns {Promise<{ ours: number, bare: number, ratio: number }>} medians, and ours as a share of the bare one's
 */
export async function fanOut(servers) {
  const costs = { ours: [], bare: [] };
  await sleep(SETTLE_MS);
  for (let window = 0; window < WINDOWS; window++) {
    for (const [name, server] of Object.entries(servers)) costs[name].push(await costPer100k(server));
  }
  for (const { sockets } of Object.values(servers)) sockets.forEach((socket) => socket.close());
  const [ours, bare] = [median(costs.ours), median(costs.bare)];
  return { ours, bare, ratio: ours / bare };
}

async function costPer100k({ pid, counters, during }) {
  const end = await during();
  await sleep(RUN_IN_MS);
  const first = counters.tallies;
  const before = cpuSeconds(pid);
  await sleep(WINDOW_MS);
  const delivered = counters.tallies - first;
  const seconds = cpuSeconds(pid) - before;
  await end();
  if (!delivered) throw new Error('nothing was delivered');
  return (seconds / delivered) * 100_000;
}
