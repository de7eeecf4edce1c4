import { addUp, countCheck, countJest, lastLine } from './count.mjs';

const report = {
  numPassedTests: 5,
  numFailedTests: 1,
  numRuntimeErrorTestSuites: 2,
  numPendingTests: 3,
  numTodoTests: 1,
};

describe('countJest', () => {
  it('counts a file that could not run as failed, and todo as skipped', () => {
    expect(countJest(report, 1)).toEqual({ passed: 5, failed: 3, skipped: 4 });
  });

  it('counts a failure when jest fails although every test passed', () => {
    const clean = { ...report, numFailedTests: 0, numRuntimeErrorTestSuites: 0 };
    expect(countJest(clean, 1).failed).toBe(1);
    expect(countJest(clean, 0).failed).toBe(0);
  });
});

describe('lastLine', () => {
  it('adds up tests and checks', () => {
    const total = addUp([countJest(report, 1), countCheck(0), countCheck(2)]);
    expect(lastLine(total)).toBe('tests: 6 passed, 4 failed, 4 skipped');
  });
});
