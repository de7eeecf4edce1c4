/** The whole workspace in one run: `npx jest`, or `npx jest libs/domain/polling` for a part of it. */
const everywhere = ['libs/*', 'libs/*/*', 'apps/api', 'apps/site', 'apps/console', 'tools'];

const { testTimeout } = require('./jest.preset.cjs');

module.exports = {
  // In a run of several projects jest reads it here and nowhere else.
  testTimeout,
  projects: everywhere.map((folder) => `<rootDir>/${folder}/jest.config.cjs`),
  coverageProvider: 'v8',
};
