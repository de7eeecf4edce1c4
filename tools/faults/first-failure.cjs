const fs = require('node:fs');

const file = process.env.RT_FIRST_FAILURE;

/** Writes the first test that fails to a file, since jest writes no report when it bails out. */
module.exports = class FirstFailure {
  onTestResult(test, result) {
    if (fs.existsSync(file) || (!result.testExecError && result.numFailingTests === 0)) return;
    const failed = result.testResults.find(({ status }) => status === 'failed');
    const title = failed?.fullName ?? 'the file does not run';
    fs.writeFileSync(file, JSON.stringify({ spec: test.path, title }));
  }
};
