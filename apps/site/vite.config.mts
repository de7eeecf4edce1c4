import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vite';

import { shortAdvice } from '../../tools/short-advice-plugin.mjs';
import { websocketOnly } from '../../tools/websocket-only-plugin.mjs';
import { words } from '../../tools/words-plugin.mjs';
import { earlyScript } from './early-script.mjs';

const workspace = fileURLToPath(new URL('../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const api = process.env['RT_DEV_API'] ?? 'http://127.0.0.1:3000';
const WORKER = 'room-worker';
const explore = `${here}src/explore.ts`;

/** The participant's pages, the stage, and the script that enhances the archive's pages (docs/decisions.md 1): on Preact. */
export default defineConfig({
  root: here,
  base: '/',
  plugins: [
    words(),
    websocketOnly(),
    shortAdvice(),
    earlyScript('room.html', `${workspace}libs/web/room/src/session/ask-early.ts`),
  ],
  resolve: {
    alias: [
      { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
      { find: /^react-dom$/, replacement: 'preact/compat' },
      { find: /^react\/jsx-(dev-)?runtime$/, replacement: 'preact/jsx-runtime' },
      { find: /^react$/, replacement: 'preact/compat' },
      { find: /^@rt\/(components|web\/(?:ui|explore))\/(.+\.css)$/, replacement: `${workspace}libs/$1/src/$2` },
      { find: '@rt/contracts/plain', replacement: `${workspace}libs/contracts/src/plain.ts` },
      { find: /^@rt\/((?:web\/)?kinds)\/(.+)$/, replacement: `${workspace}libs/$1/src/$2` },
      { find: /^@rt\/(.+)$/, replacement: `${workspace}libs/$1/src/index.ts` },
    ],
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: `${workspace}dist/apps/site`,
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rollupOptions: {
      // A worker governs the pages below its own address, which may never change.
      output: {
        // Few files: a phone fetches six at a time at most. The participant's pages and the stage need all of Preact, and most
        // forms the checks of texts. What lays out a text in a line is needed at once, and is a line itself.
        codeSplitting: {
          groups: [
            { name: 'preact', test: /[\\/]node_modules[\\/]preact[\\/]/ },
            {
              name: 'texts',
              test: /[\\/]libs[\\/](domain[\\/]text[\\/]src[\\/](?!isolated|scripts)|kinds[\\/]src[\\/]choosing)/,
              minShareCount: 2,
            },
          ],
        },
        entryFileNames: ({ name }) => (name === WORKER ? `${WORKER}.js` : 'assets/[name]-[hash].js'),
      },
      // Nothing but styles and the entries does anything by being loaded: what is not called is left out.
      treeshake: {
        // Advice to whoever builds, such as on words that are not compiled, which `words` refuses before.
        manualPureFunctions: ['console.warn'],
        moduleSideEffects: (id: string) =>
          /\.css$|[\\/]apps[\\/]site[\\/]|[\\/](room|stage)[\\/]src[\\/]index\.ts$|\.html/.test(id),
      },
      input: {
        room: `${here}room.html`,
        stage: `${here}stage.html`,
        [WORKER]: `${here}worker/room-worker.ts`,
        ...(existsSync(explore) ? { explore } : {}),
      },
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/api': api, '/socket.io': { target: api, ws: true } },
  },
});
