/** The servers and rows behind the pages, made in the order in which the pages are looked at. */
import { RAISED_LIMITS, startTopology } from '../load/topology.mjs';
import { staffOf } from './staff.mjs';
import { demoWorld, emptyWorld, manyWorld, oneWorld, statesWorld } from './worlds.mjs';

const ENV = { ...RAISED_LIMITS, RT_LIMIT_TEXTS_PER_SEC: '1000', RT_LIMIT_TEXTS_BURST: '1000' };

/**
 * Starts a server without demo data and one with it. `worlds` yields, one after the other, `{ name, base, staff,
 * places }`; what is made for the next is made when it is asked for, so its pages must be looked at before.
 */
export async function startSetting() {
  const topologies = [];
  const started = async (seed) => {
    const topology = await startTopology({ durable: false, seed, env: ENV });
    topologies.push(topology);
    return { base: topology.processes[0].url, staff: await staffOf(topology) };
  };
  async function* worlds() {
    const bare = await started(false);
    yield { name: 'empty', ...bare, places: await emptyWorld() };
    yield { name: 'one', ...bare, places: await oneWorld(bare.base, bare.staff) };
    const demo = await started(true);
    yield { name: 'demo', ...demo, places: await demoWorld(demo.base, demo.staff) };
    yield { name: 'states', ...demo, places: await statesWorld(demo.base, demo.staff) };
    yield { name: 'many', ...demo, places: await manyWorld(demo.base, demo.staff) };
  }
  return {
    worlds: worlds(),
    stop: async () => {
      for (const topology of topologies) await topology.stop();
    },
  };
}
