const { presets } = require('../jest.preset.cjs');

const kinds = { integration: 'integration-spec', e2e: 'e2e-spec' };

/** Tests of the tools themselves, which are plain JavaScript; one of them reads the console's router. */
module.exports = {
  ...presets.web,
  testEnvironment: 'node',
  setupFiles: [],
  displayName: 'tools',
  testMatch: [`**/*.${kinds[process.env.RT_TESTS] ?? 'spec'}.mjs`],
};
