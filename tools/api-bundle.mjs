/** Bundles our API code; packages stay outside. Rolldown emits decorator metadata, which esbuild and tsx do not. */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { rolldown, watch } from 'rolldown';

import { root } from './paths.mjs';
import { words } from './words-plugin.mjs';

// The runtime's helpers are inlined, because production installs do not have that package.
const ownPrefixes = ['.', '/', '@rt/', 'virtual:rt-', '\0', '@oxc-project/runtime'];
const isOwn = (id) => ownPrefixes.some((prefix) => id.startsWith(prefix)) || path.isAbsolute(id);

const input = {
  cwd: root,
  input: { main: 'apps/api/src/main.ts' },
  platform: 'node',
  tsconfig: 'tsconfig.base.json',
  // The server renders its pages by Preact, as apps/site does.
  resolve: { alias: { 'react/jsx-runtime': 'preact/jsx-runtime' } },
  external: (id) => !isOwn(id) && id !== 'react/jsx-runtime',
  plugins: [words()],
  // Of no use to who starts it on a slow machine.
  checks: { bundlerTimings: false },
};
const threadInput = {
  ...input,
  input: { 'counting-thread': 'libs/api/activities/src/tallies/counting-thread.ts' },
};
const output = {
  dir: path.join(root, 'dist/apps/api'),
  format: 'cjs',
  sourcemap: true,
  entryFileNames: '[name].cjs',
  // Classes of one name in two files get a suffix in the bundle; the OpenAPI document needs the written name.
  keepNames: true,
};

/** `node tools/api-bundle.mjs [folder]`: bundles the server, usually where the builds of all apps stand. */
export async function bundleApi(dir = output.dir) {
  fs.rmSync(dir, { recursive: true, force: true });
  for (const program of [input, threadInput]) {
    const bundle = await rolldown(program);
    await bundle.write({ ...output, dir });
    await bundle.close();
  }
}

/** Bundles the server into a folder, with the texts of some files (by their whole paths) in the place of those on disk. */
export async function bundleWith(texts, dir) {
  const replaced = {
    name: 'replaced-texts',
    resolveId: (id, importer) => {
      const file = path.join(path.dirname(importer ?? root), `${id}.ts`);
      return file in texts ? file : undefined;
    },
    load: (id) => texts[id],
  };
  const bundle = await rolldown({ ...input, plugins: [...input.plugins, replaced] });
  await bundle.write({ ...output, dir });
  await bundle.close();
}

/** Bundles at every change; `onBuilt` and `onFailed` are called after each round. */
export function watchApi(onBuilt, onFailed) {
  const programs = [input, threadInput].map((program) => ({ ...program, output }));
  return watch(programs).on('event', (event) => {
    if (event.code === 'END') onBuilt();
    if (event.code === 'ERROR') onFailed(event.error);
    event.result?.close();
  });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await bundleApi(process.argv[2]);
