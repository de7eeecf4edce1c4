/** Counts of a jest run from its --json file; a test file that could not run at all counts as one failed test. */
export function countJest(report, exitCode) {
  const counts = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  };
  // Coverage limits, open handles or a crash after the last test: jest failed although every test passed.
  if (exitCode !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}

/** Counts of several jest runs from what they print, which is all that Nx keeps of a run that it need not repeat. */
export function countPrinted(output, exitCode) {
  const summaries = [...output.matchAll(/^\s*Tests:\s+(.+)$/gm)].map(([, summary]) => summary).join(', ');
  const sum = (word) =>
    [...summaries.matchAll(new RegExp(`(\\d+) ${word}`, 'g'))].reduce((n, [, some]) => n + Number(some), 0);
  const counts = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') + sum('todo') };
  if (exitCode !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}

export function countCheck(exitCode) {
  return exitCode === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

export function addUp(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const failures = results.flatMap((result) => result.failures ?? []);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped'), failures };
}

export function describe({ name, seconds, passed, failed, skipped }) {
  const verdict = failed > 0 ? 'FAIL' : 'ok  ';
  return `${verdict} ${name.padEnd(12)} ${passed} passed, ${failed} failed, ${skipped} skipped (${inMinutes(seconds)})`;
}

/** A time such as `12 min 5 s`. */
export function inMinutes(seconds) {
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

export function lastLine({ passed, failed, skipped }) {
  return `tests: ${passed} passed, ${failed} failed, ${skipped} skipped`;
}
