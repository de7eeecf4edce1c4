const TRANSPORTS = /engine\.io-client[\\/]build[\\/]esm[\\/]transports[\\/]index\.js$/;

/**
 * Vite plugin: leaves the long-polling and WebTransport code of the socket client out of the build, since only
 * WebSocket is ever used (docs/decisions.md 24). Saves a phone about 4 kB.
 */
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
