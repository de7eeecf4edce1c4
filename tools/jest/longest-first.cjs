/** The longest files begin first, or the last one would run alone for minutes. */
const path = require('node:path');

const { default: Sequencer } = require('@jest/test-sequencer');

const LONG = [
  'screens-in-english',
  'screens-in-pseudo-language',
  'intruder-proof',
  'intruder',
  'every-kind',
  'faults',
  'races',
  'debian',
  'hosted-database',
  'restore',
  'keys',
  'turned-clocks',
  'keyboard-console',
];

function placeOf(test) {
  const at = LONG.indexOf(path.basename(test.path).split('.')[0]);
  return at < 0 ? LONG.length : at;
}

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => placeOf(one) - placeOf(other));
  }
};
