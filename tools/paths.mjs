import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
export const isRoot = process.getuid?.() === 0;

export const apiProgram = path.join(root, 'dist/apps/api/main.cjs');

/** A larger young space, since a full room's answers would be copied again and again. As in the Dockerfile. */
export const API = apiOf(apiProgram);

export function apiOf(program) {
  return ['--enable-source-maps', '--max-semi-space-size=64', program];
}

/**
 * Where a checkout keeps its database and its secret: `.data` beside the code. As root the data belong to another user,
 * who may not be able to see the checkout, so they go to /var/lib, one folder a checkout; both survive a reboot.
 */
export function dataFolder() {
  const checkout = createHash('sha256').update(root).digest('hex').slice(0, 12);
  const standard = isRoot ? path.join('/var/lib/roundtable', checkout) : path.join(root, '.data');
  const folder = path.resolve(process.env.RT_DATA_DIR || standard);
  fs.mkdirSync(folder, { recursive: true, mode: 0o755 });
  return folder;
}

/** Reads a secret file, or makes it with `make()`; only its owner may read it. */
export function secretFile(file, make) {
  if (!fs.existsSync(file)) {
    const draft = `${file}.${process.pid}`;
    fs.writeFileSync(draft, make(), { mode: 0o600 });
    fs.renameSync(draft, file);
  }
  return fs.readFileSync(file, 'utf8');
}
