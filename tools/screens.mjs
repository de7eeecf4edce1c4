/**
 * `npm run screens`: every page of tools/screens/pages.mjs at four widths, light and dark, as pictures in
 * `artefacts/screens`. Ends with 1 where texts cross, leave their boxes, a chart is empty or a page scrolls sideways.
 */
import fs from 'node:fs';
import path from 'node:path';
import { launchBrowser } from './browser.mjs';
import { signInDemo } from './load/room.mjs';
import { RAISED_LIMITS, startTopology } from './load/topology.mjs';
import { root } from './paths.mjs';
import { geometryFaults } from './screens/geometry.mjs';
import { PAGES, fillIn, placesOf } from './screens/pages.mjs';

const SIZES = [
  [320, 640],
  [390, 844],
  [1280, 800],
  [1920, 1080],
];
const folder = path.join(root, 'artefacts/screens');

async function pageAs(browser, base, role, colorScheme) {
  const context = await browser.newContext({ baseURL: base, colorScheme, locale: 'en-GB' });
  if (role) await context.request.post('/api/sign-in/demo', { data: { role }, headers: { origin: base } });
  return context.newPage();
}

async function look(page, { name, path: address }, places, colour) {
  const faults = [];
  await page.goto(fillIn(address, places), { waitUntil: 'networkidle' });
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    for (const fault of await page.evaluate(geometryFaults)) faults.push(`${name} at ${width} px, ${colour}: ${fault}`);
    await page.screenshot({ path: path.join(folder, `${name}-${width}-${colour}.png`), fullPage: true });
  }
  return faults;
}

async function main() {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  const topology = await startTopology({ durable: false, env: RAISED_LIMITS });
  const browser = await launchBrowser();
  const faults = [];
  try {
    const base = topology.processes[0].url;
    const places = await placesOf(base, await signInDemo(base));
    for (const colour of ['light', 'dark']) {
      for (const role of new Set(PAGES.map((one) => one.as))) {
        const page = await pageAs(browser, base, role, colour);
        for (const one of PAGES.filter(({ as }) => as === role))
          faults.push(...(await look(page, one, places, colour)));
        await page.context().close();
      }
    }
  } finally {
    await browser.close();
    await topology.stop();
  }
  faults.forEach((fault) => console.log(fault));
  console.log(
    `${PAGES.length} pages at ${SIZES.length} widths, light and dark: ${faults.length} faults. Pictures: artefacts/screens`,
  );
  return faults.length ? 1 : 0;
}

process.exitCode = await main();
