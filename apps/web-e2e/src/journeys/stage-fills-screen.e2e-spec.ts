/** @jest-environment ../../tools/jest/steps.cjs */
import { type ActivityPlan, HttpClient, pairStage, Phone, response, Room, signInDemo } from '@rt/testing/rooms';
import jsQr from 'jsqr';
import type { Page } from 'playwright-core';

import { openDemo, type SharedDemo } from '../support/demo';
import { retry } from '../support/retry';

const SCREENS = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
];
const QUESTION = 'Which barrier most holds back battery cell manufacturing in your region?';
const texts = ['Cost of energy', 'Access to scale-up finance', 'Skilled technicians', 'Grid connection', 'Test sites'];
const barrier: ActivityPlan = {
  kind: 'single_choice',
  question: QUESTION,
  config: { options: texts.map((text, at) => ({ id: `o${at}`, text })) },
  allowAbstain: true,
  durationSec: 600,
  visibility: 'after_close',
};
const quick = { ...barrier, question: 'Which comes second?', durationSec: 5 };
const scale: ActivityPlan = {
  kind: 'rating',
  question: 'How ready are we?',
  config: { points: 5, lowLabel: 'Not', highLabel: 'Wholly' },
};
/** Longer than the shortest time limit and its grace. */
const TIMER_MS = 40_000;

/** The room's screen is for the last row: measured boxes, and the same picture in the console. */
describe('the stage', () => {
  let demo: SharedDemo;
  let host: HttpClient;
  let room: { id: string; code: string; activityIds: string[] };
  let stage: Page;
  let console_: Page;

  beforeAll(async () => {
    demo = await openDemo();
    host = await signInDemo(demo.base);
    const activities = [barrier, quick, scale];
    room = await Room.start(host, { title: 'On the wall', rule: 'chatham_house', activities });
    const token = await pairStage(host, room.id);
    const opened = await demo.open({ viewport: SCREENS[0] });
    await opened.context.addInitScript((kept) => sessionStorage.setItem('rt-stage', kept), token);
    stage = opened.page;
    await stage.goto('/stage');
    const hostPage = await demo.open({ viewport: { width: 1366, height: 768 } });
    await hostPage.context.request.post('/api/sign-in/demo', {
      data: { role: 'organiser' },
      headers: { origin: demo.base },
    });
    console_ = hostPage.page;
    await console_.goto(`/console/roundtables/${room.id}/live`);
  }, 180_000);

  afterAll(() => demo?.stop(), 60_000);

  const act = (at: number, verb: string) =>
    host.post(`/api/roundtables/${room.id}/activities/${room.activityIds[at]}/${verb}`);
  const view = (name: string) => host.put(`/api/roundtables/${room.id}/session/stage-view`, { view: name });
  const picture = (what: string) => console_.getByRole('img', { name: `Room screen: ${what}`, exact: true }).waitFor();

  const join = async (people: number) =>
    (await Phone.joinMany([demo.base], room.code, people)).map(({ token }) => token);

  async function answer(at: number, tokens: readonly string[]): Promise<void> {
    const { activityId, ...body } = response(room.activityIds[at] ?? '', { optionId: 'o0' }, 1);
    const path = `/api/live/activities/${activityId}/response`;
    await Promise.all(tokens.map((token) => new HttpClient(demo.base, { token }).put(path, body)));
  }

  async function onEachScreen(look: (size: (typeof SCREENS)[number], seen: Seen) => void): Promise<void> {
    for (const size of SCREENS) {
      await stage.setViewportSize(size);
      await stage.waitForFunction((wanted) => innerWidth === wanted, size.width);
      // The page lays out anew only once it has been told of the new size.
      await retry(async () => look(size, await stage.evaluate(lookAtBoxes)));
    }
  }

  it('shows how to join in the lobby, with a code that a phone reads from its seat', async () => {
    await stage.locator('.stage__qr svg').waitFor();
    await onEachScreen(({ height }, { qr, scrolls, text }) => {
      expect(qr / height).toBeGreaterThanOrEqual(0.4);
      expect({ scrolls, text }).toMatchObject({ scrolls: false, text: expect.not.stringMatching(/npm|--lan/) });
    });
    await picture('how to join');
  });

  it('can be joined from the last row: large letters, and a code that a quarter of the picture still holds (I32)', async () => {
    await onEachScreen(({ width }, { least }) => {
      if (width === 1920) expect(least).toBeGreaterThanOrEqual(32);
      if (width === 1280) expect(least).toBeGreaterThanOrEqual(22);
    });
    expect(await codeIn(stage, 0.25)).toContain(`/j/${room.code}`);
  });

  it('fills its screen with the question, its options, the time left, how many answered and how to join (I32)', async () => {
    await act(0, 'open');
    await answer(0, await join(5));
    await stage.getByText('5 of 5 answered').waitFor();
    await onEachScreen(({ width, height }, seen) => {
      expect(seen.question / width).toBeGreaterThan(0.03);
      expect(seen.question / width).toBeLessThanOrEqual(0.0401);
      expect(seen.timer / width).toBeGreaterThanOrEqual(0.06);
      expect(seen.tiles).toHaveLength(6);
      expect((seen.right - seen.left) / width).toBeGreaterThan(0.9);
      expect(seen.area / (width * height)).toBeGreaterThan(0.35);
      expect(seen.track / width).toBeGreaterThan(0.5);
      if (width === 1920) expect(seen.least).toBeGreaterThanOrEqual(32);
      if (width === 1280) expect(seen.least).toBeGreaterThanOrEqual(22);
      expect(seen.strip / height).toBeLessThanOrEqual(0.12);
      expect(seen.stripEnd).toBeCloseTo(height, 0);
      expect({ scrolls: seen.scrolls, text: seen.text }).toMatchObject({
        scrolls: false,
        text: expect.not.stringMatching(/npm|--lan|Phones cannot/),
      });
    });
    await picture('the question');
    expect(await codeIn(stage, 1)).toContain(`/j/${room.code}`);
  });

  it('shows the result over the same width once voting is closed, and again after it was blank', async () => {
    await act(0, 'close');
    await stage.locator('.rt-bars').waitFor();
    await onEachScreen(({ width, height }, seen) => {
      expect((seen.right - seen.left) / width).toBeGreaterThan(0.9);
      expect(seen.area / (width * height)).toBeGreaterThan(0.35);
    });
    await picture('the results');

    await view('blank');
    await stage.getByText('The screen is blank').waitFor({ state: 'attached' });
    await picture('blank');
    await view('unblank');
    await stage.locator('.rt-bars').waitFor();
    await picture('the results');
  });

  it('says that fewer than five answered when the timer ends voting, and the console says so too', async () => {
    const three = await join(3);
    // Voting takes five seconds: nothing that may take longer stands between.
    await act(1, 'open');
    await answer(1, three);
    const why = 'Fewer than 5 people answered, so no result is shown';
    await stage.getByText(why).waitFor({ timeout: TIMER_MS });
    await picture(`the question. ${why}`);
  }, 90_000);

  it('shows a scale over the whole width', async () => {
    await act(2, 'open');
    await stage.locator('.stage__points').waitFor();
    await onEachScreen(({ width }, { points }) => expect(points / width).toBeGreaterThan(0.9));
    expect(demo.faults).toEqual([]);
  });
});

