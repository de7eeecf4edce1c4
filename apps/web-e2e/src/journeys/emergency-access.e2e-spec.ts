import { Client } from 'pg';
import type { Page } from 'playwright-core';
import { type Demo, startDemo } from '../support/demo';

/** Opening and ending emergency access, as an administrator of the platform meets it. */
describe('an administrator of the platform in an emergency', () => {
  let demo: Demo;
  let page: Page;

  beforeAll(async () => {
    demo = await startDemo();
    await makePlatformAdministrator('reviewer');
    ({ page } = await demo.open({ viewport: { width: 1280, height: 900 } }));
    const headers = { origin: demo.base };
    await page.request.post('/api/sign-in/demo', { data: { role: 'reviewer' }, headers });
  }, 180_000);

  afterAll(() => demo?.stop(), 60_000);

  async function makePlatformAdministrator(demoRole: string): Promise<void> {
    const client = new Client({ connectionString: demo.topology.database.ownerUrl });
    await client.connect();
    const whose = 'account_id = (select id from accounts where demo_role = $1)';
    await client.query(`delete from memberships where ${whose} and scope <> 'organisation'`, [demoRole]);
    await client.query(`update memberships set role = 'platform_admin' where ${whose}`, [demoRole]);
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

  it('ends it, and is back at the accounts without the rest', async () => {
    await button('End now').click();

    await page.waitForURL('**/console/admin/users');
    await bar().waitFor({ state: 'detached' });
    await people().waitFor({ state: 'detached' });
    await button('Emergency access').waitFor();
    expect(demo.faults).toEqual([]);
  });
});
