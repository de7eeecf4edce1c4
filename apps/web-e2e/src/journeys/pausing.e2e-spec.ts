/** @jest-environment ../../tools/jest/steps.cjs */
import { ENERGY, type Room } from '@rt/testing/rooms';
import type { Page } from 'playwright-core';

import { axeFindings } from '../support/axe';
import type { SharedDemo } from '../support/demo';
import { openAsHost, openStage } from '../support/host';
import { type NetworkProxy, openDemoBehindProxy } from '../support/network-proxy';
import { joinAsPhone } from '../support/phone';
import { retry } from '../support/retry';
import { startRoom } from '../support/room';

/** A vote that its host stops for a moment: on the console, on the room screen, and on phones that are about to answer. */
describe('a question that is paused', () => {
  let demo: SharedDemo;
  let proxy: NetworkProxy;
  let room: Room;
  let host: Page;
  let stage: Page;
  /** Of somebody who has chosen and not sent, and of somebody who sends without a line. */
  let phone: Page;
  let away: Page;

  beforeAll(async () => {
    ({ demo, proxy } = await openDemoBehindProxy());
    const timed = { ...ENERGY, durationSec: 600, visibility: 'always' as const };
    room = await startRoom(demo.base, 'With a pause', [timed]);
    await room.open(0);
    host = await openAsHost(demo, room);
    stage = await openStage(demo, room);
    ({ page: phone } = await demo.open({ viewport: { width: 320, height: 720 } }));
    ({ page: away } = await demo.open({ baseURL: proxy.url, viewport: { width: 390, height: 844 } }));
    for (const page of [phone, away]) await joinAsPhone(page, room.code);
  }, 180_000);

  afterAll(async () => {
    proxy?.end();
    await demo?.stop();
  }, 60_000);

  const clockOf = (page: Page) => page.getByRole('timer').first().textContent();
  const choose = (page: Page, option: string) => page.getByRole('radio', { name: option }).check();
  const send = (page: Page) => page.getByRole('button', { name: 'Send answer' });

  it('stops what phones send and says so on every screen, while the clock stands', async () => {
    await choose(phone, 'Cost of energy');
    await choose(away, 'Grid connection');
    await away.context().setOffline(true);
    proxy.cut();
    await send(away).click();
    await away.getByRole('main').getByText('Your answer is saved on this device').waitFor();

    await host.getByRole('button', { name: 'Pause' }).click();
    await host.getByRole('region', { name: 'Now' }).getByText('Paused', { exact: true }).first().waitFor();
    await stage.getByText('Paused', { exact: true }).waitFor();
    await phone.getByRole('main').getByText('The host has paused this question.').waitFor();
    expect(await send(phone).getAttribute('aria-disabled')).toBe('true');
    expect(await phone.getByRole('radio', { name: 'Cost of energy' }).isChecked()).toBe(true);
    await send(phone).click({ force: true });
    const left = await Promise.all([host, stage, phone].map(clockOf));
    for (const page of [host, phone, stage]) expect(await axeFindings(page)).toEqual([]);
    expect(await Promise.all([host, stage, phone].map(clockOf))).toEqual(left);
  }, 60_000);

  it('keeps an answer that arrives meanwhile on its phone', async () => {
    proxy.mend();
    await away.context().setOffline(false);
    await away.getByRole('main').getByText('The host has paused this question.').waitFor();
    expect(await away.getByText('You chose: Grid connection').count()).toBe(1);
    expect(await room.answers(0)).toEqual({});
  }, 60_000);

  it('goes on by the same key, with the kept answer sent by itself and the other one by a press', async () => {
    await host.keyboard.press('p');
    await host.getByRole('button', { name: 'Pause' }).waitFor();
    await away.getByText('You chose: Grid connection').waitFor();
    await retry(async () => expect(await room.answers(0)).toEqual({ grid: 1 }));
    await send(phone).click();
    await retry(async () => expect(await room.answers(0)).toEqual({ energy: 1, grid: 1 }));
    await stage.getByText('Paused', { exact: true }).waitFor({ state: 'detached' });
    expect(demo.faults).toEqual([]);
  }, 60_000);
});
