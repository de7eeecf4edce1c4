/** The whole workspace in one run: `npx jest`, or `npx jest libs/domain/polling` for a part of it. */
module.exports = {
  projects: [
    '<rootDir>/libs/*/jest.config.cjs',
    '<rootDir>/libs/*/*/jest.config.cjs',
    '<rootDir>/apps/api/jest.config.cjs',
    '<rootDir>/apps/site/jest.config.cjs',
    '<rootDir>/apps/console/jest.config.cjs',
  ],
  coverageProvider: 'v8',
};
