import { createHash, randomBytes } from 'node:crypto';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { secretFile } from '../paths.mjs';

const firstPort = 3000;
// Above this, a port may be in use by an outgoing connection although nobody listens on it.
const lastPort = 32_767;

/** What the API process is given for a demonstration; what the environment says already stays. */
export async function demoSettings({ folder, database, lan }) {
  const port = process.env.PORT || String(await nextFreePort(lan ? '0.0.0.0' : '127.0.0.1'));
  const address = lan ? lanAddress() : undefined;
  return {
    RT_MODE: 'demo',
    PORT: port,
    HOST: process.env.HOST || (lan ? '0.0.0.0' : '127.0.0.1'),
    PUBLIC_URL: process.env.PUBLIC_URL || `http://127.0.0.1:${port}`,
    RT_DATA_DIR: folder,
    RT_SECRET: process.env.RT_SECRET || demoSecret(folder),
    ...(database
      ? { DATABASE_URL: database.ownerUrl, DATABASE_APP_URL: database.appUrl, DATABASE_PUBLIC_URL: database.publicUrl }
      : {}),
    ...(address && !process.env.RT_LAN_URL ? { RT_LAN_URL: `http://${address}:${port}` } : {}),
  };
}

/** The secret that wraps the demonstration's keys: without it, earlier data could not be read after a restart. */
function demoSecret(folder) {
  return secretFile(path.join(folder, 'rt-secret'), () => randomBytes(48).toString('base64url'));
}

/** One mark a database, so that the demo is seeded once in each. */
export function seedMark(folder, databaseUrl) {
  const name = createHash('sha256')
    .update(databaseUrl ?? 'embedded')
    .digest('hex')
    .slice(0, 12);
  return path.join(folder, `seeded-${name}`);
}

async function nextFreePort(host) {
  for (let port = firstPort; port <= lastPort; port += 1) {
    if (await isFree(port, host)) return port;
  }
  throw new Error(`No port between ${firstPort} and ${lastPort} is free.`);
}

function isFree(port, host) {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/** The address under which phones of the same network reach this machine; private ranges are preferred. */
export function lanAddress() {
  const candidates = Object.entries(os.networkInterfaces())
    .flatMap(([name, addresses]) => (addresses ?? []).map((entry) => ({ name, ...entry })))
    .filter((entry) => entry.family === 'IPv4' && !entry.internal && !entry.address.startsWith('169.254.'));
  const score = ({ name, address }) =>
    (/^(docker|br-|veth|virbr|utun|tun|tap|vmnet)/.test(name) ? 0 : 4) +
    (/^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/.test(address) ? 2 : 0) +
    (/^(en|eth|wl)/.test(name) ? 1 : 0);
  return candidates.sort((a, b) => score(b) - score(a))[0]?.address;
}
