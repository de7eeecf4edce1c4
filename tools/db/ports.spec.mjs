import { spawnSync } from 'node:child_process';
import path from 'node:path';

import { freePort } from './ports.mjs';

describe('a free port', () => {
  afterEach(() => jest.restoreAllMocks());

  /** What chance says next, then anything. */
  const chance = (...numbers) => {
    const random = Math.random;
    jest.spyOn(Math, 'random').mockImplementation(() => numbers.shift() ?? random());
  };

  it('is given to nobody else, though nobody listens on it yet', async () => {
    const at = Math.random();
    chance(at, at);
    const one = await freePort();

    expect(await freePort()).not.toBe(one);
  });

  it('that another process has claimed is given again after its end', async () => {
    const script = `import(process.argv[1]).then(async ({ freePort }) => { console.log(await freePort()); process.reallyExit() })`;
    const { stdout } = spawnSync(process.execPath, ['-e', script, path.join(__dirname, 'ports.mjs')], {
      encoding: 'utf8',
    });
    const at = (Number(stdout) - 20_000 + 0.5) / 12_000;
    // Whoever finds the claim of a dead process clears it away.
    chance(at);
    await freePort();
    chance(at);

    expect(await freePort()).toBe(Number(stdout));
  });
});
