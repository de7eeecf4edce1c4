import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { startTemporaryDatabase } from '../../../../tools/db.mjs';
import { command, serve } from '../../../../tools/start/server.mjs';
import { demoSettings } from '../../../../tools/start/settings.mjs';

/** A demo that serves the network of this machine, as `npm start -- --lan` runs it. */
export interface LanServer {
  /** Address for phones: plain http, not loopback. */
  readonly url: string;
  down(): Promise<void>;
  up(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts it on the next free port with a database of its own. */
export async function startLan(): Promise<LanServer> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rt-lan-'));
  const database = await startTemporaryDatabase({ durable: false });
  const made = await demoSettings({ folder, database, lan: true });
  const settings = { ...made, NODE_ENV: 'production', LOG_LEVEL: 'error' };
  for (const name of ['migrate', 'seed']) {
    if ((await command(name, settings)) !== 0) throw new Error(`${name} failed`);
  }
  let server = serve(settings, folder);
  await server.ready;
  return {
    url: ('RT_LAN_URL' in settings ? settings.RT_LAN_URL : undefined) ?? '',
    down: () => server.stop(),
    up: async () => {
      server = serve(settings, folder);
      await server.ready;
    },
    stop: async () => {
      await server.stop();
      await database.stop();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}
