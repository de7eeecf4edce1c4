/** What people fill in and press has a spec of its own: the file of each form, panel, section, editor and dialogue. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

import { root } from '../paths.mjs';

const TESTED = /(?<!\/spec)-(form|panel|section|editor|dialogue)\.tsx$/;
/** What does nothing by itself, with the spec of what it does. */
const BY_OTHERS = {
  'libs/web/console-kit/src/forms/form-dialogue.tsx': 'libs/web/console-kit/src/forms/reason-dialogue.spec.tsx',
  'libs/web/facilitate/src/live/ending/leave-open-dialogue.tsx':
    'libs/web/facilitate/src/live/ending/use-leaving.spec.tsx',
  'libs/web/facilitate/src/live/room/take-out-dialogue.tsx': 'libs/web/facilitate/src/live/room/seats.spec.tsx',
};

export function check() {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'apps', 'libs'], { cwd: root });
  const files = String(listed)
    .split('\n')
    .filter((file) => fs.existsSync(path.join(root, file)));
  return faultsOf(files);
}

/** One sentence for each of these files that nothing tests. */
export function faultsOf(files) {
  const there = new Set(files);
  return files
    .filter((file) => TESTED.test(file))
    .map((file) => [file, BY_OTHERS[file] ?? file.replace(/\.tsx$/, '.spec.tsx')])
    .filter(([, spec]) => !there.has(spec))
    .map(([file, spec]) => `${file}: what is sent and what is refused is tested nowhere; write ${spec}.`);
}
