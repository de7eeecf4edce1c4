/**
 * fast-check with one seed, so that a run finds what the run before it found, whatever has changed. `RT_SEED` sets another
 * one; a failure names the seed, and its counterexample becomes an example of the property. Each property runs 30 times, or
 * as often as `RT_PROPERTY_RUNS` says; a `numRuns` of its own is an upper limit for a property that is slow.
 */
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
