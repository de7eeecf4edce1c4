import { stripVTControlCharacters } from 'node:util';

import { NOT_TRIED } from '../jest/steps.cjs';

const SHOWN = 40;
const LONGEST = 300;

/** Cut, since a message may hold a whole answer; without the heading that jest gives to a file that could not run. */
const firstLine = (text) => {
  const lines = stripVTControlCharacters(text).split('\n');
  const line = lines.map((one) => one.trim()).find((one) => one !== '' && !one.startsWith('●')) ?? '';
  return line.slice(0, LONGEST);
};

/** The failed tests of a jest report, and its files that could not run: the name and the first line of the message each. */
export function failuresOf({ testResults }) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((one) => one.status === 'failed');
    if (status === 'failed' && failed.length === 0) return [{ test: name, message: firstLine(message) }];
    return failed.map(({ fullName, failureMessages }) => ({
      test: fullName,
      message: firstLine(failureMessages[0] ?? ''),
    }));
  });
}

/**
 * What a person reads who sees nothing but the end of the output: a line for each failed test of all stages. Steps that
 * were not tried since one before them failed are only counted.
 */
export function describeFailures(results) {
  const all = results.flatMap(({ name, failures = [] }) => failures.map((one) => ({ stage: name, ...one })));
  const causes = all.filter(({ message }) => !message.includes(NOT_TRIED));
  const lines = causes.slice(0, SHOWN).map(({ stage, test, message }) => `✕ ${stage}: ${test}\n    ${message}`);
  if (causes.length > SHOWN) lines.push(`✕ and ${causes.length - SHOWN} more`);
  if (all.length > causes.length) lines.push(`✕ and ${all.length - causes.length} steps after a failed one`);
  return lines;
}
