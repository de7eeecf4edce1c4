/** fast-check with one seed (`RT_SEED`) and 30 runs (`RT_PROPERTY_RUNS`; a property's `numRuns` is an upper limit). */
const fastCheck = require('../../node_modules/fast-check/lib/cjs/fast-check.js');

/** Any number: which one it is makes no difference. */
const SEED = 7;

const numRuns = Number(process.env.RT_PROPERTY_RUNS || 30);
const seed = Number(process.env.RT_SEED || SEED);
fastCheck.configureGlobal({ ...fastCheck.readConfigureGlobal(), seed, numRuns });

const limited = (run) => (property, settings) =>
  run(property, { ...settings, numRuns: Math.min(settings?.numRuns ?? numRuns, numRuns) });
const ours = { ...fastCheck, assert: limited(fastCheck.assert), check: limited(fastCheck.check) };

module.exports = { ...ours, default: ours };
