import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { installedBrowser } from './installed.mjs';

describe('the browser that is installed', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rt-installed-'));

  afterAll(() => fs.rmSync(folder, { recursive: true }));

  /** A program that answers so when it is asked for its version. */
  const program = (name, says, status = 0) => {
    const place = path.join(folder, name);
    fs.writeFileSync(place, `#!/bin/sh\necho "${says}"\nexit ${status}\n`, { mode: 0o755 });
    return place;
  };
  const missing = path.join(folder, 'missing');
  const stub = program('stub', 'Chromium 1 requires the chromium snap to be installed.', 1);
  const snap = program('snap', 'Chromium 131.0.6778.85 snap');
  const other = program('other', 'This is something else');

  it.each([
    ['Chromium', 'Chromium 142.0.7444.59 built on Debian GNU/Linux 13'],
    ['Chrome', 'Google Chrome 142.0.7444.59 '],
  ])('is the first that tells its version: %s', async (name, says) => {
    const browser = program(name, says);
    expect(await installedBrowser([missing, stub, snap, other, browser])).toBe(browser);
  });

  it('is none where nothing there can be used', async () => {
    expect(await installedBrowser([missing, stub, snap, other])).toBeUndefined();
  });
});
