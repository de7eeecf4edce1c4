import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** A machine that is busy may need long for the first look at a program of that size. */
const ANSWERS_WITHIN_MS = 60_000;

/**
 * The first of these programs that can be used: on some systems what stands there only tells how a browser is installed, or
 * is a snap, which sees no files outside of its own.
 * @param {readonly string[]} [places]
 * @returns {Promise<string | undefined>}
 */
export async function installedBrowser(places = PLACES) {
  for (const place of places) {
    if (isUsable(await versionOf(place))) return place;
  }
  return undefined;
}

const isUsable = (version) => /^(Chromium|Google Chrome)\s+\d/.test(version) && !/\bsnap\b/.test(version);

/** What a program says of its version; nothing where there is none, or where it refuses. */
async function versionOf(program) {
  const said = promisify(execFile)(program, ['--version'], { timeout: ANSWERS_WITHIN_MS });
  return said.then(({ stdout }) => stdout.trim()).catch(() => '');
}
