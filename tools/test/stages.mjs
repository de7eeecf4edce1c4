import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { apps, nx, nxQuietly, run, tool } from '../run.mjs';
import { fakeTime, MOMENTS, startedAt } from '../turned-clock.mjs';
import { addUp, countCheck, countJest, countPrinted } from './count.mjs';

// In CI nothing is taken from a cache: a result must come from this run.
const fresh = process.env.CI ? ['--skip-nx-cache'] : [];
const nxOptions = ['--output-style=static', ...fresh];

// `npm run check` looks again only at files that changed, where a rule that needs types may miss a fault elsewhere, and
// runs the unit tests again only of projects for which something changed.
const quick = process.env.RT_QUICK === '1';
const prettierCache = quick ? ['--cache', '--cache-location', '.nx/prettier', '--cache-strategy', 'content'] : [];

const format = () => tool('prettier', ['--check', '--log-level=warn', ...prettierCache, '.']);
const lint = () => nx(['run', `roundtable:${quick ? 'lint-changed' : 'lint'}`, ...nxOptions]);
const types = () => nx(['run-many', '-t', 'typecheck', ...nxOptions]);
const build = () => nx(['run-many', '-t', 'build', '-p', apps.join(','), ...nxOptions]);
const checks = (...names) => run(process.execPath, ['tools/checks/run.mjs', ...names]);

const check = (name, work) => ({ name, run: async () => countCheck(await work()) });

// A test that hangs must not keep the others from being counted.
const stageMinutes = 25;

/** A jest run whose counts are read from its own report. */
async function jest(args, env = {}) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rt-jest-'));
  const file = path.join(folder, 'report.json');
  try {
    const code = await tool(
      'jest',
      ['--json', `--outputFile=${file}`, ...args],
      { NODE_ENV: 'test', ...env },
      { minutes: stageMinutes },
    );
    if (!fs.existsSync(file)) return countCheck(code || 1);
    return countJest(JSON.parse(fs.readFileSync(file, 'utf8')), code);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function changedUnits() {
  const { code, output } = await nxQuietly(['run-many', '-t', 'test', '--exclude=api-e2e,web-e2e']);
  if (code !== 0) console.log(output);
  return countPrinted(output, code);
}

const readsTheClock = ['libs/domain/scheduling', 'libs/api/demo', 'libs/api/roundtables', 'libs/web/organise'];

/** The unit tests of what reads the clock, at other moments, in the time zone of both clock changes. */
async function turnedClocks() {
  if (!fakeTime()) {
    console.warn('There is no libfaketime (Debian package faketime): the unit tests under turned clocks are skipped.');
    return { passed: 0, failed: 0, skipped: MOMENTS.length };
  }
  const results = [];
  for (const [, moment] of MOMENTS) {
    results.push(await jest(['--maxWorkers=2', ...readsTheClock], { ...startedAt(moment), TZ: 'Europe/London' }));
  }
  return addUp(results);
}

const project = (name) => ['-c', `apps/${name}/jest.config.cjs`, '--maxWorkers=1'];

/** In order: what is quickest to fail comes first, and what needs the built apps after `build`. */
export const stages = [
  check('format', format),
  check('lint', lint),
  check('types', types),
  check('checks', () => checks('borders', 'purity', 'cycles', 'environment', 'versions', 'documents', 'processing')),
  { name: 'unit', run: () => (quick ? changedUnits() : jest(['--maxWorkers=2'])) },
  { name: 'clocks', run: turnedClocks },
  { name: 'integration', run: () => jest(['--maxWorkers=2'], { RT_TESTS: 'integration' }) },
  check('build', build),
  check('budgets', () => checks('budgets')),
  { name: 'start', run: () => jest(['-c', 'tools/jest.config.cjs', '--maxWorkers=1'], { RT_TESTS: 'e2e' }) },
  { name: 'api-e2e', run: () => jest(project('api-e2e')) },
  { name: 'web-e2e', run: () => jest(project('web-e2e')) },
];
