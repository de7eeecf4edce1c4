/** What a delivery costs a server, beside a bare one. */
import { setTimeout as sleep } from 'node:timers/promises';

import { cpuSeconds, median } from './measure.mjs';

/** Windows of each server; they take turns, so that what else the machine does meets both alike. */
const WINDOWS = 6;
const WINDOW_MS = 5000;
/** Until two servers that thousands have just come to, or gone from, have cleared up after that. */
const SETTLE_MS = 15_000;
const RUN_IN_MS = 500;

/**
 * Seconds of a server's processor per 100,000 deliveries (`cost`): with all listeners less with one, so that storing and timers
 * do not count. `whole` is all that the process did. The sockets are stages, since phones get few frames. `during` starts the sending.
 */
export async function fanOut(servers) {
  const all = await windowsOf(servers);
  for (const { sockets } of Object.values(servers)) sockets.slice(1).forEach((socket) => socket.close());
  const one = await windowsOf(servers);
  for (const { sockets } of Object.values(servers)) sockets[0].close();
  return {
    cost: beside((name) => (all[name].seconds - one[name].seconds) / (all[name].delivered - one[name].delivered)),
    whole: beside((name) => all[name].seconds / all[name].delivered),
  };
}

function beside(costOf) {
  const [ours, bare] = ['ours', 'bare'].map((name) => costOf(name) * 100_000);
  return { ours, bare, ratio: ours / bare };
}

async function windowsOf(servers) {
  const windows = { ours: [], bare: [] };
  await sleep(SETTLE_MS);
  for (let turn = 0; turn < WINDOWS; turn++) {
    for (const [name, server] of Object.entries(servers)) windows[name].push(await windowOf(server));
  }
  const typical = (name, figure) => median(windows[name].map((window) => window[figure]));
  const of = (name) => ({ seconds: typical(name, 'seconds'), delivered: typical(name, 'delivered') });
  return { ours: of('ours'), bare: of('bare') };
}

async function windowOf({ pid, counters, during }) {
  const end = await during();
  await sleep(RUN_IN_MS);
  const first = counters.tallies;
  const before = cpuSeconds(pid);
  await sleep(WINDOW_MS);
  const delivered = counters.tallies - first;
  const seconds = cpuSeconds(pid) - before;
  await end();
  if (!delivered) throw new Error('nothing was delivered');
  return { seconds, delivered };
}
