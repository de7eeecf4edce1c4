/** The whole workspace in one run: `npx jest`, or `npx jest libs/domain/polling` for a part of it. */
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const { presets, testTimeout } = require('./jest.preset.cjs');
const { presetOf, testedFolders } = require('./tools/libraries.cjs');

/** A jest project resolves and transforms for itself what its tests import, so folders with the same preset are one project. */
const together = ['node', 'web', 'site'].map((name) => ({
  ...presets[name],
  preset: name,
  id: `roundtable-${name}`,
  rootDir: __dirname,
  roots: testedFolders(__dirname)
    .filter((folder) => presetOf(folder) === name)
    .map((folder) => join(__dirname, folder)),
}));
/** `npm test` runs most tests in groups (tools/test/spec-groups.mjs), which stand in this folder, by preset. */
const groups = (preset) => join(process.env.RT_SPEC_GROUPS || 'nowhere', preset);
const projects = together.map(({ preset, ...project }) =>
  existsSync(groups(preset)) ? { ...project, roots: [groups(preset)], testMatch: ['**/*.cjs'] } : project,
);

module.exports = {
  // In a run of several projects jest reads it here and nowhere else.
  testTimeout,
  projects: [...projects, join(__dirname, 'tools')],
  coverageProvider: 'v8',
};
