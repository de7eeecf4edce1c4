const { presets } = require('../jest.preset.cjs');

module.exports = { ...presets.tools, displayName: 'tools' };
