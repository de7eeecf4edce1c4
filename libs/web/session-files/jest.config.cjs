const { presets } = require('../../../jest.preset.cjs');

module.exports = { ...presets.web, displayName: 'web-session-files' };
