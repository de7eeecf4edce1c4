import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Environment } from './environment';
import { EnvironmentFaults } from './read-environment';

/** RT_SECRET, or in a demo a private file in RT_DATA_DIR. Throws where others can read the file. */
export function rootSecret(environment: Environment): Buffer {
  if (environment.secret) return Buffer.from(environment.secret, 'utf8');
  const folder = environment.dataDir ?? '.';
  const file = join(folder, 'secret');
  if (!existsSync(file)) create(folder, file);
  if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0) {
    throw new EnvironmentFaults([`${file} must be readable by its owner only (chmod 600).`]);
  }
  return Buffer.from(readFileSync(file, 'utf8').trim(), 'hex');
}

function create(folder: string, file: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
    chmodSync(file, 0o600);
  } catch (error) {
    // Two processes may start at once: the first one's secret holds.
    if (existsSync(file)) return;
    throw new EnvironmentFaults([`RT_DATA_DIR cannot hold the secret: ${(error as Error).message}.`]);
  }
}
