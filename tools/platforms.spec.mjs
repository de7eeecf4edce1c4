import fs from 'node:fs';
import path from 'node:path';

import { packageFor } from './db/binaries.mjs';
import { platformFault } from './ensure-install.mjs';
import { root } from './paths.mjs';

const read = (file) => JSON.parse(fs.readFileSync(path.join(root, file), 'utf8'));

describe('npm start on', () => {
  it.each([
    ['darwin', 'arm64'],
    ['darwin', 'x64'],
    ['linux', 'arm64'],
    ['linux', 'x64'],
  ])('%s %s finds a PostgreSQL whose install script may run', (platform, arch) => {
    const name = packageFor(platform, arch);
    const installed = read('package-lock.json').packages[`node_modules/${name}`];

    expect(installed).toMatchObject({ os: [platform], cpu: [arch], optional: true });
    expect(read('package.json').allowScripts[name]).toBe(true);
    expect(platformFault(platform)).toBeUndefined();
  });

  it('Windows says to use WSL', () => {
    expect(platformFault('win32')).toContain('wsl --install');
  });
});
