/** @jest-environment ../../tools/jest/steps.cjs */
import { ENERGY, type Room } from '@rt/testing/rooms';
import type { Page } from 'playwright-core';

import { axeFindings } from '../support/axe';
import { openDemo, type SharedDemo } from '../support/demo';
import { joinAsPhone } from '../support/phone';
import { retry } from '../support/retry';
import { startRoom } from '../support/room';

/** Somebody took two seats on one device: the host sees it, takes one out, and everybody is told what became of it. */
describe('taking a seat out of a session', () => {
  let demo: SharedDemo;
  let room: Room;
  let phone: Page;
  let hostPage: Page;

  beforeAll(async () => {
    demo = await openDemo();
    room = await startRoom(demo.base, 'Seats on one device', [ENERGY], { sharedDevices: true });
    await room.open(0);
    ({ page: phone } = await demo.open({ viewport: { width: 390, height: 844 } }));
    const opened = await demo.open({ viewport: { width: 1280, height: 800 } });
    hostPage = opened.page;
    await opened.context.request.post('/api/sign-in/demo', {
      data: { role: 'organiser' },
      headers: { origin: demo.base },
    });
  }, 180_000);

  afterAll(() => demo?.stop(), 60_000);

  const answer = async (option: string) => {
    await phone.getByRole('radio', { name: option }).check();
    await phone.getByRole('button', { name: 'Send answer' }).click();
    await phone.getByText('Answer saved').first().waitFor();
  };
  const seats = () => hostPage.getByRole('list', { name: 'Device 1: 2 seats on one device' });

  it('is offered for two seats on one device, which the host sees marked', async () => {
    await joinAsPhone(phone, room.code);
    await answer('Cost of energy');
    await phone.goto(`/j/${room.code}/me`);
    await phone.getByRole('button', { name: 'Leave this roundtable on this device' }).click();
    await joinAsPhone(phone, room.code, 'Ann Lee');
    await answer('Skilled technicians');
    await room.answer(0, { optionId: 'grid' });
    await retry(async () => expect(await room.answers(0)).toEqual({ energy: 1, skills: 1, grid: 1 }));

    await hostPage.goto(`/console/roundtables/${room.id}/live`);

    await seats().waitFor();
    await hostPage.getByText('1 device holds several seats').waitFor();
    await hostPage.getByText('1 seat has its own device').waitFor();
    await hostPage.getByText('3 joined', { exact: true }).waitFor();
    expect(await axeFindings(hostPage)).toEqual([]);
  });

  it('asks first, by the keyboard too, and leaves the seat where the host keeps it', async () => {
    const first = seats().getByRole('button').first();
    await first.focus();
    await hostPage.keyboard.press('Enter');
    await hostPage.getByRole('dialog', { name: 'Remove this participant?' }).waitFor();
    expect(await axeFindings(hostPage)).toEqual([]);

    await hostPage.getByRole('button', { name: 'Keep it' }).click();

    await hostPage.getByRole('dialog').waitFor({ state: 'detached' });
    await hostPage.waitForFunction(() => document.activeElement?.textContent === 'Remove');
    expect(Object.keys(await room.answers(0))).toHaveLength(3);
  });

  it('takes it out with its answer, and tells the phone at once', async () => {
    await seats().getByRole('button', { name: 'Remove Ann Lee' }).click();
    await hostPage.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();

    await hostPage.getByText('Ann Lee was removed').first().waitFor();
    await phone.getByRole('heading', { level: 1, name: 'You were removed from this session' }).waitFor();
    await hostPage.getByText('2 joined', { exact: true }).waitFor();
    await retry(async () => expect(await room.answers(0)).toEqual({ energy: 1, grid: 1 }));
    expect(await hostPage.evaluate(() => document.activeElement?.textContent)).toBe('Seats');
    expect(await axeFindings(phone)).toEqual([]);
  });

  it('keeps the device out, and says so', async () => {
    await phone.evaluate(() => localStorage.clear());
    await phone.goto(`/j/${room.code}`);
    await phone.getByRole('checkbox', { name: /^I accept this rule/ }).check();
    await phone.getByRole('button', { name: 'Join' }).click();

    await phone.getByText('The host has removed you from the session.').first().waitFor();
    expect(await axeFindings(phone)).toEqual([]);
    expect(demo.faults).toEqual([]);
  });
});
