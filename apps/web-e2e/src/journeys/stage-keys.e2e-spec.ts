/** @jest-environment ../../tools/jest/steps.cjs */
import { ENERGY, HELP, type Room, TRUST } from '@rt/testing/rooms';
import type { Page } from 'playwright-core';

import { shareViewFaults } from '../screens/checks/room-screen';
import { openDemo, type SharedDemo } from '../support/demo';
import { startRoom } from '../support/room';

/** A presenter's remote at the room's screen: it turns the session's pages where the host let it. */
describe('the keys of the room’s screen', () => {
  let demo: SharedDemo;
  let room: Room;
  let hostPage: Page;
  let stage: Page;

  beforeAll(async () => {
    demo = await openDemo();
    room = await startRoom(demo.base, 'Keys at the screen', [ENERGY, HELP, TRUST]);
    const opened = await demo.open({ viewport: { width: 1280, height: 720 } });
    hostPage = opened.page;
    await opened.context.request.post('/api/sign-in/demo', {
      data: { role: 'organiser' },
      headers: { origin: demo.base },
    });
    await hostPage.goto(`/console/roundtables/${room.id}/live`);
    await hostPage.getByLabel('Code on the room screen').waitFor();
  }, 180_000);

  afterAll(() => demo?.stop(), 60_000);

  /** Pairs a screen by the code that it shows. */
  async function pair(withKeys: boolean): Promise<Page> {
    const { page } = await demo.open({ viewport: { width: 1280, height: 720 } });
    await page.goto('/stage');
    const shown = page.getByText(/^\d{4}\s?\d{4}$/).first();
    await shown.waitFor();
    await hostPage.getByLabel('Code on the room screen').fill(((await shown.textContent()) ?? '').replace(/\s/g, ''));
    const right = hostPage.getByRole('checkbox', { name: 'Let the screen’s keys move the session' });
    expect(await right.isChecked()).toBe(false);
    if (withKeys) await right.check();
    await hostPage.getByRole('button', { name: 'Connect the room screen', exact: true }).click();
    await page.getByText('Keys at the screen').first().waitFor();
    return page;
  }

  const now = (question: string) =>
    hostPage.getByRole('group', { name: 'Now', exact: true }).getByText(question, { exact: true }).first();
  const press = (name: RegExp) => hostPage.getByRole('button', { name }).click();
  /** Presses a key at a screen and waits for the answer: a press before that is taken for the same one. */
  const pressAt = async (page: Page, key: string): Promise<void> => {
    const answered = page.waitForResponse((response) => response.url().includes('/api/stage/keys'));
    await page.keyboard.press(key);
    await answered;
  };
  const keysSent = (page: Page): string[] => {
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/api/stage/keys')) sent.push(request.url());
    });
    return sent;
  };

  it('do nothing at a screen that was paired without them', async () => {
    const silent = await pair(false);
    const sent = keysSent(silent);

    for (const key of ['PageDown', 'PageUp', 'b']) await silent.keyboard.press(key);
    await silent.getByText('Keys at the screen').first().waitFor();

    expect(sent).toEqual([]);
    expect(await now('Which barrier comes first?').count()).toBe(0);
    await silent.close();
  });

  it('enlarge the letters for an online meeting at any screen, as a button does, also over a reload (I32)', async () => {
    const shared = await pair(false);
    const sent = keysSent(shared);
    const large = shared.locator('.stage-share');
    const button = shared.getByRole('button', { name: 'View for online meetings (S)' });

    await shared.keyboard.press('s');
    await large.waitFor();
    await shared.reload();
    await shared.getByText('Keys at the screen').first().waitFor();
    await large.waitFor();
    expect(await shareViewFaults(shared)).toEqual([]);

    await shared.mouse.move(640, 300);
    await shared.mouse.move(660, 320);
    await shared.locator('.stage-view--seen').waitFor();
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    await button.click();
    await large.waitFor();
    expect(sent).toEqual([]);
    await shared.close();
  });

  it('lead on and back, and the console follows (I22)', async () => {
    stage = await pair(true);

    await pressAt(stage, 'PageDown');
    await now('Which barrier comes first?').waitFor();
    await pressAt(stage, 'PageDown');
    await now('What would help?').waitFor();
    await pressAt(stage, 'PageUp');
    await now('Which barrier comes first?').waitFor();
  });

  it('work in the same way after a reload of the screen', async () => {
    await stage.reload();
    await stage.getByText('Keys at the screen').first().waitFor();
    await pressAt(stage, 'PageDown');
    await now('What would help?').waitFor();
  });

  it('leave an open question open, and say where it is closed', async () => {
    await press(/^Open voting/);
    await stage.getByText('What would help?').waitFor();
    const hint = stage.getByText('Voting is open. Choose Close voting on the page of the session first.');

    await pressAt(stage, 'PageDown');
    await hint.waitFor();

    await hostPage.getByRole('button', { name: /^Close voting/ }).waitFor();
    expect(await now('What would help?').count()).toBe(1);
    await hint.waitFor({ state: 'detached' });
    await press(/^Close voting/);
    await hostPage.getByText('Voting closed').first().waitFor();
    await pressAt(stage, 'PageDown');
    await now('How ready is the region?').waitFor();
  });

  it('make the screen blank and show it again (I22)', async () => {
    await pressAt(stage, 'b');
    await hostPage.getByRole('button', { name: /^Show the screen/ }).waitFor();
    await stage.getByText('The screen is blank').waitFor({ state: 'attached' });

    await pressAt(stage, 'b');
    await hostPage.getByRole('button', { name: /^Blank the screen/ }).waitFor();
    await stage.getByText('The screen is blank').waitFor({ state: 'detached' });
  });

  it('move the session at a stage that the host opens on their own computer', async () => {
    const [opened] = await Promise.all([
      hostPage.waitForEvent('popup'),
      hostPage.getByRole('button', { name: 'Open the room screen', exact: true }).click(),
    ]);
    await opened.getByText('Keys at the screen').first().waitFor();

    await pressAt(opened, 'PageUp');

    await now('What would help?').waitFor();
  });
});
