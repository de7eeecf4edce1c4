const { presets } = require('../jest.preset.cjs');

const integration = process.env.RT_TESTS === 'integration';

/** Tests of the tools themselves, which are plain JavaScript; one of them reads the console's router. */
module.exports = {
  ...presets.web,
  testEnvironment: 'node',
  setupFiles: [],
  displayName: 'tools',
  testMatch: integration ? ['**/*.integration-spec.mjs'] : ['**/*.spec.mjs'],
};
