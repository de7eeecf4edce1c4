/**
 * `npm test`: everything, in stages; a stage runs even if an earlier one failed. `npm test -- unit api-e2e` runs only
 * those, and `all` among them stands for what runs when none is named: `npm test -- all nodes`. At the end stands what
 * failed, by its name, the beginning of its message and its line; the last line says how many tests passed, failed and were
 * skipped. Each check that is not a test run of jest (format, lint, types, …) counts as one test.
 */
import { ensureInstall } from './ensure-install.mjs';

ensureInstall();
const { fail } = await import('./run.mjs');
const { stages } = await import('./test/stages.mjs');
const { addUp, countCheck, describe, inMinutes, lastLine } = await import('./test/count.mjs');
const { describeFailures } = await import('./test/failures.mjs');

const words = process.argv.slice(2);
const usual = stages.filter(({ onlyAsked }) => !onlyAsked).map(({ name }) => name);
const asked = new Set(words.length === 0 ? usual : words.flatMap((word) => (word === 'all' ? usual : [word])));
const unknown = [...asked].filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length > 0)
  fail(`No such stage: ${unknown.join(', ')}. There are ${stages.map(({ name }) => name).join(', ')}.`);

/** A stage that could not even begin counts as failed, and the others still run. */
function broken(error) {
  console.error(error);
  return countCheck(1);
}

const everything = usual.every((name) => asked.has(name));

async function timed({ name, run }) {
  const began = Date.now();
  const result = await run({ everything }).catch(broken);
  return { name, seconds: (Date.now() - began) / 1000, ...result };
}

/** Stages that run together, in order. */
function* together(chosen) {
  let group = [];
  for (const stage of chosen) {
    if (group.length > 0 && !stage.beside) {
      yield group;
      group = [];
    }
    group.push(stage);
  }
  if (group.length > 0) yield group;
}

const results = [];
for (const group of together(stages.filter((stage) => asked.has(stage.name)))) {
  console.log(`\n== ${group.map(({ name }) => name).join(', ')}`);
  results.push(...(await Promise.all(group.map(timed))));
}

const total = addUp(results);
const took = `All in ${inMinutes(process.uptime())}.`;
console.log(['', ...results.map(describe), took, ...describeFailures(results)].join('\n'));
console.log(lastLine(total));
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
