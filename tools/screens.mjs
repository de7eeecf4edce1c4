/**
 * `npm run screens`: every page and state of tools/screens/pages.mjs at four widths, on servers and databases of its
 * own, as pictures in `artefacts/screens`. Ends with 1 where texts cross or leave their boxes, a chart is empty, or a
 * page scrolls sideways. `npm run screens -- PART ...` takes only the pages whose names hold a PART. With `--pseudo` each
 * word of the catalogues stands in brackets and is 40 % longer: at 320 px all must fit, and `words-outside.txt` beside the
 * pictures says what each page shows without brackets: data, or words outside of the catalogues.
 */
import fs from 'node:fs';
import path from 'node:path';

import { launchBrowser, LEAVE_SIGNALS } from './browser.mjs';
import { inParallel } from './load/raw-socket.mjs';
import { root } from './paths.mjs';
import { buildAll, endChildren, fail } from './run.mjs';
import { geometryFaults } from './screens/geometry.mjs';
import { PAGES } from './screens/pages.mjs';
import { startSetting } from './screens/setting.mjs';
import { browsersOf, resize } from './screens/visit.mjs';
import { wordsOutside } from './screens/words-outside.mjs';
import { onParentGone } from './start/watch-processes.mjs';

const pseudo = process.argv.includes('--pseudo');
const SIZES = pseudo
  ? [[320, 640]]
  : [
      [390, 844],
      [320, 640],
      [1280, 800],
      [1920, 1080],
    ];
/** Widths at which the dark colours are kept too; they move nothing, so nothing is measured in them. */
const DARK = [390, 1280];
/** Of a list of 200 rows the beginning is enough to look at. */
const TALLEST = 3000;
const AT_ONCE = 3;

const folder = process.env.RT_SCREENS_DIR ?? path.join(root, pseudo ? 'artefacts/screens-pseudo' : 'artefacts/screens');
const parts = process.argv.slice(2).filter((part) => !part.startsWith('--'));
// What is done on a page, and what proves its state, is found by English words.
const pages = pseudo ? PAGES.filter(({ act }) => !act).map(({ shows: _shows, sees: _sees, ...page }) => page) : PAGES;
const chosen = pages.filter(({ name }) => parts.length === 0 || parts.some((part) => name.includes(part)));
if (chosen.length === 0) fail(`No page of tools/screens/pages.mjs has ${parts.join(' or ')} in its name.`);

/** The window is made as high as the page and drawn anew first: a picture of more than the window may hold stale parts. */
async function picture(page, name, [width, height], colour) {
  // A dialogue covers what is seen, not what is below it.
  const dialogue = (await page.locator('[role="dialog"]').count()) > 0;
  const full = dialogue ? height : await page.evaluate(() => document.documentElement.scrollHeight);
  await resize(page, { width, height: Math.min(TALLEST, Math.max(height, full)) });
  await page.screenshot({ path: path.join(folder, `${name}-${width}-${colour}.png`) });
}

async function look(browsers, entry) {
  const faults = [];
  let page;
  try {
    page = await browsers.visit(entry);
    for (const size of SIZES) {
      const [width, height] = size;
      await resize(page, { width, height });
      if (entry.sees) await page.getByText(entry.sees).last().scrollIntoViewIfNeeded();
      for (const fault of await page.evaluate(geometryFaults)) faults.push(`${entry.name} at ${width} px: ${fault}`);
      if (entry.stage && (await isCutOff(page, width)))
        faults.push(`${entry.name} at ${width} px: the stage is cut off`);
      if (pseudo) outside.push(...(await page.evaluate(wordsOutside)).map(({ text }) => `${entry.name}: ${text}`));
      await picture(page, entry.name, size, 'light');
      if (!DARK.includes(width)) continue;
      await page.emulateMedia({ colorScheme: 'dark' });
      await picture(page, entry.name, size, 'dark');
      await page.emulateMedia({ colorScheme: 'light' });
    }
  } catch (error) {
    faults.push(`${entry.name} was not reached: ${error.message.split('\n').slice(0, 3).join(' ')}`);
  }
  if (page) await browsers.leave(page, entry);
  return faults;
}

/** Nobody scrolls a projector. */
const isCutOff = (page, width) =>
  width >= 1280 && page.evaluate(() => document.documentElement.scrollHeight > window.innerHeight + 1);

/** What pages show without brackets. */
const outside = [];
const started = [];
/** The end of a run that was broken off: what it started is ended, then it. */
let brokenOff;

/** Somebody has ended it. What else ends with the same signal may fail before the signal is heard here. */
let interrupted = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, interrupt);
onParentGone(interrupt);
process.on('uncaughtException', (fault) => {
  if (!brokenOff) console.error(fault);
  breakOff();
});

function interrupt() {
  interrupted = true;
  breakOff();
}

function breakOff() {
  endChildren();
  brokenOff ??= stopAll().then(() => process.exit(interrupted ? 130 : 1));
}

/** Ends all that was started, also where one of it has ended with the signal already; a fault is told unless by that. */
async function stopAll() {
  const faults = [];
  for (const one of started.toReversed()) await one.stop().catch((fault) => faults.push(fault));
  if (faults.length > 0 && !brokenOff) throw faults[0];
}

async function main() {
  if (pseudo) process.env.RT_PSEUDO = '1';
  await buildAll();
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  const setting = await startSetting(chosen.map(({ world }) => world));
  started.push(setting);
  const browser = await launchBrowser(LEAVE_SIGNALS);
  started.push({ stop: () => browser.close() });
  const faults = [];
  try {
    for await (const world of setting.worlds) {
      const entries = chosen.filter((entry) => entry.world === world.name);
      const browsers = browsersOf(browser, world);
      faults.push(...(await inParallel(entries, AT_ONCE, (entry) => look(browsers, entry))).flat());
      await browsers.close();
    }
  } finally {
    await stopAll();
  }
  await brokenOff;
  if (pseudo) fs.writeFileSync(path.join(folder, 'words-outside.txt'), `${outside.join('\n')}\n`);
  faults.forEach((fault) => console.log(fault));
  console.log(`${chosen.length} pages and states at ${SIZES.length} widths: ${faults.length} faults.`);
  console.log(`Pictures, to be looked at: ${folder}`);
  return faults.length ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  await brokenOff;
  throw error;
}
