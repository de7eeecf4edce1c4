/** @jest-environment ../../tools/jest/steps.cjs */
import { signInDemo } from '@rt/testing/rooms';
import pg from 'pg';
import type { Page } from 'playwright-core';

import { PlannedRoom, siteOf } from '../screens/rooms/making';
import { axeFindings } from '../support/axe';
import { openDemo, type SharedDemo } from '../support/demo';
import { joinAsPhone } from '../support/phone';
import { retry } from '../support/retry';

/** A session is rehearsed with simulated people, seen on console, room screen and a phone, and is gone afterwards. */
describe('a rehearsal', () => {
  let demo: SharedDemo;
  let host: Page;
  let id: string;
  let copyPath: string;

  beforeAll(async () => {
    demo = await openDemo();
    ({ id } = await PlannedRoom.schedule(siteOf(await signInDemo(demo.base))));
    const opened = await demo.open({ viewport: { width: 1280, height: 720 } });
    host = opened.page;
    const headers = { origin: demo.base };
    await opened.context.request.post('/api/sign-in/demo', { headers, data: { role: 'organiser' } });
  }, 180_000);

  afterAll(() => demo?.stop(), 60_000);

  /** Simulated people join over the first half minute. A rehearsal that began a minute ago has all of them at once. */
  async function begunAMinuteAgo(copy: string | undefined): Promise<void> {
    const client = new pg.Client({ connectionString: demo.server.database.ownerUrl });
    await client.connect();
    await client.query(`update roundtables set live_at = live_at - interval '1 minute' where id = $1`, [copy]);
    await client.end();
  }

  it('starts with a number of people, and leads into the console', async () => {
    await host.goto(`/console/roundtables/${id}/live`);
    await host.getByRole('button', { name: 'Rehearse', exact: true }).click();
    const asking = host.getByRole('dialog', { name: 'Rehearse the session' });
    await asking.getByLabel('Number of simulated people').fill('12');
    expect(await axeFindings(host)).toEqual([]);
    await asking.getByRole('button', { name: 'Start the rehearsal' }).click();
    await host.getByRole('button', { name: 'End the rehearsal' }).waitFor();
    copyPath = new URL(host.url()).pathname;
    expect(copyPath).not.toContain(id);
    await host.getByText('Rehearsal', { exact: true }).first().waitFor();
    await begunAMinuteAgo(copyPath.split('/')[3]);
    await host.getByText('12 joined').waitFor({ timeout: 60_000 });
  });

  it('is answered by all of them, and says on every surface what it is', async () => {
    await host.getByRole('button', { name: /^Next: / }).click();
    await host.getByRole('button', { name: /^Open voting/ }).click();
    await host
      .getByText(/^12 of 12/)
      .first()
      .waitFor({ timeout: 60_000 });
    const code = (await host.evaluate(() => document.body.innerText.match(/\b\d{4} \d{4}\b/)?.[0])) ?? '';
    const phone = (await demo.open({ viewport: { width: 390, height: 844 }, hasTouch: true })).page;
    await phone.goto(`/j/${code.replace(' ', '')}`);
    await phone.getByText(/^This is a rehearsal/).waitFor();
    await joinAsPhone(phone, code.replace(' ', ''));
    await phone.getByText(/^This is a rehearsal/).waitFor();
    expect(await axeFindings(phone)).toEqual([]);
    // The picture of the room screen in the console is the screen itself.
    await host.locator('.stage__rehearsal').first().waitFor();
    await phone.close();
  });

  it('is in no list, and gone when it ends', async () => {
    const list = await host.request.get('/api/roundtables');
    expect(await list.text()).not.toContain(copyPath.split('/')[3]);
    await host.getByRole('button', { name: 'End the rehearsal' }).click();
    await host.getByRole('dialog').getByRole('button', { name: 'End the rehearsal' }).click();
    await host.waitForURL(`**/roundtables/${id}/live`);
    await retry(async () => {
      const copy = await host.request.get(`/api/roundtables/${copyPath.split('/')[3]}`);
      expect(copy.status()).toBe(404);
    }, 60_000);
    await host.getByRole('button', { name: 'Rehearse', exact: true }).waitFor();
    expect(demo.faults).toEqual([]);
  });
});
