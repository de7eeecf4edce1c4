/** `npm run bench -- NAME`: figures as ratios against a bare limit, taken in one run on this machine. */
import { benchDoor } from './door.mjs';
import { benchLive } from './live.mjs';
import { benchOpinion } from './opinion.mjs';
import { benchPhone } from './phone.mjs';
import { benchRestart } from './restart.mjs';
import { benchSize } from './size.mjs';
import { benchTally } from './tally.mjs';

const benches = {
  live: benchLive,
  door: benchDoor,
  restart: benchRestart,
  size: benchSize,
  tally: benchTally,
  opinion: benchOpinion,
  phone: benchPhone,
};
const name = process.argv[2] ?? '';

if (name in benches) {
  process.exitCode = await benches[name](process.argv[3]);
} else {
  console.error(`Name a bench: ${Object.keys(benches).join(', ')}. For example: npm run bench -- live`);
  process.exitCode = 2;
}
