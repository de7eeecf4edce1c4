const TRANSPORTS = /engine\.io-client[\\/]build[\\/]esm[\\/]transports[\\/]index\.js$/;

/** Vite plugin: drops the unused transports of the socket client (docs/decisions.md 24), 4 kB. */
export function websocketOnly() {
  return {
    name: 'rt-websocket-only',
    enforce: 'pre',
    load(id) {
      if (!TRANSPORTS.test(id.split('?')[0])) return null;
      return 'import { WS } from "./websocket.js";\nexport const transports = { websocket: WS };\n';
    },
  };
}
