/**
 * `npm run bench -- phone`: how long somebody with a slow phone at the edge of a network waits for the first option of an open
 * question (docs/requirements.md, I29): with nothing of the page on the phone, and with what a visit before has left there. A real browser whose
 * processor is slowed down four times, behind a line of 400 kbit/s and 400 ms. Nothing but the machine's own load disturbs it: run it alone.
 * Its last line is one line of JSON.
 */
import os from 'node:os';

import { launchBrowser } from '../browser.mjs';
import { freePort } from '../db.mjs';
import { median, table } from './measure.mjs';
import { Room, signInDemo, singleChoice } from './rooms.mjs';
import { slowLine } from './slow-line.mjs';
import { startTopology } from './topology.mjs';

const LINE = { kilobitsPerSecond: 400, roundTripMs: 400 };
const PROCESSOR_SLOWED = 4;
const RUNS = 5;
const VIEWPORT = { width: 390, height: 844 };
const LONGEST_MS = 60_000;
/** What is waited for, in ms. */
const MOST = { cold: 2500, warm: 1000 };

/** Runs it and answers the exit code: 1 where the middle of the runs takes longer than it may. */
export async function benchPhone() {
  const line = await slowLine(await freePort(), LINE);
  const topology = await startTopology({ env: { LOG_LEVEL: 'error' }, publicUrl: line.url });
  const browser = await launchBrowser();
  try {
    line.to(topology.processes[0].url);
    const code = await openRoom(line.url);
    const seat = await joined(browser, line, code);
    const times = { cold: [], warm: [] };
    for (let run = 0; run < RUNS; run += 1) {
      const told = await visit(browser, line, code, seat);
      times.cold.push(told.cold);
      times.warm.push(told.warm);
    }
    return report(times);
  } finally {
    await browser.close();
    await topology.stop();
    await line.stop();
  }
}

async function openRoom(url) {
  const { code } = await Room.startOpen(await signInDemo(url), {
    title: 'Bench of a slow phone',
    activities: [
      singleChoice('Which barrier comes first?', ['Skilled technicians', 'Cost of energy', 'Grid connection']),
    ],
  });
  return code;
}

/** What a phone has kept that joined before: its seat, and nothing of the page. */
async function joined(browser, { url }, code) {
  const context = await browser.newContext({ baseURL: url, viewport: VIEWPORT });
  const page = await context.newPage();
  await page.goto(`/j/${code}`);
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Join' }).click();
  await page.getByRole('radio').first().waitFor();
  const state = await context.storageState();
  await context.close();
  return state;
}

/** The first load on a phone that has its seat alone, and another one once the page is kept there. */
async function visit(browser, line, code, storageState) {
  const context = await browser.newContext({ baseURL: line.url, viewport: VIEWPORT, storageState });
  try {
    await context.addInitScript(noteFirstOption);
    const page = await context.newPage();
    const processor = await context.newCDPSession(page);
    await processor.send('Emulation.setCPUThrottlingRate', { rate: PROCESSOR_SLOWED });
    line.slow(true);
    await page.goto(`/j/${code}/now`, { waitUntil: 'commit', timeout: LONGEST_MS });
    const cold = await firstOption(page);
    await page.waitForFunction(isKept, undefined, { timeout: LONGEST_MS, polling: 200 });
    await page.reload({ waitUntil: 'commit', timeout: LONGEST_MS });
    const warm = await firstOption(page);
    return { cold, warm };
  } finally {
    line.slow(false);
    await context.close();
  }
}

/** Runs in the page: notes when an option was first drawn that can be chosen. */
function noteFirstOption() {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('input[type=radio]:enabled')) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => (globalThis.firstOptionMs = performance.now())));
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true });
}

async function firstOption(page) {
  const told = await page.waitForFunction(() => globalThis.firstOptionMs, undefined, {
    timeout: LONGEST_MS,
    polling: 100,
  });
  return told.jsonValue();
}

/** Runs in the page: true once the page and every file that it has loaded are kept, and the tab knows the question. */
async function isKept() {
  if (!navigator.serviceWorker.controller || !sessionStorage.getItem('rt-room')) return false;
  const loaded = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.startsWith('/assets/'));
  const kept = await Promise.all(['/j', ...loaded].map((file) => caches.match(file)));
  return kept.every(Boolean);
}

function report(times) {
  const rows = Object.entries(times).map(([name, all]) => {
    const middle = median(all);
    return {
      name,
      middle,
      best: Math.min(...all),
      worst: Math.max(...all),
      most: MOST[name],
      pass: middle <= MOST[name],
    };
  });
  console.log(`On ${os.cpus().length} × ${os.cpus()[0].model}, Node ${process.versions.node}:`);
  console.log(
    table([
      ['first option, ms', 'median', 'best', 'worst', 'bound', 'pass'],
      ...rows.map(({ name, middle, best, worst, most, pass }) => [
        name === 'cold' ? 'nothing kept on the phone' : 'the page kept on the phone',
        ...[middle, best, worst].map(Math.round),
        `<= ${most}`,
        pass ? 'yes' : 'NO',
      ]),
    ]),
  );
  const figures = Object.fromEntries(
    rows.map(({ name, middle, most, pass }) => [name, { medianMs: Math.round(middle), mostMs: most, pass }]),
  );
  console.log(JSON.stringify({ bench: 'phone', ...LINE, processorSlowed: PROCESSOR_SLOWED, runs: RUNS, ...figures }));
  return rows.every(({ pass }) => pass) ? 0 : 1;
}
