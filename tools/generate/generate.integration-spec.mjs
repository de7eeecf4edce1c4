/** What `npm run new` makes, in a copy of the tree: it compiles, its tests pass, and every surface finds it by the lists. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { root } from '../paths.mjs';

const COPIED = [
  '.oxfmtrc.json',
  'apps',
  'docs',
  'libs',
  'tools',
  'eslint.features.mjs',
  'jest.config.cjs',
  'jest.preset.cjs',
  'package.json',
  'tsconfig.base.json',
  'tsconfig.node.json',
  'tsconfig.web.json',
];
const COMPILED = [
  'libs/kinds/tsconfig.json',
  'libs/web/kinds/tsconfig.json',
  'libs/web/organise/tsconfig.json',
  'libs/api/contributions/tsconfig.json',
  'libs/api/surveys/tsconfig.json',
  'apps/console/tsconfig.json',
];

/** Where a kind must be found, by the spec that goes through all kinds. */
const SURFACES = {
  rules: 'libs/kinds/src/registry.spec.ts',
  rehearsal: 'libs/kinds/src/rehearse.spec.ts',
  'chart and table': 'libs/web/kinds/src/kind-chart.spec.tsx',
  phone: 'libs/web/kinds/src/phone.spec.tsx',
  editor: 'libs/web/kinds/src/editors.spec.ts',
  stage: 'libs/web/stage-screen/src/stage-screen.spec.tsx',
  record: 'libs/api/contributions/src/publication/public-poll.spec.ts',
};
const OWN = ['libs/kinds/src/quick-poll', 'libs/web/kinds/src/quick-poll', 'libs/web/organise/src/surveys'];

let copy;
const within = (program, args, options = {}) =>
  execFileSync(process.execPath, [path.join(root, 'node_modules', program), ...args], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, RT_TESTS: '', RT_SPEC_GROUPS: '', NODE_ENV: '' },
    ...options,
  });

// The generator of the copy, which writes into the copy.
const make = (...words) =>
  execFileSync(process.execPath, [path.join(copy, 'tools/new.mjs'), ...words], { stdio: 'pipe' });

beforeAll(() => {
  copy = fs.mkdtempSync(path.join(os.tmpdir(), 'rt-new-'));
  for (const name of COPIED) {
    fs.cpSync(path.join(root, name), path.join(copy, name), {
      recursive: true,
      filter: (file) => !/node_modules|\/dist$/.test(file),
    });
  }
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  for (const made of [
    ['kind', 'quick-poll'],
    ['feature', 'surveys'],
    ['page', 'surveys'],
  ]) {
    make(...made);
  }
});

afterAll(() => fs.rmSync(copy, { recursive: true, force: true }));

it('refuses to write over what is there', () => {
  expect(() => make('kind', 'quick-poll')).toThrow('libs/kinds/src/quick-poll/chart.spec.ts is there already');
});

it('compiles, with all that is made of the lists', () => {
  for (const project of COMPILED) within('typescript7/bin/tsc', ['-p', project]);
});

it('is found by every surface, and passes its own tests', () => {
  const report = path.join(copy, 'report.json');
  const files = [...Object.values(SURFACES), ...OWN];
  // Which test failed stands in the report, not in what the program ends with.
  try {
    within('jest/bin/jest.js', ['--json', `--outputFile=${report}`, '--testPathPatterns', ...files], {
      stdio: 'ignore',
    });
  } catch (error) {
    if (!fs.existsSync(report)) throw error;
  }
  const { testResults, success } = JSON.parse(fs.readFileSync(report, 'utf8'));
  expect(
    testResults.filter(({ status }) => status === 'failed').map(({ name, message }) => `${name}\n${message}`),
  ).toEqual([]);
  const found = (file) =>
    testResults
      .filter(({ name }) => name.endsWith(file))
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ fullName, status }) => status === 'passed' && fullName.includes('quick_poll'));

  expect(success).toBe(true);
  expect(Object.keys(SURFACES).filter((surface) => found(SURFACES[surface]).length === 0)).toEqual([]);
  expect(testResults.filter(({ name }) => OWN.some((folder) => name.includes(folder)))).toHaveLength(4);
});

it('is built into the phone’s pages, apart from what they load first', () => {
  within('vite/bin/vite.js', ['build', 'apps/site', '--logLevel', 'error']);
  const manifest = JSON.parse(fs.readFileSync(path.join(copy, 'dist/apps/site/.vite/manifest.json'), 'utf8'));
  const made = Object.keys(manifest).filter((name) => name.includes('quick-poll'));

  expect(made.map((name) => name.replace(/^.*libs\//, '')).sort()).toEqual([
    'kinds/src/quick-poll/chart.ts',
    'web/kinds/src/quick-poll/phone.tsx',
  ]);
  expect(made.every((name) => manifest[name].isDynamicEntry)).toBe(true);
});
