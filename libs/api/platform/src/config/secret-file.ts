import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Environment } from './environment';

/**
 * The secret from which all keys are derived: RT_SECRET, or in a demo a file of random bytes in RT_DATA_DIR that only
 * its owner may read. Throws when that file is readable by others.
 */
export function rootSecret(environment: Environment): Buffer {
  if (environment.secret) return Buffer.from(environment.secret, 'utf8');
  const folder = environment.dataDir ?? '.';
  const file = join(folder, 'secret');
  if (!existsSync(file)) create(folder, file);
  if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0) {
    throw new Error(`${file} must be readable by its owner only (chmod 600).`);
  }
  return Buffer.from(readFileSync(file, 'utf8').trim(), 'hex');
}

function create(folder: string, file: string): void {
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
    chmodSync(file, 0o600);
  } catch (error) {
    // Two processes may start at once: the first one's secret holds.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
