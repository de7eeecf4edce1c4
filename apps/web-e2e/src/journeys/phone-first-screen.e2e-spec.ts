import { signInDemo } from '@rt/testing/rooms';
import type { Page } from 'playwright-core';

import { lookAtFocus } from '../screens/checks/focus';
import { GeometryCheck } from '../screens/checks/geometry';
import { check } from '../screens/checks/in-page';
import { PlannedRoom, siteOf } from '../screens/rooms/making';
import type { Site } from '../screens/rooms/room';
import { LONG, type Texts, TYPICAL } from '../screens/rooms/texts';
import { openDemo, type SharedDemo } from '../support/demo';

const PHONE = { width: 390, height: 844 };
const NARROW = { width: 320, height: 640 };
const RULES = ['attributed', 'attributed_on_approval', 'chatham_house', 'anonymous_to_organiser'] as const;

/** Beside usual words: a name and a place as departments write them, and the longest that are taken. */
const WORDY: Texts = {
  ...TYPICAL,
  title:
    'Decarbonising foundational manufacturing in the Western Gateway: interdepartmental roundtable on skills, finance and grid connection dates',
  place:
    'Ynys Môn Community Hall and Conference Centre, North Wales, second floor, near the railway station and the bridge',
};
const LENGTHS: readonly (readonly [string, Texts])[] = [
  ['usual', TYPICAL],
  ['wordy', WORDY],
  ['longest', LONG],
];

const SCALE = {
  kind: 'rating',
  question: 'How ready is the region?',
  config: { points: 11, start: 0, lowLabel: 'Not at all', highLabel: 'Wholly', notApplicable: true },
};

