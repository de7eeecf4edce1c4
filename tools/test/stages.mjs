import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { SOURCE_CHECKS } from '../checks/names.mjs';
import { root } from '../paths.mjs';
import { apps, nx, nxQuietly, run, tool } from '../run.mjs';
import { fakeTime, MOMENTS, startedAt } from '../turned-clock.mjs';
import { addUp, countCheck, countJest, countPrinted } from './count.mjs';
import { failuresOf } from './failures.mjs';
import { nodeFolder, NODES, otherNodes } from './nodes.mjs';
import { writeSpecGroups } from './spec-groups.mjs';

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
const stageMinutes = 35;

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
    const report = JSON.parse(fs.readFileSync(file, 'utf8'));
    return { ...countJest(report, code), failures: failuresOf(report) };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function changedUnits() {
  const { code, output } = await nxQuietly(['run-many', '-t', 'test', '--exclude=api-e2e,web-e2e']);
  if (code !== 0) console.log(output);
  return countPrinted(output, code);
}

const readsTheClock = [
  'libs/domain/scheduling',
  'libs/api/demo',
  'libs/api/invitations',
  'libs/api/planning',
  'libs/api/roundtables',
  'libs/web/organise',
  'libs/words',
];

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

// Two side by side: a journey waits for its browser, its server and its database in turn, so one alone leaves cores idle.
const project = (name) => ['-c', `apps/${name}/jest.config.cjs`, '--maxWorkers=2'];

const unit = (env) => jest(['--maxWorkers=2'], env);
/**
 * Four side by side: these tests wait for PostgreSQL and for what is told to phones later, so two would leave the cores idle
 * half of the time. Each group loads the whole server anew, and jest keeps some of it: near the end a worker would spend its
 * time collecting four gigabytes.
 */
const integration = (env) =>
  jest(['--maxWorkers=4', '--workerIdleMemoryLimit=1500MB'], {
    RT_TESTS: 'integration',
    RT_SPEC_GROUPS: writeSpecGroups(root),
    ...env,
  });
const start = (env) => jest(['-c', 'tools/jest.config.cjs', '--maxWorkers=1'], { RT_TESTS: 'e2e', ...env });
const apiJourneys = (env) => jest(project('api-e2e'), env);
const webJourneys = (env) => jest(project('web-e2e'), env);
const firstFiveMinutes = (env) => jest([...project('web-e2e'), 'src/journeys/first-five-minutes'], env);

async function inTurn(runs, env) {
  const results = [];
  for (const one of runs) results.push(await one(env));
  return results;
}

/** The other Nodes: on each the unit tests, the start and a journey; on the newest everything, if that ran here in time. */
async function nodes({ everything }) {
  const results = [];
  for (const version of otherNodes()) {
    const whole = version === NODES.at(-1) && everything && process.uptime() < TIME_FOR_MORE_SECONDS;
    console.log(`\n== Node ${version}${whole ? ', everything' : ''}`);
    const env = { PATH: `${nodeFolder(version)}${path.delimiter}${process.env.PATH}` };
    // The start and the journey are one file each, which leaves a core idle that the unit tests can use.
    const lanes = whole ? [[unit, integration, start, apiJourneys, webJourneys]] : [[unit], [start, firstFiveMinutes]];
    for (const counts of await Promise.all(lanes.map((lane) => inTurn(lane, env)))) results.push(...counts);
  }
  return addUp(results);
}

/** What has taken less than this may take as long once more within the 35 minutes that `.ci/run` is to take. */
const TIME_FOR_MORE_SECONDS = 15 * 60;

/**
 * In order: what is quickest to fail comes first, and what needs the built apps after `build`. One that is `beside` runs
 * together with the ones before it: each of them keeps one core busy.
 */
export const stages = [
  check('format', format),
  { ...check('lint', lint), beside: true },
  { ...check('types', types), beside: true },
  { ...check('checks', () => checks(...SOURCE_CHECKS)), beside: true },
  { name: 'unit', run: () => (quick ? changedUnits() : unit()) },
  { name: 'clocks', run: turnedClocks },
  { name: 'integration', run: () => integration() },
  check('build', build),
  check('budgets', () => checks('budgets')),
  { name: 'start', run: () => start() },
  { name: 'api-e2e', run: () => apiJourneys() },
  { name: 'web-e2e', run: () => webJourneys() },
  { name: 'nodes', run: nodes, onlyAsked: true },
];
