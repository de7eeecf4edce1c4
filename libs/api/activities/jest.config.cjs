const { presets } = require('../../../jest.preset.cjs');

module.exports = { ...presets.node, displayName: 'api-activities', testTimeout: 30_000 };
