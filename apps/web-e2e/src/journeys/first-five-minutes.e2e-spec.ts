/** @jest-environment ../../tools/jest/steps.cjs */
import type { Page } from 'playwright-core';

import { axeFindings } from '../support/axe';
import { type Demo, startDemo } from '../support/demo';

const LONG = 20_000;

/** The steps of the README's "first five minutes", one test a step, in the words that stand on the screens. */
describe('the first five minutes', () => {
  let demo: Demo;
  let console_: Page;
  let phone: Page;
  let stage: Page;
  let code: string;

  beforeAll(async () => {
    demo = await startDemo();
    console_ = (await demo.open({ viewport: { width: 1280, height: 900 } })).page;
    phone = (await demo.open({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })).page;
    stage = (await demo.open({ viewport: { width: 1920, height: 1080 } })).page;
  }, 180_000);

  afterAll(() => demo?.stop(), 60_000);

  const press = (page: Page, name: string | RegExp): Promise<void> =>
    page.getByRole('button', { name }).first().click({ timeout: LONG });

  const clean = async (page: Page, where: string): Promise<void> =>
    expect({ where, findings: await axeFindings(page) }).toEqual({ where, findings: [] });

  it('offers three ways in; the first leads to the room that is ready', async () => {
    await console_.goto('/');
    for (const way of ['Run a room', 'Be an expert', 'Read the archive']) {
      expect(await console_.getByRole('link', { name: way }).count()).toBe(1);
    }
    await clean(console_, 'the home page');
    await console_.getByRole('link', { name: 'Run a room' }).click();
    await console_.getByRole('button', { name: 'Start the session' }).waitFor({ timeout: LONG });
    expect(await console_.getByText(/Maritime/).count()).toBeGreaterThan(0);
    await clean(console_, 'the console before the start');
  }, 60_000);

  it('starts the session and fills the room', async () => {
    await press(console_, 'Start the session');
    const early = console_.getByRole('button', { name: 'Start now' });
    const next = console_.getByRole('button', { name: /^Next/ });
    await early.or(next).first().waitFor({ timeout: LONG });
    if (await early.count()) await early.click();
    await press(console_, /^Fill the room with 40/);
    await console_
      .getByText(/4[0-9] joined|40 joined/)
      .first()
      .waitFor({ timeout: LONG });
    code = ((await console_.textContent('body')) ?? '').match(/\d{4}\s?\d{4}/)?.[0].replace(/\s/g, '') ?? '';
    expect(code).toMatch(/^\d{8}$/);
  }, 90_000);

  it('opens the stage beside the console, paired already', async () => {
    const opened = console_.waitForEvent('popup', { timeout: LONG });
    await press(console_, 'Open the room screen');
    const beside = await opened;
    await beside.getByText(code.slice(0, 4)).first().waitFor({ timeout: LONG });
    expect(new URL(beside.url()).hash).toBe('');
    await beside.close();
  }, 60_000);

  it('opens a phone beside the console', async () => {
    const opened = console_.waitForEvent('popup', { timeout: LONG });
    await press(console_, 'Open a phone');
    const beside = await opened;
    await beside.getByRole('button', { name: 'Join' }).waitFor({ timeout: LONG });
    await beside.close();
  }, 60_000);

  it('pairs the stage by the code that it shows', async () => {
    await stage.goto('/stage');
    await stage
      .getByText(/^\d{4}\s?\d{4}$/)
      .first()
      .waitFor({ timeout: LONG });
    const shown = ((await stage.textContent('body')) ?? '').match(/\d{4}\s?\d{4}/)?.[0] ?? '';
    await console_.getByLabel('Code on the room screen').fill(shown.replace(/\s/g, ''));
    await press(console_, /^Connect the room screen/);
    await stage.getByText(code.slice(0, 4)).first().waitFor({ timeout: LONG });
    // The address is loopback here; that phones cannot come is said to the host and not to the room.
    await console_.getByText(/^Phones cannot reach this address/).waitFor({ timeout: LONG });
    await clean(stage, 'the stage in the lobby');
  }, 60_000);

  it('lets a phone join by the code and acknowledge the rule', async () => {
    await phone.goto(`/j/${code}`);
    await phone.getByRole('button', { name: 'Join' }).waitFor({ timeout: LONG });
    await clean(phone, 'the join page');
    const rule = phone.getByRole('checkbox').first();
    if (await rule.count()) await rule.check();
    await press(phone, 'Join');
    await phone.waitForURL(/\/now$/, { timeout: LONG });
    await clean(phone, 'the lobby on the phone');
  }, 60_000);

  it('opens voting: the room answers, and so does the phone', async () => {
    const next = console_.getByRole('button', { name: /^Next/ });
    const open = console_.getByRole('button', { name: /^Open voting/ });
    await open.or(next).first().waitFor({ timeout: LONG });
    if (!(await open.count())) await next.first().click();
    await press(console_, /^Open voting/);
    await phone.getByText('Cost of energy').first().waitFor({ timeout: LONG });
    await clean(phone, 'the question on the phone');
    await phone.getByText('Cost of energy').first().click();
    await press(phone, 'Send answer');
    await phone.getByText('Answer saved').first().waitFor({ timeout: LONG });
    await clean(phone, 'the saved answer');
    await console_
      .getByText(/41 of 41 answered|41 people answered/)
      .first()
      .waitFor({ timeout: LONG });
    await clean(console_, 'the console with voting open');
    await clean(stage, 'the stage with voting open');
  }, 120_000);

  it('closes voting and shows the result in one press: the bars appear on the console, the stage and the phone', async () => {
    await press(console_, /^Close and show/);
    await console_.getByRole('button', { name: /^Hide results/ }).waitFor({ timeout: LONG });
    await stage.getByText(/%/).first().waitFor({ timeout: LONG });
    await phone.getByText(/%/).first().waitFor({ timeout: LONG });
    await clean(stage, 'the results on the stage');
    await clean(phone, 'the results on the phone');
    await clean(console_, 'the results on the console');
  }, 90_000);

  it('keeps the result and ends the session', async () => {
    await press(console_, /^Save the result/);
    await console_
      .getByText(/Saved as a contribution|The result is saved/)
      .first()
      .waitFor({ timeout: LONG });
    await press(console_, /^End session/);
    const dialogue = console_.getByRole('dialog');
    await dialogue.getByRole('button', { name: /end/i }).first().click({ timeout: LONG });
    await console_.getByText('The session has ended').first().waitFor({ timeout: LONG });
    await dialogue.waitFor({ state: 'detached' });
    await clean(console_, 'the console after the end');
  }, 60_000);

  it('lets the reviewer publish', async () => {
    await press(console_, /^Reviewer/);
    await console_.getByRole('link', { name: 'Outputs' }).first().click({ timeout: LONG });
    await press(console_, 'Publish');
    const dialogue = console_.getByRole('dialog');
    await dialogue.getByRole('button', { name: 'Publish' }).click({ timeout: LONG });
    await console_
      .getByRole('link', { name: /Open the public page/ })
      .first()
      .waitFor({ timeout: LONG });
    await dialogue.waitFor({ state: 'detached' });
    await clean(console_, 'the outputs');
  }, 60_000);

  it('shows the finding to anybody, with its question, n and citation, and says that nobody’s name is stored', async () => {
    const href = await console_
      .getByRole('link', { name: /Open the public page/ })
      .first()
      .getAttribute('href');
    const reader = (await demo.open({ javaScriptEnabled: false })).page;
    await reader.goto(href ?? '');
    expect(await reader.textContent('body')).toContain('1 published contribution');
    const public_ = (await demo.open()).page;
    await public_.goto(href ?? '');
    await clean(public_, 'the published roundtable');
    await public_.locator('main a[href*="/contributions/"]').first().click();
    await public_.getByText('Who gave which answer is not stored.').first().waitFor({ timeout: LONG });
    const text = await public_.textContent('body');
    expect(text).toContain('Which barrier do the three sectors share most?');
    expect(text).toMatch(/n = 41/);
    await clean(public_, 'the published result');
  }, 60_000);

  it('kept to the content security policy all the time', () => {
    expect(demo.faults).toEqual([]);
  });
});
