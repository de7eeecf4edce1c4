const { presets } = require('../jest.preset.cjs');

const integration = process.env.RT_TESTS === 'integration';

/** Tests of the tools themselves, which are plain JavaScript. */
module.exports = {
  ...presets.node,
  displayName: 'tools',
  testMatch: integration ? ['**/*.integration-spec.mjs'] : ['**/*.spec.mjs'],
};
