// Node's own modules only: this runs in a bare clone, before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

import { root } from './paths.mjs';

const minimum = [20, 19];

/** What stands in the way of running here, in a sentence; undefined where nothing does. */
export function platformFault(platform) {
  if (platform !== 'win32') return undefined;
  return 'Roundtable does not run on Windows itself. Install WSL (wsl --install), then run npm start in its Linux.';
}

function checkPlatform() {
  const fault = platformFault(process.platform);
  if (!fault) return;
  console.error(fault);
  process.exit(1);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > minimum[0] || (major === minimum[0] && minor >= minimum[1])) return;
  console.error(`Roundtable needs Node ${minimum.join('.')} or later; this is Node ${process.versions.node}.`);
  process.exit(1);
}

/** Runs `npm ci` when node_modules is absent or was made from another package-lock.json; else takes a millisecond. */
export function ensureInstall() {
  checkPlatform();
  checkNode();
  const lock = createHash('sha256')
    .update(fs.readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = path.join(root, 'node_modules', '.rt-install');
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === lock) return;

  if (!installedMatches()) {
    console.log('Installing packages (about a minute) …');
    const npm = spawnSync('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (npm.status !== 0) process.exit(npm.status ?? 1);
  }
  fs.writeFileSync(stamp, lock);
}

/** True after somebody ran `npm ci` or `npm install` by hand: npm's own record of what is installed equals the lock. */
function installedMatches() {
  const record = path.join(root, 'node_modules', '.package-lock.json');
  if (!fs.existsSync(record)) return false;
  const wanted = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(fs.readFileSync(record, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([name, entry]) => name === '' || entry.optional || installed[name]?.version === entry.version,
  );
}
