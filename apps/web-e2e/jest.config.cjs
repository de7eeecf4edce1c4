const { presets } = require('../../jest.preset.cjs');

/** The list of screens is compared with the routes of the console, which runs on React and imports styles. */
const { moduleNameMapper } = presets.tools;

module.exports = { ...presets.e2e, moduleNameMapper, displayName: 'web-e2e' };
