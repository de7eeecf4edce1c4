/** @jest-environment ../../tools/jest/steps.cjs */
import type { Page } from 'playwright-core';

import { lanAddress } from '../../../../tools/start/settings.mjs';
import { type Visit, visit } from '../support/demo';
import { type LanServer, startLan } from '../support/lan';
import { joinAsPhone } from '../support/phone';

const onNetwork = lanAddress() ? describe : describe.skip;
if (!lanAddress()) console.warn('This machine has no network address but loopback: the network tests are skipped.');

/** Phones, console and stage at a plain-http address of the network, where a browser has no secure context. */
onNetwork('a demo that serves the network', () => {
  let server: LanServer;
  let lan: Visit;
  let phone: Page;
  let hostPage: Page;
  let code: string;

  beforeAll(async () => {
    server = await startLan();
    lan = await visit(server.url, () => server.stop());
    phone = (await lan.open({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })).page;
    hostPage = (await lan.open({ viewport: { width: 1280, height: 900 } })).page;
  }, 180_000);

  afterAll(() => lan?.stop(), 60_000);

  it('stands at an address without a secure context', async () => {
    await phone.goto('/j');
    expect(await phone.evaluate(() => ({ secure: isSecureContext, host: location.hostname }))).toEqual({
      secure: false,
      host: lanAddress(),
    });
  });

  it('signs in to the console with a cookie that plain http can hold', async () => {
    await hostPage.goto('/console/sign-in');
    await hostPage
      .getByRole('button', { name: /^Organiser/ })
      .first()
      .click();
    await hostPage.getByRole('button', { name: /Organiser \(demo\)/ }).waitFor();
    const names = (await hostPage.context().cookies()).map(({ name }) => name);
    expect(names).toContain('rt');
    expect(names.filter((name) => name.startsWith('__Host-'))).toEqual([]);
  });

  it('starts the room that is ready', async () => {
    await hostPage.goto('/console/roundtables');
    await hostPage.getByRole('link', { name: /^Maritime/ }).click();
    await hostPage.getByRole('link', { name: 'Live', exact: true }).click();
    await hostPage.getByRole('button', { name: 'Start the session' }).click();
    const early = hostPage.getByRole('button', { name: 'Start now' });
    const next = hostPage.getByRole('button', { name: /^Next/ });
    await early.or(next).first().waitFor();
    if (await early.count()) await early.click();
    await next.waitFor();
    code = ((await hostPage.textContent('main')) ?? '').match(/\d{4} ?\d{4}/)?.[0].replace(/\s/g, '') ?? '';
    expect(code).toMatch(/^\d{8}$/);
  });

  it('pairs a stage that shows phones the address of the network and its QR', async () => {
    const stage = (await lan.open({ viewport: { width: 1280, height: 720 } })).page;
    await stage.goto('/stage');
    const shown = stage.getByText(/^\d{4}\s?\d{4}$/).first();
    await shown.waitFor();
    await hostPage.getByLabel('Code on the room screen').fill(((await shown.textContent()) ?? '').replace(/\s/g, ''));
    await hostPage.getByRole('button', { name: 'Connect the room screen', exact: true }).click();
    await stage.getByText(new URL(server.url).host).first().waitFor();
    await stage.getByRole('img', { name: /QR/ }).waitFor();
    expect(await stage.getByText('Phones cannot').count()).toBe(0);
  });

  it('lets a phone join by the code and answer', async () => {
    await joinAsPhone(phone, code);
    await hostPage.getByRole('button', { name: /^Next/ }).click();
    await hostPage.getByRole('button', { name: /^Open voting/ }).click();
    await phone.getByRole('radio').first().check();
    await phone.getByRole('button', { name: 'Send answer' }).click();
    await phone.getByRole('main').getByText('Answer saved').waitFor();
    await hostPage
      .getByText(/1 of 1 answered/)
      .first()
      .waitFor();
  }, 60_000);

  it('keeps a change over the loss of the line and sends it afterwards', async () => {
    await server.down();
    await phone.getByRole('main').getByText('Reconnecting. You can still answer.').waitFor();
    await phone.getByRole('button', { name: 'Change my answer' }).click();
    await phone.getByRole('radio').nth(1).check();
    await phone.getByRole('button', { name: 'Send answer' }).click();
    await phone
      .getByRole('main')
      .getByText(/^Your answer is saved on this device/)
      .waitFor();
    await server.up();
    await phone.getByRole('main').getByText('Back online. 1 answer sent.').waitFor();
    await phone.getByRole('main').getByText('Reconnecting. You can still answer.').waitFor({ state: 'detached' });
    await hostPage
      .getByText(/1 of 1 answered/)
      .first()
      .waitFor();
    expect(lan.faults).toEqual([]);
  }, 90_000);
});
