import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { SOURCE_CHECKS } from '../checks/names.mjs';
import releaseOnly from '../jest/release-only.cjs';
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

// `npm run check` lints again only the files that changed, and runs the unit tests again only of projects for which
// something changed.
const quick = process.env.RT_QUICK === '1';

const format = () => tool('oxfmt', ['--check', '.']);
const lint = () => nx(['run', `roundtable:${quick ? 'lint-changed' : 'lint'}`, ...nxOptions]);

/** One compilation for all projects with the same settings: one for each project takes five times as long. */
const TYPES = [
  ...['node', 'pure', 'web'].map((name) => `tools/types/${name}.json`),
  ...['apps/api-e2e', 'apps/web-e2e', 'apps/site/worker'],
];

async function types() {
  const codes = [];
  for (const config of TYPES)
    codes.push(await run(process.execPath, ['node_modules/typescript7/bin/tsc', '-p', config]));
  return Math.max(...codes);
}

const build = () => nx(['run-many', '-t', 'build', '-p', apps.join(','), ...nxOptions]);
const checks = (...names) => run(process.execPath, ['tools/checks/run.mjs', ...names]);

const check = (name, work) => ({ name, run: async () => countCheck(await work()) });

/** @typedef {{ bail: boolean, until: number }} Limits `until`: when a stage that hangs is ended. */

/** A jest run whose counts are read from its own report. @param {Limits} limits */
async function jest(args, env, { bail, until }) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rt-jest-'));
  const file = path.join(folder, 'report.json');
  const options = ['--json', `--outputFile=${file}`, ...(bail ? ['--bail'] : [])];
  try {
    const minutes = Math.max(1, Math.round((until - Date.now()) / 60_000));
    const code = await tool('jest', [...options, ...args], { NODE_ENV: 'test', ...env }, { minutes });
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
async function turnedClocks(limits) {
  if (!fakeTime()) {
    console.warn('There is no libfaketime (Debian package faketime): the unit tests under turned clocks are skipped.');
    return { passed: 0, failed: 0, skipped: MOMENTS.length };
  }
  const results = [];
  for (const [, moment] of MOMENTS) {
    const env = { ...startedAt(moment), TZ: 'Europe/London' };
    results.push(await jest(['--maxWorkers=2', ...readsTheClock], env, limits));
  }
  return addUp(results);
}

// A journey waits for its browser, its server and its database in turn. On two cores a third browser file saves a quarter of the time.
const WORKERS = { 'api-e2e': 2, 'web-e2e': 3 };
const skipReleaseOnly = ['--testPathIgnorePatterns', '/node_modules/', ...releaseOnly];
const project = (name) => ['-c', `apps/${name}/jest.config.cjs`, `--maxWorkers=${WORKERS[name]}`];

// Three side by side: tests of screens wait for timers.
const unit = (limits, env) =>
  jest(['--maxWorkers=3'], { RT_SPEC_GROUPS: writeSpecGroups(root, 'unit'), ...env }, limits);
/**
 * Four side by side: these tests wait for PostgreSQL and for what phones receive later, so two would leave the cores idle
 * half of the time. Each group loads the whole server, and jest keeps some of it: near the end a worker would spend its time
 * collecting four gigabytes.
 */
const integration = (limits, env) => {
  const groups = { RT_TESTS: 'integration', RT_SPEC_GROUPS: writeSpecGroups(root, 'integration') };
  return jest(['--maxWorkers=4', '--workerIdleMemoryLimit=1500MB', ...skipReleaseOnly], { ...groups, ...env }, limits);
};
const start = (limits, env) =>
  jest(['-c', 'tools/jest.config.cjs', '--maxWorkers=1'], { RT_TESTS: 'e2e', ...env }, limits);
const apiJourneys = (limits, env) => jest([...project('api-e2e'), ...skipReleaseOnly], env, limits);
const webJourneys = (limits, env) => jest([...project('web-e2e'), ...skipReleaseOnly], env, limits);
const firstFiveMinutes = (limits, env) => jest([...project('web-e2e'), 'src/journeys/first-five-minutes'], env, limits);

async function inTurn(runs, limits, env) {
  const results = [];
  for (const one of runs) results.push(await one(limits, env));
  return addUp(results);
}

async function releaseJourneys(limits) {
  const results = [];
  for (const app of ['api-e2e', 'web-e2e']) {
    const files = releaseOnly.filter((file) => file.startsWith(`apps/${app}/`));
    if (files.length > 0) results.push(await jest([...project(app), '--runTestsByPath', ...files], {}, limits));
  }
  const others = releaseOnly.filter((file) => file.includes('.integration-spec.'));
  results.push(await jest(['--maxWorkers=2', '--runTestsByPath', ...others], { RT_TESTS: 'integration' }, limits));
  return addUp(results);
}

/** The specs of properties with 1,000 runs of each. */
async function properties(limits) {
  const holds = (file) => fs.readFileSync(path.join(root, file), 'utf8').includes("from 'fast-check'");
  const specs = ['libs', 'apps'].flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder), { recursive: true })
      .map((file) => `${folder}/${file}`)
      .filter((file) => /spec\.tsx?$/.test(file) && !file.includes('node_modules') && holds(file)),
  );
  const isIntegration = (file) => file.includes('.integration-spec.');
  const units = specs.filter((file) => !isIntegration(file));
  const others = specs.filter(isIntegration);
  const often = { RT_PROPERTY_RUNS: '1000' };
  const paths = (files) => ['--maxWorkers=2', '--testTimeout=300000', '--runTestsByPath', ...files];
  return addUp([
    await jest(paths(units), often, limits),
    await jest(paths(others), { ...often, RT_TESTS: 'integration' }, limits),
  ]);
}

