const { presets } = require('../../../jest.preset.cjs');

module.exports = { ...presets.web, displayName: 'web-question-library' };
