import { createHash } from 'node:crypto';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

const firstPort = 3000;
// Above this, a port may be in use by an outgoing connection although nobody listens on it.
const lastPort = 32_767;

/** Refuses a wish for another mode: who asked for production must not get a server that lets anybody in. */
export function refuseOtherMode() {
  const { RT_MODE: mode } = process.env;
  if (!mode || mode === 'demo') return;
  throw new Error(`npm start is the demonstration alone, and RT_MODE is ${mode}: see docs/operations.md.`);
}

const OPTIONS = ['--lan', '--watch'];

/** Refuses an option that is none: whoever mistyped --lan must not look for the reason on the phones. */
export function refuseUnknownOptions(given) {
  const unknown = given.filter((option) => !OPTIONS.includes(option));
  if (unknown.length === 0) return;
  throw new Error(`npm start does not know ${unknown.join(' ')}. For phones: npm start -- --lan`);
}

/** Settings of a demo's API process in addition to the environment, which has precedence. */
export async function demoSettings({ folder, database, lan }) {
  const everywhere = lan ? '0.0.0.0' : '127.0.0.1';
  const host = process.env.HOST || everywhere;
  const port =
    process.env.PORT && process.env.PORT !== '0' ? await asked(process.env.PORT, host) : await nextFreePort(host);
  return {
    RT_MODE: 'demo',
    PORT: String(port),
    HOST: host,
    RT_DATA_DIR: folder,
    LOG_LEVEL: process.env.LOG_LEVEL || 'warn',
    ...databaseSettings(database),
    ...(lan ? lanSettings(port) : {}),
  };
}

function databaseSettings(database) {
  if (!database) return {};
  const { ownerUrl, appUrl, publicUrl } = database;
  return { DATABASE_URL: ownerUrl, DATABASE_APP_URL: appUrl, DATABASE_PUBLIC_URL: publicUrl };
}

function lanSettings(port) {
  const address = lanAddress();
  const { RT_LAN_URL: url = address && `http://${address}:${port}` } = process.env;
  return url ? { RT_LAN_URL: url, RT_EXTRA_ORIGINS: url } : {};
}

/** One mark a database, so that the demo is seeded once in each. */
export function seedMark(folder, databaseUrl) {
  const name = createHash('sha256')
    .update(databaseUrl ?? 'embedded')
    .digest('hex')
    .slice(0, 12);
  return path.join(folder, `seeded-${name}`);
}

/** The port that was asked for (0, any, is none); what is no port at all is left to the server, which checks every setting. */
async function asked(port, host) {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535 || (await isFree(Number(port), host))) return port;
  throw new Error(`Port ${port} is in use or not allowed: set PORT to another one, or leave it out.`);
}

async function nextFreePort(host) {
  for (let port = firstPort; port <= lastPort; port += 1) {
    if (await isFree(port, host)) return port;
  }
  throw new Error(`No port between ${firstPort} and ${lastPort} is free.`);
}

/** False when the port is taken; a host on which no port can be had is a fault of its own. */
function isFree(port, host) {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', ({ code }) => {
      if (code === 'EADDRINUSE' || code === 'EACCES') resolve(false);
      else reject(new Error(`HOST is ${host}, which is no address of this machine.`));
    });
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
