import { signInDemo } from '@rt/testing/rooms';
import { ASKED, ENERGY, HELP, IDEAS, MONEY, ORDER, type Room, THESES, WORDS, WORKS, WRITTEN } from '@rt/testing/rooms';
import type { CDPSession, Page } from 'playwright-core';

import { lookAtFocus } from '../screens/checks/focus';
import { GeometryCheck } from '../screens/checks/geometry';
import { check } from '../screens/checks/in-page';
import { MotionCheck } from '../screens/checks/motion';
import { openDemo, type SharedDemo } from '../support/demo';
import { joinAsPhone } from '../support/phone';
import { startRoom } from '../support/room';

/** The distances of WCAG 1.4.12. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }`;

interface Way {
  readonly way: string;
  readonly size: { readonly width: number; readonly height: number; readonly deviceScaleFactor?: number };
  readonly style?: string;
  readonly media?: Parameters<Page['emulateMedia']>[0];
}

const PHONE = { width: 390, height: 844 };
const WAYS: readonly Way[] = [
  { way: 'at 200 % zoom (I9)', size: { width: 640, height: 400, deviceScaleFactor: 2 } },
  { way: 'at 400 % zoom (I9)', size: { width: 320, height: 256, deviceScaleFactor: 4 } },
  {
    way: 'with letters of twice the size (I9)',
    size: { width: 1280, height: 800 },
    style: 'html { font-size: 200% !important }',
  },
  { way: 'with wide text spacing (I10)', size: PHONE, style: SPACING },
  {
    way: 'in forced colours without motion (I13, I14)',
    size: PHONE,
    media: { forcedColors: 'active', reducedMotion: 'reduce' },
  },
];

/** One of each further kind: what people write, put in order, share out, rate and vote on. */
const FURTHER = [ASKED, WRITTEN, WORDS, IDEAS, ORDER, MONEY, WORKS, THESES];

/** What people who enlarge, space or recolour a page still see: all of it, and the focus. */
describe('an enlarged, spaced or recoloured page', () => {
  let demo: SharedDemo;
  let room: Room;
  let paths: string[];
  let page: Page;
  let devtools: CDPSession;

  beforeAll(async () => {
    demo = await openDemo();
    room = await startRoom(demo.base, 'A roundtable with a rather long name for a narrow page', [
      ...[ENERGY, HELP],
      ...FURTHER,
    ]);
    const { items } = await (await signInDemo(demo.base)).get('/api/archive/search?q=energy');
    paths = ['/', '/j', '/insights?q=energy', `/contributions/${items[0].ref}`];
    // The one that is opened last is where the room is.
    for (const at of [...FURTHER.map((_, further) => 2 + further), 0]) await room.open(at);
    ({ page } = await demo.open({ bypassCSP: true }));
    devtools = await page.context().newCDPSession(page);
  }, 180_000);

  afterAll(() => demo?.stop(), 60_000);

  const look = async ({ way }: Way): Promise<void> => {
    const found = await check(page, GeometryCheck);
    await page.keyboard.press('Tab');
    const { faults, html } = await lookAtFocus(page);
    const where = new URL(page.url()).pathname;
    expect({ way, where, found, faults, html: faults.length > 0 ? html : '' }).toEqual({
      ...{ way, where },
      ...{ found: [], faults: [], html: '' },
    });
  };

  const lookOnPhone = async (way: Way): Promise<void> => {
    await look(way);
    if (way.media?.reducedMotion) expect(await check(page, MotionCheck)).toEqual([]);
  };

  /** Shows a loaded page in each way, as a browser does whose user zooms. */
  const inEachWay = async (act: (way: Way) => Promise<void>): Promise<void> => {
    for (const way of WAYS) {
      await devtools.send('Emulation.setDeviceMetricsOverride', { deviceScaleFactor: 1, mobile: false, ...way.size });
      await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference', ...way.media });
      const style = await page.addStyleTag({ content: way.style ?? '/* none */' });
      await page.evaluate(startAtTop, way.size.width);
      await act(way);
      await style.evaluate((one: Element) => one.remove());
    }
  };

  it('keeps everything on a page for all, in each way', async () => {
    for (const path of paths) {
      await page.goto(path);
      await inEachWay(look);
    }
  }, 120_000);

  it('keeps everything on a phone, in each way', async () => {
    await joinAsPhone(page, room.code);
    await page.getByRole('radio', { name: 'Cost of energy' }).waitFor();
    await inEachWay(async (way) => {
      await lookOnPhone(way);
      await page.getByRole('radio', { name: 'Cost of energy' }).check();
      await page.getByRole('button', { name: 'Send answer' }).click();
      await page.getByText('You chose: Cost of energy').waitFor();
      await lookOnPhone(way);
      await page.getByRole('button', { name: 'Change my answer' }).click();
    });
    for (const [at, { question }] of FURTHER.entries()) {
      await page.goto(`/j/${room.code}/activity/${room.activityIds[2 + at]}`);
      await page.getByRole('heading', { name: question }).waitFor();
      // What comes later would push what has the focus out of sight.
      await page.getByRole('main').getByText('Loading', { exact: true }).waitFor({ state: 'detached' });
      await inEachWay(lookOnPhone);
    }
  }, 120_000);

  it('keeps everything on a page of the console, in each way', async () => {
    const headers = { origin: demo.base };
    await page.context().request.post('/api/sign-in/demo', { data: { role: 'organiser' }, headers });
    for (const part of ['plan', 'agenda', 'people', 'live']) {
      await page.goto(`/console/roundtables/${room.id}/${part}`, { waitUntil: 'networkidle' });
      await inEachWay(look);
    }
  }, 120_000);
});

/** Ends when the page has its new width and typeface; Tab goes to its first control then. Runs in the page. */
async function startAtTop(width: number): Promise<void> {
  while (innerWidth !== width) await new Promise(requestAnimationFrame);
  await document.fonts.ready;
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
  scrollTo(0, 0);
}
