/**
 * SWC for jest, with a cache that all runs share. The key of `@swc/jest` holds the whole configuration of a project, so that
 * unit tests, integration tests and journeys would each transform the same files anew, and write them down again.
 */
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
