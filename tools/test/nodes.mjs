/** Fetches each other promised version of Node from npm, and runs what a person would do first. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

import { dataFolder } from '../paths.mjs';

/** One of each release line, the newest last: the oldest is what package.json asks for, the newest is in the image. */
export const NODES = ['20.20.2', '22.23.3', '24.21.0'];

export function otherNodes(running = process.versions.node) {
  const line = (version) => version.split('.')[0];
  return NODES.filter((version) => line(version) !== line(running));
}

export function nodeFolder(version) {
  const name = `node-${process.platform}-${process.arch}`;
  const folder = path.join(dataFolder(), 'nodes', version);
  const bin = path.join(folder, 'node_modules', name, 'bin');
  if (!fs.existsSync(path.join(bin, 'node'))) fetchNode(folder, `${name}@${version}`);
  const asked = spawnSync(path.join(bin, 'node'), ['--version'], { encoding: 'utf8' });
  if (asked.stdout?.trim() !== `v${version}`)
    throw new Error(`Node ${version} does not run: ${asked.error ?? asked.stderr}`);
  return bin;
}

function fetchNode(folder, wanted) {
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
  const words = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', wanted];
  const npm = spawnSync('npm', words, { cwd: folder, encoding: 'utf8' });
  if (npm.status !== 0) throw new Error(`${wanted} could not be fetched:\n${npm.stderr}`);
}
