import type { Page } from 'playwright-core';
import { HttpClient } from '../../../../tools/load/http-client.mjs';
import { signInDemo } from '../../../../tools/load/room.mjs';
import { geometryFaults } from '../../../../tools/screens/geometry.mjs';
import { addPerson, invite, phoneIn, schedule, start } from '../../../../tools/screens/rooms.mjs';
import { TYPICAL } from '../../../../tools/screens/texts.mjs';
import { mailTo } from '../../../../tools/screens/worlds.mjs';
import { type Demo, startDemo } from '../support/demo';

const PHONE = { width: 390, height: 844 };
const NARROW = { width: 320, height: 640 };
const RULES = ['attributed', 'attributed_on_approval', 'chatham_house', 'anonymous_to_organiser'];

const SCALE = {
  kind: 'rating',
  question: 'How ready is the region?',
  config: { points: 11, start: 0, lowLabel: 'Not at all', highLabel: 'Wholly', notApplicable: true },
};

/** What somebody who takes up a phone sees before touching it, and how large what they touch is. */
describe('the first screen of a phone', () => {
  let demo: Demo;
  let organiser: HttpClient;

  beforeAll(async () => {
    demo = await startDemo();
    organiser = await signInDemo(demo.base);
  }, 180_000);

  afterAll(() => demo?.stop(), 60_000);

  const openOn = async (viewport: typeof PHONE, path: string): Promise<Page> => {
    const { page } = await demo.open({ viewport });
    await page.goto(path);
    await page.getByRole('heading', { level: 1, name: TYPICAL.title }).waitFor();
    await page.evaluate(() => document.fonts.ready);
    return page;
  };

  const isOnFirstScreen = (page: Page) => async (part: ReturnType<Page['locator']>) => {
    const box = await part.boundingBox();
    const ends = (box?.y ?? Infinity) + (box?.height ?? 0);
    expect({ part: await part.textContent(), ends, isSeen: ends <= PHONE.height }).toMatchObject({ isSeen: true });
    expect(await page.evaluate(() => scrollY)).toBe(0);
  };

  /** Lines of what stands folded, each part by itself: the rule with its sentence, the agenda. */
  const foldedLines = (page: Page): Promise<number[]> =>
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

  const whereFolded = async (page: Page, parts: number): Promise<void> => {
    const lines = await foldedLines(page);
    expect(lines).toHaveLength(parts);
    expect(Math.max(...lines)).toBeLessThanOrEqual(4);
    expect(await page.evaluate(geometryFaults)).toEqual([]);
  };

  /** A new personal link to a roundtable under a rule. */
  const linkOf = async (rule: string, n: number): Promise<string> => {
    const room = await schedule(organiser, { rule });
    await invite(organiser, room, [await addPerson(organiser, TYPICAL, `first-${n}`)]);
    return `/i/${(await mailTo(organiser, `person-first-${n}@example.org`)).match(/\/i\/([\w-]+)/)?.[1]}`;
  };

  it.each(RULES)(
    'of an invitation says what, when and where, and asks for the answer: %s',
    async (rule) => {
      const link = await linkOf(rule, RULES.indexOf(rule));
      const page = await openOn(PHONE, link);
      const seen = isOnFirstScreen(page);
      for (const text of [TYPICAL.question, /202\d, /, `Room 2, ${TYPICAL.place}`]) {
        await seen(page.getByText(text).first());
      }
      for (const answer of ['Yes, I will come', 'Maybe', 'No, I cannot come']) await seen(page.getByLabel(answer));
      await seen(page.getByRole('button', { name: 'Save my answer' }));
      await whereFolded(page, 2);

      await page.setViewportSize(NARROW);
      await whereFolded(page, 2);
    },
    60_000,
  );

  it.each(RULES)(
    'of the join page holds its button, and the rule is read whole before it is accepted: %s',
    async (rule) => {
      const { code } = await start(organiser, { rule });
      const page = await openOn(PHONE, `/j/${code}`);
      await isOnFirstScreen(page)(page.getByRole('button', { name: 'Join' }));
      await whereFolded(page, 1);

      await page.getByText('Read the whole rule').click();
      await page.getByText('Until then the server could link an answer to a participant').waitFor();
      expect(await page.evaluate(geometryFaults)).toEqual([]);
      await page.setViewportSize(NARROW);
      await page.reload();
      await page.getByRole('button', { name: 'Join' }).waitFor();
      await whereFolded(page, 1);
      expect(demo.faults).toEqual([]);
    },
    60_000,
  );

  it('of a scale of 11 points shows boxes of 48 px and what sends the answer', async () => {
    const room = await start(organiser, { activities: [SCALE] });
    const { place, token, session } = await phoneIn(demo.base, room);
    const { context } = await demo.open({ viewport: PHONE });
    await context.addInitScript(
      ([key, value]) => localStorage.setItem(key!, value!),
      [`rt-place:${place}`, JSON.stringify({ place, token, session, ruleAcknowledged: true })],
    );
    await organiser.post(`/api/roundtables/${room.id}/activities/${room.activities[0].id}/open`);
    const page = await context.newPage();
    await page.goto(`/j/${place}/now`);
    const send = page.getByRole('button', { name: 'Send answer' });
    await send.waitFor();
    await isOnFirstScreen(page)(send);

    for (const [viewport, rows] of [
      [PHONE, 2],
      [NARROW, 3],
      [{ width: 1280, height: 800 }, 1],
    ] as const) {
      await page.setViewportSize(viewport);
      const boxes = await page.$$eval('.rt-scale__point', (points) =>
        points.map((point) => point.getBoundingClientRect().toJSON() as { width: number; height: number; top: number }),
      );
      expect(boxes).toHaveLength(11);
      expect(Math.min(...boxes.flatMap(({ width, height }) => [width, height]))).toBeGreaterThanOrEqual(48);
      expect(new Set(boxes.map(({ top }) => Math.round(top))).size).toBe(rows);
      expect(await page.evaluate(geometryFaults)).toEqual([]);
    }

    const points = page.getByRole('group', { name: SCALE.question }).getByRole('radio');
    expect(await points.count()).toBe(12);
    await page.getByRole('radio', { name: '10 Wholly' }).check();
    await page.getByRole('radio', { name: 'Not applicable' }).check();
    expect(await page.getByRole('radio', { name: '10 Wholly' }).isChecked()).toBe(false);
  }, 60_000);
});