const onNode = (version) => ({ PATH: `${nodeFolder(version)}${path.delimiter}${process.env.PATH}` });

/** On each other version of Node the unit tests, the start and a journey. */
async function nodes(limits) {
  const results = [];
  for (const version of otherNodes()) {
    console.log(`\n== Node ${version}`);
    const env = onNode(version);
    // The start and the journey are one file each, which leaves a core idle that the unit tests can use.
    const lanes = [[unit], [start, firstFiveMinutes]];
    results.push(...(await Promise.all(lanes.map((lane) => inTurn(lane, limits, env)))));
  }
  return addUp(results);
}

async function onNewest(runs, limits) {
  const newest = otherNodes().find((version) => version === NODES.at(-1));
  return newest ? inTurn(runs, limits, onNode(newest)) : { passed: 0, failed: 0, skipped: 1 };
}

/** The quickest to fail first; `besideOthers` keeps both cores busy next to the stages before. */
export const stages = [
  check('format', format),
  { ...check('lint', lint), besideOthers: true },
  { ...check('types', types), besideOthers: true },
  { ...check('checks', () => checks(...SOURCE_CHECKS)), besideOthers: true },
  check('build', build),
  check('budgets', () => checks('budgets')),
  { name: 'unit', run: quick ? changedUnits : unit },
  { name: 'start', run: start, besideOthers: true },
  { name: 'integration', run: integration },
  { name: 'api-e2e', run: apiJourneys },
  { name: 'web-e2e', run: webJourneys },
  { name: 'release-e2e', run: releaseJourneys, releaseMinutes: 6 },
  { name: 'clocks', run: turnedClocks, releaseMinutes: 1 },
  { name: 'properties', run: properties, releaseMinutes: 2 },
  { name: 'nodes', run: nodes, releaseMinutes: 3 },
  { name: 'newest-api', run: (limits) => onNewest([integration, start, apiJourneys], limits), releaseMinutes: 6 },
  { name: 'newest-web', run: (limits) => onNewest([webJourneys], limits), releaseMinutes: 6 },
];
