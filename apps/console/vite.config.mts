import { fileURLToPath } from 'node:url';

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

import { websocketOnly } from '../../tools/websocket-only-plugin.mjs';
import { words } from '../../tools/words-plugin.mjs';

const workspace = fileURLToPath(new URL('../..', import.meta.url));
const api = process.env['RT_DEV_API'] ?? 'http://127.0.0.1:3000';

/** The console below /console; the API serves index.html, whose styles made at run time carry its nonce (README 34). */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/console/',
  plugins: [words(), websocketOnly(), react()],
  html: { cspNonce: '__RT_NONCE__' },
  resolve: {
    alias: [
      { find: '@rt/contracts/plain', replacement: `${workspace}libs/contracts/src/plain.ts` },
      { find: /^@rt\/(components|web\/ui)\/(.+\.css)$/, replacement: `${workspace}libs/$1/src/$2` },
      { find: /^@rt\/((?:web\/)?kinds)\/(.+)$/, replacement: `${workspace}libs/$1/src/$2` },
      { find: /^@rt\/(.+)$/, replacement: `${workspace}libs/$1/src/index.ts` },
    ],
  },
  build: {
    outDir: `${workspace}dist/apps/console`,
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rollupOptions: {
      // One file for how kinds are answered and drawn: a facilitator meets most of them, and it compresses better than forty.
      // What the first page needs stands apart, so that it brings none of that.
      output: {
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'], test: /[\\/](libs|node_modules)[\\/]/, priority: 2 },
            {
              name: 'kinds',
              test: /[\\/]libs[\\/]web[\\/]kinds[\\/]src[\\/][\w-]+[\\/](phone|chart)\.tsx?$/,
              priority: 1,
            },
          ],
        },
      },
      // Nothing of ours but styles and the entry does anything by being loaded: what is not called is left out.
      treeshake: { moduleSideEffects: (id: string) => !/[\\/]libs[\\/]/.test(id) || /\.css/.test(id) },
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/api': api, '/socket.io': { target: api, ws: true } },
  },
});
