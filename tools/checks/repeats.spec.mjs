import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { faultsOf, repeatsIn } from './repeats.mjs';

const LINES = ['query', 'answer', 'result', 'tally', 'vote', 'count'].map(
  (name, at) => `  const ${name} = await load(${at}, 'the ${name} of this room', { of: room, at: ${at} });`,
);
const block = (lines) => `export async function read(load, room) {\n${lines.join('\n')}\n}\n`;
const imports = LINES.map((_line, at) => `import { one${at}, two${at}, three${at}, four${at} } from './part-${at}';`);

describe('repeatsIn', () => {
  let folder;

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rt-repeats-spec-'));
  });
  afterEach(() => fs.rmSync(folder, { recursive: true }));

  const write = (files) => {
    for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), text);
    return repeatsIn([folder]);
  };

  it('finds a block of six lines that stands in two files, in the code of browsers too', () => {
    const found = write({ 'a.ts': `const a = 1;\n${block(LINES)}`, 'b.ts': block(LINES), 'c.tsx': '', 'd.mjs': '' });
    expect(found).toHaveLength(1);
    expect(found[0].lines).toBeGreaterThanOrEqual(6);
    expect([found[0].first, found[0].second].map((place) => path.basename(place).split(':')[0]).sort()).toEqual([
      'a.ts',
      'b.ts',
    ]);
  });

  it('leaves shorter ones and lists of imports alone', () => {
    const files = { 'a.ts': block(LINES.slice(0, 3)), 'b.ts': block(LINES.slice(0, 3)) };
    expect(write({ ...files, 'c.ts': imports.join('\n'), 'd.ts': imports.join('\n') })).toEqual([]);
  });

  it('names all blocks once there are more than may be', () => {
    const repeat = { first: 'a.ts:1', second: 'b.ts:9', lines: 7 };
    expect(faultsOf([repeat], 1)).toEqual([]);
    expect(faultsOf([repeat, repeat], 1)).toEqual([
      '2 blocks of 6 lines and more stand twice, 1 may. Make one part of the newest:',
      'a.ts:1 and b.ts:9, 7 lines',
      'a.ts:1 and b.ts:9, 7 lines',
    ]);
  });
});
