import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { root } from '../paths.mjs';
import { kindLists } from './kind.mjs';

const FOLDERS = ['libs/kinds/src/quick-poll/', 'libs/web/kinds/src/quick-poll/'];

/** Lines that a kind adds to files which are there: one in each list that they hold. */
const LINES = {
  'libs/kinds/src/names.ts': 1,
  // Rules, charts, records and rehearsals.
  'libs/kinds/src/registry.ts': 4,
  'libs/web/kinds/src/phone.ts': 1,
  'libs/web/kinds/src/charts.ts': 1,
  'libs/web/kinds/src/editors.ts': 1,
  // What it exports, and its sample for tests that go through all kinds.
  'libs/kinds/src/index.ts': 1,
  'libs/kinds/src/spec-samples.ts': 1,
  // Sections of words: of charts; of editors, with the name of the kind, and of phones.
  'libs/kinds/src/words.en-GB.json': 1,
  'libs/web/kinds/src/words.en-GB.json': 3,
};

describe('a new kind', () => {
  let copy;

  beforeEach(() => {
    copy = fs.mkdtempSync(path.join(os.tmpdir(), 'rt-new-kind-'));
    for (const file of ['.oxfmtrc.json', ...Object.keys(kindLists)]) {
      fs.mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
      fs.copyFileSync(path.join(root, file), path.join(copy, file));
    }
  });
  afterEach(() => fs.rmSync(copy, { recursive: true }));

  it('is two folders, and a line in each list', () => {
    const written = generate();

    const outside = written.filter((file) => !FOLDERS.some((folder) => file.startsWith(folder)));
    expect(outside.sort()).toEqual(Object.keys(LINES).sort());
    expect(Object.fromEntries(outside.map((file) => [file, linesAdded(file)]))).toEqual(LINES);
  });

  // A process of its own: jest has no import() for oxfmt.
  function generate() {
    const code = `import { generate } from ${JSON.stringify(path.join(root, 'tools/generate/generate.mjs'))};
      console.log(JSON.stringify(await generate('kind', 'quick-poll', ${JSON.stringify(copy)})));`;
    return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' }));
  }

  /** Lines of a list alone: what they need is imported above. */
  function linesAdded(file) {
    const lines = fs.readFileSync(path.join(copy, file), 'utf8').split('\n');
    return lines.filter((line) => /quick.?poll/i.test(line) && !line.startsWith('import ')).length;
  }
});
