/**
 * `npm test` runs what each change needs, `npm test -- everything` also what a release needs, and `npm test -- unit api-e2e`
 * single stages. A stage runs even if an earlier one failed; `--bail` stops at the first failure instead. `--minutes N` skips
 * stages of a release that would end later. The end of the output names each failed test; its last line counts the tests.
 * A check that is no jest run (format, lint, types, …) counts as one test.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

import { ensureInstall } from './ensure-install.mjs';

ensureInstall();
const { endChildren, fail } = await import('./run.mjs');
const { stages } = await import('./test/stages.mjs');
const { addUp, countCheck, describe, inMinutes, lastLine } = await import('./test/count.mjs');
const { describeFailures } = await import('./test/failures.mjs');
const { chooseStages, fitsInto, groupStages, rotateStages, STAGE_MINUTES } = await import('./test/plan.mjs');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { bail: { type: 'boolean', default: false }, minutes: { type: 'string', default: 'Infinity' } },
});
const { usual, release, unknown } = chooseStages(positionals, stages);
if (unknown.length > 0)
  fail(`No such stage: ${unknown.join(', ')}. There are ${stages.map(({ name }) => name).join(', ')}.`);

/** A stage that could not even begin counts as failed, and the others still run. */
function broken(error) {
  console.error(error);
  return countCheck(1);
}

async function timed({ name, run }) {
  const began = Date.now();
  const limits = { bail: values.bail, until: began + STAGE_MINUTES * 60_000 };
  const timer = setTimeout(endChildren, (STAGE_MINUTES + 1) * 60_000);
  const result = await run(limits).catch(broken);
  clearTimeout(timer);
  return { name, seconds: (Date.now() - began) / 1000, ...result };
}

const results = [];
const isOver = () => values.bail && addUp(results).failed > 0;

async function runTogether(group) {
  if (isOver()) return;
  console.log(`\n== ${group.map(({ name }) => name).join(', ')}`);
  results.push(...(await Promise.all(group.map(timed))));
}

const minutesSpent = () => process.uptime() / 60;
const limit = Number(values.minutes);

for (const group of groupStages(usual)) await runTogether(group);

const usualMinutes = minutesSpent();
const { stdout } = spawnSync('git', ['rev-list', '--count', 'HEAD'], { encoding: 'utf8' });
const ordered = limit === Infinity ? release : rotateStages(release, Number(stdout) || 0);
const skipped = [];
for (const stage of ordered) {
  if (fitsInto(stage, { spent: minutesSpent(), usual: usualMinutes, limit })) await runTogether([stage]);
  else skipped.push(stage.name);
}

const total = addUp(results);
const took = `All in ${inMinutes(process.uptime())}.`;
console.log(['', ...results.map(describe), took, ...describeFailures(results)].join('\n'));
if (skipped.length > 0) console.log(`Skipped, since ${values.minutes} minutes are not enough: ${skipped.join(', ')}.`);
console.log(lastLine(total));
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
