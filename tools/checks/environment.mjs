/** .env.example is made from the Environment class; this shows that nobody changed one without the other. */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { root } from '../paths.mjs';

const example = path.join(root, '.env.example');
const head = `# Settings of a Roundtable process. Made from libs/api/platform/src/config by
# \`node tools/checks/run.mjs environment --write\`; a line that is commented out shows the default.
`;

export async function check({ write = false } = {}) {
  const wanted = await render();
  if (write) fs.writeFileSync(example, wanted);
  const found = fs.existsSync(example) ? fs.readFileSync(example, 'utf8') : '';
  if (found === wanted) return [];
  return ['.env.example differs from the Environment class: run `node tools/checks/run.mjs environment --write`.'];
}

async function render() {
  const notes = await describe();
  const blocks = notes.map(({ variable, sentence, byDefault }) => {
    return `# ${sentence}\n${byDefault === '' ? `# ${variable}=` : `# ${variable}=${quoted(byDefault)}`}\n`;
  });
  return [head, ...blocks].join('\n');
}

const quoted = (value) => (/[\s<>#]/.test(value) ? `"${value}"` : value);

async function describe() {
  const folder = fs.mkdtempSync(path.join(root, 'node_modules', '.rt-environment-'));
  try {
    const bundle = await rolldown({
      cwd: root,
      input: { environment: 'libs/api/platform/src/config/read-environment.ts' },
      platform: 'node',
      tsconfig: 'tsconfig.base.json',
      external: (id) => !/^(\.|\/|@rt\/|@oxc-project\/runtime)/.test(id) && !path.isAbsolute(id),
    });
    await bundle.write({ dir: folder, format: 'cjs', entryFileNames: '[name].cjs' });
    await bundle.close();
    return createRequire(import.meta.url)(path.join(folder, 'environment.cjs')).describeEnvironment();
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
