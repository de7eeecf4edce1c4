import { addUp, countCheck, countJest, countPrinted, describe as describeStage, lastLine } from './count.mjs';

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

describe('countPrinted', () => {
  const output = `> nx run a:test
Tests:       1 failed, 2 skipped, 3 passed, 6 total
> nx run b:test  [local cache]
Test Suites: 4 passed, 4 total
Tests:       1 todo, 10 passed, 11 total
`;

  it('adds up what several runs printed', () => {
    expect(countPrinted(output, 1)).toEqual({ passed: 13, failed: 1, skipped: 3 });
  });

  it('counts a run that failed without a failed test', () => {
    expect(countPrinted('Tests: 2 passed, 2 total', 1)).toEqual({ passed: 2, failed: 1, skipped: 0 });
    expect(countPrinted('', 1).failed).toBe(1);
  });
});

describe('lastLine', () => {
  it('adds up tests and checks', () => {
    const total = addUp([countJest(report, 1), countCheck(0), countCheck(2)]);
    expect(lastLine(total)).toBe('tests: 6 passed, 4 failed, 4 skipped');
  });
});

describe('a stage', () => {
  it('is told with its minutes', () => {
    const lineOf = (seconds) => describeStage({ name: 'web-e2e', seconds, passed: 5, failed: 0, skipped: 1 });
    expect([lineOf(59.4), lineOf(725)]).toEqual([
      'ok   web-e2e      5 passed, 0 failed, 1 skipped (59 s)',
      'ok   web-e2e      5 passed, 0 failed, 1 skipped (12 min 5 s)',
    ]);
  });
});
