/** Jest transform for word catalogues: the same compilation as in the build. */
const { compileMessageOrThrow } = require('@lingui/message-utils/compileMessage');

module.exports = {
  process(text) {
    const compiled = (_id, message) => (typeof message === 'string' ? compileMessageOrThrow(message) : message);
    return { code: JSON.stringify(JSON.parse(text, compiled)) };
  },
};
