/** SWC with a cache for all runs: the key of `@swc/jest` differs between unit, integration and browser tests. */
const { createHash } = require('node:crypto');
const path = require('node:path');

const swcJest = require('@swc/jest');
const { version } = require('@swc/core');

const root = path.join(__dirname, '../..');

module.exports = {
  createTransformer: (options) => {
    const transformer = swcJest.createTransformer(options);
    const how = JSON.stringify([version, options]);
    return {
      ...transformer,
      getCacheKey: (source, file, { instrument, supportsStaticESM }) =>
        createHash('sha1')
          .update(JSON.stringify([how, path.relative(root, file), instrument, supportsStaticESM]))
          .update(source)
          .digest('hex'),
    };
  },
};
