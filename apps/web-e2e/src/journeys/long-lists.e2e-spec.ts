import type { Page } from 'playwright-core';

import { axeFindings } from '../support/axe';
import { openDemo, type SharedDemo } from '../support/demo';

/** A list of the console that is longer than a page. */
describe('a long list', () => {
  let demo: SharedDemo;
  let page: Page;

  beforeAll(async () => {
    demo = await openDemo();
    const opened = await demo.open({ viewport: { width: 1280, height: 800 } });
    page = opened.page;
    const { request } = opened.context;
    const headers = { origin: demo.base };
    await request.post('/api/sign-in/demo', { headers, data: { role: 'organiser' } });
    for (let index = 1; index <= 60; index += 1) {
      const data = {
        fullName: `Zoe Long ${index}`,
        email: `zoe.long.${index}@example.org`,
        organisationName: 'Harbour Trust',
        stakeholderType: 'academia',
        regionCode: null,
      };
      expect((await request.post('/api/people', { headers, data })).status()).toBe(201);
    }
  }, 180_000);

  afterAll(() => demo?.stop(), 60_000);

  it('has its filter and page in the address, so that both are there after a reload', async () => {
    await page.goto('/console/people');
    await page.getByLabel('Find by name').fill('Zoe Long');
    await page.getByRole('button', { name: 'Next page' }).click();
    await page.getByText('Showing 51 to 60 of 60').waitFor();
    await page.waitForURL('**/console/people?words=Zoe+Long&page=2');

    await page.reload();
    await page.getByText('Showing 51 to 60 of 60').waitFor();
    expect(await page.getByLabel('Find by name').inputValue()).toBe('Zoe Long');
    expect(await axeFindings(page)).toEqual([]);
  });

  it('shows everything again when its page is opened from the menu', async () => {
    await page.getByRole('link', { name: 'People', exact: true }).click();
    await page.waitForURL('**/console/people');
    await page.getByText('Showing 1 to 50 of').waitFor();
    expect(await page.getByLabel('Find by name').inputValue()).toBe('');
  });
});
