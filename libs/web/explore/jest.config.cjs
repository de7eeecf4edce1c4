const { presets } = require('../../../jest.preset.cjs');

module.exports = { ...presets.site, displayName: 'web-explore' };
