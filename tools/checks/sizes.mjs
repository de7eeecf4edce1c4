/**
 * Files stay small: none over 300 lines, and of those without tests half have 55 lines or fewer and nine in ten 130 or fewer.
 * A folder of a lib has at most 25 files before it gets folders named by a step or a subject. These are no lint rules
 * because they are of many files at once; `any`, default exports, functions and complexity are (tools/checks/borders.mjs).
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

import { root } from '../paths.mjs';

export const MOST = { lines: 300, median: 55, p90: 130, inFolder: 25 };

const CODE = /^(apps|libs|tools)\/.*\.(tsx?|mjs)$/;
const TEST = /(^|[./-])(e2e-)?spec[.-]/;

/** Folders that have more files, and how many: numbers only fall, and a folder that needs none any more goes. */
const FULLER = {};

/** One sentence for each measure that is broken. */
export function check() {
  const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' });
  const files = tracked.split('\0').filter((file) => CODE.test(file) && fs.existsSync(path.join(root, file)));
  const sizes = files.map((file) => [file, fs.readFileSync(path.join(root, file), 'utf8').split('\n').length - 1]);
  return [...faultsOfSizes(sizes), ...faultsOfFolders(files, FULLER)];
}

/** What is wrong with files of these lines (`[file, lines]`). */
export function faultsOfSizes(sizes) {
  const lines = sizes
    .filter(([file]) => !TEST.test(file) && !file.startsWith('tools/'))
    .map(([, count]) => count)
    .sort((one, other) => one - other);
  const at = (share) => lines[Math.floor(lines.length * share)] ?? 0;
  return [
    ...sizes
      .filter(([file, count]) => count > MOST.lines)
      .map(([file, count]) => `${file} has ${count} lines, ${MOST.lines} are allowed.`),
    ...[
      ['Half of the files have', at(0.5), MOST.median],
      ['Nine files in ten have', at(0.9), MOST.p90],
    ]
      .filter(([, found, most]) => found > most)
      .map(([what, found, most]) => `${what} ${found} lines or fewer, it should be ${most}: split the longest.`),
  ];
}

/** Folders of libs with too many files, where `fuller` does not allow it. */
export function faultsOfFolders(files, fuller) {
  const counts = new Map();
  for (const file of files.filter((name) => name.startsWith('libs/'))) {
    const folder = path.dirname(file);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const over = [...counts].filter(([folder, count]) => count > (fuller[folder] ?? MOST.inFolder));
  const gone = Object.keys(fuller).filter((folder) => (counts.get(folder) ?? 0) <= MOST.inFolder);
  return [
    ...over.map(([folder, count]) => `${folder} has ${count} files: give it folders named by a step or a subject.`),
    ...gone.map((folder) => `${folder} is no longer fuller than others: take it out of tools/checks/sizes.mjs.`),
  ];
}
