import { HELP, OPEN_ENERGY, type Room, TRUST } from '@rt/testing/rooms';
import type { Locator, Page } from 'playwright-core';

import { openDemo, type SharedDemo } from '../support/demo';
import { retry } from '../support/retry';
import { startRoom } from '../support/room';

const TITLE = 'Battery supply chains, grid connection and skills in the West Midlands and the Liverpool City Region';
const LAPTOPS = [
  { width: 1280, height: 720 },
  { width: 1366, height: 768 },
];

/** The live console fits the screen that it is on, and loses nobody's place or vote. */
describe('the live console', () => {
  let demo: SharedDemo;
  let room: Room;
  let page: Page;

  beforeAll(async () => {
    demo = await openDemo();
    room = await startRoom(demo.base, TITLE, [OPEN_ENERGY, HELP, TRUST]);
    const opened = await demo.open({ viewport: LAPTOPS[0] ?? null });
    page = opened.page;
    await opened.context.request.post('/api/sign-in/demo', {
      data: { role: 'organiser' },
      headers: { origin: demo.base },
    });
    await page.goto(`/console/roundtables/${room.id}/live`);
    await page.getByRole('button', { name: /^Next: Which barrier/ }).click();
    await press(/^Open voting/);
    await page.getByRole('button', { name: /^Close voting/ }).waitFor();
    for (let n = 0; n < 6; n += 1)
      await room.answer(0, n < 4 ? { optionId: 'energy' } : { other: 'Space near a port' });
    await page.getByText('6 of 6 answered (100%)').waitFor();
  }, 180_000);

  afterAll(() => demo?.stop(), 60_000);

  const press = (name: string | RegExp): Promise<void> => page.getByRole('button', { name }).click();
  const acts = (): Locator => page.getByRole('group', { name: 'Run the session' });
  const boxOf = async (locator: Locator) => {
    const box = await locator.boundingBox();
    if (!box) throw new Error('It is not drawn.');
    return { ...box, right: box.x + box.width, bottom: box.y + box.height };
  };
  const pageScrolls = (): Promise<boolean> =>
    page.evaluate(() => {
      const { scrollHeight, scrollWidth } = document.documentElement;
      return scrollHeight > innerHeight || scrollWidth > innerWidth;
    });

  describe.each(LAPTOPS)('at $width by $height', ({ width, height }) => {
    beforeAll(() => page.setViewportSize({ width, height }));

    it('stands on one screen: the name in a bar of 48 px, the acts at the foot, nothing to scroll but the columns', async () => {
      const name = await boxOf(page.getByRole('heading', { level: 1, name: TITLE }));
      expect(name.bottom).toBeLessThanOrEqual(48);
      const now = await boxOf(page.getByRole('heading', { name: 'Now' }));
      expect(now.y).toBeLessThan(48 + 40);
      const foot = await boxOf(acts());
      expect(foot.bottom).toBe(height);
      expect(foot.height).toBeLessThanOrEqual(64);
      for (const act of [/^Close voting/, /^Close and show/, /^Blank/, /^Back/, /^Next/]) {
        const box = await boxOf(acts().getByRole('button', { name: act }));
        expect(box.right).toBeLessThanOrEqual(width);
        expect(box.bottom).toBeLessThanOrEqual(height);
      }
      expect(await pageScrolls()).toBe(false);
    });

    it('shows time, people, code, keys and end in the bar', async () => {
      const inBar = [
        page.getByRole('timer', { name: /^Live for/ }),
        page.getByText('6 joined', { exact: true }),
        page.getByText(room.code.replace(/(\d{4})(\d{4})/, '$1 $2'), { exact: true }).first(),
        page.getByRole('button', { name: 'Keys', exact: true }),
        page.getByRole('button', { name: 'End session' }),
      ];
      for (const one of inBar) expect((await boxOf(one)).bottom).toBeLessThanOrEqual(48);
    });

    it('scrolls each column by itself, by the keyboard too', async () => {
      const columns = ['Now', 'Running order', 'Room'].map((name) => page.getByRole('group', { name, exact: true }));
      for (const column of columns) {
        const box = await boxOf(column);
        expect(box.y).toBe(48);
        expect(box.bottom).toBeLessThanOrEqual((await boxOf(acts())).y + 1);
      }
      const last = columns[2] as Locator;
      await last.focus();
      await page.keyboard.press('End');
      const pair = page.getByRole('button', { name: 'Connect the room screen', exact: true });
      await retry(async () => expect((await boxOf(pair)).bottom).toBeLessThanOrEqual(height - 48));
      expect(await pageScrolls()).toBe(false);
      expect((await boxOf(page.getByRole('heading', { name: 'Now' }))).y).toBeLessThan(48 + 40);
    });
  });

  it('has the question, its count and the acts at the thumb on a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    const question = await boxOf(page.getByText(OPEN_ENERGY.question, { exact: true }).first());
    const count = await boxOf(page.getByText('6 of 6 answered (100%)'));
    expect(question.bottom).toBeLessThan(300);
    expect(count.bottom).toBeLessThan(340);
    const foot = await boxOf(acts());
    expect(foot.bottom).toBe(844);
    for (const act of [/^Close voting/, /^Close and show/, /^Blank/, /^Back/, /^Next/]) {
      const box = await boxOf(acts().getByRole('button', { name: act }));
      expect(box.height).toBeGreaterThanOrEqual(44);
      expect(box.y).toBeGreaterThan(844 * 0.75);
    }
    expect(await pageScrolls()).toBe(false);
    await page.setViewportSize(LAPTOPS[0] ?? { width: 1280, height: 720 });
  });

  it('gives header and tabs way, and leads to the other pages by the keyboard', async () => {
    expect(await page.getByRole('banner').count()).toBe(0);
    const ways = page.getByRole('button', { name: 'Other pages' });
    await ways.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Agenda' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    expect(await ways.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Agenda' }).press('Enter');
    await page.getByRole('link', { name: 'Back to the session' }).waitFor();
    expect(await page.getByRole('banner').count()).toBe(1);
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await page.getByRole('link', { name: 'Back to the session' }).click();
    await acts().waitFor();
    expect(await page.getByRole('banner').count()).toBe(0);
  });

  it('asks before it leaves an open vote: stay, leave it open, or close it and go on', async () => {
    const asked = page.getByRole('dialog', { name: 'Voting is still open' });
    await page.getByRole('heading', { level: 1 }).focus();
    await page.keyboard.press('ArrowRight');
    await asked.getByRole('button', { name: 'Stay here' }).click();
    await asked.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Close voting/ }).waitFor();

    await press(/^Next: What would help/);
    await asked.getByRole('button', { name: 'Leave it open and continue' }).click();
    await page.getByRole('button', { name: /^Next: How ready/ }).waitFor();
    await page.getByRole('button', { name: /Which barrier comes first\?.*Open/ }).waitFor();

    // Nothing is open on this one: nobody is asked.
    await press(/^Back/);
    await page.getByRole('button', { name: /^Close voting/ }).waitFor();
    await press(/^Next: What would help/);
    await asked.getByRole('button', { name: 'Close voting and continue' }).click();
    await page.getByRole('button', { name: /^Next: How ready/ }).waitFor();
    await page.getByRole('button', { name: /Which barrier comes first\?.*Closed/ }).waitFor();
  });

  it('keeps a message off the acts, and leaves nothing of one activity on the page of the next', async () => {
    await press(/^Open voting/);
    await page.getByRole('button', { name: /^Close voting/ }).waitFor();
    for (let n = 0; n < 5; n += 1) await room.answer(1, { optionIds: ['loans', 'test'] });
    await press(/^Close voting/);
    await press('Save the result');
    const close = await boxOf(page.getByRole('button', { name: 'Close this message' }));
    expect(Math.min(close.width, close.height)).toBeGreaterThanOrEqual(24);
    expect(close.bottom).toBeLessThanOrEqual((await boxOf(acts())).y);
    await page.getByText('Picked together').click();
    await page
      .getByRole('table', { name: 'Picked together' })
      .or(page.getByRole('region', { name: 'Picked together' }))
      .first()
      .waitFor();
    await press(/^Next: How ready/);
    await page.getByText(TRUST.question, { exact: true }).first().waitFor();
    await page.getByText('Voting is not open yet.').waitFor();
    expect(await page.getByText('Picked together').count()).toBe(0);
    expect(demo.faults).toEqual([]);
  });
});
