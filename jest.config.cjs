/** The whole workspace in one run: `npx jest`, or `npx jest libs/domain/polling` for a part of it. */
const { existsSync, readdirSync } = require('node:fs');
const { join } = require('node:path');

const { presets, testTimeout } = require('./jest.preset.cjs');

const foldersIn = (parent) =>
  readdirSync(join(__dirname, parent), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${parent}/${name}`);

const libs = foldersIn('libs');
const folders = [...libs, ...libs.flatMap(foldersIn), 'apps/api', 'apps/site', 'apps/console', 'tools']
  .map((folder) => join(__dirname, folder))
  .filter((folder) => existsSync(join(folder, 'jest.config.cjs')));

const settingsOf = ({ displayName: _name, testTimeout: _time, ...settings }) => JSON.stringify(settings);

/** A project of jest resolves and transforms for itself what its tests import, so folders of the same settings are one. */
const together = Object.entries(presets)
  .map(([name, preset]) => ({
    ...preset,
    id: `roundtable-${name}`,
    rootDir: __dirname,
    roots: folders.filter((folder) => settingsOf(require(join(folder, 'jest.config.cjs'))) === settingsOf(preset)),
  }))
  .filter(({ roots }) => roots.length > 0);
/** `npm test` runs the integration tests of libs in groups (tools/test/spec-groups.mjs), which stand in this folder. */
const grouped = process.env.RT_SPEC_GROUPS;
const projects = together.map((project) =>
  grouped && project.id === 'roundtable-node'
    ? { ...project, roots: [grouped], testMatch: ['**/*.integration-spec.cjs'] }
    : project,
);
const alone = folders.filter((folder) => !together.some(({ roots }) => roots.includes(folder)));

module.exports = {
  // In a run of several projects jest reads it here and nowhere else.
  testTimeout,
  projects: [...projects, ...alone],
  coverageProvider: 'v8',
};
