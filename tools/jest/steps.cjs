/** The environment for steps of one journey: after a failed step the later ones fail at once and name it. */
const JourneyEnvironment = require('./journey-environment.cjs');

/** What a step says that was not tried; tools/test/failures.mjs knows it by this. */
const NOT_TRIED = 'Not tried, since a step before it failed: ';

/** Handles the events of jest-circus; keeps, for each block, the name of the step that failed first. */
function followSteps() {
  const failed = new Map();
  return ({ name, test }) => {
    if (name === 'test_done' && test.errors.length > 0 && !failed.has(test.parent)) failed.set(test.parent, test.name);
    if (name !== 'test_start' || !failed.has(test.parent)) return;
    const message = `${NOT_TRIED}${failed.get(test.parent)}`;
    test.fn = () => {
      // Without a stack: the cause stands with the step that failed.
      throw Object.assign(new Error(message), { stack: message });
    };
  };
}

module.exports = class StepsEnvironment extends JourneyEnvironment {
  follow = followSteps();

  handleTestEvent(event) {
    this.follow(event);
    super.handleTestEvent(event);
  }
};
module.exports.followSteps = followSteps;
module.exports.NOT_TRIED = NOT_TRIED;
