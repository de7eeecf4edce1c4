import { randomUUID } from 'node:crypto';

import { HttpClient, Phone, Room, signInDemo } from '@rt/testing/rooms';
import type { Page } from 'playwright-core';

import { openDemo, type SharedDemo } from '../support/demo';
import { retry } from '../support/retry';

const FIRST = 'Grid connection dates';
const SECOND = 'Skilled technicians';
const TYPED = 'Offers are dated 2031, not 2030.';

/** A text that is being edited in the review is in the way of nothing and lost by nothing that is not said. */
describe('an edit in the review', () => {
  let demo: SharedDemo;
  let organiser: HttpClient;
  let roundtableId: string;
  let page: Page;

  beforeAll(async () => {
    demo = await openDemo();
    organiser = await signInDemo(demo.base);
    const room = await Room.startOpen(organiser, { title: 'Edits', activities: [] });
    roundtableId = room.id;
    const phone = new HttpClient(demo.base, { token: (await Phone.join(demo.base, room.code)).token });
    for (const title of [FIRST, SECOND]) {
      const text = { type: 'barrier', title, body: 'Offers are dated 2030.', opId: randomUUID() };
      await phone.post('/api/live/contributions', text);
    }
    ({ page } = await demo.open({ viewport: { width: 1280, height: 900 } }));
    await page.goto('/console/sign-in');
    await page.getByRole('button', { name: /^Organiser/ }).click();
    await page.getByRole('heading', { name: 'Today' }).waitFor();
    await page.goto(`/console/roundtables/${roundtableId}/review`);
  }, 180_000);

  afterAll(() => demo?.stop(), 60_000);

  const queued = (title: string) =>
    page.getByRole('navigation', { name: 'Texts to review' }).getByRole('button', { name: title });
  const text = () => page.getByRole('textbox', { name: 'Text' });
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const open = async (title: string): Promise<void> => {
    await queued(title).click();
    await retry(async () => expect(await queued(title).getAttribute('aria-current')).toBe('true'));
  };

  it('is kept while another text is looked at, and the list says so', async () => {
    await open(FIRST);
    await button('Edit').click();
    await text().fill(TYPED);
    await open(SECOND);
    await page.getByText('Offers are dated 2030.').waitFor();
    await queued(`${FIRST} Changed, not saved yet`).waitFor();
    await open(FIRST);
    expect(await text().inputValue()).toBe(TYPED);
  });

  it('is asked about before it is given up for the marks', async () => {
    await button('Back to the marked text').click();
    await button('Continue editing').click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await text().inputValue()).toBe(TYPED);
  });

  it('is asked about before the page is left, also from another text', async () => {
    await open(SECOND);
    await page.getByRole('link', { name: 'Outputs', exact: true }).click();
    await page.getByRole('dialog', { name: 'Leave without saving?' }).waitFor();
    await button('Stay on this page').click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await open(FIRST);
    expect(await text().inputValue()).toBe(TYPED);
  });

  it('is what is accepted, and nothing is asked any more', async () => {
    await button('Accept').click();
    await queued(FIRST).waitFor({ state: 'detached' });
    const { items } = await organiser.get(`/api/roundtables/${roundtableId}/contributions`);
    expect(items).toContainEqual(expect.objectContaining({ title: FIRST, body: TYPED, state: 'accepted' }));
    await page.getByRole('link', { name: 'Outputs', exact: true }).click();
    await page.getByRole('heading', { name: 'Outputs', level: 2 }).waitFor();
    expect(demo.faults).toEqual([]);
  });

  it('stays when somebody else decides meanwhile, who is not overruled unseen', async () => {
    const at = `/api/roundtables/${roundtableId}/contributions`;
    await page.getByRole('link', { name: 'Review', exact: true }).click();
    await open(SECOND);
    await button('Edit').click();
    await text().fill(TYPED);
    const { items } = await organiser.get(`${at}?state=submitted`);
    await organiser.post(`${at}/${items[0].id}/review`, { decision: 'accept' });

    await button('Accept').click();
    await page.getByText(`Somebody else has decided on “${SECOND}” in the meantime`).waitFor();
    await page.getByText(TYPED).waitFor();
    await button('Continue with my text').click();
    expect(await text().inputValue()).toBe(TYPED);
    await button('Save as a new version').click();

    await page.getByText(`New version saved: ${SECOND}`).first().waitFor();
    const { items: stored } = await organiser.get(at);
    expect(stored).toContainEqual(expect.objectContaining({ title: SECOND, body: TYPED, version: 2 }));
  });

  it('is no part of a withdrawal, whose reason is kept with the text', async () => {
    await page.getByRole('link', { name: 'Outputs', exact: true }).click();
    await button(`Withdraw: ${FIRST}`).click();
    const dialogue = page.getByRole('dialog', { name: 'Withdraw this contribution?' });
    await dialogue.getByRole('textbox', { name: 'Reason' }).fill('Written twice');
    await dialogue.getByRole('button', { name: 'Withdraw' }).click();
    await page.getByRole('button', { name: `Withdraw: ${FIRST}` }).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Review', exact: true }).click();
    await page.getByText('Reason: Written twice').waitFor();
  });
});
