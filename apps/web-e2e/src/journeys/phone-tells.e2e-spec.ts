/** @jest-environment ../../tools/jest/steps.cjs */
import { ENERGY, HELP, type Room, TRUST, WRITTEN } from '@rt/testing/rooms';
import type { Page } from 'playwright-core';

import type { SharedDemo } from '../support/demo';
import { type NetworkProxy, openDemoBehindProxy } from '../support/network-proxy';
import { joinAsPhone, laterCode } from '../support/phone';
import { retry } from '../support/retry';
import { startRoom } from '../support/room';

const SHORT = 'What comes last?';

/** What the phone of somebody who does not look at it says, and when it keeps silent. */
describe('what a phone tells', () => {
  let demo: SharedDemo;
  let proxy: NetworkProxy;
  let room: Room;
  let page: Page;

  beforeAll(async () => {
    ({ demo, proxy } = await openDemoBehindProxy());
    const timed = { ...TRUST, durationSec: 600 };
    const shown = { ...HELP, visibility: 'always' as const };
    const short = { ...ENERGY, question: SHORT, durationSec: 5 };
    room = await startRoom(demo.base, 'What a phone tells', [ENERGY, WRITTEN, shown, timed, short]);
    ({ page } = await demo.open({ baseURL: proxy.url, viewport: { width: 390, height: 844 } }));
    await joinAsPhone(page, room.code);
    await laterCode(page);
    await page.evaluate(listen);
  }, 180_000);

  afterAll(async () => {
    proxy?.end();
    await demo?.stop();
  }, 60_000);

  /** What the status region has said since this was last asked. */
  const heard = (): Promise<string[]> =>
    page.evaluate(() => (window as unknown as { rtHeard: string[] }).rtHeard.splice(0));
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
  const shows = (question: string): Promise<void> => page.getByRole('heading', { name: question, level: 1 }).waitFor();
  const choose = async (option: string): Promise<void> => {
    await page.getByRole('radio', { name: option }).check();
    await page.getByRole('button', { name: 'Send answer' }).click();
  };

  it('moves the focus to a new question and names it in the title (I18)', async () => {
    await room.open(0);
    await shows(ENERGY.question);
    await retry(async () => expect(await focused()).toBe(ENERGY.question));
    expect(await page.title()).toContain(ENERGY.question);
  });

  it('says once that an answer is saved, kept on the device, and sent later (I19)', async () => {
    await heard();
    await choose('Cost of energy');
    await page.getByText('You chose: Cost of energy').waitFor();
    await retry(async () => expect(await heard()).toEqual(['Answer saved']));

    await page.context().setOffline(true);
    proxy.cut();
    await page.getByRole('button', { name: 'Change my answer' }).click();
    await choose('Grid connection');
    await page.getByRole('main').getByText('Your answer is saved on this device').waitFor();
    proxy.mend();
    await page.context().setOffline(false);
    await page.getByRole('main').getByText('Back online. 1 answer sent.').waitFor();
    const said = await heard();
    const times = (part: RegExp) => said.filter((sentence) => part.test(sentence)).length;
    expect({ said, kept: times(/saved on this device and sent/), late: times(/1 answer sent/) }).toMatchObject({
      kept: 1,
      late: 1,
    });
  }, 60_000);

  it('says once that voting has closed, and once what came out (I19)', async () => {
    await heard();
    await room.close(0);
    await page.getByText('Voting closed').first().waitFor();
    await retry(async () => expect((await page.evaluate(peek)).filter((one) => /closed/i.test(one))).toHaveLength(1));

    await room.show(0);
    await page.getByRole('table').first().waitFor({ state: 'attached' });
    const results = async () => (await page.evaluate(peek)).filter((one) => /result/i.test(one));
    await retry(async () => expect(await results()).toEqual([expect.stringMatching(/^Results are shown\. \S/)]));
    // Shown once more to somebody who comes back to the page, it is no news.
    await room.open(2);
    await shows(HELP.question);
    expect(await results()).toHaveLength(1);
    expect((await page.evaluate(peek)).filter((one) => /closed/i.test(one))).toHaveLength(1);
  });

  it('says at most two sentences while 200 people vote (I19)', async () => {
    await heard();
    for (let many = 0; many < 200; many += 20) {
      await Promise.all(Array.from({ length: 20 }, () => room.answer(2, { optionIds: ['loans'] })));
    }
    await retry(async () => expect(await room.answers(2)).toEqual({ loans: 200 }));
    expect((await heard()).length).toBeLessThanOrEqual(2);
  });

  it('leaves the focus with whoever writes, and says that there is a new question (I18)', async () => {
    await room.open(1);
    await shows(WRITTEN.question);
    const field = page.getByRole('textbox').first();
    await field.fill('Half a sentence');
    await heard();
    await room.open(3);
    await retry(async () => expect(await heard()).toEqual([`New question: ${TRUST.question}`]));
    expect(await field.inputValue()).toBe('Half a sentence');
    expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  it('asks the host for more time in one press, hears once that some was given, and can ask again (I20)', async () => {
    const { page: phone } = await demo.open({ viewport: { width: 390, height: 844 } });
    await joinAsPhone(phone, room.code);
    await phone.evaluate(listen);
    const { page: host, context } = await demo.open({ viewport: { width: 1366, height: 768 } });
    await context.request.post('/api/sign-in/demo', { data: { role: 'organiser' }, headers: { origin: demo.base } });
    await host.goto(`/console/roundtables/${room.id}/live`);
    const ask = phone.getByRole('button', { name: 'Ask for more time' });

    await ask.click();
    await phone.getByRole('button', { name: 'You asked for more time' }).waitFor();
    // Beside the button; it is announced as well.
    const asking = host.getByRole('region', { name: 'Now' }).getByText('1 person asks for more time');
    await asking.waitFor();
    await host.getByRole('button', { name: /give 30 more seconds/ }).click();
    await asking.waitFor({ state: 'detached' });
    await ask.waitFor();
    expect(await phone.evaluate(peek)).toEqual(['You asked for more time', 'You have more time.']);
    await phone.context().close();
    await context.close();
  }, 60_000);

  it('says once each that 60, 30 and 10 seconds are left, and that voting has closed (I20)', async () => {
    const { page: other } = await demo.open({ viewport: { width: 390, height: 844 } });
    await other.addInitScript(makeClock);
    await joinAsPhone(other, room.code);
    await other.getByRole('timer').waitFor();
    await other.evaluate(listen);
    const said = (): Promise<string[]> => other.evaluate(peek);
    for (const [at, left] of [60, 30, 10].entries()) {
      await other.evaluate(setClock, left);
      await retry(async () => expect(await said()).toHaveLength(at + 1));
    }
    expect(await said()).toEqual(['1 minute left', '30 seconds left', '10 seconds left']);
    await other.context().close();

    const { page: last } = await demo.open({ viewport: { width: 390, height: 844 } });
    await joinAsPhone(last, room.code);
    // Before the short time begins: a busy machine may show the question as it is over.
    await last.evaluate(listen);
    await room.open(4);
    await last.getByRole('heading', { name: SHORT, level: 1 }).waitFor();
    await last.getByText('Voting closed').first().waitFor();
    await retry(async () => expect(await last.evaluate(peek)).toContain('Voting closed.'));
    // The clock ran out on the phone and on the server, each at its own moment.
    expect((await last.evaluate(peek)).filter((one) => /closed/i.test(one))).toEqual(['Voting closed.']);
    await last.context().close();
  });
});

/** Notes what is added to the status region. Runs in the page. */
function listen(): void {
  const notes: string[] = [];
  Object.assign(window, { rtHeard: notes });
  new MutationObserver((records) => {
    for (const { addedNodes, target } of records) {
      const region = target instanceof Element ? target.closest('[role="status"][aria-relevant="additions"]') : null;
      if (region) addedNodes.forEach((node) => notes.push(node.textContent ?? ''));
    }
  }).observe(document.body, { childList: true, subtree: true });
}

/** What has been said and not been asked for yet. Runs in the page. */
function peek(): string[] {
  return [...(window as unknown as { rtHeard: string[] }).rtHeard];
}

/** A clock that a test puts forward. Runs in the page before all else. */
function makeClock(): void {
  const real = performance.now.bind(performance);
  Object.assign(window, { rtForward: 0 });
  performance.now = () => real() + (window as unknown as { rtForward: number }).rtForward;
}

/** Puts the clock forward until so many seconds are left on it. Runs in the page. */
function setClock(left: number): void {
  const [minutes = 0, seconds = 0] = (document.querySelector('[role="timer"]')?.textContent ?? '')
    .replace(/[^\d:]/g, '')
    .split(':')
    .map(Number);
  const kept = window as unknown as { rtForward: number };
  kept.rtForward += (minutes * 60 + seconds - left) * 1000;
}
