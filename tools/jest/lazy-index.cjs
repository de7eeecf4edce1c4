/** Loads parts of a package on demand, since every spec file would load all components of Mantine. */
const { createHash } = require('node:crypto');

const PART = /^const (require_\w+) = require\("([^"]+)"\);$/gm;
const OFFERED = /^exports\.(\w+) = (require_\w+)\.(\w+);$/gm;

module.exports = {
  process: (text) => ({
    code: text
      .replace(PART, 'const $1 = () => require("$2");')
      .replace(OFFERED, 'Object.defineProperty(exports, "$1", { enumerable: true, get: () => $2().$3 });'),
  }),
  getCacheKey: (text) => createHash('sha1').update(String(PART)).update(String(OFFERED)).update(text).digest('hex'),
};
