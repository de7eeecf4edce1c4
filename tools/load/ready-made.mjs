/** Clusters with migrations and demo data, made once per run and copied: each takes half a minute (RT_READY_MADE). */
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

import { lock, startTemporaryDatabase } from '../db.mjs';
import { apiProgram } from '../paths.mjs';

/**
 * The installation of that name, made by `fill` where it is not there yet. The demo plans from the hour in which it is
 * made, so what an hour has made serves in that hour alone, and to the program alone that made it.
 * @param {string} name
 * @param {(database: object, secret: string) => void} fill
 * @returns {Promise<{ folder: string, secret: string } | undefined>} for `startTemporaryDatabase({ from: folder })`
 */
export async function readyMade(name, fill) {
  const home = process.env.RT_READY_MADE;
  if (!home) return undefined;
  const { mtimeMs } = fs.statSync(apiProgram);
  const folder = path.join(home, `${name}-${Math.floor(mtimeMs)}-${new Date().toISOString().slice(0, 13)}`);
  const secretOf = () => fs.readFileSync(path.join(folder, 'secret'), 'utf8');
  const release = await lock(`${folder}.lock`);
  try {
    if (!fs.existsSync(folder)) await make(folder, fill);
    return { folder, secret: secretOf() };
  } finally {
    release();
  }
}

async function make(folder, fill) {
  const secret = randomBytes(32).toString('base64url');
  const database = await startTemporaryDatabase({ durable: false });
  const draft = `${folder}.draft`;
  try {
    fill(database, secret);
    await database.keepCluster(draft);
  } catch (error) {
    await database.stop();
    throw error;
  }
  fs.writeFileSync(path.join(draft, 'secret'), secret, { mode: 0o600 });
  fs.renameSync(draft, folder);
}
