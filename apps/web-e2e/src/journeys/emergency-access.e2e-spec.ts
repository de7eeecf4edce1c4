/** @jest-environment ../../tools/jest/steps.cjs */
import { HELP, OPEN_ENERGY, type Room } from '@rt/testing/rooms';
import { Client } from 'pg';
import type { Page } from 'playwright-core';

import { type Demo, startDemo } from '../support/demo';
import { startRoom } from '../support/room';

/** Opening and ending emergency access, as an administrator of the platform meets it. */
describe('an administrator of the platform in an emergency', () => {
  let demo: Demo;
  let page: Page;
  let room: Room;

  beforeAll(async () => {
    demo = await startDemo();
    room = await startRoom(demo.base, 'Battery supply chains', [OPEN_ENERGY, HELP]);
    await makeAdministrator('reviewer', 'platform_admin');
    await makeAdministrator('note_taker', 'org_admin');
    ({ page } = await demo.open({ viewport: { width: 1280, height: 900 } }));
    const headers = { origin: demo.base };
    await page.request.post('/api/sign-in/demo', { data: { role: 'reviewer' }, headers });
  }, 180_000);

  afterAll(() => demo?.stop(), 60_000);

  async function makeAdministrator(demoRole: string, role: string): Promise<void> {
    const client = new Client({ connectionString: demo.topology.database.ownerUrl });
    await client.connect();
    const whose = 'account_id = (select id from accounts where demo_role = $1)';
    await client.query(`delete from memberships where ${whose} and scope <> 'organisation'`, [demoRole]);
    await client.query(`update memberships set role = $2 where ${whose}`, [demoRole, role]);
    await client.end();
  }

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const bar = () => page.getByRole('region', { name: 'Emergency access' });
  const people = () => page.getByRole('navigation').getByRole('link', { name: 'People', exact: true });

  it('is asked for a reason, and opens nothing without one', async () => {
    await page.goto('/console/admin/users');
    await button('Emergency access').click();
    await button('Open for 60 minutes').click();

    await page.getByRole('dialog').getByRole('alert').waitFor();
    expect(await bar().count()).toBe(0);
  });

  it('sees what the organisation keeps, below a bar that says so', async () => {
    await page.getByLabel('Reason').fill('The only administrator is ill');
    await button('Open for 60 minutes').click();

    await bar()
      .getByText(/^Emergency access until/)
      .waitFor();
    await people().click();
    await page.getByRole('heading', { level: 1, name: 'People' }).waitFor();
    expect(await bar().count()).toBe(1);
  });

  it('finds every act of a running session on the screen, below that bar', async () => {
    await page.goto(`/console/roundtables/${room.id}/live`);
    const acts = page.getByRole('group', { name: 'Run the session' });
    await acts.waitFor();
    for (const [width, height] of [
      [1280, 720],
      [1920, 1080],
      [390, 844],
      [320, 640],
    ] as const) {
      await page.setViewportSize({ width, height });
      const box = await acts.boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(height);
      expect(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
      expect(await bar().isVisible()).toBe(true);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('ends it, and is back at the accounts without the rest', async () => {
    await button('End now').click();

    await page.waitForURL('**/console/admin/users');
    await bar().waitFor({ state: 'detached' });
    await people().waitFor({ state: 'detached' });
    await button('Emergency access').waitFor();
    expect(demo.faults).toEqual([]);
  });

  it('loses it when an administrator of the organisation ends it', async () => {
    await button('Emergency access').click();
    await page.getByLabel('Reason').fill('The only administrator is still ill');
    await button('Open for 60 minutes').click();
    await people().waitFor();

    const other = (await demo.open({ viewport: { width: 390, height: 844 }, hasTouch: true })).page;
    await other.request.post('/api/sign-in/demo', { data: { role: 'note_taker' }, headers: { origin: demo.base } });
    await other.goto('/console/admin/users');
    await other.getByRole('heading', { name: 'Open emergency access' }).waitFor();
    await other.getByRole('button', { name: /^End access of/ }).click();
    await other.getByRole('heading', { name: 'Open emergency access' }).waitFor({ state: 'detached' });
    // A message is put away with a thumb.
    const close = await other.getByRole('button', { name: 'Close this message' }).boundingBox();
    expect(Math.min(close?.width ?? 0, close?.height ?? 0)).toBeGreaterThanOrEqual(44);

    await page.reload();
    await button('Emergency access').waitFor();
    expect(await bar().count()).toBe(0);
    expect(await people().count()).toBe(0);
    expect(demo.faults).toEqual([]);
  });
});
