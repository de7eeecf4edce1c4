/** The whole workspace in one run: `npx jest`, or `npx jest libs/domain/polling` for a part of it. */
const { join } = require('node:path');

const { presets, testTimeout } = require('./jest.preset.cjs');
const { libraryFolders, presetOf } = require('./tools/libraries.cjs');

const folders = [...libraryFolders(__dirname), 'apps/api', 'apps/site', 'apps/console'];

/** A jest project resolves and transforms for itself what its tests import, so folders with the same preset are one project. */
const together = ['node', 'web', 'site'].map((name) => ({
  ...presets[name],
  id: `roundtable-${name}`,
  rootDir: __dirname,
  roots: folders.filter((folder) => presetOf(folder) === name).map((folder) => join(__dirname, folder)),
}));
/** `npm test` runs the integration tests of libs in groups (tools/test/spec-groups.mjs), which stand in this folder. */
const grouped = process.env.RT_SPEC_GROUPS;
const projects = together.map((project) =>
  grouped && project.id === 'roundtable-node'
    ? { ...project, roots: [grouped], testMatch: ['**/*.integration-spec.cjs'] }
    : project,
);

module.exports = {
  // In a run of several projects jest reads it here and nowhere else.
  testTimeout,
  projects: [...projects, join(__dirname, 'tools')],
  coverageProvider: 'v8',
};
