/** The whole workspace in one run: `npx jest`, or `npx jest libs/domain/polling` for a part of it. */
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const { presets, testTimeout } = require('./jest.preset.cjs');
const { presetOf, testedFolders } = require('./tools/libraries.cjs');

/**
 * A jest project resolves and transforms for itself what its tests import, so folders with the same preset are one project.
 * `npm test` runs their tests in groups of files (tools/test/spec-groups.mjs), which are in the folder RT_SPEC_GROUPS.
 */
const projects = ['node', 'web', 'site'].map((name) => {
  const folders = testedFolders(__dirname).filter((folder) => presetOf(folder) === name);
  const groups = join(process.env.RT_SPEC_GROUPS || 'nowhere', name);
  const tests = existsSync(groups)
    ? { roots: [groups], testMatch: ['**/*.cjs'] }
    : { roots: folders.map((folder) => join(__dirname, folder)) };
  return { ...presets[name], id: `roundtable-${name}`, rootDir: __dirname, ...tests };
});

module.exports = {
  // In a run of several projects jest reads it here and nowhere else.
  testTimeout,
  projects: [...projects, join(__dirname, 'tools')],
  coverageProvider: 'v8',
};
