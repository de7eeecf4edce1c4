const { presets } = require('../../jest.preset.cjs');

module.exports = {
  ...presets.e2e,
  displayName: 'api-e2e',
  setupFilesAfterEnv: [...(presets.e2e.setupFilesAfterEnv ?? []), '<rootDir>/src/support/check-every-answer.ts'],
};
