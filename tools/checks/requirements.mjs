/** Ids that comments and titles of tests name (S57, C15, I8) stand in docs/requirements.md, and each of its lines is named. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

import { root } from '../paths.mjs';

const page = 'docs/requirements.md';
const ownTest = 'tools/checks/checks.spec.mjs';
// In brackets, in a list of them, or before a colon; elsewhere such letters are references, keys and colours.
const named = /(?<=\(|\([^()\n]{0,60}[,;] |\* )[SCFI]\d{1,3}(?=[),;:])/g;

/** One sentence for each id without a line, and for each line without use. */
export function check() {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'apps', 'libs', 'tools'], { cwd: root });
  const sources = String(files)
    .split('\n')
    // The test of this check names ids that are not there.
    .filter((file) => /\.(ts|tsx|mjs|md)$/.test(file) && file !== ownTest && fs.existsSync(path.join(root, file)))
    .map((file) => ({ file, text: fs.readFileSync(path.join(root, file), 'utf8') }));
  return faultsOf(fs.readFileSync(path.join(root, page), 'utf8'), sources);
}

/** What the page lacks, and what it has too much; exported for its test. */
export function faultsOf(requirements, sources) {
  const listed = new Set([...requirements.matchAll(/^\| ([SCFI]\d+) /gm)].map(([, id]) => id));
  const uses = sources.flatMap(({ file, text }) => [...text.matchAll(named)].map(([id]) => ({ file, id })));
  const used = new Set(uses.map(({ id }) => id));
  return [
    ...uses.filter(({ id }) => !listed.has(id)).map(({ file, id }) => `${file}: ${id} has no line in ${page}`),
    ...[...listed].filter((id) => !used.has(id)).map((id) => `${page}: nothing names ${id}`),
  ];
}
