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
 * Seconds of a server's processor for 100,000 deliveries at the fastest rate that is decided, four a second: what it takes with
 * all who listen, less what it takes with one who listens to the same. So votes that are stored and counted, and timers, which the
 * bare server has none of, count for neither. The sockets are stages, since phones get so few deliveries (one in 2 s) that
 * windows would be long; those of both servers stay connected until all windows with them are over.
 * @param {{ ours: Served, bare: Served }} servers
 * @typedef {{ pid: number, sockets: object[], counters: { tallies: number }, during: () => unknown }} Served `during`
 * starts what is sent and answers, or resolves to, what ends it
 * @returns {Promise<{ cost: Ratio, whole: Ratio }>} `cost` as above; `whole` of everything that the process did in windows with
 * all who listen
 * @typedef {{ ours: number, bare: number, ratio: number }} Ratio medians, and ours as a share of the bare one's
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

/** Medians of windows of each server, in turns. */
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
