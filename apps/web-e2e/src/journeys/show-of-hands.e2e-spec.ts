/** @jest-environment ../../tools/jest/steps.cjs */
import { HttpClient, Phone, response } from '@rt/testing/rooms';
import { ENERGY, type Room } from '@rt/testing/rooms';
import type { Page } from 'playwright-core';

import { axeFindings } from '../support/axe';
import { openDemo, type SharedDemo } from '../support/demo';
import { openAsHost, openStage } from '../support/host';
import { joinAsPhone } from '../support/phone';
import { startRoom } from '../support/room';

/** A room in which some answer on devices and others raise their hands. */
describe('a show of hands', () => {
  let demo: SharedDemo;
  let room: Room;
  let host: Page;
  let other: Page;
  let stage: Page;
  let phone: Page;

  beforeAll(async () => {
    demo = await openDemo();
    room = await startRoom(demo.base, 'Raised hands', [ENERGY]);
    stage = await openStage(demo, room);
    ({ page: phone } = await demo.open({ viewport: { width: 390, height: 844 } }));
    await joinAsPhone(phone, room.code);
    await room.open(0);
    for (let at = 0; at < 6; at += 1) await answer('energy');
    await room.close(0);
    host = await openAsHost(demo, room);
    other = await openAsHost(demo, room);
  }, 180_000);

  afterAll(() => demo?.stop(), 60_000);

  async function answer(optionId: string): Promise<void> {
    const token = (await Phone.join(demo.base, room.code)).token;
    const { activityId, ...body } = response(room.activityIds[0] ?? '', { optionId }, 1);
    await new HttpClient(demo.base, { token }).put(`/api/live/activities/${activityId}/response`, body);
  }

  const heading = (page: Page) => page.getByText('Counted by hand', { exact: true }).first();

  it('is typed by keyboard alone, and told where something is wrong', async () => {
    const summary = host.locator('summary', { hasText: 'Show of hands' });
    await summary.focus();
    await host.keyboard.press('Enter');
    await host.getByLabel('Cost of energy').waitFor();
    await host.keyboard.press('Tab');
    for (const typed of ['4', '11', '0']) {
      await host.keyboard.type(typed);
      await host.keyboard.press('Tab');
    }
    await host.keyboard.type('12');
    await host.keyboard.press('Enter');
    await host.getByRole('link', { name: /It must be at least 15\.$/ }).click();
    expect(await axeFindings(host)).toEqual([]);

    await host.keyboard.press('ControlOrMeta+a');
    await host.keyboard.type('20');
    await host.keyboard.press('Enter');
    await heading(host).waitFor();
    await host.getByText(/^20 people in the room\./).waitFor();
    await host.getByRole('button', { name: 'Remove counts' }).waitFor();
    expect(await axeFindings(host)).toEqual([]);
  });

  it('comes to the room with the result, beside the answers on devices', async () => {
    expect(await stage.getByText('Counted by hand').count()).toBe(0);
    await host.getByRole('button', { name: /^Show results/ }).click();
    await heading(stage).waitFor();
    const rows = await stage.getByRole('row', { name: /^Skilled technicians/ }).allTextContents();
    expect(rows.some((row) => row.includes('11'))).toBe(true);
    expect(
      await stage
        .getByRole('row', { name: /^Cost of energy/ })
        .first()
        .textContent(),
    ).toContain('100%');
    expect(await axeFindings(stage)).toEqual([]);

    await phone.getByRole('link', { name: 'Results' }).click();
    await heading(phone).waitFor();
    expect(await axeFindings(phone)).toEqual([]);
  });

  it('of another host is not overwritten unawares', async () => {
    await other.getByText('Show of hands').click();
    await other.getByLabel('Grid connection').fill('1');
    await host.getByLabel('Grid connection').fill('3');
    await host.getByRole('button', { name: 'Save counts' }).click();
    await host.getByText('The raised hands are saved.').first().waitFor({ state: 'attached' });
    await other.getByRole('button', { name: 'Save counts' }).click();
    await other.getByText(/^Somebody else has changed these counts a moment ago/).waitFor();
    expect(await other.getByLabel('Grid connection').inputValue()).toBe('1');
    expect(await axeFindings(other)).toEqual([]);

    const [theirs] = await other.locator('[role=alert] button').all();
    await theirs?.click();
    await other.locator('[role=alert]').waitFor({ state: 'detached' });
    expect(await other.getByLabel('Grid connection').inputValue()).toBe('3');
  });

  it('is removed by one press, and gone from every screen', async () => {
    await other.getByRole('button', { name: 'Remove counts' }).click();
    for (const page of [host, other, stage, phone]) {
      await page.getByText('Counted by hand').first().waitFor({ state: 'detached' });
    }
    expect(await host.getByLabel('Cost of energy').inputValue()).toBe('');
    await stage
      .getByRole('row', { name: /^Cost of energy/ })
      .first()
      .waitFor();
    expect(demo.faults).toEqual([]);
  });
});
