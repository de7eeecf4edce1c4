import fs from 'node:fs';
import path from 'node:path';

import { launchBrowserServer } from '../browser.mjs';
import { freePort } from '../db.mjs';
import { endLeftOpen } from '../load/left-open.mjs';
import { RAISED_LIMITS, startTopology } from '../load/topology.mjs';

// The run waits for this file to disappear before it ends (ready-made-teardown.cjs).
const entry = path.join(process.env.RT_READY_MADE, `shared-${process.pid}`);
fs.writeFileSync(entry, '');

let ending;
const end = () => {
  ending ??= endLeftOpen().finally(() => {
    fs.rmSync(entry, { force: true });
    process.exit();
  });
};
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, end);
process.once('disconnect', end);

process.once('message', async (request) => {
  try {
    process.send(request.browser ? await runBrowser() : await runServer(request.server));
  } catch (error) {
    if (process.connected) process.send({ error: error.stack });
    end();
  }
});

async function runBrowser() {
  return { browserUrl: (await launchBrowserServer()).wsEndpoint() };
}

async function runServer({ seed, env }) {
  const proxyPort = await freePort();
  const { database, processes } = await startTopology({
    durable: false,
    seed,
    env: { ...RAISED_LIMITS, RT_EXTRA_ORIGINS: `http://127.0.0.1:${proxyPort}`, ...env },
  });
  const { ownerUrl, appUrl, publicUrl } = database;
  return { url: processes[0].url, proxyPort, database: { ownerUrl, appUrl, publicUrl } };
}
