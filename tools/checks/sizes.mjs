/** Files have at most 300 lines. A folder of a library has at most 25 files before it gets folders by step or subject. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

import { root } from '../paths.mjs';

const MOST = { lines: 300, inFolder: 25 };
const CODE = /^(apps|libs|tools)\/.*\.(tsx?|mjs)$/;

export function check() {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' });
  const files = listed.split('\0').filter((file) => CODE.test(file) && fs.existsSync(path.join(root, file)));
  const sizes = files.map((file) => [file, fs.readFileSync(path.join(root, file), 'utf8').split('\n').length - 1]);
  return [...faultsOfSizes(sizes), ...faultsOfFolders(files)];
}

/** What is wrong with files of these lines (`[file, lines]`). */
export function faultsOfSizes(sizes) {
  return sizes
    .filter(([, count]) => count > MOST.lines)
    .map(([file, count]) => `${file} has ${count} lines, ${MOST.lines} are allowed.`);
}

export function faultsOfFolders(files) {
  const counts = new Map();
  for (const file of files.filter((name) => name.startsWith('libs/'))) {
    const folder = path.dirname(file);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > MOST.inFolder)
    .map(([folder, count]) => `${folder} has ${count} files: give it folders named by a step or a subject.`);
}
