/**
 * Jest transform for the one file by which a package offers all it has: a part is loaded when it is first asked for. Each
 * spec file loads its packages anew, and to load every component of Mantine takes longer than most of them test.
 */
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
