/** @jest-environment ../../tools/jest/steps.cjs */
import { OPEN_ENERGY, type Room } from '@rt/testing/rooms';
import type { Page } from 'playwright-core';

import { openDemo, type SharedDemo } from '../support/demo';
import { Keyboard } from '../support/keyboard';
import { joinAsPhone } from '../support/phone';
import { retry } from '../support/retry';
import { startRoom } from '../support/room';

/** An answer that no option holds: written on a phone, made an option in the console, with the keyboard alone. */
describe('an answer in own words', () => {
  let demo: SharedDemo;
  let room: Room;
  let phone: Page;
  let host: Page;
  let byPhone: Keyboard;
  let byHost: Keyboard;

  beforeAll(async () => {
    demo = await openDemo();
    room = await startRoom(demo.base, 'In own words', [{ ...OPEN_ENERGY, visibility: 'after_vote' }]);
    phone = (await demo.open({ viewport: { width: 390, height: 844 } })).page;
    host = (await demo.open({ viewport: { width: 1280, height: 900 } })).page;
    byPhone = await Keyboard.of(phone);
    byHost = await Keyboard.of(host);
    await room.open(0);
  }, 180_000);

  afterAll(() => demo?.stop(), 60_000);

  const bars = (page: Page): Promise<string[]> => page.locator('.rt-bars tbody th').allInnerTexts();

  it('is written where no option fits, and what is wrong with it is said at its field', async () => {
    await joinAsPhone(phone, room.code);
    await byPhone.standsOn('heading', OPEN_ENERGY.question);
    await byPhone.to('radio', 'Cost of energy');
    await byPhone.press('ArrowUp');
    await byPhone.standsOn('radio', 'Something else');
    await byPhone.fill('textbox', 'Your own answer', '?!');
    await byPhone.act('button', 'Send answer');
    await byPhone.standsOn('group', 'Check what you entered');
    await byPhone.act('link', 'Enter your own answer in letters or digits');
    await byPhone.standsOn('textbox', 'Your own answer');
    await byPhone.write('Rail links to the port');
    await byPhone.press('Enter');
    await phone.getByText('You chose: Rail links to the port').waitFor();
  });

  it('is a bar of its own once two have written it, whatever their spelling', async () => {
    await phone.getByText('Other answers (your choice)').waitFor();
    await room.answer(0, { other: 'rail-links to the PORT!' });
    await room.answer(0, { other: 'Housing <b>for</b> staff' });
    await phone.getByText('Rail links to the port (written in) (your choice)').waitFor();
    expect((await bars(phone)).at(-1)).toBe('Other answers');
  });

  it('is with the host, who makes it an option', async () => {
    await host.goto('/console/sign-in');
    await byHost.act('button', /^Organiser/);
    await byHost.standsOn('heading', 'Today');
    await host.goto(`/console/roundtables/${room.id}/live`);
    await host.getByText('Housing <b>for</b> staff').waitFor();
    await byHost.act('button', 'Make it an option: Rail links to the port');
    await byHost.inDialogue('Make this an option?');
    await host.getByText('and the 2 people who wrote it count for it').waitFor();
    await byHost.act('button', 'Make it an option');
    await byHost.standsOn('heading', 'Written by participants');
    await host.getByRole('status').getByText('Rail links to the port is an option now').waitFor();
    await host.getByRole('rowheader', { name: 'Rail links to the port', exact: true }).waitFor();
    await byHost.act('button', /^Make it an option/);
    await byHost.inDialogue('Make this an option?');
    await byHost.act('button', 'Make it an option');
    await host.getByText('Every written answer is an option now.').waitFor();
    await byHost.standsOn('heading', 'Written by participants');
  });

  it('is an option on the phone of who wrote it, and can still be changed', async () => {
    await phone.getByRole('rowheader', { name: 'Rail links to the port (your choice)', exact: true }).waitFor();
    await byPhone.act('button', 'Change my answer');
    await byPhone.to('radio', 'Rail links to the port');
    expect(await phone.getByRole('radio', { name: 'Rail links to the port' }).isChecked()).toBe(true);
    await byPhone.press('ArrowDown');
    await byPhone.standsOn('radio', 'Housing <b>for</b> staff');
    await byPhone.press('ArrowDown');
    await byPhone.standsOn('radio', 'Something else');
    await byPhone.fill('textbox', 'Your own answer', 'skilled technicians.');
    await byPhone.press('Enter');
    await phone.getByText('You chose: Skilled technicians').waitFor();
    await retry(async () => expect(await room.answers(0)).toEqual({ skills: 1, 'other-1': 1, 'other-2': 1 }));
  });

  it('is taken back by the host, and hidden from the room', async () => {
    await byHost.act('button', 'Take back the option: Rail links to the port');
    await host.getByRole('status').getByText('Rail links to the port is no longer an option').waitFor();
    await phone.getByRole('rowheader', { name: 'Rail links to the port', exact: true }).waitFor({ state: 'detached' });
    await byHost.standsOn('heading', 'Written by participants');
    await byHost.act('button', /^Hide from the room: rail/i);
    await host.getByText('1 person, hidden').waitFor();
    await retry(async () => expect(await room.answers(0)).toEqual({ skills: 1, 'other-2': 1 }));
  });
});
