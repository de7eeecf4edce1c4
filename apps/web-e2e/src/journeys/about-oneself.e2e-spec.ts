/** @jest-environment ../../tools/jest/steps.cjs */

import { ENERGY, type Room } from '@rt/testing/rooms';
import type { BrowserContext, Page } from 'playwright-core';

import { axeFindings } from '../support/axe';
import { openDemo, type SharedDemo } from '../support/demo';
import { downloaded } from '../support/download';
import { joinAsPhone } from '../support/phone';
import { retry } from '../support/retry';
import { startRoom } from '../support/room';

const NEXT = { ...ENERGY, question: 'What stands in the way?' };

/** A phone keeps what its person answered and wrote, and tells by the receipts what became of it. */
describe('the page about oneself', () => {
  let demo: SharedDemo;
  let room: Room;
  let phone: Page;
  let context: BrowserContext;

  beforeAll(async () => {
    demo = await openDemo();
    room = await startRoom(demo.base, 'What became of it', [ENERGY, NEXT]);
    await room.open(0);
    ({ page: phone, context } = await demo.open({ viewport: { width: 320, height: 640 } }));
    await joinAsPhone(phone, room.code, 'Ann Lee');
  }, 180_000);

  afterAll(() => demo?.stop(), 60_000);

  const write = async (title: string, body: string) => {
    await phone.getByRole('link', { name: 'Contribute' }).click();
    await phone.getByLabel('Title').fill(title);
    await phone.getByLabel('Your contribution').fill(body);
    await phone.getByRole('button', { name: 'Send contribution' }).click();
    await phone.getByRole('heading', { level: 1, name: 'Contribution sent' }).waitFor();
    await phone.getByRole('button', { name: 'Write another' }).click();
  };
  const card = (title: string) => phone.getByRole('listitem').filter({ hasText: title });

  it('shows the answers and texts of this phone, with receipts', async () => {
    await phone.getByRole('radio', { name: 'Cost of energy' }).check();
    await phone.getByRole('button', { name: 'Send answer' }).click();
    await phone.getByText('Answer saved').first().waitFor();
    await write('Grid offers come late', 'Offers are dated 2031 or later.');
    await write('Nobody trains technicians', 'Courses are full.');

    await phone.getByRole('link', { name: 'Me', exact: true }).click();

    await card(ENERGY.question).getByText('Cost of energy').waitFor();
    await card('Grid offers come late').getByText('Offers are dated 2031 or later.').waitFor();
    expect(await phone.getByText(/^Receipt: \S{20,}$/).count()).toBe(2);
    expect(await axeFindings(phone)).toEqual([]);
  });

  it('tells by a receipt what became of one text, and the server is shown that receipt alone', async () => {
    const asked: { headers: Record<string, string>; body: string | null }[] = [];
    phone.on('request', (request) => {
      if (request.url().endsWith('/by-secret')) asked.push({ headers: request.headers(), body: request.postData() });
    });
    await card('Grid offers come late').getByRole('button', { name: 'See what happened to it' }).click();

    await card('Grid offers come late').getByText('Waiting for review').waitFor();
    expect(asked).toHaveLength(1);
    expect(asked[0]?.headers).not.toHaveProperty('authorization');
    expect(asked[0]?.body).toMatch(/^\{"secret":"[^"]+"\}$/);
  });

  it('withdraws one after asking, by the keyboard', async () => {
    const withdraw = phone.getByRole('button', { name: 'Withdraw “Nobody trains technicians”' });
    await withdraw.focus();
    await phone.keyboard.press('Enter');
    expect(await axeFindings(phone)).toEqual([]);
    await phone.getByRole('button', { name: 'Withdraw it permanently' }).press('Enter');

    await card('Nobody trains technicians').getByText('Withdrawn', { exact: true }).waitFor();
  });

  it('keeps the answers over a reload, also before the server has told them anew', async () => {
    await phone.addInitScript(() => {
      const set = Storage.prototype.setItem;
      const seen: string[] = [];
      Object.assign(window, { rtOwnKept: seen });
      Storage.prototype.setItem = function (key, value) {
        if (key.startsWith('rt-own:')) seen.push(value);
        set.call(this, key, value);
      };
    });
    await phone.reload();
    await card(ENERGY.question).getByText('Cost of energy').waitFor();
    await room.open(1);
    await phone.getByRole('link', { name: 'Now', exact: true }).click();
    await phone.getByRole('radio', { name: 'Skilled technicians' }).check();
    await phone.getByRole('button', { name: 'Send answer' }).click();
    const kept = () => phone.evaluate(() => (window as unknown as { rtOwnKept: string[] }).rtOwnKept);
    await retry(async () => expect((await kept()).at(-1)).toContain('Skilled technicians'));

    for (const value of await kept()) expect(value).toContain('Cost of energy');
    await phone.getByRole('link', { name: 'Me', exact: true }).click();
  });

  it('writes a file on the phone, also while it is offline', async () => {
    await context.setOffline(true);
    const download = phone.waitForEvent('download');
    await phone.getByRole('button', { name: 'Download my answers and contributions' }).click();
    const file = (await downloaded(await download)).toString();

    expect(file).toContain(`${ENERGY.question}\nCost of energy`);
    expect(file).toContain('Grid offers come late\nOffers are dated 2031 or later.');
    await card('Grid offers come late').getByRole('button', { name: 'See what happened to it' }).click();
    await phone.getByText('What you see here is kept on this device.').waitFor();
    await context.setOffline(false);
  });

  it('is there after the session has ended, and tells why a text was not accepted', async () => {
    await room.host.post(`/api/roundtables/${room.id}/session/close`, { closeActivities: true });
    const { items } = await room.host.get(`/api/roundtables/${room.id}/contributions?state=submitted`);
    const { id } = items.find(({ title }: { title: string }) => title === 'Grid offers come late');
    const review = { decision: 'reject', reason: 'Somebody else said this first.' };
    await room.host.post(`/api/roundtables/${room.id}/contributions/${id}/review`, review);

    await phone.goto(`/j/${room.code}/now`);
    await phone.getByRole('link', { name: 'Your answers and contributions' }).click();
    await card(ENERGY.question).getByText('Cost of energy').waitFor();
    await card('Grid offers come late').getByRole('button', { name: 'See what happened to it' }).click();

    await phone.getByText('Reason: Somebody else said this first.').waitFor();
  });

  it('leaves nothing on the device once it is handed on', async () => {
    await phone.getByText(/^2 receipts are removed from this device/).waitFor();
    await phone.getByRole('button', { name: 'Leave this roundtable on this device' }).click();
    await phone.getByRole('heading', { level: 1, name: 'Join a roundtable' }).waitFor();

    const left = await phone.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    expect(left).not.toMatch(/Grid offers|Cost of energy|Nobody trains/);
    expect(demo.faults).toEqual([]);
  });
});
