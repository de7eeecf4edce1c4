import { stripVTControlCharacters } from 'node:util';

import { NOT_TRIED } from '../jest/steps.cjs';

const SHOWN = 40;
const LONGEST = 300;
const LINES = 5;
const LAST_LINES = 3;

/** Beginning, end and line of a message, without jest's heading for files that could not run. */
const inShort = (text) => {
  const lines = stripVTControlCharacters(text)
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '' && !one.startsWith('●'));
  const isCall = (line) => line.startsWith('at ');
  const all = lines.filter((line) => !isCall(line));
  const said = all.length > LINES + LAST_LINES ? [...all.slice(0, LINES), '…', ...all.slice(-LAST_LINES)] : all;
  const where = lines.find((line) => isCall(line) && /\.(e2e-|integration-)?spec\.[a-z]+:/.test(line)) ?? [];
  return [...said, where].flat().map((line) => line.slice(0, LONGEST));
};

/** The failed tests of a jest report, and its files that could not run: the name and the message of each in short. */
export function failuresOf({ testResults }) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((one) => one.status === 'failed');
    if (status === 'failed' && failed.length === 0) return [{ test: name, message: inShort(message) }];
    return failed.map(({ fullName, failureMessages }) => ({
      test: fullName,
      message: inShort(failureMessages[0] ?? ''),
    }));
  });
}

/** The last output of a run: failed tests of all stages. Skipped later steps are only counted. */
export function describeFailures(results) {
  const all = results.flatMap(({ name, failures = [] }) => failures.map((one) => ({ stage: name, ...one })));
  const causes = all.filter(({ message }) => !message[0]?.includes(NOT_TRIED));
  const lines = causes
    .slice(0, SHOWN)
    .map(({ stage, test, message }) => [`✕ ${stage}: ${test}`, ...message].join('\n    '));
  if (causes.length > SHOWN) lines.push(`✕ and ${causes.length - SHOWN} more`);
  if (all.length > causes.length) lines.push(`✕ and ${all.length - causes.length} steps after a failed one`);
  return lines;
}