/** What somebody who takes up a phone sees before touching it, and how large what they touch is. */
describe('the first screen of a phone', () => {
  let demo: SharedDemo;
  let site: Site;
  let page: Page;
  const titlesSeen = new Set<string>();

  beforeAll(async () => {
    demo = await openDemo();
    site = siteOf(await signInDemo(demo.base));
    ({ page } = await demo.open());
  }, 180_000);

  afterAll(() => demo?.stop(), 60_000);

  const openOnPhone = async (path: string, title = TYPICAL.title): Promise<void> => {
    await page.setViewportSize(PHONE);
    // The second time the typeface is there at once: lines must not depend on what this machine has installed.
    const visits = titlesSeen.has(title) ? 1 : 2;
    titlesSeen.add(title);
    for (let visit = 0; visit < visits; visit += 1) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1, name: title.slice(0, 30) }).waitFor();
      await page.evaluate(() => document.fonts.load('1em "Source Sans 3 Variable"'));
    }
  };

  const isOnFirstScreen = async (part: ReturnType<Page['locator']>, on = page) => {
    const { text, ends, edge } = await part.evaluate((one) => {
      const foot = document.querySelector('.room__foot');
      const isBelow = foot && !foot.contains(one);
      return {
        text: one.textContent,
        ends: one.getBoundingClientRect().bottom,
        edge: isBelow ? Math.min(innerHeight, foot.getBoundingClientRect().top) : innerHeight,
      };
    });
    expect(ends <= edge ? 'seen' : { text, ends, edge }).toBe('seen');
    expect(await on.evaluate(() => scrollY)).toBe(0);
  };

  /** Lines of what stands folded, each part by itself: the rule with its sentence, the agenda. */
  const foldedLines = (): Promise<number[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('.room__short, .room__stack > .room__fold')].map((part) => {
        const range = document.createRange();
        const tops = [...part.querySelectorAll('p, summary')]
          .filter((text) => text.checkVisibility())
          .flatMap((text) => {
            range.selectNodeContents(text);
            return [...range.getClientRects()].map(({ top }) => Math.round(top));
          });
        return new Set(tops).size;
      }),
    );

  const whereFolded = async (parts: number): Promise<void> => {
    const lines = await foldedLines();
    expect(lines).toHaveLength(parts);
    expect(Math.max(...lines)).toBeLessThanOrEqual(4);
    expect(await check(page, GeometryCheck)).toEqual([]);
  };

  /** A new personal link to a roundtable under a rule. */
  const linkOf = async (rule: (typeof RULES)[number], n: number | string, texts = TYPICAL): Promise<string> => {
    const room = await PlannedRoom.schedule(site, { rule, texts });
    return `/i/${await room.personalLink(`first-${n}`)}`;
  };

  it.each(RULES)(
    'shows what, when and where of an invitation, and asks for the answer: %s',
    async (rule) => {
      await openOnPhone(await linkOf(rule, RULES.indexOf(rule)));
      for (const text of [TYPICAL.question, /202\d, /, `Room 2, ${TYPICAL.place}`]) {
        await isOnFirstScreen(page.getByText(text).first());
      }
      await whereFolded(2);

      await page.setViewportSize(NARROW);
      await whereFolded(2);
    },
    60_000,
  );

  it.each(LENGTHS)(
    'shows what, when and where of an invitation above the answer, in words of any length: %s',
    async (name, texts) => {
      await openOnPhone(await linkOf('chatham_house', name, texts), texts.title);
      for (const viewport of [PHONE, NARROW]) {
        await page.setViewportSize(viewport);
        await isOnFirstScreen(page.getByRole('heading', { level: 1 }));
        await isOnFirstScreen(page.getByText(/202\d, /).first());
        await isOnFirstScreen(page.locator('dd').nth(1));
        for (const answer of ['Yes', 'Maybe', 'No']) {
          await isOnFirstScreen(page.getByRole('radio', { name: answer, exact: true }));
        }
        await isOnFirstScreen(page.getByRole('button', { name: 'Save my answer' }));
        expect(await check(page, GeometryCheck)).toEqual([]);
      }
      expect(demo.faults).toEqual([]);
    },
    60_000,
  );

  it.each(LENGTHS)(
    'shows what the join page is for, and its button, in words of any length: %s',
    async (_name, texts) => {
      const { code } = await PlannedRoom.start(site, { texts });
      await openOnPhone(`/j/${code}`, texts.title);
      for (const viewport of [PHONE, NARROW]) {
        await page.setViewportSize(viewport);
        await isOnFirstScreen(page.getByRole('heading', { level: 1 }));
        await isOnFirstScreen(page.getByRole('checkbox'));
        await isOnFirstScreen(page.getByRole('button', { name: 'Join' }));
        expect(await check(page, GeometryCheck)).toEqual([]);
      }
      // What the focus reaches is not left behind the foot.
      await page.getByLabel('Your name').focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      expect((await lookAtFocus(page)).faults).toEqual([]);
    },
    60_000,
  );

  it.each(RULES)(
    'shows the button of the join page, and the whole rule before it is accepted: %s',
    async (rule) => {
      const { code } = await PlannedRoom.start(site, { rule });
      await openOnPhone(`/j/${code}`);
      await isOnFirstScreen(page.getByRole('button', { name: 'Join' }));
      await whereFolded(1);

      await page.getByText('Read the whole rule').click();
      await page.getByText('Until then the server could link an answer to a participant').waitFor();
      expect(await check(page, GeometryCheck)).toEqual([]);
      await page.setViewportSize(NARROW);
      await page.reload();
      await page.getByRole('button', { name: 'Join' }).waitFor();
      await whereFolded(1);
      expect(demo.faults).toEqual([]);
    },
    60_000,
  );

  it('shows a scale of 11 points in boxes of 48 px, and what sends the answer', async () => {
    const room = await PlannedRoom.start(site, { questions: [SCALE] });
    const { place, ...phone } = await room.phone();
    const { context } = await demo.open({ viewport: PHONE });
    await context.addInitScript(
      ([key, value]) => localStorage.setItem(key!, value!),
      [`rt-place:${place}`, JSON.stringify({ place, ...phone })],
    );
    await room.act('rating', 'open');
    const phonePage = await context.newPage();
    await phonePage.goto(`/j/${place}/now`);
    const send = phonePage.getByRole('button', { name: 'Send answer' });
    await send.waitFor();
    await isOnFirstScreen(send, phonePage);

    for (const [viewport, rows] of [
      [PHONE, 2],
      [NARROW, 3],
      [{ width: 1280, height: 800 }, 1],
    ] as const) {
      await phonePage.setViewportSize(viewport);
      const boxes = await phonePage.$$eval('.rt-scale__point', (points) =>
        points.map((point) => point.getBoundingClientRect().toJSON() as { width: number; height: number; top: number }),
      );
      expect(boxes).toHaveLength(11);
      expect(Math.min(...boxes.flatMap(({ width, height }) => [width, height]))).toBeGreaterThanOrEqual(48);
      expect(new Set(boxes.map(({ top }) => Math.round(top))).size).toBe(rows);
      expect(await check(phonePage, GeometryCheck)).toEqual([]);
    }

    const points = phonePage.getByRole('group', { name: SCALE.question }).getByRole('radio');
    expect(await points.count()).toBe(12);
    await phonePage.getByRole('radio', { name: '10 Wholly' }).check();
    await phonePage.getByRole('radio', { name: 'Not applicable' }).check();
    expect(await phonePage.getByRole('radio', { name: '10 Wholly' }).isChecked()).toBe(false);
  }, 60_000);
});