/** What a reader makes of the QR code in a picture of the page that is scaled, or nothing. */
async function codeIn(page: Page, scale: number): Promise<string | undefined> {
  const picture = (await page.screenshot()).toString('base64');
  const { pixels, width, height } = await page.evaluate(pixelsOf, { picture, scale });
  return jsQr(Uint8ClampedArray.from(Buffer.from(pixels, 'base64')), width, height)?.data;
}

/** In the page: the pixels of a picture, four bytes each. */
async function pixelsOf({ picture, scale }: { picture: string; scale: number }) {
  const image = await createImageBitmap(
    new Blob([Uint8Array.from(atob(picture), (sign) => sign.charCodeAt(0))], { type: 'image/png' }),
  );
  const [width, height] = [Math.round(image.width * scale), Math.round(image.height * scale)];
  const canvas = new OffscreenCanvas(width, height).getContext('2d') as OffscreenCanvasRenderingContext2D;
  canvas.drawImage(image, 0, 0, width, height);
  const { data } = canvas.getImageData(0, 0, width, height);
  let text = '';
  for (let at = 0; at < data.length; at += 8192) text += String.fromCharCode(...data.subarray(at, at + 8192));
  return { pixels: btoa(text), width, height };
}

type Seen = ReturnType<typeof lookAtBoxes>;

/** In the page: sizes in px of what the room reads; 0 for what is not there. */
function lookAtBoxes() {
  const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
  const type = (selector: string) => {
    const element = document.querySelector(selector);
    return element ? parseFloat(getComputedStyle(element).fontSize) : 0;
  };
  const boxes = [...document.querySelectorAll('.stage__tiles li, .rt-bars__row')].map((one) =>
    one.getBoundingClientRect(),
  );
  const written = [...document.querySelectorAll('body *')].filter(
    (one) =>
      one.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      !one.closest('.rt-hidden, [aria-hidden="true"], noscript, figure svg') &&
      [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
  );
  return {
    /** The smallest letters. */
    least: Math.min(...written.map((one) => parseFloat(getComputedStyle(one).fontSize))),
    question: type('.stage__question'),
    timer: type('.stage__head .rt-timer'),
    tiles: boxes.map(({ width }) => width),
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    area: boxes.reduce((sum, { width, height }) => sum + width * height, 0),
    track: box('.stage__track').width,
    points: box('.stage__points').width,
    qr: box('.stage__qr').height,
    strip: box('.stage__strip').height,
    stripEnd: box('.stage__strip').bottom,
    scrolls: document.documentElement.scrollHeight > innerHeight + 1,
    text: document.body.innerText,
  };
}
