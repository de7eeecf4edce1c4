const { presets } = require('../../../jest.preset.cjs');

module.exports = { ...presets.node, displayName: 'api-rehearsals' };
