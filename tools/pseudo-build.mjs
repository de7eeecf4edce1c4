/** The front ends and the server with the language of tests beside the complete one, in a folder of their own. */
import path from 'node:path';

import { PSEUDO } from './language-packs.mjs';
import { root } from './paths.mjs';
import { run, tool } from './run.mjs';

/** Inside the workspace, since the server finds its packages upwards of itself. */
const folder = path.join(root, 'artefacts/pseudo-language');

/** Builds them: `program`, the server's file, and `webDir`, where it finds the front ends. */
export async function buildPseudo() {
  const languages = { RT_LANGUAGES: PSEUDO };
  const site = (app) => [
    'build',
    `apps/${app}`,
    '--outDir',
    path.join(folder, app),
    '--emptyOutDir',
    '--logLevel=warn',
  ];
  const codes = [
    await tool('vite', site('site'), languages),
    await tool('vite', site('console'), languages),
    await run(process.execPath, ['tools/api-bundle.mjs', path.join(folder, 'api')], languages),
  ];
  if (codes.some((code) => code !== 0)) throw new Error(`The builds in the language of tests ended with ${codes}.`);
  return { program: path.join(folder, 'api/main.cjs'), webDir: folder };
}
