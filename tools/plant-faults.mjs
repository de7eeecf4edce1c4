/**
 * Measures what the tests find: plants the faults of `tools/faults/faults.json` in a checkout of its own, one at a time, and
 * runs tests until one fails, the nearest first. Near tests run for all faults before slower ones do. A test counts only if
 * it passes without the fault. Results are saved after each run, so a stopped script continues where it was.
 *
 * `node tools/plant-faults.mjs [--commit REF] [--until RING] [--minutes N] [NAME...]`
 * `--commit` plants in another commit, to compare what both miss. `--until` names the last ring of tests to run
 * (tools/faults/rings.mjs). `--minutes` limits each run of tests.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { Checkout, git } from './faults/checkout.mjs';
import { ringsAround } from './faults/rings.mjs';
import { root } from './paths.mjs';

/**
 * @typedef {import('./faults/checkout.mjs').Fault} Fault
 *
 * @typedef {object} Result
 * @property {string[]} passed Rings whose tests all pass with the fault.
 * @property {number} seconds
 * @property {import('./faults/checkout.mjs').Failure & { ring: string }} [found]
 * @property {string} [unclear] Why the fault could not be judged.
 */

const RINGS = ['unit, folder', 'unit, library', 'integration, library', 'unit', 'integration', 'api-e2e', 'web-e2e'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    commit: { type: 'string', default: 'HEAD' },
    until: { type: 'string', default: 'web-e2e' },
    minutes: { type: 'string', default: '20' },
  },
});

/** @type {Fault[]} */
const listed = JSON.parse(fs.readFileSync(path.join(root, 'tools/faults/faults.json'), 'utf8'));
const faults = listed.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
const checkout = new Checkout(git(root, 'rev-parse', values.commit), { minutes: Number(values.minutes) });
checkout.prepare();

const file = path.join(checkout.folder, 'results.json');
/** @type {Record<string, Result>} */
const results = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};

/** @param {Fault} fault @param {string} name */
function runRing(fault, name) {
  const result = (results[fault.name] ??= { passed: [], seconds: 0 });
  const ring = ringsAround(checkout.code, fault.file).find((one) => one.name === name);
  if (!ring || result.found || result.unclear || result.passed.includes(name)) return;
  const began = Date.now();
  const failure = checkout.plant(fault) ? checkout.test(ring) : 'the text to replace is not there';
  result.seconds += Math.round((Date.now() - began) / 1000);
  if (failure === null) result.passed.push(name);
  else if (typeof failure === 'string') result.unclear = `${name}: ${failure}`;
  else if (passesWithout(ring, failure.spec)) result.found = { ring: name, ...failure };
  else result.unclear = `${name}: ${failure.spec} fails without the fault, too`;
  fs.writeFileSync(file, JSON.stringify(results, null, 2));
  console.log(describe(fault));
}

/** @param {import('./faults/rings.mjs').Ring} ring @param {string} spec */
function passesWithout(ring, spec) {
  checkout.restore();
  return checkout.test({ ...ring, select: ['--runTestsByPath', spec] }) === null;
}

/** @param {Fault} fault */
function describe({ name, sort }) {
  const { found, unclear, passed, seconds } = results[name] ?? { passed: [], seconds: 0 };
  const where = found && `${path.relative(checkout.code, found.spec)}: ${found.title}`;
  const state = found ? `found by ${found.ring}` : unclear ? 'unclear' : `missed by ${passed.length} rings`;
  return [sort.padEnd(25), name.padEnd(22), state.padEnd(32), `${seconds} s`.padStart(6), where ?? unclear].join('  ');
}

for (const name of RINGS.slice(0, RINGS.indexOf(values.until) + 1)) {
  for (const fault of faults) runRing(fault, name);
}
checkout.restore();

const all = faults.map(({ name }) => results[name]);
const total = (/** @type {(one?: Result) => number} */ of) => all.reduce((sum, one) => sum + of(one), 0);
console.log(['', ...faults.map(describe)].join('\n'));
console.log(
  `${total((one) => (one?.found ? 1 : 0))} of ${faults.length} found, ${total((one) => (one?.unclear ? 1 : 0))} unclear, ` +
    `in ${Math.round(total((one) => one?.seconds ?? 0) / 60)} minutes (commit ${checkout.commit.slice(0, 8)}).`,
);
