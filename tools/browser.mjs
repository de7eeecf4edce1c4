/**
 * A real Chromium for the browser journeys and the screens: the one of CHROMIUM, an installed one, else the one that
 * comes inside an npm package, so that nothing has to be installed by hand.
 */
import fs from 'node:fs';

import { chromium } from 'playwright-core';

import { packagedBrowser } from './browser/packaged.mjs';
import { noted } from './load/left-open.mjs';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** For a process that has more to end than its browser, and does so by itself when it is broken off. */
export const LEAVE_SIGNALS = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };

/**
 * Starts the browser; one a process is enough, contexts keep people apart.
 * @param {import('playwright-core').LaunchOptions} [options]
 */
export function launchBrowser(options = {}) {
  return noted(launch(options), 'close');
}

async function launch(options) {
  const installed = process.env.CHROMIUM ?? INSTALLED.find((path) => fs.existsSync(path));
  if (installed) return chromium.launch({ ...options, executablePath: installed, args: FLAGS });
  // Not with the package's own arguments: they are for another place, put all pages into one process that ends with the
  // first of them, and switch the same-origin rule off.
  return chromium.launch({ ...options, executablePath: await packagedBrowser(), args: FLAGS });
}
