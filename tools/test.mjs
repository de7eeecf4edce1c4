/**
 * `npm test`: everything, in stages; a stage runs even if an earlier one failed. `npm test -- unit api-e2e` runs only
 * those. The last line says how many tests passed, failed and were skipped; each check that is not a test run of jest
 * (format, lint, types, …) counts as one test.
 */
import { ensureInstall } from './ensure-install.mjs';

ensureInstall();
const { fail } = await import('./run.mjs');
const { stages } = await import('./test/stages.mjs');
const { addUp, countCheck, describe, lastLine } = await import('./test/count.mjs');

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length > 0)
  fail(`No such stage: ${unknown.join(', ')}. There are ${stages.map(({ name }) => name).join(', ')}.`);

/** A stage that could not even begin counts as failed, and the others still run. */
function broken(error) {
  console.error(error);
  return countCheck(1);
}

const results = [];
for (const { name, run } of stages.filter((stage) => asked.length === 0 || asked.includes(stage.name))) {
  console.log(`\n== ${name}`);
  const began = Date.now();
  const result = await run().catch(broken);
  results.push({ name, seconds: (Date.now() - began) / 1000, ...result });
}

const total = addUp(results);
console.log(`\n${results.map(describe).join('\n')}`);
console.log(lastLine(total));
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
