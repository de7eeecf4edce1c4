/**
 * `npm run screens`: visits every page in every state as the browser tests do (apps/web-e2e/src/screens) and takes pictures
 * of it at four widths, in `artefacts/screens`. `npm run screens -- NAME ...` visits only the screens whose names contain a
 * NAME. With `--pseudo` each word of the catalogues is in brackets and 40 % longer.
 */
import fs from 'node:fs';
import path from 'node:path';

import { root } from './paths.mjs';
import { buildAll, tool } from './run.mjs';

const isPseudo = process.argv.includes('--pseudo');
const folder = path.join(root, isPseudo ? 'artefacts/screens-pseudo' : 'artefacts/screens');
const names = process.argv.slice(2).filter((word) => !word.startsWith('--'));

await buildAll();
fs.rmSync(folder, { recursive: true, force: true });
process.exitCode = await tool(
  'jest',
  ['-c', 'apps/web-e2e/jest.config.cjs', '--maxWorkers=2', 'src/screens/screens-'],
  {
    ...{ RT_SCREENS_DIR: folder, RT_SCREENS: names.join(' '), RT_SCREENS_PSEUDO: isPseudo ? '1' : '' },
  },
);
console.log(`Pictures, to be looked at: ${folder}`);
