/** .env.example is made from the Environment class; this shows that nobody changed one without the other. */
import fs from 'node:fs';
import path from 'node:path';

import { load } from '../load-typescript.mjs';
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
  const { describeEnvironment } = await load('libs/api/platform/src/config/read-environment.ts');
  return describeEnvironment();
}
