import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { rolldown } from 'rolldown';

import { root } from './paths.mjs';
import { words } from './words-plugin.mjs';

/** The exports of a file, which is named from the root of the workspace; packages stay outside. */
export async function load(file) {
  const folder = fs.mkdtempSync(path.join(root, 'node_modules', '.rt-load-'));
  try {
    const bundle = await rolldown({
      cwd: root,
      input: { loaded: file },
      platform: 'node',
      tsconfig: 'tsconfig.base.json',
      external: (id) => !/^(\.|\/|@rt\/|@oxc-project\/runtime)/.test(id) && !path.isAbsolute(id),
      plugins: [words()],
      // What a tool writes to its standard error is what went wrong; that a busy machine takes its time is not.
      checks: { bundlerTimings: false },
    });
    await bundle.write({ dir: folder, format: 'cjs', entryFileNames: '[name].cjs', keepNames: true });
    await bundle.close();
    return createRequire(import.meta.url)(path.join(folder, 'loaded.cjs'));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
