/** The environment of journeys: gives a file the server and the browser of its worker as `rtShared`. */
const { TestEnvironment } = require('jest-environment-node');

const { afterFile, connectBrowser, sharedServer } = require('./shared.cjs');

module.exports = class JourneyEnvironment extends TestEnvironment {
  failed = false;

  async setup() {
    await super.setup();
    this.global.rtShared = { connectBrowser, sharedServer };
  }

  handleTestEvent({ name, test }) {
    if (name === 'hook_failure' || (name === 'test_done' && test.errors.length > 0)) this.failed = true;
  }

  async teardown() {
    await afterFile(this);
    await super.teardown();
  }
};
