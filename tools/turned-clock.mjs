/** Turns the clock of a process and of all that it starts, by the library of the Debian package faketime. */
import fs from 'node:fs';
import path from 'node:path';

const base = '/usr/lib';

/** Moments at which something that counts days or hours may go wrong: a year, a leap day and both clock changes. */
export const MOMENTS = /** @type {const} */ ([
  ['the last hour of 14 January, with the demo of fourteen days back in the year before', '2027-01-14T23:20:00Z'],
  ['the last hour of 29 February', '2028-02-29T23:20:00Z'],
  ['half an hour before the clocks go forward', '2027-03-28T00:30:00Z'],
  ['the hour that comes twice when the clocks go back', '2027-10-31T00:30:00Z'],
]);

/** Path of the library, or undefined where the package is not installed. */
export function fakeTime() {
  if (!fs.existsSync(base)) return undefined;
  const folders = fs.readdirSync(base).map((folder) => path.join(base, folder, 'faketime/libfaketime.so.1'));
  return folders.find((file) => fs.existsSync(file));
}

/**
 * Variables with which a process begins at that moment and goes on from there; timers stay on the clock that never jumps.
 * @param {string} moment as in ISO 8601
 * @returns {Record<string, string>}
 */
export function startedAt(moment) {
  const seconds = Math.round((Date.parse(moment) - Date.now()) / 1000);
  return { LD_PRELOAD: fakeTime() ?? '', FAKETIME: `+${seconds}s`, FAKETIME_DONT_FAKE_MONOTONIC: '1' };
}
