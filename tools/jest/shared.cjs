/** One server and one browser per jest worker, loaded outside the sandbox; each in a process (run-shared.mjs). */
const { fork } = require('node:child_process');
const path = require('node:path');

/**
 * @typedef {{ url: string, proxyPort: number, database: { ownerUrl: string, appUrl: string, publicUrl: string } }} SharedServer
 * `proxyPort`: free for a proxy, whose origin the server accepts.
 * @typedef {{ seed?: boolean, env?: Record<string, string> }} ServerOptions
 */

const running = new Map();
/** Those that the current file uses. */
const used = new Set();
const connections = new Set();

async function start(key, request) {
  const child = fork(path.join(__dirname, 'run-shared.mjs'), {
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  child.once('exit', () => running.delete(key));
  const started = await new Promise((resolve, reject) => {
    child.once('message', ({ error, ...answer }) => (error ? reject(new Error(error)) : resolve(answer)));
    child.once('exit', (code) => reject(new Error(`A shared part ended with ${code}.`)));
    child.send(request);
  });
  // The worker may end without waiting for it.
  child.unref();
  child.channel?.unref();
  return { started, end: () => child.kill('SIGTERM') };
}

async function sharedPart(request) {
  const key = JSON.stringify(request);
  used.add(key);
  if (!running.has(key)) {
    const starting = start(key, request);
    running.set(key, starting);
    starting.catch(() => running.delete(key));
  }
  return (await running.get(key)).started;
}

async function discard(key) {
  const part = await running.get(key)?.catch(() => undefined);
  running.delete(key);
  part?.end();
}

const isReady = (url) =>
  fetch(`${url}/api/ready`).then(
    ({ ok }) => ok,
    () => false,
  );

/**
 * The worker's server with these settings. A file makes rooms of its own there, and changes nothing that others read.
 * @param {ServerOptions} [options]
 * @returns {Promise<SharedServer>}
 */
async function sharedServer({ seed = true, env = {} } = {}) {
  const request = { server: { seed, env } };
  const server = await sharedPart(request);
  if (await isReady(server.url)) return server;
  await discard(JSON.stringify(request));
  return sharedPart(request);
}

/** A connection to the worker's browser. Its contexts are closed with it, at the latest after the file. */
async function connectBrowser() {
  const { chromium } = require('playwright-core');
  const { browserUrl } = await sharedPart({ browser: true });
  const browser = await chromium.connect(browserUrl);
  connections.add(browser);
  return browser;
}

/** After a file: a file that failed may have broken what it used, so the next one starts its own. */
async function afterFile({ failed }) {
  await Promise.all([...connections].map((browser) => browser.close()));
  if (failed) await Promise.all([...used].map(discard));
  connections.clear();
  used.clear();
}

module.exports = { sharedServer, connectBrowser, afterFile };
