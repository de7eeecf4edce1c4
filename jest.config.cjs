/** The whole workspace in one run: `npx jest`, or `npx jest libs/domain/polling` for a part of it. */
const everywhere = ['libs/*', 'libs/*/*', 'apps/api', 'apps/site', 'apps/console', 'tools'];

module.exports = {
  projects: everywhere.map((folder) => `<rootDir>/${folder}/jest.config.cjs`),
  coverageProvider: 'v8',
};
