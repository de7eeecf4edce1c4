/** .env.example matches the Environment class, and containers get every setting meant for them. */
import fs from 'node:fs';
import path from 'node:path';

import { load } from '../load-typescript.mjs';
import { root } from '../paths.mjs';

const example = path.join(root, '.env.example');
const compose = path.join(root, 'docker-compose.yml');
const composeExample = path.join(root, 'deploy/compose.env.example');

/** Settings that the image or the compose file decides on, or that are the demonstration's. */
const NOT_FOR_CONTAINERS = [
  'RT_MODE',
  'RT_ROLES',
  'PORT',
  'HOST',
  'RT_EXTRA_ORIGINS',
  'RT_LAN_URL',
  'RT_DATA_DIR',
  'RT_WEB_DIR',
];

const head = `# Settings of a Roundtable process. Made from libs/api/platform/src/config by
# \`node tools/checks/run.mjs environment --write\`; a line that is commented out shows the default.
`;

export async function check({ write = false } = {}) {
  const wanted = await render();
  if (write) fs.writeFileSync(example, wanted);
  const found = fs.existsSync(example) ? fs.readFileSync(example, 'utf8') : '';
  const differs =
    '.env.example differs from the Environment class: run `node tools/checks/run.mjs environment --write`.';
  const [passing, named] = [compose, composeExample].map((file) => fs.readFileSync(file, 'utf8'));
  return [...(found === wanted ? [] : [differs]), ...faultsOfCompose(wanted, passing, named)];
}

/** Settings of .env.example that docker-compose.yml does not pass, and those that it leaves to .env without that its example names them. */
export function faultsOfCompose(settings, passing, named, notMeant = NOT_FOR_CONTAINERS) {
  const meant = namesIn(settings).filter((name) => !notMeant.includes(name));
  const isPassed = (name) => new RegExp(`^ +${name}: `, 'm').test(passing);
  const isLeft = (name) => passing.includes(`\${${name}:-`);
  const isNamed = (name) => name.startsWith('RT_LIMIT_') || namesIn(named).includes(name);

  return [
    ...meant.filter((name) => !isPassed(name)).map((name) => `docker-compose.yml does not pass ${name}.`),
    ...meant
      .filter((name) => isLeft(name) && !isNamed(name))
      .map((name) => `compose.env.example does not name ${name}.`),
  ];
}

const namesIn = (text) => [...text.matchAll(/^(?:# )?([A-Z][A-Z_]+)=/gm)].map(([, name]) => name);

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
