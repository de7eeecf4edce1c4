import { signInDemo } from '@rt/testing/rooms';
import { ASKED, ENERGY, HELP, IDEAS, MONEY, ORDER, type Room, THESES, WORDS, WORKS, WRITTEN } from '@rt/testing/rooms';
import type { BrowserContextOptions, Page } from 'playwright-core';

import { lookAtFocus } from '../screens/checks/focus';
import { GeometryCheck } from '../screens/checks/geometry';
import { check } from '../screens/checks/in-page';
import { MotionCheck } from '../screens/checks/motion';
import { type Demo, startDemo } from '../support/demo';
import { joinAsPhone } from '../support/phone';
import { startRoom } from '../support/room';

/** The distances of WCAG 1.4.12. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }`;

interface Way {
  readonly way: string;
  readonly options: BrowserContextOptions;
  readonly style?: string;
}

const WAYS: readonly Way[] = [
  { way: 'at 200 % zoom (I9)', options: { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 } },
  { way: 'at 400 % zoom (I9)', options: { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 } },
  {
    way: 'with letters of twice the size (I9)',
    options: { viewport: { width: 1280, height: 800 }, bypassCSP: true },
    style: 'html { font-size: 200% !important }',
  },
  {
    way: 'with wide text spacing (I10)',
    options: { viewport: { width: 390, height: 844 }, bypassCSP: true },
    style: SPACING,
  },
  {
    way: 'in forced colours without motion (I13, I14)',
    options: { viewport: { width: 390, height: 844 }, forcedColors: 'active', reducedMotion: 'reduce' },
  },
];

/** One of each further kind: what people write, put in order, share out, rate and vote on. */
const FURTHER = [ASKED, WRITTEN, WORDS, IDEAS, ORDER, MONEY, WORKS, THESES];

/** What people who enlarge, space or recolour a page still see: all of it, and the focus. */
describe('an enlarged, spaced or recoloured page', () => {
  let demo: Demo;
  let room: Room;
  let paths: string[];

  beforeAll(async () => {
    demo = await startDemo();
    room = await startRoom(demo.base, 'A roundtable with a rather long name for a narrow page', [
      ...[ENERGY, HELP],
      ...FURTHER,
    ]);
    const { items } = await (await signInDemo(demo.base)).get('/api/archive/search?q=energy');
    paths = ['/', '/j', '/insights?q=energy', `/contributions/${items[0].ref}`];
    // The one that is opened last is where the room is.
    for (const at of [...FURTHER.map((_, further) => 2 + further), 0]) await room.open(at);
  }, 180_000);

  afterAll(() => demo?.stop(), 60_000);

  const looks = async (page: Page, style: string | undefined): Promise<void> => {
    if (style) await page.addStyleTag({ content: style });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const found = await check(page, GeometryCheck);
    await page.keyboard.press('Tab');
    const { faults, html } = await lookAtFocus(page);
    const where = new URL(page.url()).pathname;
    expect({ where, found, faults, html: faults.length > 0 ? html : '' }).toEqual({
      where,
      found: [],
      faults: [],
      html: '',
    });
  };

  it.each(WAYS)(
    'keeps everything $way',
    async ({ options, style }: Way) => {
      const { context, page } = await demo.open(options);
      for (const path of paths) {
        await page.goto(path);
        await looks(page, style);
      }
      await joinAsPhone(page, room.code);
      await page.getByRole('radio', { name: 'Cost of energy' }).waitFor();
      await looks(page, style);
      await page.getByRole('radio', { name: 'Cost of energy' }).check();
      await page.getByRole('button', { name: 'Send answer' }).click();
      await page.getByText('You chose: Cost of energy').waitFor();
      await looks(page, style);
      for (const [at, { question }] of FURTHER.entries()) {
        await page.goto(`/j/${room.code}/activity/${room.activityIds[2 + at]}`);
        await page.getByRole('heading', { name: question }).waitFor();
        // What comes later would push what has the focus out of sight.
        await page.getByRole('main').getByText('Loading', { exact: true }).waitFor({ state: 'detached' });
        await looks(page, style);
      }
      if (options.reducedMotion) expect(await check(page, MotionCheck)).toEqual([]);
      await context.request.post('/api/sign-in/demo', { data: { role: 'organiser' }, headers: { origin: demo.base } });
      for (const part of ['plan', 'agenda', 'people', 'live']) {
        await page.goto(`/console/roundtables/${room.id}/${part}`, { waitUntil: 'networkidle' });
        await looks(page, style);
      }
      await context.close();
    },
    180_000,
  );
});
