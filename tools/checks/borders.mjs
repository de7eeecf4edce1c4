/** Wrong samples must be refused, right ones pass: without Nx's graph the border rule skips itself. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { createProjectGraphAsync } from '@nx/devkit';
import { ESLint } from 'eslint';

import { root } from '../paths.mjs';
import { bin } from '../run.mjs';

const border = '@nx/enforce-module-boundaries';
const imports = '@typescript-eslint/no-restricted-imports';
const syntax = 'no-restricted-syntax';
const properties = 'no-restricted-properties';

const using = (name, from) => `import { ${name} } from '${from}';\n\nexport const it = ${name};`;

const wrong = [
  ['libs/domain/text/src/canary.ts', using('Injectable', '@nestjs/common'), border],
  ['libs/domain/text/src/canary.ts', using('Temporal', 'temporal-polyfill'), border],
  ['libs/domain/text/src/canary.ts', using('contracts', '@rt/contracts'), border],
  ['libs/domain/text/src/canary.ts', using('readFileSync', 'node:fs'), imports],
  [
    'libs/domain/text/src/canary.ts',
    'function one() {\n  return 1;\n}\nexport const it = one();',
    '@stylistic/padding-line-between-statements',
  ],
  ['libs/domain/text/src/canary.ts', 'export const now = () => new Date();', syntax],
  ['libs/domain/text/src/canary.ts', 'export const now = () => Date.now();', properties],
  ['libs/domain/text/src/canary.ts', 'export const dice = () => Math.random();', properties],
  ['libs/contracts/src/canary.ts', using('DataSource', 'typeorm'), border],
  ['libs/contracts/src/canary.ts', using('platform', '@rt/api/platform'), border],
  ['libs/words/src/canary.ts', using('createElement', 'react'), border],
  ['libs/components/src/canary.ts', using('ui', '@rt/web/ui'), border],
  ['libs/components/src/canary.ts', using('h', 'preact'), border],
  ['libs/components/src/canary.ts', using('useState', 'react'), imports],
  ['libs/components/src/canary.tsx', 'export const it = <p style={{}} />;', syntax],
  ['libs/components/src/canary.tsx', 'export const it = <p onClick={() => undefined} />;', syntax],
  ['libs/api/archive/src/canary.tsx', 'export const it = <p dangerouslySetInnerHTML={{ __html: it }} />;', syntax],
  ['libs/kinds/src/canary.ts', using('contracts', '@rt/contracts'), border],
  ['libs/kinds/src/canary.ts', using('ui', '@rt/web/ui'), border],
  ['libs/kinds/src/canary.ts', using('Temporal', 'temporal-polyfill'), border],
  ['libs/kinds/src/canary.ts', 'export const dice = () => Math.random();', properties],
  ['libs/domain/polling/src/canary.ts', using('kinds', '@rt/kinds'), border],
  ['libs/web/room/src/canary.ts', using('editors', '@rt/web/kinds/editors'), 'no-restricted-imports'],
  ['libs/web/organise/src/canary.ts', using('phone', '@rt/web/kinds/rating/phone'), 'no-restricted-imports'],
  ['libs/web/kinds/src/rating/phone.tsx', using('Button', '@mantine/core'), border],
  ['libs/web/kinds/src/rating/phone.tsx', using('editor', './editor'), 'no-restricted-imports'],
  ['libs/web/kinds/src/rating/phone.tsx', using('room', '@rt/web/room'), border],
  ['libs/web/room/src/canary.ts', using('accounts', '@rt/api/accounts'), border],
  ['libs/web/room/src/canary.ts', using('DataSource', 'typeorm'), border],
  ['libs/web/room/src/canary.ts', using('stage', '@rt/web/stage'), border],
  ['libs/web/room/src/canary.ts', using('Button', '@mantine/core'), border],
  ['libs/web/ui/src/canary.ts', using('Button', '@mantine/core'), border],
  ['libs/web/room/src/canary.ts', using('kit', '@rt/web/console-kit'), border],
  ['libs/web/room/src/canary.ts', using('LIMITS', '@rt/contracts'), imports],
  ['libs/web/room/src/canary.ts', "export const state = () => fetch('/api/live/state');", syntax],
  ['libs/web/organise/src/canary.ts', 'export const at = (id: string) => `/api/roundtables/${id}`;', syntax],
  [
    'libs/web/organise/src/canary.ts',
    "import { t } from './words';\nexport const LABELS = [t('organise.name')];",
    syntax,
  ],
  ['libs/web/ui/src/canary.ts', using('io', 'socket.io-client'), border],
  ['libs/api/accounts/src/canary.ts', using('programmes', '@rt/api/programmes'), border],
  ['libs/api/accounts/src/canary.ts', using('live', '@rt/api/live'), border],
  ['libs/api/seats/src/canary.ts', using('activities', '@rt/api/activities'), border],
  ['libs/api/archive/src/canary.ts', using('accounts', '@rt/api/accounts'), border],
  ['libs/api/accounts/src/canary.ts', using('testing', '@rt/testing'), border],
  ['libs/api/accounts/src/canary.ts', using('createElement', 'react'), border],
  ['libs/api/accounts/src/canary.ts', using('near', '../../platform/src/index'), border],
  ['libs/api/accounts/src/canary.ts', using('DataSource', 'typeorm'), imports],
  ['libs/api/accounts/src/canary.ts', using('Server', 'socket.io'), imports],
  ['libs/api/accounts/src/canary.ts', 'export const mode = process.env.RT_MODE;', properties],
  ['libs/api/accounts/src/canary.ts', 'export default class Canary {}', syntax],
  [
    'libs/api/accounts/src/canary.controller.ts',
    'export function get(a: string) {\n  if (a) return a;\n  return;\n}',
    syntax,
  ],
  [
    'libs/api/accounts/src/canary.ts',
    'export class Wide {\n  constructor(a: A, b: B, c: C, d: D, e: E, f: F, g: G) {}\n}',
    syntax,
  ],
  [
    'libs/api/accounts/src/canary.ts',
    `export function knot(n: number) {\n${'  if (n) return n;\n'.repeat(11)}}`,
    'complexity',
  ],
  // Text of a sample that lint must refuse, so that the rule is known to be on; nothing here has this type.
  ['libs/api/accounts/src/canary.ts', 'export const it: any = 1;', '@typescript-eslint/no-explicit-any'],
  ['libs/api/accounts/src/canary.ts', `${'export {};\n'.repeat(301)}`, 'max-lines'],
  [
    'libs/api/accounts/src/canary.ts',
    `export function long() {\n${'  long();\n'.repeat(60)}}`,
    'max-lines-per-function',
  ],
];

const right = [
  ['libs/components/src/canary.ts', "import type { ReactNode } from 'react';\n\nexport type It = ReactNode;"],
  ['libs/api/archive/src/canary.ts', using('components', '@rt/components')],
  ['libs/domain/scheduling/src/canary.ts', using('Temporal', 'temporal-polyfill')],
  ['libs/api/live/src/canary.ts', using('accounts', '@rt/api/accounts')],
  ['libs/api/accounts/src/canary.spec.ts', using('testing', '@rt/testing')],
  [
    'libs/web/organise/src/canary.ts',
    "import { t } from './words';\n\nexport const labels = () => [t('organise.name')];",
  ],
  ['libs/web/organise/src/canary.ts', "export const me = (call: Call) => call('GET /api/me');"],
  ['libs/web/organise/src/canary.ts', using('Button', '@mantine/core')],
  ['libs/web/kinds/src/rating/editor.tsx', using('Button', '@mantine/core')],
];

export async function check() {
  await writeProjectGraph();
  const eslint = new ESLint({ cwd: root });
  const faults = [];
  for (const [filePath, code, rule] of wrong) {
    const messages = await lint(eslint, filePath, code);
    if (!messages.some((message) => message.ruleId === rule)) {
      faults.push(`${rule} let this pass in ${filePath}: ${code.slice(0, 80).replaceAll('\n', ' ')}`);
    }
  }
  for (const [filePath, code] of right) {
    for (const message of await lint(eslint, filePath, code)) {
      faults.push(`${message.ruleId} refused what is allowed in ${filePath}: ${message.message}`);
    }
  }
  return faults.concat(checkTyped());
}

/** The rule skips itself without Nx's cached graph, as in a fresh clone. */
async function writeProjectGraph() {
  process.env.NX_DAEMON = 'false';
  await createProjectGraphAsync({ exitOnError: false });
}

async function lint(eslint, filePath, code) {
  const [result] = await eslint.lintText(`${code}\n`, { filePath });
  return result?.messages ?? [];
}

/** The rules that need types refuse each of these lines. */
function checkTyped() {
  const lines = {
    'no-floating-promises': 'work();',
    'no-misused-promises': '[1].forEach(async () => work());',
    'await-thenable': 'export const done = await 1;',
  };
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rt-lint-'));
  try {
    fs.writeFileSync(path.join(folder, 'tsconfig.json'), '{ "compilerOptions": { "strict": true } }');
    fs.writeFileSync(path.join(folder, 'canary.ts'), ['async function work() {}', ...Object.values(lines)].join('\n'));
    const config = path.join(root, '.oxlintrc.json');
    const { stdout } = spawnSync(bin('oxlint'), ['-c', config, folder], { cwd: root, encoding: 'utf8' });
    return Object.keys(lines)
      .filter((rule) => !stdout.includes(`typescript(${rule})`))
      .map((rule) => `${rule} let this pass: ${lines[rule]}`);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}
