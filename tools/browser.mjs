/** Chromium of CHROMIUM, an installed one, or the one inside an npm package. */
import { chromium } from 'playwright-core';

import { installedBrowser } from './browser/installed.mjs';
import { packagedBrowser } from './browser/packaged.mjs';
import { noted } from './load/left-open.mjs';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // What is looked at stands on this machine, also at its address in the network.
  '--no-proxy-server',
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

export function launchBrowserServer() {
  return noted(
    findOnce().then((executablePath) => chromium.launchServer({ ...LEAVE_SIGNALS, executablePath, args: FLAGS })),
    'close',
  );
}

let program;

function findOnce() {
  program ??= findBrowser();
  return program;
}

async function launch(options) {
  // Not with the package's own arguments: they are for another place, put all pages into one process that ends with the
  // first of them, and switch the same-origin rule off.
  return chromium.launch({ ...options, executablePath: await findOnce(), args: FLAGS });
}

async function findBrowser() {
  return process.env.CHROMIUM ?? (await installedBrowser()) ?? packagedBrowser();
}
