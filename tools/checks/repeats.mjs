/**
 * No more blocks of six lines and more stand twice than in version e300f79, however much the code grows; lists of imports
 * do not count. `jscpd` finds them; a new one is made one part that both places use.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

import { root } from '../paths.mjs';

/** As many as version e300f79 had in 1,018 files; this number may only become smaller. */
const MOST = 12;
const LEAST_LINES = 6;
const FOLDERS = ['apps', 'libs', 'tools'];

export async function check() {
  return faultsOf(repeatsIn(FOLDERS.map((folder) => path.join(root, folder))), MOST);
}

/** Every block that stands twice in the code of these folders: `{ first, second, lines }`, each place as file:line. */
export function repeatsIn(folders) {
  const answer = fs.mkdtempSync(path.join(os.tmpdir(), 'rt-repeats-'));
  try {
    const program = createRequire(import.meta.url).resolve('jscpd/run-jscpd.js');
    const options = ['--min-lines', String(LEAST_LINES), '--format', 'typescript,tsx,javascript', '--absolute'];
    const leftOut = ['--ignore', '**/node_modules/**,**/dist/**', '--ignore-pattern', 'import\\s[^;]*;'];
    const report = ['--reporters', 'json', '--output', answer];
    const words = [program, ...folders, ...options, ...leftOut, ...report];
    const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`jscpd failed: ${stderr}`);
    return JSON.parse(fs.readFileSync(path.join(answer, 'jscpd-report.json'), 'utf8')).duplicates.map(blockOf);
  } finally {
    fs.rmSync(answer, { recursive: true, force: true });
  }
}

function blockOf({ firstFile, secondFile, lines }) {
  const placeOf = ({ name, start }) => `${path.relative(root, name)}:${start}`;
  return { first: placeOf(firstFile), second: placeOf(secondFile), lines };
}

/** None while there are at most so many; else all of them, since nothing tells the new one. */
export function faultsOf(repeats, most) {
  if (repeats.length <= most) return [];
  return [
    `${repeats.length} blocks of ${LEAST_LINES} lines and more stand twice, ${most} may. Make one part of the newest:`,
    ...repeats.map(({ first, second, lines }) => `${first} and ${second}, ${lines} lines`),
  ];
}
