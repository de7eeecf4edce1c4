const { presets } = require('../../jest.preset.cjs');

module.exports = { ...presets.e2e, displayName: 'web-e2e' };
