/**
 * The canary of entities: every column is renamed in memory, in all of them at once, and each file of the server that
 * asks a table by its entity must fail to compile. One that compiles has lost the tie between its query and the column.
 */
import fs from 'node:fs';

import { programOf, serverFiles } from './statements.mjs';

const files = serverFiles();
const texts = new Map(files.map((file) => [file, fs.readFileSync(file, 'utf8')]));
const entities = files.filter((file) => file.endsWith('.entity.ts'));
const asking = files.filter((file) => /\.table\(\w+Entity\b/.test(texts.get(file)));

/** What TypeScript says of the files that ask, with these texts in place of what stands there. */
function faultsOf(overlay) {
  const program = programOf(asking, overlay);
  return asking.filter((file) => program.getSemanticDiagnostics(program.getSourceFile(file)).length > 0);
}

it('fails in every query when a column is renamed in its entity', () => {
  expect(asking.length).toBeGreaterThan(5);
  const renamed = entities.map((file) => [file, texts.get(file).replace(/\b(\w+)([!?]:)/g, 'gone_$1$2')]);

  expect(faultsOf({})).toEqual([]);
  expect(faultsOf(Object.fromEntries(renamed))).toEqual(asking);
}, 120_000);
