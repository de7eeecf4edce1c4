/** @jest-environment ../../tools/jest/steps.cjs */
import { ENERGY, type Room } from '@rt/testing/rooms';
import type { Page } from 'playwright-core';

import { axeFindings } from '../support/axe';
import { openDemo, type SharedDemo } from '../support/demo';
import { openAsHost } from '../support/host';
import { joinAsPhone } from '../support/phone';
import { retry } from '../support/retry';
import { startRoom } from '../support/room';

const QUESTIONS = ['Which comes first?', 'Which comes second?', 'Which comes third?'];

/** A room in which people answer all questions in their own order. */
describe('questions at people’s own pace', () => {
  let demo: SharedDemo;
  let room: Room;
  let host: Page;
  let phone: Page;

  beforeAll(async () => {
    demo = await openDemo();
    const questions = QUESTIONS.map((question) => ({ ...ENERGY, question }));
    room = await startRoom(demo.base, 'At your own pace', questions);
    phone = (await demo.open({ viewport: { width: 390, height: 844 }, hasTouch: true })).page;
    host = await openAsHost(demo, room);
    await joinAsPhone(phone, room.code);
  }, 180_000);

  afterAll(() => demo?.stop(), 60_000);

  it('are all open after one press, and the screen of the room lists them', async () => {
    await host.getByRole('button', { name: 'Open all 3 questions' }).click();
    await phone.getByRole('heading', { level: 1, name: QUESTIONS[0] ?? '' }).waitFor();
    await host.getByRole('img', { name: 'Room screen: the questions that are open' }).waitFor();
    expect(await axeFindings(host)).toEqual([]);
  });

  it('are answered one after the other on the phone', async () => {
    for (const [at, question] of QUESTIONS.entries()) {
      await phone.getByRole('heading', { level: 1, name: question }).waitFor();
      await phone.getByRole('radio', { name: 'Grid connection' }).check();
      await phone.getByRole('button', { name: 'Send answer' }).click();
      await phone.getByText(`You have answered ${at + 1} of 3 open questions`).waitFor();
      if (at === 0) expect(await axeFindings(phone)).toEqual([]);
      if (at < 2) await phone.getByRole('link', { name: 'Next question' }).click();
    }
    expect(await phone.getByRole('link', { name: 'Next question' }).count()).toBe(0);
    for (const at of QUESTIONS.keys()) await retry(async () => expect(await room.answers(at)).toEqual({ grid: 1 }));
  });

  it('let the host look from one to the next without asking, and are closed by one press', async () => {
    for (const question of [QUESTIONS[2] ?? '', QUESTIONS[1] ?? '']) {
      await host.getByRole('button', { name: new RegExp(`^${question}`) }).click();
      await host.getByRole('group', { name: 'Now', exact: true }).getByText(question).first().waitFor();
      expect(await host.getByRole('dialog').count()).toBe(0);
      // The screen of the room stays as it is.
      await host.getByRole('img', { name: 'Room screen: the questions that are open' }).waitFor();
    }
    await host.getByRole('button', { name: 'Close all 3 questions', disabled: false }).press('Enter');
    await host.getByRole('status').getByText('3 questions are closed').waitFor();
    await host.getByRole('button', { name: 'Close all 3 questions' }).waitFor({ state: 'detached' });
    expect(await host.evaluate(() => document.activeElement?.id)).toBe('run-of-show');
    await phone.getByText('Voting closed').first().waitFor();
  });

  it('give way on every phone to the next one that the host asks', async () => {
    expect(new URL(phone.url()).pathname).toContain('/activity/');
    await host.getByRole('button', { name: 'Ask again as round 2' }).click();
    const asked = QUESTIONS[1] ?? '';
    await phone.getByRole('heading', { level: 1, name: asked }).waitFor();
    await phone.getByText('Round 2', { exact: true }).waitFor();
    await retry(async () => expect(await phone.evaluate(() => document.activeElement?.textContent)).toBe(asked));
    expect(await phone.title()).toContain(asked);
    expect(demo.faults).toEqual([]);
  });
});
