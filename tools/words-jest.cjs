/** Jest transform for word catalogues: the same compilation as in the build. */
const { compileMessageOrThrow } = require('@lingui/message-utils/compileMessage');

module.exports = {
  process(text) {
    const compiled = Object.entries(JSON.parse(text)).map(([id, message]) => [id, compileMessageOrThrow(message)]);
    return { code: JSON.stringify(Object.fromEntries(compiled)) };
  },
};
