/** @jest-environment ../../tools/jest/steps.cjs */
import { ENERGY, HELP, MONEY, ORDER, type Room, TRUST, WORDS, WORKS } from '@rt/testing/rooms';
import type { Page } from 'playwright-core';

import { openDemo, type SharedDemo } from '../support/demo';
import { Keyboard } from '../support/keyboard';
import { retry } from '../support/retry';
import { startRoom } from '../support/room';

/** Joining and answering with the keyboard alone: nothing here touches the page in another way. */
describe('a participant without a pointer', () => {
  let demo: SharedDemo;
  let room: Room;
  let page: Page;
  let keys: Keyboard;

  beforeAll(async () => {
    demo = await openDemo();
    room = await startRoom(demo.base, 'Answering by keyboard', [...[ENERGY, HELP, TRUST, ORDER, MONEY, WORKS, WORDS]]);
    page = (await demo.open({ viewport: { width: 390, height: 844 } })).page;
    keys = await Keyboard.of(page);
  }, 180_000);

  afterAll(() => demo?.stop(), 60_000);

  const says = (sentence: string | RegExp): Promise<void> =>
    page.getByRole('status').getByText(sentence).first().waitFor({ state: 'attached' });

  const answers = (at: number, expected: Record<string, number>): Promise<void> =>
    retry(async () => expect(await room.answers(at)).toEqual(expected));

  it('skips to the content and is led to what is wrong with the code', async () => {
    await page.goto('/j');
    await keys.standsOn('heading', 'Join a roundtable');
    await keys.to('link', 'Skip to the content', { back: true });
    await keys.press('Enter');
    await keys.standsOn('main', '');
    await keys.act('button', 'Continue');
    await keys.standsOn('group', 'Check what you entered');
    await keys.act('link', /^Enter the 8-digit code/);
    await keys.standsOn('textbox', 'Join code');
    await keys.write(`${room.code.slice(0, 4)} ${room.code.slice(4)}`);
    await keys.press('Enter');
    await keys.standsOn('heading', 'Answering by keyboard');
  });

  it('cannot join without the rule, and joins with it', async () => {
    await keys.act('button', 'Join');
    await keys.standsOn('group', 'Check what you entered');
    await keys.press('Tab');
    await keys.standsOn('link', /^Select the box/);
    await keys.press('Enter');
    await keys.act('checkbox', /^I accept this rule/);
    await keys.act('button', 'Join');
    await keys.standsOn('heading', 'You have joined');
  });

  it('answers a single choice, and hears that it is saved (I4, I7)', async () => {
    await room.open(0);
    await keys.standsOn('heading', ENERGY.question);
    expect(await page.title()).toBe(`${ENERGY.question} – Answering by keyboard – Roundtable`);
    await keys.act('button', 'Send answer');
    await keys.standsOn('group', 'Check what you entered');
    await keys.act('link', 'Select one option');
    await keys.standsOn('radio', 'Cost of energy');
    await keys.press('Space');
    await keys.act('button', 'Send answer');
    await says('Answer saved');
    await answers(0, { energy: 1 });
  });

  it('changes the answer with the arrows (I4)', async () => {
    await keys.act('button', 'Change my answer');
    await keys.to('radio', 'Cost of energy');
    await keys.press('ArrowDown');
    await keys.standsOn('radio', 'Skilled technicians');
    await keys.act('button', 'Send answer');
    await page.getByText('You chose: Skilled technicians').waitFor();
    await answers(0, { skills: 1 });
  });

  it('leaves the answer as it was after all', async () => {
    await keys.act('button', 'Change my answer');
    await keys.act('button', 'Keep my answer');
    await page.getByText('You chose: Skilled technicians').waitFor();
  });

  it('withdraws the answer, then rather says nothing', async () => {
    await keys.act('button', 'Withdraw my answer');
    await says('Answer withdrawn');
    await answers(0, {});
    await keys.act('button', 'I would rather not say');
    await page.getByText('You chose not to say.').waitFor();
    await answers(0, { abstained: 1 });
  });

  it('hears that voting has closed and keeps the place on the page', async () => {
    await keys.to('button', 'Change my answer');
    await room.close(0);
    await says(/^Voting closed/);
    await keys.to('link', 'Results');
  });

  it('answers a multiple choice within its limits (I4)', async () => {
    await room.open(1);
    await keys.standsOn('heading', HELP.question);
    for (const option of ['Loans', 'Test facilities', 'Training']) await keys.act('checkbox', option);
    await keys.act('button', 'Send answer');
    await keys.standsOn('group', 'Check what you entered');
    await keys.act('link', 'Select at most 2 options');
    await keys.standsOn('checkbox', 'Loans');
    await keys.to('checkbox', 'Training');
    await keys.press('Space');
    await keys.act('button', 'Send answer');
    await says('Answer saved');
    await answers(1, { loans: 1, test: 1 });
    await room.close(1);
  });

  it('answers a rating (I4)', async () => {
    await room.open(2);
    await keys.standsOn('heading', TRUST.question);
    await keys.to('radio', '1 Not at all');
    for (const point of ['2', '3', '4']) {
      await keys.press('ArrowDown');
      await keys.standsOn('radio', point);
    }
    await keys.press('Space');
    await keys.act('button', 'Send answer');
    await page.getByText('You chose: 4').waitFor();
    await answers(2, { '4': 1 });
  });

  it('puts options in order, and hears the old and the new place (I4, I23)', async () => {
    await room.close(2);
    await room.open(3);
    await keys.standsOn('heading', ORDER.question);
    await keys.act('button', 'Skilled technicians');
    await says('“Skilled technicians” is in position 1');
    await keys.standsOn('button', /Skilled technicians$/);
    await keys.act('button', 'Grid connection');
    await keys.act('button', 'Cost of energy', { back: true });
    await keys.act('button', 'Move “Cost of energy” up');
    await says('Moved “Cost of energy” from position 3 to position 2 of 3');
    await keys.standsOn('button', 'Move “Cost of energy” up');
    await keys.act('button', 'Send answer');
    await page.getByText('You chose: 1. Skilled technicians, 2. Cost of energy, 3. Grid connection').waitFor();
    await answers(3, { skills: 1, energy: 2, grid: 3 });
  });

  it('shares out points, and hears the old and the new number (I4, I23)', async () => {
    await room.close(3);
    await room.open(4);
    await keys.standsOn('heading', MONEY.question);
    await keys.act('button', '+10 points for “Skilled technicians”');
    await says('“Skilled technicians” from 0 to 10, 90 points left');
    await keys.act('button', 'Send answer');
    await keys.standsOn('group', 'Check what you entered');
    await keys.act('link', 'Give all 100 points: 90 are left');
    await keys.to('textbox', 'Grid connection');
    await keys.write('90');
    await says('“Grid connection” from 9 to 90, 0 points left');
    await keys.act('button', 'Send answer');
    await page.getByText('You chose: Grid connection 90, Skilled technicians 10').waitFor();
    await answers(4, { skills: 10, grid: 90 });
  });

  it('rates statements, each on a scale of its own (I4)', async () => {
    await room.close(4);
    await room.open(5);
    await keys.standsOn('heading', WORKS.question);
    await keys.act('button', 'Send answer');
    await keys.standsOn('group', 'Check what you entered');
    await keys.act('link', 'Rate at least one statement');
    await keys.standsOn('radio', '1 Not at all');
    for (const key of ['ArrowDown', 'ArrowDown']) await keys.press(key);
    await keys.standsOn('radio', '3');
    await keys.to('button', 'Send answer');
    await keys.to('radio', '1 Not at all', { back: true });
    for (const key of ['ArrowUp', 'ArrowUp']) await keys.press(key);
    await keys.standsOn('radio', '5 Very well');
    await keys.act('button', 'Send answer');
    await page.getByText('You chose: Cost of energy 3, Skilled technicians (skipped), Grid connection 5').waitFor();
    await answers(5, { energy: 3, grid: 5 });
  });

  it('gives words of its own, and hears what is wrong with one (I4)', async () => {
    await room.close(5);
    await room.open(6);
    await keys.standsOn('heading', WORDS.question);
    await keys.fill('textbox', 'Word 1', '…');
    await keys.act('button', 'Send answer');
    await keys.standsOn('group', 'Check what you entered');
    await keys.act('link', /has no letter or number/);
    await keys.fill('textbox', 'Word 1', 'Good buses');
    await keys.act('button', 'Send answer');
    await page.getByRole('listitem').filter({ hasText: 'Good buses' }).waitFor();
  });

  it('opens the rule and comes round the page in the order in which it reads', async () => {
    await keys.act('DisclosureTriangle', /^Attributed/);
    await page.getByText(/name/).first().waitFor();
    const stops = await keys.round();
    expect(stops.map(({ place }) => place)).toEqual(stops.map(({ place }) => place).sort((a, b) => a - b));
    expect(stops.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Skip to the content', 'Change my answer', 'Withdraw my answer', 'Now', 'Me']),
    );
  });

  it('writes a contribution and copies its receipt', async () => {
    await keys.act('link', 'Contribute');
    await keys.standsOn('heading', 'Write a contribution');
    await keys.act('button', 'Send contribution');
    await keys.standsOn('group', 'Check what you entered');
    await keys.fill('textbox', 'Title', 'Grid offers come too late');
    await keys.fill('textbox', 'Your contribution', 'Three plants wait for a connection.');
    await keys.act('button', 'Send contribution');
    await keys.standsOn('heading', 'Contribution sent');
    await keys.act('button', 'Copy the receipt');
    await says(/Receipt copied|Select the text and copy it/);
    await keys.act('button', 'Write another');
    await keys.standsOn('heading', 'Write a contribution');
  });

  it('reads the own answers and leaves', async () => {
    await keys.act('link', 'Me');
    await keys.standsOn('heading', 'My answers');
    await keys.act('button', 'Leave this roundtable on this device');
    await keys.standsOn('heading', 'Join a roundtable');
    expect(demo.faults).toEqual([]);
  });
});
