/** The servers and rows behind the pages, made in the order in which the pages are looked at. */
import { RAISED_LIMITS, startTopology } from '../load/topology.mjs';
import { staffOf } from './staff.mjs';
import { demoWorld, emptyWorld, manyWorld, oneWorld, statesWorld } from './worlds.mjs';

const ENV = { ...RAISED_LIMITS, RT_LIMIT_TEXTS_PER_SEC: '1000', RT_LIMIT_TEXTS_BURST: '1000' };

const WORLDS = [
  { name: 'empty', seed: false, make: emptyWorld },
  { name: 'one', seed: false, make: oneWorld },
  { name: 'demo', seed: true, make: demoWorld },
  { name: 'states', seed: true, make: statesWorld },
  { name: 'many', seed: true, make: manyWorld },
];

/**
 * Starts a server without demo data and one with it, as far as the worlds named need them. `worlds` yields, one after
 * the other, `{ name, base, database, staff, places }`; what is made for the next is made when it is asked for, so the pages of
 * one must be looked at before.
 * @param {string[]} [names]
 * @param {{ program?: string, webDir?: string }} [built] a server and front ends other than the built ones
 */
export async function startSetting(names = WORLDS.map(({ name }) => name), { program, webDir } = {}) {
  const env = webDir ? { ...ENV, RT_WEB_DIR: webDir } : ENV;
  const topologies = [];
  const servers = new Map();
  let stopped = false;
  const start = async (seed) => {
    if (stopped) throw new Error('The setting has been stopped.');
    const starting = startTopology({ durable: false, seed, env, ...(program ? { program } : {}) });
    topologies.push(starting);
    const topology = await starting;
    return { base: topology.processes[0].url, database: topology.database, staff: await staffOf(topology) };
  };
  const serverOf = (seed) => {
    if (!servers.has(seed)) servers.set(seed, start(seed));
    return servers.get(seed);
  };

  async function* worlds() {
    for (const { name, seed, make } of WORLDS.filter((one) => names.includes(one.name))) {
      const { base, database, staff } = await serverOf(seed);
      yield { name, base, database, staff, places: await make(base, staff) };
    }
  }

  return {
    worlds: worlds(),
    /** Also what is being started. */
    stop: async () => {
      stopped = true;
      // One that could not be started has ended by itself and told who asked for it.
      for (const topology of await Promise.allSettled(topologies)) await topology.value?.stop();
    },
  };
}
