/** @jest-environment ../../tools/jest/steps.cjs */
import { ENERGY, type Room } from '@rt/testing/rooms';
import type { Page } from 'playwright-core';

import { openDemo, type SharedDemo } from '../support/demo';
import { retry } from '../support/retry';
import { inviteByName, startRoom } from '../support/room';

/** Two invited people who open their personal links in one tab, one after the other. */
describe('two personal links in one tab', () => {
  let demo: SharedDemo;
  let room: Room;
  let page: Page;
  let links: { ada: string; ben: string };

  beforeAll(async () => {
    demo = await openDemo();
    room = await startRoom(demo.base, 'Two personal links', [ENERGY]);
    ({ page } = await demo.open({ viewport: { width: 390, height: 844 } }));
    await room.open(0);
    links = { ada: await inviteByName(room, 'Ada Example'), ben: await inviteByName(room, 'Ben Example') };
  }, 180_000);

  afterAll(() => demo?.stop(), 60_000);

  const shown = (fullName: string): Promise<void> => page.getByText(`${fullName}, you are invited`).waitFor();
  const join = async (link: string, fullName: string): Promise<void> => {
    await page.goto(link);
    await shown(fullName);
    await page.getByRole('button', { name: 'Join the roundtable' }).click();
    await page.waitForURL(/\/now$/);
  };
  const answer = async (option: string): Promise<void> => {
    await page.getByRole('button', { name: 'Accept the rule and continue' }).click();
    await page.getByRole('radio', { name: option }).check();
    await page.getByRole('button', { name: 'Send answer' }).click();
    await page.getByText('Answer saved').first().waitFor();
  };

  it('lead to a seat each, and neither shows what the other has answered', async () => {
    await join(links.ada, 'Ada Example');
    await answer('Grid connection');
    await join(links.ben, 'Ben Example');
    await answer('Skilled technicians');
    await retry(async () => expect(await room.answers(0)).toEqual({ grid: 1, skills: 1 }));

    await join(links.ada, 'Ada Example');
    await page.getByText('You chose: Grid connection').waitFor();
    await page.getByRole('link', { name: 'Me', exact: true }).click();
    await page.getByText('You chose: Grid connection').waitFor();
    expect(await page.getByText('Skilled technicians').count()).toBe(0);
  }, 60_000);

  it('take nobody in under the name of the other, from a page that was left open', async () => {
    await page.goto(links.ada);
    await shown('Ada Example');
    const other = await page.context().newPage();
    await other.goto(links.ben);
    await other.getByText('Ben Example, you are invited').waitFor();
    await page.getByRole('button', { name: 'Join the roundtable' }).click();
    await page.getByText('Another personal link has been opened in this browser. Open yours again.').waitFor();
    await other.close();
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await shown('Ben Example');
  }, 60_000);

  it('give a page that the browser brings back to whom the tab is of by then', async () => {
    await join(links.ben, 'Ben Example');
    await page.getByText('You chose: Skilled technicians').waitFor();
    const place = await page.evaluate(() =>
      Object.entries(sessionStorage).find(([key]) => key.startsWith('rt-place:')),
    );
    await join(links.ada, 'Ada Example');
    await page.getByText('You chose: Grid connection').waitFor();
    // As where Ben has joined on a page after this one, and goes back to it.
    await page.evaluate(
      ([key, text]) => {
        for (const storage of [sessionStorage, localStorage]) storage.setItem(key, text);
      },
      place ?? ['', ''],
    );
    await page.evaluate(() => void dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    await page.getByText('You chose: Skilled technicians').waitFor();
    expect(await page.getByText('You chose: Grid connection').count()).toBe(0);
    expect(demo.faults).toEqual([]);
  }, 60_000);
});
