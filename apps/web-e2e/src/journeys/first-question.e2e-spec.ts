import { ENERGY } from '@rt/testing/rooms';
import type { BrowserContext, Page, Request, Route } from 'playwright-core';

import { openDemo, type SharedDemo } from '../support/demo';
import { joinAsPhone } from '../support/phone';
import { startRoom } from '../support/room';

const VIEWPORT = { width: 390, height: 844 };
/** A page that had nothing to do so many times, or 100 ms each while it draws nothing, and asked for nothing more, waits for what it asked for. */
const IDLE_TURNS = 20;
/** The page; its files and the state of the room; the form of this kind of question. */
const ROUND_TRIPS = 3;
/** With what comes beside the form, for which no option waits: letters, and parts of the page that are shown later. */
const REQUESTS = 28;
/** What a page does by itself after so long is not what its first question waits for: a busy machine needs longer for a round trip. */
const LATER_MS = 1000;
/** Of all of them, compressed as they come over the wire, without headers. */
const BYTES = 90_000;

/**
 * What lies between a slow phone and the first question, counted without a clock: `npm run bench -- phone` measures the time that it
 * takes. With the page kept on the phone there is nothing between them: installed-page.e2e-spec.ts answers while no network brings anything.
 */
describe('the first question on a slow line', () => {
  let demo: SharedDemo;

  beforeAll(async () => {
    demo = await openDemo();
  }, 180_000);

  afterAll(() => demo?.stop(), 60_000);

  it('can be answered after three round trips, few requests and few bytes, with nothing kept but the seat (I29)', async () => {
    const room = await startRoom(demo.base, 'The first question', [ENERGY]);
    const { context: joined, page: phone } = await demo.open({ viewport: VIEWPORT });
    await joinAsPhone(phone, room.code);
    await room.open(0);
    await phone.getByRole('radio').first().waitFor();
    const seat = await joined.storageState();
    await joined.close();

    const { context, page } = await demo.open({ viewport: VIEWPORT, storageState: seat, serviceWorkers: 'block' });
    await context.addInitScript(sayThatTheLineIsSlow);
    await context.addInitScript(leaveForLater, LATER_MS);
    const told = await roundTrips(context, page, `/j/${room.code}/now`);
    await context.close();

    expect(told.trips).toBe(ROUND_TRIPS);
    expect(told.requests).toBeLessThanOrEqual(REQUESTS);
    expect(told.bytes).toBeGreaterThan(30_000);
    expect(told.bytes).toBeLessThanOrEqual(BYTES);
  }, 120_000);
});

/** In the page: it tells of a document that took long to come, which is how the page knows a slow line. */
function sayThatTheLineIsSlow(): void {
  const told = performance.getEntriesByType.bind(performance);
  performance.getEntriesByType = (type) =>
    type === 'navigation' ? ([{ requestStart: 0, responseEnd: 5000 }] as unknown as PerformanceEntryList) : told(type);
}

/** In the page: what is meant for later is not done. */
function leaveForLater(laterMs: number): void {
  const start = window.setTimeout.bind(window);
  const leave = (act: TimerHandler, ms = 0, ...rest: unknown[]) => (ms < laterMs ? start(act, ms, ...rest) : 0);
  window.setTimeout = leave as typeof setTimeout;
}

/** Opens a page whose requests are answered all at once, each time that it waits for them, until an option can be chosen. */
async function roundTrips(context: BrowserContext, page: Page, path: string) {
  const held: Route[] = [];
  const answered: Request[] = [];
  await context.route('**/*', (route) =>
    route.request().isNavigationRequest() ? route.continue() : void held.push(route),
  );
  // The question stands before the socket does.
  await context.routeWebSocket(/./, () => undefined);
  const document = await page.goto(path, { waitUntil: 'commit' });
  await document?.finished();
  if (document) answered.push(document.request());
  let trips = 1;
  for (; !(await canAnswer(page, held)); trips += 1) {
    const all = held.splice(0);
    await Promise.all(all.map(answer));
    answered.push(...all.map((route) => route.request()));
    // Idle it is also while what was answered lies in another process of the browser.
    const files = all.map((route) => route.request().url());
    await page.waitForFunction((urls) => urls.every((url) => performance.getEntriesByName(url).length > 0), files);
  }
  const sizes = await Promise.all(answered.map((request) => request.sizes()));

  return {
    trips,
    requests: answered.length,
    bytes: sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0),
  };
}

async function answer(route: Route): Promise<void> {
  await route.continue();
  await (await route.request().response())?.finished();
}

/** Whether an option can be chosen, once the page waits. */
async function canAnswer(page: Page, held: readonly Route[]): Promise<boolean> {
  for (let [turns, before] = [0, held.length]; turns < IDLE_TURNS; turns += 1) {
    await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle, { timeout: 100 })));
    if (before !== held.length) [turns, before] = [0, held.length];
  }
  const can = await page.evaluate(() => document.querySelector('input[type=radio]:enabled') !== null);
  if (!can && held.length === 0) throw new Error('The page asks for nothing more and has no question.');

  return can;
}
