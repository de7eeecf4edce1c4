/** Wrong samples must be refused, right ones pass: without Nx's graph the border rule skips itself. */
import { createProjectGraphAsync } from '@nx/devkit';
import { ESLint } from 'eslint';

import { root } from '../paths.mjs';

const border = '@nx/enforce-module-boundaries';
const imports = '@typescript-eslint/no-restricted-imports';
const syntax = 'no-restricted-syntax';
const properties = 'no-restricted-properties';

const wrong = [
  [
    'libs/domain/text/src/canary.ts',
    "import { Injectable } from '@nestjs/common';\nexport const it = Injectable;",
    border,
  ],
  [
    'libs/domain/text/src/canary.ts',
    "import { Temporal } from 'temporal-polyfill';\nexport const it = Temporal;",
    border,
  ],
  [
    'libs/domain/text/src/canary.ts',
    "import * as contracts from '@rt/contracts';\nexport const it = contracts;",
    border,
  ],
  [
    'libs/domain/text/src/canary.ts',
    "import { readFileSync } from 'node:fs';\nexport const it = readFileSync;",
    imports,
  ],
  [
    'libs/domain/text/src/canary.ts',
    'function one() {\n  return 1;\n}\nexport const it = one();',
    '@stylistic/padding-line-between-statements',
  ],
  ['libs/domain/text/src/canary.ts', 'export const now = () => new Date();', syntax],
  ['libs/domain/text/src/canary.ts', 'export const now = () => Date.now();', properties],
  ['libs/domain/text/src/canary.ts', 'export const dice = () => Math.random();', properties],
  ['libs/contracts/src/canary.ts', "import { DataSource } from 'typeorm';\nexport const it = DataSource;", border],
  [
    'libs/contracts/src/canary.ts',
    "import * as platform from '@rt/api/platform';\nexport const it = platform;",
    border,
  ],
  ['libs/words/src/canary.ts', "import { createElement } from 'react';\nexport const it = createElement;", border],
  ['libs/components/src/canary.ts', "import * as ui from '@rt/web/ui';\nexport const it = ui;", border],
  ['libs/components/src/canary.ts', "import { h } from 'preact';\nexport const it = h;", border],
  ['libs/components/src/canary.ts', "import { useState } from 'react';\nexport const it = useState;", imports],
  ['libs/components/src/canary.tsx', 'export const it = <p style={{}} />;', syntax],
  ['libs/components/src/canary.tsx', 'export const it = <p onClick={() => undefined} />;', syntax],
  ['libs/api/archive/src/canary.tsx', 'export const it = <p dangerouslySetInnerHTML={{ __html: it }} />;', syntax],
  ['libs/kinds/src/canary.ts', "import * as contracts from '@rt/contracts';\nexport const it = contracts;", border],
  ['libs/kinds/src/canary.ts', "import * as ui from '@rt/web/ui';\nexport const it = ui;", border],
  ['libs/kinds/src/canary.ts', "import { Temporal } from 'temporal-polyfill';\nexport const it = Temporal;", border],
  ['libs/kinds/src/canary.ts', 'export const dice = () => Math.random();', properties],
  ['libs/domain/polling/src/canary.ts', "import * as kinds from '@rt/kinds';\nexport const it = kinds;", border],
  [
    'libs/web/room/src/canary.ts',
    "import { editors } from '@rt/web/kinds/editors';\nexport const it = editors;",
    'no-restricted-imports',
  ],
  [
    'libs/web/organise/src/canary.ts',
    "import { phone } from '@rt/web/kinds/rating/phone';\nexport const it = phone;",
    'no-restricted-imports',
  ],
  ['libs/web/kinds/src/rating/phone.tsx', "import { Button } from '@mantine/core';\nexport const it = Button;", border],
  [
    'libs/web/kinds/src/rating/phone.tsx',
    "import { editor } from './editor';\nexport const it = editor;",
    'no-restricted-imports',
  ],
  ['libs/web/kinds/src/rating/phone.tsx', "import * as room from '@rt/web/room';\nexport const it = room;", border],
  ['libs/web/room/src/canary.ts', "import * as accounts from '@rt/api/accounts';\nexport const it = accounts;", border],
  ['libs/web/room/src/canary.ts', "import { DataSource } from 'typeorm';\nexport const it = DataSource;", border],
  ['libs/web/room/src/canary.ts', "import * as stage from '@rt/web/stage';\nexport const it = stage;", border],
  ['libs/web/room/src/canary.ts', "import { Button } from '@mantine/core';\nexport const it = Button;", border],
  ['libs/web/ui/src/canary.ts', "import { Button } from '@mantine/core';\nexport const it = Button;", border],
  ['libs/web/room/src/canary.ts', "import * as kit from '@rt/web/console-kit';\nexport const it = kit;", border],
  ['libs/web/room/src/canary.ts', "import { LIMITS } from '@rt/contracts';\nexport const it = LIMITS;", imports],
  ['libs/web/room/src/canary.ts', "export const state = () => fetch('/api/live/state');", syntax],
  ['libs/web/organise/src/canary.ts', 'export const at = (id: string) => `/api/roundtables/${id}`;', syntax],
  [
    'libs/web/organise/src/canary.ts',
    "import { t } from './words';\nexport const LABELS = [t('organise.name')];",
    syntax,
  ],
  ['libs/web/ui/src/canary.ts', "import { io } from 'socket.io-client';\nexport const it = io;", border],
  [
    'libs/api/accounts/src/canary.ts',
    "import * as programmes from '@rt/api/programmes';\nexport const it = programmes;",
    border,
  ],
  ['libs/api/accounts/src/canary.ts', "import * as live from '@rt/api/live';\nexport const it = live;", border],
  [
    'libs/api/seats/src/canary.ts',
    "import * as activities from '@rt/api/activities';\nexport const it = activities;",
    border,
  ],
  [
    'libs/api/archive/src/canary.ts',
    "import * as accounts from '@rt/api/accounts';\nexport const it = accounts;",
    border,
  ],
  ['libs/api/accounts/src/canary.ts', "import * as testing from '@rt/testing';\nexport const it = testing;", border],
  [
    'libs/api/accounts/src/canary.ts',
    "import { createElement } from 'react';\nexport const it = createElement;",
    border,
  ],
  [
    'libs/api/accounts/src/canary.ts',
    "import * as near from '../../platform/src/index';\nexport const it = near;",
    border,
  ],
  ['libs/api/accounts/src/canary.ts', "import { DataSource } from 'typeorm';\nexport const it = DataSource;", imports],
  ['libs/api/accounts/src/canary.ts', "import { Server } from 'socket.io';\nexport const it = Server;", imports],
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
  ['libs/api/archive/src/canary.ts', "import * as components from '@rt/components';\n\nexport const it = components;"],
  [
    'libs/domain/scheduling/src/canary.ts',
    "import { Temporal } from 'temporal-polyfill';\n\nexport const it = Temporal;",
  ],
  ['libs/api/live/src/canary.ts', "import * as accounts from '@rt/api/accounts';\n\nexport const it = accounts;"],
  ['libs/api/accounts/src/canary.spec.ts', "import * as testing from '@rt/testing';\n\nexport const it = testing;"],
  [
    'libs/web/organise/src/canary.ts',
    "import { t } from './words';\n\nexport const labels = () => [t('organise.name')];",
  ],
  ['libs/web/organise/src/canary.ts', "export const me = (call: Call) => call('GET /api/me');"],
  ['libs/web/organise/src/canary.ts', "import { Button } from '@mantine/core';\n\nexport const it = Button;"],
  ['libs/web/kinds/src/rating/editor.tsx', "import { Button } from '@mantine/core';\n\nexport const it = Button;"],
];

// Rules that need types cannot judge a file that does not exist; they have their own sample in `typed`.
const untyped = {
  languageOptions: { parserOptions: { projectService: false } },
  rules: {
    '@typescript-eslint/no-floating-promises': 'off',
    '@typescript-eslint/no-misused-promises': 'off',
    '@typescript-eslint/await-thenable': 'off',
  },
};

export async function check() {
  await writeProjectGraph();
  const eslint = new ESLint({ cwd: root, overrideConfig: [{ files: ['**/*.ts', '**/*.tsx'], ...untyped }] });
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
  return faults.concat(await checkTyped());
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

/** A floating promise, put in the place of a file that exists, since this rule needs types. */
async function checkTyped() {
  const eslint = new ESLint({ cwd: root });
  const messages = await lint(eslint, 'libs/domain/text/src/index.ts', 'async function work() {}\nwork();');
  const caught = messages.some((message) => message.ruleId === '@typescript-eslint/no-floating-promises');
  return caught ? [] : ['@typescript-eslint/no-floating-promises let a floating promise pass.'];
}
